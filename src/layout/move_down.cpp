#include "move_down.h"

#include <initializer_list>

namespace cjm::layout {

namespace {

/// What a part does not have stays empty.
void moveDown(std::initializer_list<Rect*> rects, double by) {
    for (Rect* rect : rects) {
        if (*rect != Rect{}) {
            rect->top += by;
        }
    }
}

} // namespace

void moveDown(PhaseHead& head, double by) {
    moveDown({&head.rect, &head.numberRect, &head.titleRect, &head.questionRect, &head.signRect},
             by);
}

void moveDown(LaneRow& lane, double by) {
    // A lane at the top of a map has its place, too.
    lane.rect.top += by;
    moveDown({&lane.titleRect, &lane.arrowRect, &lane.noteRect, &lane.hiddenCardsRect}, by);
}

void moveDown(CardBox& box, double by) {
    moveDown({&box.rect, &box.textRect, &box.signsRect, &box.iconRect, &box.pictureRect,
              &box.barRect, &box.durationRect},
             by);
}

void moveDown(CurveArea& area, double by) {
    area.rect.top += by;
    area.neutralLine += by;
    for (Face& face : area.faces) {
        face.centre.y += by;
        face.wordRect.top += by;
    }
}

} // namespace cjm::layout
