#include <cjm/compare/difference_groups.h>
#include <cjm/model/siblings.h>

#include <algorithm>
#include <map>

namespace cjm::compare {

using namespace model;

namespace {

/// The phase that a row is in; nothing for what is in none.
std::optional<PhaseId> phaseOf(const Document& document, const RowReference& row) {
    switch (row.type) {
    case RowType::phase:
        return PhaseId{row.uuid};
    case RowType::card:
        if (const Card* card = document.cards.find({row.uuid})) {
            return card->phase;
        }
        return std::nullopt;
    case RowType::variant:
        if (const Variant* variant = document.variants.find({row.uuid})) {
            return phaseOf(document, referenceTo(variant->card));
        }
        return std::nullopt;
    case RowType::link:
        if (const Link* link = document.links.find({row.uuid})) {
            return phaseOf(document, link->from);
        }
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

/// The groups of two journeys, and where each phase has its own.
class PhaseGroups {
public:
    explicit PhaseGroups(const JourneyPair& pair)
        : m_groups(1) {
        for (const Relation<Phase>& relation : pair.rows.phases) {
            m_partners.emplace(relation.before, relation.after);
        }
        for (const Phase* phase : inOrder(pair.after.phases, pair.afterJourney)) {
            m_groups.push_back({std::nullopt, phase->id, {}});
        }
        std::size_t place = 1;
        for (const Phase* phase : inOrder(pair.before.phases, pair.beforeJourney)) {
            place = putBefore(phase->id, place);
        }
        for (std::size_t group = 0; group < m_groups.size(); ++group) {
            if (const auto& after = m_groups[group].after) {
                m_after.emplace(*after, group);
            } else if (const auto& before = m_groups[group].before) {
                m_before.emplace(*before, group);
            }
        }
    }

    void add(const JourneyPair& pair, const Difference& difference, std::size_t index) {
        m_groups[placeOf(pair, difference)].members.push_back(index);
    }

    [[nodiscard]] std::vector<DifferenceGroup> take() {
        std::erase_if(m_groups, [](const DifferenceGroup& group) { return group.members.empty(); });
        return std::move(m_groups);
    }

private:
    /// @param place where a phase goes that the second journey does not have
    /// @return the place behind it
    std::size_t putBefore(PhaseId phase, std::size_t place) {
        const auto partner = m_partners.find(phase);
        if (partner == m_partners.end()) {
            m_groups.insert(m_groups.begin() + static_cast<std::ptrdiff_t>(place),
                            {phase, std::nullopt, {}});
            return place + 1;
        }
        const auto found =
            std::find_if(m_groups.begin(), m_groups.end(), [&](const DifferenceGroup& group) {
                return group.after == partner->second;
            });
        if (found == m_groups.end()) {
            return place;
        }
        if (!found->before) {
            found->before = phase;
        }
        return static_cast<std::size_t>(found - m_groups.begin()) + 1;
    }

    [[nodiscard]] std::size_t placeOf(const JourneyPair& pair, const Difference& difference) const {
        for (const RowReference& row : difference.after) {
            if (const auto phase = phaseOf(pair.after, row)) {
                const auto found = m_after.find(*phase);
                return found == m_after.end() ? 0 : found->second;
            }
        }
        for (const RowReference& row : difference.before) {
            if (const auto phase = phaseOf(pair.before, row)) {
                const auto partner = m_partners.find(*phase);
                if (partner != m_partners.end()) {
                    const auto found = m_after.find(partner->second);
                    return found == m_after.end() ? 0 : found->second;
                }
                const auto found = m_before.find(*phase);
                return found == m_before.end() ? 0 : found->second;
            }
        }
        return 0;
    }

    std::vector<DifferenceGroup> m_groups; ///< The first one is of what is in no phase.
    std::map<PhaseId, PhaseId> m_partners; ///< From the first journey to the second.
    std::map<PhaseId, std::size_t> m_after;
    std::map<PhaseId, std::size_t> m_before;
};

} // namespace

std::vector<DifferenceGroup> groupedByPhase(const JourneyPair& pair,
                                            const std::vector<Difference>& all) {
    PhaseGroups groups(pair);
    for (std::size_t index = 0; index < all.size(); ++index) {
        groups.add(pair, all[index], index);
    }
    return groups.take();
}

} // namespace cjm::compare
