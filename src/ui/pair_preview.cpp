#include "pair_preview.h"

#include "appearance.h"

#include <cjm/compare/match_titles.h>
#include <cjm/model/journey_grid.h>
#include <cjm/wording/text.h>

#include <QFont>
#include <algorithm>
#include <map>
#include <utility>

namespace cjm::ui {

using model::RowType;

namespace {

QString oneLine(const std::string& text) {
    constexpr qsizetype longestShown = 200;
    return wording::toQt(text).simplified().left(longestShown);
}

/// In the order in which a person reads: cell by cell.
std::vector<const model::Card*> cardsIn(const model::JourneyGrid& grid) {
    std::vector<const model::Card*> cards;
    for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
        for (std::size_t lane = 0; lane < grid.lanes().size(); ++lane) {
            const auto cell = grid.cell({phase, lane});
            cards.insert(cards.end(), cell.begin(), cell.end());
        }
    }
    return cards;
}

void relate(compare::Correspondence& rows, RowType type, base::Uuid now, base::Uuid ideal) {
    switch (type) {
    case RowType::phase:
        rows.phases.push_back({{now}, {ideal}});
        break;
    case RowType::lane:
        rows.lanes.push_back({{now}, {ideal}});
        break;
    default:
        rows.cards.push_back({{now}, {ideal}});
    }
}

/// Whatever either of them belonged to.
void forget(compare::Correspondence& rows, base::Uuid now, base::Uuid ideal) {
    const auto isOneOfThem = [&](const auto& relation) {
        return relation.before.uuid == now || relation.after.uuid == ideal;
    };
    std::erase_if(rows.phases, isOneOfThem);
    std::erase_if(rows.lanes, isOneOfThem);
    std::erase_if(rows.cards, isOneOfThem);
}

} // namespace

PairPreview::PairPreview(QObject* parent)
    : QAbstractTableModel(parent) {}

void PairPreview::clear() {
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void PairPreview::match(const model::Document& document, model::JourneyId current,
                        model::JourneyId ideal) {
    beginResetModel();
    m_document = document;
    m_current = current;
    m_ideal = ideal;
    m_known = {};
    m_refused.clear();
    fill();
    endResetModel();
}

void PairPreview::fill() {
    m_rows.clear();
    const compare::Correspondence matches =
        compare::matchTitles(m_document, m_current, m_document, m_ideal, m_known);
    const model::JourneyGrid now(m_document, m_current);
    const model::JourneyGrid then(m_document, m_ideal);
    addRows(matches.phases, now.phases(), then.phases(),
            [](const model::Phase& phase) { return Said{oneLine(phase.title)}; });
    addRows(matches.lanes, now.lanes(), then.lanes(), [this](const model::Lane& lane) {
        return Said{m_words.laneName(m_document, lane).simplified()};
    });
    addRows(matches.cards, cardsIn(now), cardsIn(then), [this](const model::Card& card) {
        return Said{oneLine(card.text.empty() ? card.emotionWord : card.text),
                    oneLine(m_document.phases.find(card.phase)->title)};
    });
}

/// A heading; the matches and what stays alone of the first journey in its order; then what stays
/// alone of the second.
template <class SomeRow, class SaidBy>
void PairPreview::addRows(const std::vector<compare::Relation<SomeRow>>& matches,
                          const std::vector<const SomeRow*>& now,
                          const std::vector<const SomeRow*>& ideal, SaidBy&& saidBy) {
    constexpr RowType type = model::RowTraits<SomeRow>::type;
    if (now.empty() && ideal.empty()) {
        return;
    }
    m_rows.push_back({Kind::heading, type});
    std::map<base::Uuid, base::Uuid> matchOf;
    for (const compare::Relation<SomeRow>& match : matches) {
        matchOf.emplace(match.before.uuid, match.after.uuid);
    }
    std::map<base::Uuid, Said> all;
    for (const SomeRow* row : ideal) {
        all.emplace(row->id.uuid, saidBy(*row));
    }
    for (const SomeRow* row : now) {
        const base::Uuid id = row->id.uuid;
        const auto match = matchOf.find(id);
        if (match == matchOf.end()) {
            m_rows.push_back({Kind::onlyNow, type, id, saidBy(*row)});
        } else {
            const base::Uuid other = match->second;
            m_rows.push_back({Kind::matched, type, id, saidBy(*row), other, all[other],
                              m_refused.count({id, other}) == 0});
            all.erase(other);
        }
    }
    for (const SomeRow* row : ideal) {
        if (const auto alone = all.find(row->id.uuid); alone != all.end()) {
            m_rows.push_back({Kind::onlyIdeal, type, {}, {}, row->id.uuid, alone->second});
        }
    }
}

compare::Correspondence PairPreview::rows() const {
    compare::Correspondence kept;
    for (const Row& row : m_rows) {
        if (row.kind == Kind::matched && row.isTaken) {
            relate(kept, row.type, row.now, row.ideal);
        }
    }
    return kept;
}

void PairPreview::setTaken(Row& row, bool isTaken) {
    if (isTaken) {
        m_refused.erase({row.now, row.ideal});
    } else {
        m_refused.insert({row.now, row.ideal});
    }
    row.isTaken = isTaken;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 1));
}

void PairPreview::pair(const Row& row, base::Uuid ideal) {
    const base::Uuid now = row.now;
    beginResetModel();
    forget(m_known, now, ideal);
    relate(m_known, row.type, now, ideal);
    m_refused.erase({now, ideal});
    fill();
    endResetModel();
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [now](const Row& each) { return each.now == now; });
    Q_EMIT paired(static_cast<int>(found - m_rows.begin()));
}

/// What it has now, and what is alone.
std::vector<const PairPreview::Row*> PairPreview::choicesOf(const Row& row) const {
    std::vector<const Row*> choices;
    for (const Row& each : m_rows) {
        const bool isFree = each.kind == Kind::onlyIdeal ||
                            (each.kind == Kind::matched && (&each == &row || !each.isTaken));
        if (each.type == row.type && isFree) {
            choices.push_back(&each);
        }
    }
    return choices;
}

std::vector<int> PairPreview::headings() const {
    std::vector<int> headings;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].kind == Kind::heading) {
            headings.push_back(static_cast<int>(row));
        }
    }
    return headings;
}

QString PairPreview::headingOf(RowType type) const {
    const auto matched =
        static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [type](const Row& row) {
            return row.type == type && row.kind == Kind::matched && row.isTaken;
        }));
    switch (type) {
    case RowType::phase:
        return tr("Phases: %n belong together", nullptr, matched);
    case RowType::lane:
        return tr("Lanes: %n belong together", nullptr, matched);
    default:
        return tr("Cards: %n belong together", nullptr, matched);
    }
}

void PairPreview::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, 1);
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 1));
    }
}

int PairPreview::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PairPreview::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 2;
}

QVariant PairPreview::textAt(const Row& row, int column) const {
    const bool isNow = column == 0;
    switch (row.kind) {
    case Kind::heading:
        return isNow ? headingOf(row.type) : QString();
    case Kind::onlyNow:
        return isNow ? row.nowSaid.text : tr("Nothing");
    case Kind::onlyIdeal:
        return isNow ? tr("Nothing") : row.idealSaid.text;
    default:
        return isNow ? row.nowSaid.text : row.idealSaid.text;
    }
}

QVariant PairPreview::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    const bool isNow = index.column() == 0;
    const bool isAlone = row.kind == (isNow ? Kind::onlyIdeal : Kind::onlyNow);
    const bool isTakenOut = row.kind == Kind::matched && !row.isTaken;
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, index.column());
    case Qt::CheckStateRole:
        if (row.kind != Kind::matched || !isNow) {
            return {};
        }
        return row.isTaken ? Qt::Checked : Qt::Unchecked;
    case Qt::EditRole: {
        const std::vector<const Row*> choices = choicesOf(row);
        const auto own = std::find(choices.begin(), choices.end(), &row);
        return own == choices.end() || isTakenOut ? 0 : static_cast<int>(own - choices.begin()) + 1;
    }
    case choicesRole: {
        QStringList texts = {tr("Nothing")};
        for (const Row* choice : choicesOf(row)) {
            const auto& [text, place] = choice->idealSaid;
            texts.append(place.isEmpty() ? text : text + QStringLiteral(" · ") + place);
        }
        return texts;
    }
    case Qt::ForegroundRole:
        return isAlone || isTakenOut ? QVariant(currentTheme().window.mutedText) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(row.kind == Kind::heading);
        font.setItalic(isAlone);
        return font;
    }
    default:
        return {};
    }
}

bool PairPreview::setData(const QModelIndex& index, const QVariant& value, int role) {
    Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::CheckStateRole && row.kind == Kind::matched) {
        setTaken(row, value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole || !canBeChosen(index)) {
        return false;
    }
    const std::vector<const Row*> choices = choicesOf(row);
    const auto place = static_cast<std::size_t>(value.toInt());
    if (place > choices.size()) {
        return false;
    }
    if (place > 0) {
        pair(row, choices[place - 1]->ideal);
    } else if (row.kind == Kind::matched) {
        setTaken(row, false);
    }
    return true;
}

bool PairPreview::canBeChosen(const QModelIndex& index) const {
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    return index.column() == 1 && (row.kind == Kind::matched || row.kind == Kind::onlyNow);
}

Qt::ItemFlags PairPreview::flags(const QModelIndex& index) const {
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    const bool canBeTaken = row.kind == Kind::matched && index.column() == 0;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    flags.setFlag(Qt::ItemIsUserCheckable, canBeTaken);
    flags.setFlag(Qt::ItemIsEditable, canBeChosen(index));
    return flags;
}

QVariant PairPreview::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == 0 ? tr("As it is") : tr("As it should be");
}

} // namespace cjm::ui
