#include "difference_list.h"

#include "difference_words.h"
#include "icons.h"

#include <cjm/compare/differences.h>
#include <cjm/compare/improvements.h>
#include <cjm/model/siblings.h>
#include <cjm/wording/difference_sentence.h>
#include <cjm/wording/text.h>

#include <algorithm>
#include <utility>

namespace cjm::ui {

using compare::Difference;
using compare::DifferenceGroup;
using compare::DifferenceKind;

DifferenceList::DifferenceList(QObject* parent)
    : QAbstractListModel(parent)
    , m_wanted(icon("improvement"))
    , m_made(icon("improvement-made")) {
    for (std::size_t kind = 0; kind < m_signs.size(); ++kind) {
        m_signs.at(kind) = differenceIcon(static_cast<DifferenceKind>(kind));
    }
}

void DifferenceList::fill(const model::Document& document, model::JourneyId current,
                          model::JourneyId ideal) {
    compare::JourneyPair pair = compare::currentAndIdeal(document, current, ideal);
    std::vector<Difference> all = compare::differences(pair);
    std::vector<DifferenceGroup> groups = compare::groupedByPhase(pair, all);
    const bool isSame = m_pair && all == m_all && groups == m_groups;
    if (!isSame) {
        beginResetModel();
    }
    m_pair = std::move(pair);
    m_all = std::move(all);
    m_groups = std::move(groups);
    m_improvements = compare::improvementsByDifference(document);
    if (isSame) {
        tellAllChanged(); // they may be called something else, or have an improvement now
        return;
    }
    m_counts = {};
    for (const Difference& difference : m_all) {
        ++m_counts.at(static_cast<std::size_t>(difference.kind));
    }
    m_rows = wantedRows();
    endResetModel();
}

void DifferenceList::clear() {
    beginResetModel();
    m_pair.reset();
    m_all.clear();
    m_groups.clear();
    m_improvements.clear();
    m_counts = {};
    m_rows.clear();
    endResetModel();
}

void DifferenceList::showKinds(std::set<DifferenceKind> kinds) {
    m_kinds = std::move(kinds);
    refill();
}

void DifferenceList::refill() {
    std::vector<Row> rows = wantedRows();
    if (rows != m_rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
}

std::vector<DifferenceList::Row> DifferenceList::wantedRows() const {
    std::vector<Row> rows;
    const bool isAny = std::any_of(m_all.begin(), m_all.end(), [this](const Difference& each) {
        return m_kinds.count(each.kind) == 1;
    });
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        bool hasHeading = false;
        for (const std::size_t member : m_groups[group].members) {
            if (isAny && m_kinds.count(m_all[member].kind) == 0) {
                continue;
            }
            if (!std::exchange(hasHeading, true)) {
                rows.push_back({std::nullopt, group});
            }
            rows.push_back({member, group});
        }
    }
    return rows;
}

const DifferenceList::Row& DifferenceList::rowAt(const QModelIndex& index) const {
    return m_rows.at(static_cast<std::size_t>(index.row()));
}

const Difference* DifferenceList::difference(const QModelIndex& index) const {
    if (!index.isValid() || !rowAt(index).difference) {
        return nullptr;
    }
    return &m_all[*rowAt(index).difference];
}

std::string DifferenceList::identity(const QModelIndex& index) const {
    const Difference* found = difference(index);
    return found == nullptr ? std::string() : identityOf(*found);
}

QString DifferenceList::sentence(const Difference& difference) const {
    return wording::differenceSentence(*m_pair, difference, m_words.ofWindow());
}

std::optional<model::ImprovementId>
DifferenceList::improvement(const Difference& difference) const {
    if (m_improvements.empty()) {
        return std::nullopt;
    }
    const auto found = m_improvements.find(identityOf(difference));
    return found == m_improvements.end() ? std::nullopt : std::optional(found->second);
}

QString DifferenceList::heading(const DifferenceGroup& group) const {
    if (!group.before && !group.after) {
        return tr("The whole journey");
    }
    const model::Phase& phase = group.after ? *m_pair->after.phases.find(*group.after)
                                            : *m_pair->before.phases.find(*group.before);
    if (!phase.title.empty()) {
        return wording::toQt(phase.title).simplified();
    }
    const auto& document = group.after ? m_pair->after : m_pair->before;
    const auto phases = model::inOrder(document.phases, phase.journey);
    const auto place = std::find(phases.begin(), phases.end(), &phase) - phases.begin();
    return tr("Phase %1").arg(place + 1);
}

QString DifferenceList::spoken(const Difference& difference) const {
    return improvement(difference) ? tr("%1 It has an improvement.").arg(sentence(difference))
                                   : sentence(difference);
}

void DifferenceList::retranslate() {
    tellAllChanged();
}

void DifferenceList::tellAllChanged() {
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int DifferenceList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags DifferenceList::flags(const QModelIndex& index) const {
    // A heading cannot be come to.
    return difference(index) == nullptr ? Qt::ItemFlags(Qt::NoItemFlags)
                                        : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant DifferenceList::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Difference* shown = difference(index);
    if (shown == nullptr) {
        switch (role) {
        case Qt::DisplayRole:
            return heading(m_groups[rowAt(index).group]);
        case headingRole:
            return true;
        default:
            return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
        return sentence(*shown);
    case Qt::AccessibleTextRole:
        return spoken(*shown);
    case Qt::DecorationRole:
        return m_signs.at(static_cast<std::size_t>(shown->kind));
    case buttonRole:
        return improvement(*shown) ? m_made : m_wanted;
    default:
        return {};
    }
}

} // namespace cjm::ui
