#include "card_table_model.h"

#include <algorithm>
#include <utility>

namespace cjm::ui {

namespace {

/// Who sorts and filters takes a moment for each.
constexpr std::size_t mostToldOneByOne = 50;

/// Phase by phase, as a journey is told.
std::vector<PlacedCard> cardsOf(const model::JourneyGrid& grid) {
    std::vector<PlacedCard> cards;
    for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
        for (std::size_t lane = 0; lane < grid.lanes().size(); ++lane) {
            for (const model::Card* card : grid.cell({phase, lane})) {
                cards.push_back({card->id, {phase, lane}});
            }
        }
    }
    return cards;
}

std::vector<std::pair<model::CardId, int>> sortedRows(const std::vector<PlacedCard>& cards) {
    std::vector<std::pair<model::CardId, int>> rows;
    rows.reserve(cards.size());
    for (const PlacedCard& card : cards) {
        rows.emplace_back(card.id, static_cast<int>(rows.size()));
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::optional<int> rowIn(const std::vector<std::pair<model::CardId, int>>& rows,
                         model::CardId card) {
    const auto found = std::lower_bound(
        rows.begin(), rows.end(), card,
        [](const auto& row, const model::CardId& wanted) { return row.first < wanted; });
    return found != rows.end() && found->first == card ? std::optional(found->second)
                                                       : std::nullopt;
}

/// In the same order.
bool hasSameCards(const std::vector<PlacedCard>& left, const std::vector<PlacedCard>& right) {
    return std::equal(
        left.begin(), left.end(), right.begin(), right.end(),
        [](const PlacedCard& one, const PlacedCard& other) { return one.id == other.id; });
}

} // namespace

CardTableModel::CardTableModel(OpenDocument& document, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_journey(document.selection().journey)
    , m_grid(document.document(), m_journey)
    , m_rows(cardsOf(m_grid)) {
    indexRows();
}

void CardTableModel::indexRows() {
    m_rowOfCard = sortedRows(m_rows);
}

void CardTableModel::refresh() {
    const model::JourneyId journey = m_document.selection().journey;
    if (journey == m_journey && m_grid.document() == m_document.document()) {
        return;
    }
    model::JourneyGrid grid(m_document.document(), journey);
    const std::vector<PlacedCard> wanted = cardsOf(grid);
    if (journey != m_journey) {
        beginResetModel();
        m_journey = journey;
        m_grid = std::move(grid);
        m_rows = wanted;
        indexRows();
        endResetModel();
        return;
    }
    const model::Change change = model::diff(m_grid.document(), grid.document());
    if (hasSameCards(m_rows, wanted)) {
        m_grid = std::move(grid);
        m_rows = wanted; // where they stand now
    } else {
        removeMissing(wanted);
        m_grid = std::move(grid);
        reorder(wanted);
        insertNew(wanted);
    }
    tellChanges(change);
}

void CardTableModel::removeMissing(const std::vector<PlacedCard>& wanted) {
    const auto places = sortedRows(wanted);
    const auto isGone = [&](int row) {
        return !rowIn(places, m_rows[static_cast<std::size_t>(row)].id);
    };
    for (int last = static_cast<int>(m_rows.size()) - 1; last >= 0; --last) {
        if (!isGone(last)) {
            continue;
        }
        int first = last;
        while (first > 0 && isGone(first - 1)) {
            --first;
        }
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        indexRows();
        endRemoveRows();
        last = first;
    }
}

/// What is left comes into the order in which it is wanted.
void CardTableModel::reorder(const std::vector<PlacedCard>& wanted) {
    std::vector<PlacedCard> ordered;
    for (const PlacedCard& card : wanted) {
        if (rowOf(card.id)) {
            ordered.push_back(card);
        }
    }
    if (hasSameCards(ordered, m_rows)) {
        m_rows = std::move(ordered);
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const auto places = sortedRows(ordered);
    QModelIndexList after;
    for (const QModelIndex& index : before) {
        const std::optional<int> row = rowIn(places, cardAt(index.row()));
        after.append(row ? this->index(*row, index.column()) : QModelIndex());
    }
    m_rows = std::move(ordered);
    indexRows();
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void CardTableModel::insertNew(const std::vector<PlacedCard>& wanted) {
    for (std::size_t first = 0; first < wanted.size(); ++first) {
        if (first < m_rows.size() && m_rows[first].id == wanted[first].id) {
            continue;
        }
        // Everything that was there comes later: these are new, up to the next that was.
        std::size_t end = first;
        while (end < wanted.size() &&
               (first >= m_rows.size() || wanted[end].id != m_rows[first].id)) {
            ++end;
        }
        const auto at = static_cast<std::ptrdiff_t>(first);
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
        m_rows.insert(m_rows.begin() + at, wanted.begin() + at,
                      wanted.begin() + static_cast<std::ptrdiff_t>(end));
        indexRows();
        endInsertRows();
        first = end - 1;
    }
}

void CardTableModel::tellChanges(const model::Change& change) {
    const auto& cards = change.rows<model::Card>();
    const int last = cardColumnCount - 1;
    const bool areNamesOther =
        !change.rows<model::Phase>().empty() || !change.rows<model::Lane>().empty();
    if (!m_rows.empty() && (areNamesOther || cards.size() > mostToldOneByOne)) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, last));
        return;
    }
    for (const model::RowChange<model::Card>& card : cards) {
        const std::optional<int> row =
            card.before != nullptr && card.after != nullptr ? rowOf(card.after->id) : std::nullopt;
        if (row) {
            Q_EMIT dataChanged(index(*row, 0), index(*row, last));
        }
    }
}

void CardTableModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, cardColumnCount - 1);
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, cardColumnCount - 1));
    }
}

model::CardId CardTableModel::cardAt(int row) const {
    return m_rows.at(static_cast<std::size_t>(row)).id;
}

std::optional<int> CardTableModel::rowOf(model::CardId card) const {
    return rowIn(m_rowOfCard, card);
}

int CardTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CardTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : cardColumnCount;
}

QVariant CardTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const PlacedCard& placed = m_rows.at(static_cast<std::size_t>(index.row()));
    const model::Card* card = m_grid.document().cards.find(placed.id);
    if (card == nullptr) {
        return {};
    }
    const auto column = static_cast<CardColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m_columns.text(column, m_grid, *card, placed.position);
    case Qt::EditRole:
        return CardColumns::value(column, *card, placed.position);
    case sortRole:
        return m_columns.sortKey(column, m_grid, *card, placed.position);
    case Qt::AccessibleTextRole:
        if (column == CardColumn::importance && card->importance) {
            return QString::number(*card->importance); // and not five dots
        }
        return m_columns.text(column, m_grid, *card, placed.position);
    default:
        return {};
    }
}

QVariant CardTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Horizontal
               ? QVariant(CardColumns::title(static_cast<CardColumn>(section)))
               : QVariant(section + 1);
}

Qt::ItemFlags CardTableModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid()) {
        const std::size_t lane = m_rows.at(static_cast<std::size_t>(index.row())).position.lane;
        if (CardColumns::canHave(static_cast<CardColumn>(index.column()), *m_grid.lanes()[lane])) {
            flags |= Qt::ItemIsEditable;
        }
    }
    return flags;
}

bool CardTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || (role != Qt::EditRole && role != draftRole)) {
        return false;
    }
    const PlacedCard placed = m_rows.at(static_cast<std::size_t>(index.row()));
    const auto column = static_cast<CardColumn>(index.column());
    const bool moves = column == CardColumn::phase || column == CardColumn::lane;
    const edit::Step step = {moves ? edit::StepKind::move : edit::StepKind::edit,
                             model::RowType::card};
    base::Result<model::Document> next = CardColumns::withValue(column, m_grid, placed, value);
    if (role == Qt::EditRole) {
        return m_document.apply(step, std::move(next));
    }
    if (next) {
        m_document.session().keepDraft(step, *std::move(next));
    }
    return next.has_value();
}

} // namespace cjm::ui
