// An icon that is drawn anew for every size and every screen, from a function.
#pragma once

#include <QIcon>
#include <QPainter>
#include <functional>

namespace cjm::ui {

/// Draws an icon into a square of the painter's.
using DrawIcon = std::function<void(QPainter&, const QRectF& square, QIcon::Mode mode)>;

/// Nothing of it is kept: what `draw` gives for another mode or other colours is seen at once.
[[nodiscard]] QIcon paintedIcon(DrawIcon draw);

} // namespace cjm::ui
