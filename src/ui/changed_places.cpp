#include "changed_places.h"

#include <cjm/layout/hit_test.h>

#include <algorithm>

namespace cjm::ui {

namespace {

using layout::CardBox;
using layout::CurveArea;
using layout::JourneyLayout;
using layout::LaneRow;
using layout::Rect;

/// True where heads, lanes and links are where they were.
bool haveSameFrame(const JourneyLayout& left, const JourneyLayout& right) {
    return left.size == right.size && left.headHeight == right.headHeight &&
           left.labelWidth == right.labelWidth && left.columnEdges == right.columnEdges &&
           left.links == right.links &&
           std::equal(left.lanes.begin(), left.lanes.end(), right.lanes.begin(), right.lanes.end(),
                      [](const LaneRow& one, const LaneRow& other) {
                          return one.id == other.id && one.lane == other.lane &&
                                 one.rect == other.rect;
                      });
}

model::IdSet<model::Card> changedCards(const model::Document& before, const model::Document& now) {
    std::vector<model::CardId> cards;
    model::Table<model::Card>::forEachDifference(
        before.cards, now.cards, [&](const auto& left, const auto& right) {
            cards.push_back(left != nullptr ? left->id : right->id);
        });
    return model::IdSet<model::Card>(std::move(cards));
}

/// The boxes of a lane by the ids of their cards.
std::vector<const CardBox*> boxesById(const JourneyLayout& layout, std::size_t lane) {
    std::vector<const CardBox*> boxes;
    for (const CardBox& box : layout::boxesOf(layout, lane)) {
        boxes.push_back(&box);
    }
    std::sort(boxes.begin(), boxes.end(),
              [](const CardBox* left, const CardBox* right) { return left->id < right->id; });
    return boxes;
}

class Comparison {
public:
    Comparison(const MapBefore& before, const model::JourneyGrid& grid, const JourneyLayout& layout)
        : m_before(before)
        , m_layout(layout)
        , m_lanes(grid.lanes())
        , m_cards(changedCards(before.document, grid.document())) {}

    void compareLane(std::size_t lane) {
        const auto isOfLane = [&](const auto& part) { return part.lane == lane; };
        const auto rowIn = [&](const JourneyLayout& layout) {
            return std::find_if(layout.lanes.begin(), layout.lanes.end(), isOfLane);
        };
        if (m_before.lanes[lane] != m_lanes[lane] || *rowIn(m_before.layout) != *rowIn(m_layout)) {
            m_places.push_back(rowIn(m_layout)->rect);
            return;
        }
        const auto curveIn = [&](const JourneyLayout& layout) {
            const auto found = std::find_if(layout.curves.begin(), layout.curves.end(), isOfLane);
            return found == layout.curves.end() ? nullptr : &*found;
        };
        compareCurves(curveIn(m_before.layout), curveIn(m_layout));
        compareBoxes(boxesById(m_before.layout, lane), boxesById(m_layout, lane));
    }

    [[nodiscard]] std::vector<Rect> places() && { return std::move(m_places); }

private:
    void compareCurves(const CurveArea* before, const CurveArea* now) {
        if (before == nullptr || now == nullptr || *before == *now) {
            return;
        }
        m_places.push_back(before->rect);
        m_places.push_back(now->rect);
    }

    void compareBoxes(const std::vector<const CardBox*>& before,
                      const std::vector<const CardBox*>& now) {
        auto left = before.begin();
        auto right = now.begin();
        while (left != before.end() || right != now.end()) {
            if (right == now.end() || (left != before.end() && (*left)->id < (*right)->id)) {
                m_places.push_back((*left++)->rect);
            } else if (left == before.end() || (*right)->id < (*left)->id) {
                m_places.push_back((*right++)->rect);
            } else {
                if (**left != **right || m_cards.contains((*right)->id)) {
                    m_places.push_back((*left)->rect);
                    m_places.push_back((*right)->rect);
                }
                ++left;
                ++right;
            }
        }
    }

    const MapBefore& m_before;
    const JourneyLayout& m_layout;
    const std::vector<const model::Lane*>& m_lanes;
    model::IdSet<model::Card> m_cards;
    std::vector<Rect> m_places;
};

} // namespace

std::optional<std::vector<Rect>> changedPlaces(const MapBefore& before,
                                               const model::JourneyGrid& grid,
                                               const JourneyLayout& layout,
                                               const std::vector<std::size_t>& renewed) {
    if (before.phases != grid.phases() || before.lanes.size() != grid.lanes().size() ||
        !haveSameFrame(before.layout, layout)) {
        return std::nullopt;
    }
    Comparison comparison(before, grid, layout);
    for (const std::size_t lane : renewed) {
        comparison.compareLane(lane);
    }
    return std::move(comparison).places();
}

} // namespace cjm::ui
