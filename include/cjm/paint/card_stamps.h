// The boxes of cards as pictures for a screen: most cards of a map have one of a few sizes, so each
// size is drawn once and stamped wherever it is wanted.
//
// For a window, on one thread. Paper has its boxes drawn as they are.
#pragma once

#include <cjm/layout/geometry.h>
#include <cjm/paint/theme.h>

#include <QPainter>
#include <memory>

namespace cjm::paint {

class CardStamps {
public:
    CardStamps();
    ~CardStamps();

    /// Stamps the boxes that follow with this painter, which must scale both ways alike and not
    /// turn, in the colours of this theme. The painter does not have to keep its transform: it has
    /// it again after `end`.
    void begin(QPainter& painter, const Theme& theme);

    /// A box that lies there in the units of the painter, its edges on pixels of the screen.
    void stamp(const layout::Rect& rect, const QColor& lane);

    void end();

private:
    struct Pictures;

    std::unique_ptr<Pictures> m_pictures;
};

} // namespace cjm::paint
