#include "lane_fold.h"

#include <cjm/edit/rows.h>

#include <utility>

namespace cjm::ui {

Move withFold(const model::Document& document, const std::vector<model::LaneId>& lanes, Fold fold) {
    Move move{{edit::StepKind::edit, model::RowType::lane, 0}, document};
    const bool isCollapsed = fold == Fold::collapsed;
    for (const model::LaneId id : lanes) {
        const model::Lane* found = move.next ? move.next->lanes.find(id) : nullptr;
        if (found != nullptr && found->collapsed != isCollapsed) {
            model::Lane lane = *found;
            lane.collapsed = isCollapsed;
            move.next = edit::updateRow(*std::move(move.next), std::move(lane));
            ++move.step.count;
        }
    }
    return move;
}

} // namespace cjm::ui
