#include "faces.h"

#include "appearance.h"
#include "painted_icon.h"

#include <cjm/paint/face.h>

namespace cjm::ui {

namespace {

/// Of half the icon: a face reaches a little beyond its radius.
constexpr double radiusShare = 0.88;
constexpr double disabledOpacity = 0.4;

} // namespace

QIcon faceIcon(int score) {
    return paintedIcon([score](QPainter& painter, const QRectF& square, QIcon::Mode mode) {
        painter.setOpacity(mode == QIcon::Disabled ? disabledOpacity : 1);
        const QPointF centre = square.center();
        paint::drawFace(painter, {centre.x(), centre.y()}, square.width() / 2 * radiusShare, score,
                        currentTheme());
    });
}

} // namespace cjm::ui
