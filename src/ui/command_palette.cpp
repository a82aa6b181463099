#include "command_palette.h"

#include "plain_text.h"
#include "style.h"

#include <cjm/paint/theme.h>

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace cjm::ui {

namespace {

constexpr QSize paletteSize(740, 420);
constexpr int distanceFromTop = 60;
constexpr qsizetype leastLettersOfText = 3;
constexpr int longestTyped = 200;

QStringList wordsOf(const QString& text) {
    QStringList words;
    QString word;
    for (const QChar letter : text) {
        if (letter.isLetterOrNumber() || letter.isMark()) {
            word += letter;
        } else if (!word.isEmpty()) {
            words.append(std::exchange(word, {}));
        }
    }
    if (!word.isEmpty()) {
        words.append(word);
    }
    return words;
}

bool startAWordEach(const QStringList& typed, const QStringList& words) {
    return std::all_of(typed.begin(), typed.end(), [&](const QString& wanted) {
        return std::any_of(words.begin(), words.end(), [&](const QString& word) {
            return word.startsWith(wanted, Qt::CaseInsensitive);
        });
    });
}

bool hasLettersInOrder(const QString& typed, const QString& name) {
    qsizetype from = 0;
    for (const QChar letter : typed) {
        const qsizetype at = name.indexOf(letter, from, Qt::CaseInsensitive);
        if (at < 0) {
            return false;
        }
        from = at + 1;
    }
    return true;
}

void addCommandsOf(const QMenu& menu, const QString& path, std::vector<PaletteEntry>& entries) {
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible() || !action->isEnabled()) {
            continue;
        }
        const QString name = withoutMarks(action->text());
        if (action->menu() != nullptr) {
            addCommandsOf(*action->menu(), QStringLiteral("%1 › %2").arg(path, name), entries);
            continue;
        }
        QString keys = action->shortcut().toString(QKeySequence::NativeText);
        entries.push_back({name, path, std::move(keys), action->objectName(),
                           [action = QPointer<QAction>(action)] {
                               if (action) {
                                   action->trigger();
                               }
                           }});
    }
}

} // namespace

std::vector<PaletteEntry> commandsIn(const QList<QAction*>& menus) {
    std::vector<PaletteEntry> entries;
    for (const QAction* menu : menus) {
        if (menu->menu() != nullptr && menu->isVisible()) {
            addCommandsOf(*menu->menu(), withoutMarks(menu->text()), entries);
        }
    }
    return entries;
}

void PaletteFilter::setTyped(const QString& text) {
    m_typed = text.simplified();
    invalidate();
    sort(0);
}

PaletteFilter::Fit PaletteFilter::fitOf(const QModelIndex& source) const {
    const QString name = source.data().toString();
    const QStringList typed = wordsOf(m_typed);
    if (name.startsWith(m_typed, Qt::CaseInsensitive)) {
        return Fit::startsWith;
    }
    if (startAWordEach(typed, wordsOf(name))) {
        return Fit::wordsOfName;
    }
    if (startAWordEach(typed,
                       wordsOf(name) + wordsOf(source.siblingAtColumn(1).data().toString()))) {
        return Fit::wordsOfAll;
    }
    // Two letters in some order stand in nearly every name.
    const bool isEnough = m_typed.size() >= leastLettersOfText;
    return isEnough && hasLettersInOrder(m_typed, name) ? Fit::lettersInOrder : Fit::none;
}

bool PaletteFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return m_typed.isEmpty() || index.data(placeRole).toBool() || fitOf(index) != Fit::none;
}

bool PaletteFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const auto order = [this](const QModelIndex& index) {
        const bool isPlace = index.data(placeRole).toBool();
        const Fit fit = isPlace || m_typed.isEmpty() ? Fit{} : fitOf(index);
        return std::tuple(isPlace, fit, index.data(rankRole).toInt());
    };
    return order(left) < order(right);
}

CommandPalette::CommandPalette(QWidget& window, const QAction& opener)
    : QFrame(&window)
    , m_opener(opener)
    , m_typed(new QLineEdit(this))
    , m_list(new QTreeView(this))
    , m_model(new QStandardItemModel(this))
    , m_filter(new PaletteFilter(this))
    , m_nothing(new PlainLabel(this)) {
    setObjectName(QStringLiteral("commandPalettePanel"));
    setRole(*this, Role::popup);
    m_typed->setObjectName(QStringLiteral("paletteField"));
    m_typed->setMaxLength(longestTyped);
    QCoreApplication::instance()->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    m_nothing->setObjectName(QStringLiteral("paletteNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    setRole(*m_nothing, Role::mutedText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QTreeView::clicked, this, &CommandPalette::chooseCurrent);
    retranslate();
    hide();
}

void CommandPalette::open(std::vector<PaletteEntry> commands, const QStringList& recent,
                          Places places) {
    m_focusBefore = QApplication::focusWidget();
    m_entries = std::move(commands);
    m_commandCount = m_entries.size();
    m_places = std::move(places);
    m_model->clear();
    m_model->setColumnCount(3);
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        const qsizetype used = recent.indexOf(m_entries[index].id);
        const auto unused = recent.size() + static_cast<qsizetype>(index);
        addRow(m_entries[index], static_cast<int>(used >= 0 ? used : unused));
    }
    place();
    show();
    raise();
    const QSignalBlocker silent(m_typed);
    m_typed->clear();
    m_typed->setFocus();
    filter();
}

void CommandPalette::addRow(const PaletteEntry& entry, int rank) {
    auto* name = new QStandardItem(entry.name);
    auto* path = new QStandardItem(entry.path);
    auto* keys = new QStandardItem(entry.keys);
    name->setData(rank, PaletteFilter::rankRole);
    name->setData(entry.id.isEmpty(), PaletteFilter::placeRole);
    keys->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (QStandardItem* item : {path, keys}) {
        item->setForeground(palette().placeholderText());
    }
    m_model->appendRow({name, path, keys});
}

void CommandPalette::filter() {
    // Places belong to what is typed, commands stay.
    m_model->setRowCount(static_cast<int>(m_commandCount));
    m_entries.resize(m_commandCount);
    if (m_places && !m_typed->text().trimmed().isEmpty()) {
        for (PaletteEntry& found : m_places(m_typed->text().trimmed())) {
            addRow(found, static_cast<int>(m_entries.size()));
            m_entries.push_back(std::move(found));
        }
    }
    m_filter->setTyped(m_typed->text());
    m_list->setCurrentIndex(m_filter->index(0, 0));
    m_list->scrollToTop();
    const bool isAny = m_filter->rowCount() > 0;
    m_list->setVisible(isAny);
    m_nothing->setVisible(!isAny);
}

void CommandPalette::chooseCurrent() {
    const QModelIndex index = m_filter->mapToSource(m_list->currentIndex());
    if (!index.isValid()) {
        return;
    }
    const PaletteEntry entry = m_entries.at(static_cast<std::size_t>(index.row()));
    close(); // first, so that the keyboard is where the command expects it
    entry.choose();
    if (!entry.id.isEmpty()) {
        Q_EMIT used(entry.id);
    }
}

void CommandPalette::close() {
    if (m_focusBefore && m_typed->hasFocus()) {
        m_focusBefore->setFocus();
    }
    hide();
}

bool CommandPalette::eventFilter(QObject* object, QEvent* event) {
    if (isForOpener(*object, *event)) {
        event->ignore(); // the field does not get it, so that it is a shortcut
        return true;
    }
    if (object == m_typed && event->type() == QEvent::FocusOut) {
        hide();
    }
    const bool isKey = object == m_typed && event->type() == QEvent::KeyPress;
    return (isKey && takeKey(*dynamic_cast<QKeyEvent*>(event))) ||
           QFrame::eventFilter(object, event);
}

/// A text field on Linux takes Ctrl+K to delete the rest of a line.
bool CommandPalette::isForOpener(const QObject& object, const QEvent& event) const {
    if (event.type() != QEvent::ShortcutOverride) {
        return false;
    }
    const auto* widget = qobject_cast<const QWidget*>(&object);
    const auto& key = dynamic_cast<const QKeyEvent&>(event);
    return widget != nullptr && window()->isAncestorOf(widget) &&
           m_opener.shortcuts().contains(QKeySequence(key.keyCombination()));
}

bool CommandPalette::takeKey(QKeyEvent& event) {
    switch (event.key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chooseCurrent();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, &event);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nothing else to go to
    default:
        return false;
    }
}

void CommandPalette::place() {
    const QSize window = parentWidget()->size();
    resize(paletteSize.boundedTo(window - QSize(20, distanceFromTop + 20)));
    move((window.width() - width()) / 2, distanceFromTop);
    const int room = width() - 60;
    m_list->header()->setStretchLastSection(true);
    const int forText = room * 2 / 5; // the keys need the fifth that is left
    m_list->setColumnWidth(0, forText);
    m_list->setColumnWidth(1, forText);
}

void CommandPalette::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        hide();
        retranslate();
    }
}

void CommandPalette::retranslate() {
    setAccessibleName(tr("Search or command"));
    m_typed->setPlaceholderText(tr("What do you want to do, or where to go?"));
    m_typed->setAccessibleName(tr("Search or command"));
    m_list->setAccessibleName(tr("Commands and places"));
    m_nothing->setText(tr("No command and nothing on the map is called that: try another word."));
}

} // namespace cjm::ui
