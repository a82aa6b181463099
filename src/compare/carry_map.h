// Where each phase, lane and card of a journey is to stand after a carrying.
#pragma once

#include "carry_plan.h"
#include "interleave.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace cjm::compare {

/// A row of the journey as it will be: one of the target, a copy of one of the source, or one of
/// the target that has a partner in the source.
struct CarriedRow {
    std::optional<std::size_t> target;
    std::optional<std::size_t> source;
    bool keepsPlace = false; ///< It stands among its neighbours where it stood.
};

class CarryMap {
public:
    CarryMap(const CarrySides& sides, const CarryPlan& plan);

    /// The phases or lanes in their new order.
    template <class Row>
    [[nodiscard]] const std::vector<CarriedRow>& lines() const {
        return std::get<Lines<Row>>(m_lines).rows;
    }

    /// The cards of the cell of these lines, in their new order.
    [[nodiscard]] const std::vector<CarriedRow>& cell(model::GridPosition place) const {
        return m_cells[place.lane * lines<model::Phase>().size() + place.phase];
    }

    /// How many phases a card of the cell is to cover.
    [[nodiscard]] int spanOf(const CarriedRow& card, model::GridPosition place) const;

private:
    template <class Row>
    struct Lines {
        std::vector<CarriedRow> rows;
        std::vector<std::optional<std::size_t>> ofTarget; ///< Where a row of the target went.
        std::vector<std::optional<std::size_t>> ofSource; ///< Where a row of the source is.
    };

    template <class Row>
    void orderLines();
    void orderCards();
    [[nodiscard]] std::vector<std::size_t> stayingIn(const std::vector<std::size_t>& cards,
                                                     std::size_t cell) const;
    [[nodiscard]] std::optional<std::size_t> cellOfStaying(std::size_t targetCard) const;
    [[nodiscard]] std::optional<std::size_t> cellOfSource(std::size_t sourceCard) const;
    template <class Row>
    [[nodiscard]] bool hasMoved(std::size_t targetRow) const;
    template <class Row>
    [[nodiscard]] std::size_t lineOfStaying(std::size_t targetRow,
                                            std::optional<std::size_t> partnersRow) const;
    [[nodiscard]] std::size_t spanFromTarget(std::size_t card, std::size_t start) const;
    [[nodiscard]] bool startsWhereItDid(std::size_t card, std::size_t start) const;
    [[nodiscard]] std::size_t spanFromSource(std::size_t card, std::size_t start) const;
    [[nodiscard]] bool takesSpanOfSource(std::size_t targetCard) const;

    const CarrySides& m_sides;
    const CarryPlan& m_plan;
    std::tuple<Lines<model::Phase>, Lines<model::Lane>> m_lines;
    std::vector<std::vector<CarriedRow>> m_cells;
};

} // namespace cjm::compare
