#include "links.h"
#include "shapes.h"

#include <cjm/paint/highlights.h>

#include <QPainterPathStroker>
#include <algorithm>
#include <tuple>

namespace cjm::paint {

namespace {

/// In pixels of the screen.
constexpr double ringGap = 2;
constexpr double ringWidth = 2;
constexpr double ringRadius = 6;
constexpr double thinWidth = 1.5;
constexpr double markerWidth = 3;
constexpr double bandWidth = 1;
constexpr double cornerLength = 9;
constexpr double signRadius = 8;
constexpr double linkWidth = 2; ///< In layout units.
constexpr double foundWidth = 1;
constexpr double currentFoundWidth = 3;
constexpr double foundRadius = 4;
static_assert(ringGap + ringWidth <= highlightReach);

QRectF grown(const layout::Rect& rect, double by) {
    return toQt(rect).adjusted(-by, -by, by, by);
}

void startOutline(QPainter& painter, const QColor& colour, double width) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
}

/// The middle of a ring's line, from what it surrounds.
double ringDistance(double unitsPerPixel) {
    return (ringGap + ringWidth / 2) * unitsPerPixel;
}

/// Tints what is below without making its letters paler, and frames it.
/// Tints the ground and leaves the letters as dark or as light as they are.
void drawFoundBox(QPainter& painter, const layout::Rect& rect, const QColor& fill,
                  const Theme& theme, double unitsPerPixel) {
    const double radius = foundRadius * unitsPerPixel;
    const QPen outline = painter.pen();
    const bool isDark = theme.paper.lightness() < theme.text.lightness();
    painter.setCompositionMode(isDark ? QPainter::CompositionMode_Screen
                                      : QPainter::CompositionMode_Multiply);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(toQt(rect), radius, radius);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setPen(outline);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(toQt(rect), radius, radius);
}

} // namespace

void drawSelected(QPainter& painter, const layout::Rect& rect, const Theme& theme,
                  double unitsPerPixel) {
    startOutline(painter, theme.window.selectionRing, ringWidth * unitsPerPixel);
    const double radius = ringRadius * unitsPerPixel;
    painter.drawRoundedRect(grown(rect, ringDistance(unitsPerPixel)), radius, radius);
}

void drawSelectedHead(QPainter& painter, const layout::PhaseHead& head, const Theme& theme,
                      double unitsPerPixel) {
    const ArrowTail tail = head.phase == 0 ? ArrowTail::flat : ArrowTail::notched;
    const QPainterPath body = arrow(head.rect, layout::headTip, tail);
    QPainterPathStroker around;
    around.setWidth(2 * ringDistance(unitsPerPixel));
    around.setJoinStyle(Qt::RoundJoin);
    const QPainterPath edge = around.createStroke(body);
    startOutline(painter, theme.window.selectionRing, ringWidth * unitsPerPixel);
    painter.drawPath(body.united(edge));
    startOutline(painter, theme.headText, ringWidth * unitsPerPixel);
    painter.drawPath(body.subtracted(edge));
}

void drawSelectedFace(QPainter& painter, layout::Point centre, const Theme& theme,
                      double unitsPerPixel) {
    startOutline(painter, theme.window.selectionRing, ringWidth * unitsPerPixel);
    const double radius = layout::faceRadius + ringDistance(unitsPerPixel);
    painter.drawEllipse(toQt(centre), radius, radius);
}

void drawSelectedLink(QPainter& painter, const layout::LinkPath& link, const Theme& theme,
                      double unitsPerPixel) {
    QPainterPathStroker around;
    around.setWidth(2 * ringDistance(unitsPerPixel) + linkWidth);
    around.setJoinStyle(Qt::RoundJoin);
    around.setCapStyle(Qt::RoundCap);
    QPainterPath outline = around.createStroke(lineOf(link));
    outline.setFillRule(Qt::WindingFill);
    const QRectF label = toQt(link.signRect).united(toQt(link.textRect));
    if (!label.isEmpty()) {
        const double gapAround = ringGap * unitsPerPixel;
        const double radius = ringRadius * unitsPerPixel;
        outline.addRoundedRect(label.adjusted(-gapAround, -gapAround, gapAround, gapAround), radius,
                               radius);
    }
    startOutline(painter, theme.window.selectionRing, ringWidth * unitsPerPixel);
    painter.drawPath(outline.simplified());
}

void drawHovered(QPainter& painter, const layout::Rect& card, const Theme& theme,
                 double unitsPerPixel) {
    startOutline(painter, theme.window.hoverLine, thinWidth * unitsPerPixel);
    const double radius = cardRadius;
    painter.drawRoundedRect(toQt(card), radius, radius);
}

void drawFocusedCell(QPainter& painter, const layout::Rect& cell, const Theme& theme,
                     double unitsPerPixel) {
    startOutline(painter, theme.window.focusedCell, thinWidth * unitsPerPixel);
    const double radius = ringRadius * unitsPerPixel;
    painter.drawRoundedRect(grown(cell, -ringGap * unitsPerPixel), radius, radius);
}

void drawFocusedCorners(QPainter& painter, const layout::Rect& cell, const Theme& theme,
                        double unitsPerPixel) {
    startOutline(painter, theme.window.focusedCell, thinWidth * unitsPerPixel);
    const QRectF rect = grown(cell, -ringGap * unitsPerPixel);
    const double length = std::min({cornerLength * unitsPerPixel, rect.width(), rect.height()});
    for (const auto& [corner, across, down] :
         {std::tuple(rect.topLeft(), length, length), std::tuple(rect.topRight(), -length, length),
          std::tuple(rect.bottomLeft(), length, -length),
          std::tuple(rect.bottomRight(), -length, -length)}) {
        painter.drawPolyline(
            QPolygonF({corner + QPointF(across, 0), corner, corner + QPointF(0, down)}));
    }
}

void drawDropMarker(QPainter& painter, const layout::Rect& marker, const Theme& theme,
                    double unitsPerPixel) {
    startOutline(painter, theme.window.dropMarker, markerWidth * unitsPerPixel);
    const layout::Point middle = marker.centre();
    if (marker.width >= marker.height) {
        painter.drawLine(QPointF(marker.left, middle.y), QPointF(marker.right(), middle.y));
    } else {
        painter.drawLine(QPointF(middle.x, marker.top), QPointF(middle.x, marker.bottom()));
    }
}

void drawCopySign(QPainter& painter, const layout::Rect& marker, const Theme& theme,
                  double unitsPerPixel) {
    const double radius = signRadius * unitsPerPixel;
    const double arm = radius / 2;
    const QPointF centre = marker.width >= marker.height
                               ? QPointF(marker.right() - radius, marker.centre().y)
                               : QPointF(marker.centre().x, marker.top + 2 * radius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.window.dropMarker);
    painter.drawEllipse(centre, radius, radius);
    startOutline(painter, theme.window.accentText, ringWidth * unitsPerPixel);
    painter.drawLine(centre - QPointF(arm, 0), centre + QPointF(arm, 0));
    painter.drawLine(centre - QPointF(0, arm), centre + QPointF(0, arm));
}

void drawRubberBand(QPainter& painter, const layout::Rect& band, const Theme& theme,
                    double unitsPerPixel) {
    painter.fillRect(toQt(band), theme.window.dropCell);
    startOutline(painter, theme.window.selectionRing, bandWidth * unitsPerPixel);
    painter.drawRect(toQt(band));
}

void drawDropCell(QPainter& painter, const layout::Rect& cell, const Theme& theme) {
    painter.fillRect(toQt(cell), theme.window.dropCell);
}

void drawFound(QPainter& painter, const layout::Rect& rect, const Theme& theme,
               double unitsPerPixel) {
    startOutline(painter, theme.window.foundLine, foundWidth * unitsPerPixel);
    drawFoundBox(painter, rect, theme.window.found, theme, unitsPerPixel);
}

void drawCurrentFound(QPainter& painter, const layout::Rect& rect, const Theme& theme,
                      double unitsPerPixel) {
    startOutline(painter, theme.window.foundLine, currentFoundWidth * unitsPerPixel);
    drawFoundBox(painter, rect, theme.window.currentFound, theme, unitsPerPixel);
}

} // namespace cjm::paint
