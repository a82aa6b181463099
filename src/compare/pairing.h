// The rows of one type in two journeys, each with its partner on the other side.
//
// A row has at most one partner. A row that has none but is in a relation is attached to one that
// has: of several rows that were merged all but one, and of the parts of a split row all but one.
#pragma once

#include <cjm/compare/correspondence.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace cjm::compare {

/// One journey's rows of a type, in reading order.
template <class Row>
struct PairedSide {
    std::vector<const Row*> rows;
    std::vector<std::vector<std::size_t>> related;   ///< Rows of the other side, ascending.
    std::vector<std::optional<std::size_t>> partner; ///< On the other side.

    explicit PairedSide(std::vector<const Row*> inOrder)
        : rows(std::move(inOrder))
        , related(rows.size())
        , partner(rows.size())
        , m_byId(rows.size()) {
        for (std::size_t row = 0; row < rows.size(); ++row) {
            m_byId[row] = {rows[row]->id, row};
        }
        std::sort(m_byId.begin(), m_byId.end());
    }

    [[nodiscard]] std::optional<std::size_t> indexOf(model::Id<Row> id) const {
        const auto found =
            std::lower_bound(m_byId.begin(), m_byId.end(), std::pair(id, std::size_t{0}));
        return found == m_byId.end() || found->first != id ? std::nullopt
                                                           : std::optional(found->second);
    }

    /// The partner, or of an attached row the first that it is related to.
    [[nodiscard]] std::optional<std::size_t> counterpart(std::size_t row) const {
        if (partner[row] || related[row].empty()) {
            return partner[row];
        }
        return related[row].front();
    }

    [[nodiscard]] bool isAttached(std::size_t row) const {
        return !partner[row] && !related[row].empty();
    }

    [[nodiscard]] bool isAlone(std::size_t row) const { return related[row].empty(); }

private:
    std::vector<std::pair<model::Id<Row>, std::size_t>> m_byId; ///< Sorted.
};

template <class Row>
struct Pairing {
    PairedSide<Row> before;
    PairedSide<Row> after;

    /// `cost(before, after)` says how different two related rows are: of several that a row could
    /// be the partner of, it becomes that of the most similar one, and of the first among equals.
    template <class Cost>
    Pairing(std::vector<const Row*> beforeRows, std::vector<const Row*> afterRows,
            const std::vector<Relation<Row>>& relations, Cost&& cost)
        : before(std::move(beforeRows))
        , after(std::move(afterRows)) {
        for (const Relation<Row>& relation : relations) {
            const std::optional<std::size_t> from = before.indexOf(relation.before);
            const std::optional<std::size_t> to = after.indexOf(relation.after);
            if (from && to) {
                before.related[*from].push_back(*to);
                after.related[*to].push_back(*from);
            }
        }
        sortRelated(before);
        sortRelated(after);
        pairUp(cost);
    }

    [[nodiscard]] bool isMergedOrSplit(std::size_t beforeRow, std::size_t afterRow) const {
        return before.related[beforeRow].size() > 1 || after.related[afterRow].size() > 1;
    }

private:
    struct Candidate {
        std::size_t cost;
        std::size_t before;
        std::size_t after;

        friend auto operator<=>(const Candidate&, const Candidate&) = default;
    };

    static void sortRelated(PairedSide<Row>& side) {
        for (std::vector<std::size_t>& related : side.related) {
            std::sort(related.begin(), related.end());
            related.erase(std::unique(related.begin(), related.end()), related.end());
        }
    }

    template <class Cost>
    void pairUp(Cost&& cost) {
        std::vector<Candidate> undecided;
        for (std::size_t row = 0; row < before.rows.size(); ++row) {
            for (const std::size_t other : before.related[row]) {
                if (isMergedOrSplit(row, other)) {
                    undecided.push_back({cost(*before.rows[row], *after.rows[other]), row, other});
                } else {
                    makePartners(row, other);
                }
            }
        }
        std::sort(undecided.begin(), undecided.end());
        for (const Candidate& candidate : undecided) {
            if (!before.partner[candidate.before] && !after.partner[candidate.after]) {
                makePartners(candidate.before, candidate.after);
            }
        }
    }

    void makePartners(std::size_t beforeRow, std::size_t afterRow) {
        before.partner[beforeRow] = afterRow;
        after.partner[afterRow] = beforeRow;
    }
};

} // namespace cjm::compare
