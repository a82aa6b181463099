#include "shortcuts_dialog.h"

#include "commands.h"
#include "style.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace cjm::ui {

namespace {

/// Qt adds keys that only old workstations have, as F14 to undo.
bool isOnKeyboards(const QKeySequence& keys) {
    const int key = keys.isEmpty() ? 0 : keys[0].key();
    return key < Qt::Key_F13 || key > Qt::Key_F35;
}

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts()) {
        if (isOnKeyboards(key)) {
            keys.append(key.toString(QKeySequence::NativeText));
        }
    }
    return keys.join(QStringLiteral(", "));
}

/// The title of the menu that an action is in; empty where it is in none.
QString menuOf(const QAction& action) {
    for (QObject* object : action.associatedObjects()) {
        if (const auto* menu = qobject_cast<QMenu*>(object)) {
            return withoutMarks(menu->title());
        }
    }
    return {};
}

bool isHit(const QTreeWidgetItem& item, const QStringList& words) {
    const QString text = QStringLiteral("%1 %2").arg(item.text(0), item.text(1));
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QList<QAction*> actions, QWidget* parent)
    : QDialog(parent)
    , m_actions(std::move(actions))
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_nothing(new PlainLabel) {
    setObjectName(QStringLiteral("shortcutsDialog"));
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    m_list->setObjectName(QStringLiteral("shortcutList"));
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setRole(*m_nothing, Role::mutedText);
    m_nothing->setObjectName(QStringLiteral("nothingFound"));

    auto* buttons = new QDialogButtonBox;
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_close->setObjectName(QStringLiteral("closeButton"));
    m_close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(m_search);
    whole->addWidget(m_list, 1);
    whole->addWidget(m_nothing);
    whole->addWidget(buttons);
    resize(700, 600);
    retranslate();
}

QTreeWidgetItem* ShortcutsDialog::groupNamed(const QString& name) {
    for (int index = 0; index < m_list->topLevelItemCount(); ++index) {
        if (m_list->topLevelItem(index)->text(0) == name) {
            return m_list->topLevelItem(index);
        }
    }
    auto* group = new QTreeWidgetItem(m_list, {name});
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    group->setExpanded(true);
    return group;
}

void ShortcutsDialog::fill() {
    m_list->clear();
    for (const QAction* action : m_actions) {
        if (action->isSeparator() || action->menu() != nullptr || action->text().isEmpty()) {
            continue;
        }
        const QString menu = menuOf(*action);
        new QTreeWidgetItem(groupNamed(menu.isEmpty() ? tr("In the window") : menu),
                            {generalName(*action), keysOf(*action)});
    }
    fillMapKeys();
    fillGoalKeys();
    fillWalkKeys();
    filter();
}

/// What the keys and the mouse do on the map that is no command.
void ShortcutsDialog::fillMapKeys() {
    QTreeWidgetItem* group = groupNamed(tr("On the map"));
    const auto add = [group](const QString& does, const QString& keys) {
        new QTreeWidgetItem(group, {does, keys});
    };
    const auto key = [](const char* name) {
        return QKeySequence(QLatin1String(name)).toString(QKeySequence::NativeText);
    };
    add(tr("To the next cell or card"), tr("Arrows"));
    add(tr("To the first or the last phase"), tr("%1 or %2").arg(key("Home"), key("End")));
    add(tr("To the first or the last lane"), tr("%1 or %2").arg(key("PgUp"), key("PgDown")));
    add(tr("To the first or the last cell"), tr("%1 or %2").arg(key("Ctrl+Home"), key("Ctrl+End")));
    add(tr("Change the text, or begin a card"), key("Return"));
    add(tr("Begin a card with what is typed"), tr("Letters"));
    add(tr("Say how it feels, in an emotions lane"), tr("1 to 5"));
    add(tr("Begin a line while typing"), key("Shift+Return"));
    add(tr("Leave the text as it was, or drop the selection"), key("Esc"));
    add(tr("Open the menu of the cell"), key("Shift+F10"));
    add(tr("Zoom"), tr("Ctrl and the mouse wheel"));
    add(tr("Scroll sideways"), tr("Shift and the mouse wheel"));
    add(tr("Move the map"), tr("Space or the middle button, and drag"));
    add(tr("Select several"), tr("Ctrl and click"));
}

void ShortcutsDialog::fillGoalKeys() {
    const auto key = [](const char* name) {
        return QKeySequence(QLatin1String(name)).toString(QKeySequence::NativeText);
    };
    new QTreeWidgetItem(
        groupNamed(tr("On the goal page")),
        {tr("Move the goal up or down"), tr("%1 or %2").arg(key("Alt+Up"), key("Alt+Down"))});
}

void ShortcutsDialog::fillWalkKeys() {
    const auto key = [](const char* name) {
        return QKeySequence(QLatin1String(name)).toString(QKeySequence::NativeText);
    };
    new QTreeWidgetItem(groupNamed(tr("In the touchpoint walk")),
                        {tr("To the previous or the next touchpoint"),
                         tr("%1 or %2").arg(key("Ctrl+PgUp"), key("Ctrl+PgDown"))});
}

void ShortcutsDialog::filter() {
    const QStringList words = m_search->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    bool isAnyHit = false;
    for (int index = 0; index < m_list->topLevelItemCount(); ++index) {
        QTreeWidgetItem* group = m_list->topLevelItem(index);
        bool isHitInGroup = false;
        for (int child = 0; child < group->childCount(); ++child) {
            QTreeWidgetItem* item = group->child(child);
            item->setHidden(!isHit(*item, words));
            isHitInGroup = isHitInGroup || !item->isHidden();
        }
        group->setHidden(!isHitInGroup);
        isAnyHit = isAnyHit || isHitInGroup;
    }
    m_nothing->setVisible(!isAnyHit);
}

void ShortcutsDialog::retranslate() {
    setWindowTitle(tr("Keyboard shortcuts"));
    m_search->setPlaceholderText(tr("Search for a command or a key"));
    m_search->setAccessibleName(tr("Search"));
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_nothing->setText(tr("No command is called that: try another word."));
    m_close->setText(tr("Close"));
    fill();
}

void ShortcutsDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace cjm::ui
