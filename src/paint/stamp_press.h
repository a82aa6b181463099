// Stamps boxes with a painter that scales both ways alike and does not turn.
//
//     StampPress press(stamps, painter, theme);
//     press.stamp(box.rect, look);
#pragma once

#include "card_box.h"

#include <cjm/paint/card_stamps.h>

#include <QTransform>

namespace cjm::paint {

class StampPress {
public:
    /// The painter has no transform of its own until this goes.
    StampPress(CardStamps& stamps, QPainter& painter, const Theme& theme);
    ~StampPress();
    StampPress(const StampPress&) = delete;
    StampPress& operator=(const StampPress&) = delete;

    /// A box that lies there in the units of the painter as it was, its edges on pixels of the
    /// screen.
    void stamp(const layout::Rect& rect, const BoxLook& look);

private:
    CardStamps::Pictures& m_pictures;
    QPainter& m_painter;
    QTransform m_transform;
};

} // namespace cjm::paint
