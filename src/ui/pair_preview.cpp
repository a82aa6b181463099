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

} // namespace

PairPreview::PairPreview(QObject* parent)
    : QAbstractTableModel(parent) {}

void PairPreview::clear() {
    beginResetModel();
    m_matches = {};
    m_rows.clear();
    endResetModel();
}

void PairPreview::match(const model::Document& document, model::JourneyId current,
                        model::JourneyId ideal) {
    beginResetModel();
    m_rows.clear();
    m_matches = compare::matchTitles(document, current, document, ideal);
    const model::JourneyGrid now(document, current);
    const model::JourneyGrid then(document, ideal);
    addRows<model::Phase>({now.phases().begin(), now.phases().end()},
                          {then.phases().begin(), then.phases().end()},
                          [](const model::Phase& phase) { return oneLine(phase.title); });
    addRows<model::Lane>(
        {now.lanes().begin(), now.lanes().end()}, {then.lanes().begin(), then.lanes().end()},
        [&](const model::Lane& lane) { return m_words.laneName(document, lane).simplified(); });
    addRows<model::Card>(cardsIn(now), cardsIn(then), [](const model::Card& card) {
        return oneLine(card.text.empty() ? card.emotionWord : card.text);
    });
    endResetModel();
}

/// A heading; the matches and what stays alone of the first journey in its order; then what stays
/// alone of the second.
template <class SomeRow, class TextOf>
void PairPreview::addRows(const std::vector<const SomeRow*>& now,
                          const std::vector<const SomeRow*>& ideal, TextOf&& textOf) {
    constexpr RowType type = model::RowTraits<SomeRow>::type;
    if (now.empty() && ideal.empty()) {
        return;
    }
    m_rows.push_back({Kind::heading, type, {}, {}});
    const auto& matches = m_matches.template of<SomeRow>();
    std::map<model::Id<SomeRow>, std::size_t> matchOf;
    for (std::size_t match = 0; match < matches.size(); ++match) {
        matchOf.emplace(matches[match].before, match);
    }
    std::map<model::Id<SomeRow>, QString> texts;
    for (const SomeRow* row : ideal) {
        texts.emplace(row->id, textOf(*row));
    }
    for (const SomeRow* row : now) {
        const auto match = matchOf.find(row->id);
        if (match == matchOf.end()) {
            m_rows.push_back({Kind::onlyNow, type, textOf(*row), {}});
        } else {
            const model::Id<SomeRow> other = matches[match->second].after;
            m_rows.push_back({Kind::matched, type, textOf(*row), texts[other], match->second});
            texts.erase(other);
        }
    }
    for (const SomeRow* row : ideal) {
        if (const auto alone = texts.find(row->id); alone != texts.end()) {
            m_rows.push_back({Kind::onlyIdeal, type, {}, alone->second});
        }
    }
}

template <class SomeRow>
void PairPreview::keepTaken(compare::Correspondence& kept) const {
    for (const Row& row : m_rows) {
        if (row.kind == Kind::matched && row.isTaken &&
            row.type == model::RowTraits<SomeRow>::type) {
            kept.of<SomeRow>().push_back(m_matches.of<SomeRow>().at(row.relation));
        }
    }
}

compare::Correspondence PairPreview::rows() const {
    compare::Correspondence kept;
    keepTaken<model::Phase>(kept);
    keepTaken<model::Lane>(kept);
    keepTaken<model::Card>(kept);
    return kept;
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

QVariant PairPreview::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    const bool isNow = index.column() == 0;
    const bool isAlone = row.kind == (isNow ? Kind::onlyIdeal : Kind::onlyNow);
    switch (role) {
    case Qt::DisplayRole:
        if (row.kind == Kind::heading) {
            return isNow ? headingOf(row.type) : QString();
        }
        return isAlone ? tr("Nothing") : isNow ? row.now : row.ideal;
    case Qt::CheckStateRole:
        if (row.kind != Kind::matched || !isNow) {
            return {};
        }
        return row.isTaken ? Qt::Checked : Qt::Unchecked;
    case Qt::ForegroundRole: {
        const bool isMuted = isAlone || (row.kind == Kind::matched && !row.isTaken);
        return isMuted ? QVariant(currentTheme().window.mutedText) : QVariant();
    }
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
    if (role != Qt::CheckStateRole || row.kind != Kind::matched) {
        return false;
    }
    row.isTaken = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, 1));
    return true;
}

Qt::ItemFlags PairPreview::flags(const QModelIndex& index) const {
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    const bool canBeTaken = row.kind == Kind::matched && index.column() == 0;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable |
           (canBeTaken ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

QVariant PairPreview::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == 0 ? tr("As it is") : tr("As it should be");
}

} // namespace cjm::ui
