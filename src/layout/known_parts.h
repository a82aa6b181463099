// The heads and lanes of a map as they were laid out last, each lane from the top of a map.
#pragma once

#include "lane_texts.h"

#include <cjm/layout/layout_memory.h>

#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace cjm::layout {

/// What all parts of a map depend on beside their own rows.
struct PartConditions {
    JourneyWords words;
    std::vector<double> columnEdges;
    double labelWidth = 0;
    double addedLaneHeight = 0;
    Questions questions = Questions::hidden;
    LaneArrows laneArrows = LaneArrows::hidden;
    std::shared_ptr<const Marks> marks = nullptr; ///< The same ones where it is the same object.

    /// Words are the same where their texts are: functions among them cannot be compared.
    friend bool operator==(const PartConditions& left, const PartConditions& right);
};

struct LayoutMemory::Parts {
public:
    /// Forgets everything where the conditions are others.
    void begin(const model::Document& document, PartConditions conditions);

    /// The layout of the heads: the one that is known, or what `layOut()` gives.
    template <class LayOut>
    [[nodiscard]] const JourneyLayout& headsOf(const model::JourneyGrid& grid, LayOut&& layOut) {
        if (!m_heads || m_heads->phases != grid.phases()) {
            m_heads = {grid.phases(), std::forward<LayOut>(layOut)()};
        }
        return m_heads->layout;
    }

    /// The layout of a lane: the one that is known, or what `layOut(LaneTexts&)` gives.
    template <class LayOut>
    [[nodiscard]] const JourneyLayout& laneOf(const model::JourneyGrid& grid, std::size_t lane,
                                              TextMeasure& measure, LayOut&& layOut) {
        LanePart& part = m_now[grid.lanes()[lane]];
        std::optional<LanePart> before = takeBefore(grid.lanes()[lane]);
        std::vector<const model::Card*> cards = cardsOf(grid, lane);
        if (before && before->cards == cards) {
            part = std::move(*before);
        } else {
            LaneTexts texts(measure,
                            before ? std::move(before->heights) : std::vector<CardHeight>{});
            part.cards = std::move(cards);
            part.layout = std::forward<LayOut>(layOut)(texts);
            part.heights = texts.takeHeights();
            m_renewed.push_back(lane);
        }
        return part.layout;
    }

    /// Forgets lanes that were not asked for.
    void end() { m_before.clear(); }

    [[nodiscard]] const std::vector<std::size_t>& renewed() const { return m_renewed; }

private:
    struct HeadsPart {
        std::vector<const model::Phase*> phases;
        JourneyLayout layout;
    };

    struct LanePart {
        std::vector<const model::Card*> cards;
        JourneyLayout layout;
        std::vector<CardHeight> heights;
    };

    using LaneParts = std::unordered_map<const model::Lane*, LanePart>;

    /// Of all cells from left to right, each followed by none.
    [[nodiscard]] static std::vector<const model::Card*> cardsOf(const model::JourneyGrid& grid,
                                                                 std::size_t lane);
    [[nodiscard]] std::optional<LanePart> takeBefore(const model::Lane* lane);

    PartConditions m_conditions;
    model::Document m_document; ///< Its rows live on, so that no other takes their place.
    std::optional<HeadsPart> m_heads;
    LaneParts m_before;
    LaneParts m_now;
    std::vector<std::size_t> m_renewed;
};

} // namespace cjm::layout
