#include "sign_icons.h"

#include "appearance.h"
#include "painted_icon.h"

#include <cjm/paint/channel_icon.h>
#include <cjm/paint/signs.h>

namespace cjm::ui {

namespace {

/// Of the icon, so that it does not touch the words beside it.
constexpr double drawnShare = 0.86;

layout::Rect squareIn(const QRectF& square) {
    const double side = square.width() * drawnShare;
    const QPointF corner = square.center() - QPointF(side, side) / 2;
    return {corner.x(), corner.y(), side, side};
}

} // namespace

QIcon signIcon(layout::Sign sign) {
    return paintedIcon([sign](QPainter& painter, const QRectF& square, QIcon::Mode mode) {
        const paint::Theme& theme = currentTheme();
        paint::drawSign(painter, squareIn(square), sign,
                        mode == QIcon::Disabled ? theme.window.disabledText
                                                : paint::colourOf(sign, theme));
    });
}

QIcon channelIcon(wording::Channel channel) {
    return paintedIcon([channel](QPainter& painter, const QRectF& square, QIcon::Mode mode) {
        const paint::Theme& theme = currentTheme();
        paint::drawChannelIcon(painter, squareIn(square), channel,
                               mode == QIcon::Disabled ? theme.window.disabledText : theme.sign);
    });
}

} // namespace cjm::ui
