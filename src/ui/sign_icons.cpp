#include "sign_icons.h"

#include "appearance.h"
#include "painted_icon.h"

#include <cjm/paint/signs.h>

namespace cjm::ui {

namespace {

/// Of the icon, so that it does not touch the words beside it.
constexpr double share = 0.86;

} // namespace

QIcon signIcon(layout::Sign sign) {
    return paintedIcon([sign](QPainter& painter, const QRectF& square, QIcon::Mode mode) {
        const paint::Theme& theme = currentTheme();
        const double side = square.width() * share;
        const QPointF corner = square.center() - QPointF(side, side) / 2;
        paint::drawSign(painter, {corner.x(), corner.y(), side, side}, sign,
                        mode == QIcon::Disabled ? theme.window.disabledText
                                                : paint::colourOf(sign, theme));
    });
}

} // namespace cjm::ui
