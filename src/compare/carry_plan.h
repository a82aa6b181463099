// What a carrying does to each row, the consequences of what was chosen included.
#pragma once

#include "carry_sides.h"

#include <cjm/compare/difference.h>

#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace cjm::compare {

/// By the rows' indices in target and source.
template <class Row>
struct RowPlan {
    std::vector<bool> remove; ///< Rows of the target that go.
    std::vector<bool> add;    ///< Rows of the source that the target gets a copy of.
    std::vector<bool> move;   ///< Rows of the target that go where their partner stands.
    std::map<std::size_t, std::set<std::string_view>> fields; ///< That a target row takes over.
    std::set<std::pair<std::size_t, std::size_t>>
        cut; ///< Relations that are no more: before, after.
};

/// Rows without order, as they are in the list of matched ones.
template <class Row>
struct LooseRowPlan {
    std::set<const Row*> remove;
    std::set<const Row*> add;
    std::map<const Row*, std::set<std::string_view>> fields;
};

class CarryPlan {
public:
    CarryPlan(const CarrySides& sides, const std::vector<Difference>& chosen);

    template <class Row>
    [[nodiscard]] const RowPlan<Row>& of() const {
        return std::get<RowPlan<Row>>(m_rows);
    }

    template <class Row>
    [[nodiscard]] const LooseRowPlan<Row>& ofLoose() const {
        return std::get<LooseRowPlan<Row>>(m_looseRows);
    }

    [[nodiscard]] const std::set<std::string_view>& journeyFields() const {
        return m_journeyFields;
    }

    /// The row of the target that stands for a row of the source; nothing where it gets a copy of
    /// its own, or has none.
    template <class Row>
    [[nodiscard]] std::optional<std::size_t> standIn(std::size_t sourceRow) const;

    /// What becomes of a phase or lane of the target that stays, or that is merged into another;
    /// nothing where it goes.
    template <class Row>
    [[nodiscard]] std::optional<std::size_t> successor(std::size_t targetRow) const;

    /// The first phase that a card of the target covers and that does not go.
    [[nodiscard]] std::optional<std::size_t> firstKeptPhase(std::size_t targetCard) const;

private:
    template <class Row>
    [[nodiscard]] RowPlan<Row>& plan() {
        return std::get<RowPlan<Row>>(m_rows);
    }

    void choose(const Difference& difference);
    template <class Row>
    void chooseRow(const Difference& difference);
    template <class Row>
    void chooseLoose(const Difference& difference, const std::vector<MatchedRow<Row>>& matched);
    template <class Row>
    void chooseMerge(std::size_t afterRow);
    template <class Row>
    void chooseSplit(std::size_t beforeRow);
    template <class Row>
    void takeWords(std::size_t beforeRow, std::size_t afterRow);
    template <class Row>
    void complete();
    [[nodiscard]] bool followUp();
    [[nodiscard]] bool leaveWhatGoes();
    [[nodiscard]] bool standWhereItFeels();
    [[nodiscard]] bool standOnLines();
    [[nodiscard]] bool bringAlong();
    [[nodiscard]] bool bringEnds();
    [[nodiscard]] bool isThere(const model::RowReference& sourceRow) const;
    [[nodiscard]] bool bring(const model::RowReference& sourceRow);

    CarrySides m_sides;
    std::tuple<RowPlan<model::Phase>, RowPlan<model::Lane>, RowPlan<model::Card>> m_rows;
    std::tuple<LooseRowPlan<model::Variant>, LooseRowPlan<model::Link>> m_looseRows;
    std::set<std::string_view> m_journeyFields;
};

} // namespace cjm::compare
