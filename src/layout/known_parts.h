// The lanes of a map as they were laid out last, each from the top of a map.
#pragma once

#include <cjm/layout/layout_memory.h>

#include <unordered_map>
#include <utility>
#include <vector>

namespace cjm::layout {

/// What all lanes of a map depend on beside their own rows.
struct LaneConditions {
    JourneyWords words;
    std::vector<double> columnEdges;
    double labelWidth = 0;
    double addedLaneHeight = 0;
    LaneArrows laneArrows = LaneArrows::hidden;
    std::shared_ptr<const Marks> marks = nullptr; ///< The same ones where it is the same object.

    /// Words are the same where their texts are: functions among them cannot be compared.
    friend bool operator==(const LaneConditions& left, const LaneConditions& right);
};

struct LayoutMemory::Lanes {
public:
    /// Forgets everything where the conditions are others.
    void begin(const model::Document& document, LaneConditions conditions);

    /// The layout of a lane: the one that is known, or what `layOut()` gives.
    template <class LayOut>
    [[nodiscard]] const JourneyLayout& pieceOf(const model::JourneyGrid& grid, std::size_t lane,
                                               LayOut&& layOut) {
        Piece& piece = m_now[grid.lanes()[lane]];
        std::vector<const model::Card*> cards = cardsOf(grid, lane);
        if (Piece* known = knownPiece(grid.lanes()[lane], cards)) {
            piece = std::move(*known);
        } else {
            piece = {std::move(cards), std::forward<LayOut>(layOut)()};
            m_renewed.push_back(lane);
        }
        return piece.layout;
    }

    /// Forgets lanes that were not asked for.
    void end() { m_before.clear(); }

    [[nodiscard]] const std::vector<std::size_t>& renewed() const { return m_renewed; }

private:
    struct Piece {
        std::vector<const model::Card*> cards;
        JourneyLayout layout;
    };

    using Pieces = std::unordered_map<const model::Lane*, Piece>;

    /// Of all cells from left to right, each followed by none.
    [[nodiscard]] static std::vector<const model::Card*> cardsOf(const model::JourneyGrid& grid,
                                                                 std::size_t lane);
    [[nodiscard]] Piece* knownPiece(const model::Lane* lane,
                                    const std::vector<const model::Card*>& cards);

    LaneConditions m_conditions;
    model::Document m_document; ///< Its rows live on, so that no other takes their place.
    Pieces m_before;
    Pieces m_now;
    std::vector<std::size_t> m_renewed;
};

} // namespace cjm::layout
