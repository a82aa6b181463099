// What is drawn over the canvas alone: where a link begins, what is dragged, what was found, and
// what one can do in an empty cell.

#include "canvas.h"
#include "map_overlay.h"

#include <cjm/layout/hit_test.h>
#include <cjm/paint/highlights.h>
#include <cjm/wording/text.h>

#include <QPainter>
#include <algorithm>
#include <vector>

namespace cjm::ui {

namespace {

using layout::Rect;
using paint::MapPart;

constexpr double opacityOfDragged = 0.7;
constexpr double hintMargin = 12;        ///< In layout units.
constexpr double leastZoomOfHints = 0.6; ///< Below it they would only be in the way.

/// Of more cards, the first say what is dragged.
constexpr std::size_t mostDrawnAsDragged = 5;
constexpr double stepOfDragged = 7; ///< From one to the next, in layout units.

/// A pale copy of it under the pointer.
void drawDragged(MapOverlay& overlay, const model::RowReference& row, layout::Point offset) {
    const std::optional<Rect> rect = overlay.map().rectOf(row);
    if (!rect) {
        return;
    }
    QPainter& painter = overlay.painter();
    const double pixelsPerUnit = overlay.view().zoom * painter.device()->devicePixelRatioF();
    painter.save();
    painter.setTransform(overlay.view().transform(mapPartOf(row)), true);
    painter.translate(offset.x, offset.y);
    painter.setOpacity(opacityOfDragged);
    painter.setClipRect(QRectF(rect->left, rect->top, rect->width, rect->height));
    paint::drawPart(painter, overlay.map().pictureOnScreen(pixelsPerUnit), mapPartOf(row), *rect,
                    overlay.map().shaper());
    painter.restore();
}

/// Cards that will stand in one cell lie behind the one that was taken hold of.
layout::Point offsetOf(const std::vector<model::RowReference>& rows, std::size_t index,
                       layout::Point offset, const CanvasMap& map) {
    const std::optional<Rect> first = map.rectOf(rows.front());
    const std::optional<Rect> rect = map.rectOf(rows[index]);
    if (rows.front().type != model::RowType::card || !first || !rect) {
        return offset;
    }
    const double step = stepOfDragged * static_cast<double>(index);
    return {offset.x + first->left - rect->left + step, offset.y + first->top - rect->top + step};
}

/// A line between phases or lanes goes all across the map, beyond every part of it.
void drawMarker(MapOverlay& overlay, const CanvasDrag& drag, const Rect& marker) {
    const bool isUpright = marker.height > marker.width;
    const MapPart part = drag.cell() ? MapPart::body
                         : isUpright ? MapPart::heads
                                     : MapPart::laneNames;
    QPainter& painter = overlay.painter();
    painter.save();
    painter.setTransform(overlay.view().transform(part), true);
    paint::drawDropMarker(painter, marker, MapOverlay::theme(), overlay.unitsPerPixel());
    if (drag.copies()) {
        paint::drawCopySign(painter, marker, MapOverlay::theme(), overlay.unitsPerPixel());
    }
    painter.restore();
}

void drawDrag(MapOverlay& overlay, const CanvasDrag& drag) {
    const std::optional<model::GridPosition> cell = drag.cell();
    if (const auto rect = cell ? layout::cellRect(overlay.map().layout(), *cell) : std::nullopt) {
        overlay.in(MapPart::body,
                   [&] { paint::drawDropCell(overlay.painter(), *rect, MapOverlay::theme()); });
    }
    const std::vector<model::RowReference> rows = drag.rows();
    for (std::size_t index = std::min(rows.size(), mostDrawnAsDragged); index-- > 0;) {
        drawDragged(overlay, rows[index], offsetOf(rows, index, drag.offset(), overlay.map()));
    }
    if (const std::optional<Rect> marker = drag.marker()) {
        drawMarker(overlay, drag, *marker);
    }
}

} // namespace

std::vector<model::RowReference> Canvas::ringedRows() const {
    std::vector<model::RowReference> rows = selection().rows;
    if (m_draft) {
        std::erase(rows, m_draft->row); // the field has a frame of its own
    }
    return rows;
}

void Canvas::drawMarks(QPainter& painter, MapPart part, const Rect& exposed) {
    const double unitsPerPixel = 1 / zoom();
    const double reach = paint::highlightReach * unitsPerPixel;
    m_found.draw(painter, part, drawnMap(), exposed.without(-reach, -reach, -reach, -reach),
                 unitsPerPixel);
}

/// In an empty cell that the keyboard acts on, what to do there.
void Canvas::drawHint(MapOverlay& overlay, model::GridPosition at) {
    const model::Lane& lane = *map().grid().lanes()[at.lane];
    const std::optional<Rect> cell = layout::cellRect(map().layout(), at);
    const auto& boxes = map().layout().cards; // one from an earlier phase may reach into it
    if (!cell || lane.collapsed || zoom() < leastZoomOfHints || !map().grid().cell(at).empty() ||
        std::any_of(boxes.begin(), boxes.end(),
                    [&](const layout::CardBox& box) { return box.rect.overlaps(*cell); })) {
        return;
    }
    const std::string hint = wording::fromQt(
        lane.kind == model::LaneKind::emotions ? tr("Press 1 to 5") : tr("Type to add a card"));
    constexpr auto role = layout::TextRole::small;
    const Rect room = cell->without(hintMargin, 0, hintMargin, 0);
    paint::TextShaper& shaper = drawnMap().shaper();
    const layout::Size size = shaper.measure(role, hint, room.width);
    const double top = room.top + std::clamp((room.height - size.height) / 2, 0.0, hintMargin);
    overlay.in(MapPart::body, [&] {
        shaper.draw(overlay.painter(), role, hint, {room.left, top, room.width, size.height},
                    MapOverlay::theme().mutedText);
    });
}

void Canvas::drawOver(MapOverlay& overlay) {
    const std::optional<edit::Cell>& focus = selection().focus;
    if (focus && hasFocus() && selection().rows.empty()) {
        const auto phase = map().grid().indexOf(focus->phase);
        const auto lane = map().grid().indexOf(focus->lane);
        if (phase && lane) {
            drawHint(overlay, {*phase, *lane});
        }
    }
    if (m_linkFrom) {
        // The card or phase that a link is made from, while another one is looked for.
        if (const std::optional<Rect> rect = map().rectOf(*m_linkFrom)) {
            overlay.in(mapPartOf(*m_linkFrom),
                       [&] { paint::drawDropCell(overlay.painter(), *rect, MapOverlay::theme()); });
        }
    }
    if (m_linkTarget) {
        overlay.drawSelection({*m_linkTarget});
    }
    if (m_drag) {
        drawDrag(overlay, *m_drag);
    }
    if (m_band) {
        overlay.in(MapPart::body, [&] {
            paint::drawRubberBand(overlay.painter(), m_band->rect(), MapOverlay::theme(),
                                  overlay.unitsPerPixel());
        });
    }
}

} // namespace cjm::ui
