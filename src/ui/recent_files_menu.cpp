#include "recent_files_menu.h"

#include "plain_text.h"

#include <QFileInfo>
#include <utility>

namespace cjm::ui {

RecentFilesMenu::RecentFilesMenu(QMenu& menu, RecentFiles& files,
                                 std::function<void(const QString&)> open)
    : QObject(&menu)
    , m_menu(menu)
    , m_files(files)
    , m_open(std::move(open)) {
    connect(&files, &RecentFiles::changed, this, &RecentFilesMenu::refill);
    // Files may have gone since.
    connect(&menu, &QMenu::aboutToShow, this, &RecentFilesMenu::refill);
}

void RecentFilesMenu::refill() {
    m_menu.clear();
    for (const RecentFile& file : m_files.list()) {
        const QString name = QFileInfo(file.path).fileName();
        QAction* entry = m_menu.addAction(
            withoutMnemonics(file.exists ? name : tr("%1 (no longer there)").arg(name)));
        entry->setObjectName(QStringLiteral("recentFile%1").arg(m_menu.actions().size()));
        entry->setEnabled(file.exists);
        entry->setStatusTip(file.path);
        connect(entry, &QAction::triggered, this, [this, path = file.path] { m_open(path); });
    }
    m_menu.menuAction()->setEnabled(!m_menu.isEmpty());
    if (!m_menu.isEmpty()) {
        m_menu.addSeparator();
        QAction* clear = m_menu.addAction(tr("&Clear list"));
        clear->setObjectName(QStringLiteral("clearRecentFiles"));
        connect(clear, &QAction::triggered, &m_files, &RecentFiles::clear);
    }
}

} // namespace cjm::ui
