// The line drawings that tell channels and places apart.
#pragma once

#include <cjm/layout/geometry.h>
#include <cjm/wording/channel.h>

#include <QPainter>

namespace cjm::paint {

/// Fills the square.
void drawChannelIcon(QPainter& painter, const layout::Rect& square, wording::Channel channel,
                     const QColor& colour);

/// A pin as on a map.
void drawPlaceIcon(QPainter& painter, const layout::Rect& square, const QColor& colour);

} // namespace cjm::paint
