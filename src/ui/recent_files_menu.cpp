#include "recent_files_menu.h"

#include "plain_text.h"

#include <QDir>
#include <QFileInfo>
#include <QFontMetrics>
#include <algorithm>
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

namespace {

constexpr int mostLetters = 60;

QString fileName(const RecentFile& file) {
    return QFileInfo(file.path).fileName();
}

/// With its folder where another file has the same name.
QString nameAmong(const std::vector<RecentFile>& files, const RecentFile& file) {
    const QString name = fileName(file);
    const auto same = std::count_if(files.begin(), files.end(), [&](const RecentFile& other) {
        return fileName(other) == name;
    });
    const QString folder = QDir::toNativeSeparators(QFileInfo(file.path).path());
    return shownName(same > 1 ? QStringLiteral("%1 — %2").arg(name, folder) : name);
}

} // namespace

void RecentFilesMenu::refill() {
    m_menu.clear();
    const QFontMetrics letters = m_menu.fontMetrics();
    const auto files = m_files.list();
    for (const RecentFile& file : files) {
        const QString name = letters.elidedText(nameAmong(files, file), Qt::ElideMiddle,
                                                mostLetters * letters.averageCharWidth());
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
