#include "move_down.h"

namespace cjm::layout {

namespace {

/// What a part does not have stays empty.
template <class... Rects>
void moveAllDown(double by, Rects&... rects) {
    ((rects.top += rects == Rect{} ? 0 : by), ...);
}

} // namespace

void moveDown(PhaseHead& head, double by) {
    moveAllDown(by, head.rect, head.numberRect, head.titleRect, head.questionRect, head.signRect,
                head.markRect);
}

void moveDown(LaneRow& lane, double by) {
    // A lane at the top of a map has its place, too.
    lane.rect.top += by;
    moveNameDown(lane, by);
}

void moveNameDown(LaneRow& lane, double by) {
    moveAllDown(by, lane.titleRect, lane.arrowRect, lane.noteRect, lane.hiddenCardsRect,
                lane.markRect);
}

void moveDown(CardBox& box, double by) {
    moveAllDown(by, box.rect, box.textRect, box.signsRect, box.iconRect, box.pictureRect,
                box.barRect, box.durationRect);
}

void moveDown(CurveArea& area, double by) {
    area.rect.top += by;
    area.neutralLine += by;
    for (Face& face : area.faces) {
        face.centre.y += by;
        face.wordRect.top += by;
    }
    for (PaleFace& face : area.paleFaces) {
        face.centre.y += by;
    }
    for (Point& point : area.second.points) {
        point.y += by;
    }
}

} // namespace cjm::layout
