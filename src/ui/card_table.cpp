#include "card_table.h"

#include "style.h"
#include "walk.h"

#include <cjm/base/text.h>
#include <cjm/base/text_search.h>
#include <cjm/wording/text.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelection>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace cjm::ui {

namespace {

constexpr int linesOfCard = 2;
constexpr int spaceInRow = 8;
constexpr int spaceInColumn = 16;
constexpr int spaceInHead = 36; ///< With the arrow of a sorted column.

/// In letters of average width, in the order of CardColumn.
constexpr std::array<int, cardColumnCount> widths = {18, 18, 42, 14, 16, 16, 12,
                                                     20, 30, 16, 10, 12, 16};

/// Rows that follow each other as one range, as thousands of ranges would take seconds.
QItemSelection selectionOf(std::vector<int> rows, const QAbstractItemModel& model) {
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t end = first + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1) {
            ++end;
        }
        selection.select(model.index(rows[first], 0),
                         model.index(rows[end - 1], cardColumnCount - 1));
        first = end;
    }
    return selection;
}

} // namespace

CardFilter::CardFilter(CardTableModel& cards, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_cards(cards) {
    setSourceModel(&cards);
    setSortRole(CardTableModel::sortRole);
    setSortLocaleAware(true);
}

void CardFilter::setSought(const QString& text) {
    m_sought = wording::fromQt(text.trimmed());
    invalidateFilter();
}

bool CardFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (m_sought.empty()) {
        return true;
    }
    const base::TextSearch search(m_sought, {});
    const model::Card* card = m_cards.grid().document().cards.find(m_cards.cardAt(row));
    if (card != nullptr && (search.isIn(card->text) || search.isIn(card->note))) {
        return true;
    }
    for (int column = 0; column < cardColumnCount; ++column) {
        const QVariant text = m_cards.index(row, column, parent).data(Qt::DisplayRole);
        if (search.isIn(wording::fromQt(text.toString()))) {
            return true;
        }
    }
    return false;
}

/// What is empty comes last but for the order of numbers, where it comes first.
bool CardFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant leftKey = left.data(sortRole());
    const QVariant rightKey = right.data(sortRole());
    if (leftKey.isValid() != rightKey.isValid()) {
        return rightKey.isValid();
    }
    return QSortFilterProxyModel::lessThan(left, right);
}

CardTableView::CardTableView(CardDelegate& delegate, QWidget* parent)
    : QTableView(parent)
    , m_delegate(delegate) {
    setObjectName(QStringLiteral("cardTable"));
    setItemDelegate(&delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leads on to the next part of the window
    setWordWrap(true);
    setCornerButtonEnabled(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() * linesOfCard + spaceInRow);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSortingEnabled(true);
}

bool CardTableView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) {
    const bool isByKey =
        trigger == EditKeyPressed || trigger == AnyKeyPressed || trigger == AllEditTriggers;
    if (isByKey) {
        scrollTo(index);
    }
    m_delegate.setOpening(trigger == AnyKeyPressed ? CardDelegate::Opening::replaces
                                                   : CardDelegate::Opening::keeps);
    return QTableView::edit(index, trigger, event);
}

void CardTableView::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && !isEditing()) {
        edit(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
    }
}

CardTable::CardTable(OpenDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new CardTableModel(document, this))
    , m_filter(new CardFilter(*m_model, this))
    , m_delegate(new CardDelegate(*m_model, this))
    , m_sought(new QLineEdit(this))
    , m_count(new PlainLabel(this))
    , m_view(new CardTableView(*m_delegate, this)) {
    setObjectName(QStringLiteral("tablePage"));
    m_sought->setObjectName(QStringLiteral("tableFilter"));
    m_sought->setClearButtonEnabled(true);
    m_sought->setMaximumWidth(320);
    m_sought->setMaxLength(static_cast<int>(base::capOf(base::TextKind::title)));
    m_count->setObjectName(QStringLiteral("tableCount"));
    setRole(*m_count, Role::mutedText);
    auto* above = new QHBoxLayout;
    above->setContentsMargins(14, 8, 14, 8);
    above->setSpacing(12);
    above->addWidget(m_sought, 1);
    above->addWidget(m_count);
    above->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(above);
    column->addWidget(m_view, 1);
    m_view->setModel(m_filter);
    m_view->horizontalHeader()->setDefaultSectionSize(1); // setWidths only makes them wider
    connect(m_sought, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setSought(text);
        followSelection();
        sayCount();
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint& place) {
        Q_EMIT menuWanted(m_view->viewport()->mapToGlobal(place));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CardTable::tellSelection);
    connect(m_filter, &QAbstractItemModel::layoutChanged, m_view,
            [this] { m_view->scrollTo(m_view->currentIndex()); });
    connect(&document, &OpenDocument::changed, this, &CardTable::follow);
    connect(&document, &OpenDocument::selectionChanged, this, [this] {
        follow();
        showSelected();
    });
    retranslate();
}

/// Wide enough for what usually stands in a column, and for its name in this language.
void CardTable::setWidths() {
    for (std::size_t index = 0; index < widths.size(); ++index) {
        const int column = static_cast<int>(index);
        const QString title = CardColumns::title(static_cast<CardColumn>(column));
        const int wanted =
            std::max(widths.at(index) * fontMetrics().averageCharWidth() + spaceInColumn,
                     fontMetrics().horizontalAdvance(title) + spaceInHead);
        m_view->setColumnWidth(column, std::max(wanted, m_view->columnWidth(column)));
    }
}

void CardTable::tabFrom(QWidget& before) {
    setTabOrder(&before, m_sought);
    setTabOrder(m_sought, m_view);
}

void CardTable::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    follow();
}

/// What is not seen is not kept up: it is looked at again when it is shown.
void CardTable::follow() {
    if (!isVisible()) {
        return;
    }
    {
        // Rows that come and go change what is selected, which the document knows already.
        const QScopedValueRollback following(m_isFollowing, true);
        m_model->refresh();
    }
    followSelection();
    sayCount();
}

QModelIndex CardTable::shownIndex(model::CardId card, int column) const {
    const std::optional<int> row = m_model->rowOf(card);
    return row ? m_filter->mapFromSource(m_model->index(*row, column)) : QModelIndex();
}

/// From the top, but the current one last.
std::vector<model::RowReference> CardTable::chosenRows() const {
    std::vector<int> rows;
    for (const QItemSelectionRange& range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.push_back(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    const auto current = std::find(rows.begin(), rows.end(), m_view->currentIndex().row());
    if (current != rows.end()) {
        std::rotate(current, current + 1, rows.end());
    }
    std::vector<model::RowReference> cards;
    for (const int row : rows) {
        const int source = m_filter->mapToSource(m_filter->index(row, 0)).row();
        cards.push_back(referenceTo(m_model->cardAt(source)));
    }
    return cards;
}

void CardTable::tellSelection() {
    if (m_isFollowing) {
        return;
    }
    const QScopedValueRollback following(m_isFollowing, true);
    session::Selection selection = m_document.selection();
    selection.rows = chosenRows();
    m_document.select(withFocusOnRows(std::move(selection), m_model->grid()));
}

void CardTable::followSelection() {
    if (m_isFollowing) {
        return;
    }
    const QScopedValueRollback following(m_isFollowing, true);
    const auto cards = selected<model::Card>(m_document.selection());
    std::vector<int> rows;
    for (const model::CardId card : cards) {
        if (const QModelIndex index = shownIndex(card, 0); index.isValid()) {
            rows.push_back(index.row());
        }
    }
    const QItemSelection wanted = selectionOf(std::move(rows), *m_filter);
    m_view->selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
    const int column = m_view->currentIndex().isValid() ? m_view->currentIndex().column()
                                                        : static_cast<int>(CardColumn::text);
    const QModelIndex current = cards.empty() ? QModelIndex() : shownIndex(cards.back(), column);
    if (current.isValid() && current != m_view->currentIndex()) {
        m_view->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        m_view->scrollTo(current);
    }
}

/// What is selected elsewhere is seen, also where the filter had left it out.
void CardTable::showSelected() {
    const auto cards = selected<model::Card>(m_document.selection());
    if (isVisible() && !cards.empty() && !shownIndex(cards.back(), 0).isValid()) {
        m_sought->clear();
    }
}

void CardTable::editCurrent() {
    if (m_view->currentIndex().isValid()) {
        m_view->setFocus();
        m_view->edit(m_view->currentIndex());
    }
}

/// A row of the table is there before something is written in it.
void CardTable::addCard(const edit::Cell& cell) {
    model::Card card;
    card.id = {m_document.session().ids()()};
    card.journey = m_document.selection().journey;
    card.phase = cell.phase;
    card.lane = cell.lane;
    const bool isAdded = m_document.apply(
        {edit::StepKind::add, model::RowType::card},
        edit::insertRow(m_document.document(), card, std::numeric_limits<std::size_t>::max()));
    if (isAdded) {
        editText(card.id);
    }
}

void CardTable::editText(model::CardId card) {
    m_sought->clear(); // or the new card might be filtered out
    const QModelIndex index = shownIndex(card, static_cast<int>(CardColumn::text));
    if (index.isValid()) {
        m_view->setFocus();
        m_view->setCurrentIndex(index);
        m_view->edit(index);
    }
}

void CardTable::acceptEditing() {
    if (m_view->isEditing()) {
        m_view->setFocus(); // a field that loses the keyboard is accepted
    }
}

bool CardTable::isEditing() const {
    return m_view->isEditing();
}

void CardTable::sayCount() {
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_count->setText(shown == all ? tr("%n card(s)", nullptr, all)
                                  : tr("%1 of %n card(s)", nullptr, all).arg(shown));
}

void CardTable::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
}

void CardTable::retranslate() {
    m_sought->setPlaceholderText(tr("Show only cards with..."));
    m_sought->setAccessibleName(tr("Show only cards with..."));
    m_view->setAccessibleName(tr("Cards of the journey"));
    setWidths();
    sayCount();
}

} // namespace cjm::ui
