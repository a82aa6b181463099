// How the canvas is drawn: the parts of the map, and over them what is selected and dragged.

#include "appearance.h"
#include "canvas.h"

#include <cjm/layout/hit_test.h>
#include <cjm/paint/highlights.h>
#include <cjm/wording/text.h>

#include <QPaintEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <vector>

namespace cjm::ui {

namespace {

using layout::Rect;
using paint::MapPart;

constexpr double opacityOfDragged = 0.7;
constexpr double hintMargin = 12;        ///< In layout units.
constexpr double leastZoomOfHints = 0.6; ///< Below it they would only be in the way.

/// Of more cards, the first say what is dragged.
constexpr std::size_t mostDrawnAsDragged = 40;

/// More places than this are painted as one, with what lies between them.
constexpr int mostPlacesPainted = 6;

/// Beyond this share of what lies around them, too.
constexpr double largestShare = 0.7;

/// What is painted anew, each with a clip of its own. Pixels that are no whole ones of the screen
/// would be blended twice where two places meet.
std::vector<QRect> placesToPaint(const QPaintEvent& event, double devicePixelRatio) {
    const QRegion& region = event.region();
    double area = 0;
    for (const QRect& rect : region) {
        area += static_cast<double>(rect.width()) * rect.height();
    }
    const double around = static_cast<double>(event.rect().width()) * event.rect().height();
    if (devicePixelRatio != std::floor(devicePixelRatio) ||
        region.rectCount() > mostPlacesPainted || area > largestShare * around) {
        return {event.rect()};
    }
    return {region.begin(), region.end()};
}

MapPart mapPartOf(const model::RowReference& row) {
    switch (row.type) {
    case model::RowType::phase:
        return MapPart::heads;
    case model::RowType::lane:
        return MapPart::laneNames;
    default:
        return MapPart::body;
    }
}

/// Draws over one canvas.
class Overlay {
public:
    Overlay(QPainter& painter, CanvasMap& map, const MapView& view)
        : m_painter(painter)
        , m_map(map)
        , m_view(view)
        , m_pixelsPerUnit(view.zoom * painter.device()->devicePixelRatioF()) {}

    /// Draws in a part of the map, and nowhere else.
    template <class Draw>
    void in(MapPart part, Draw&& draw) {
        m_painter.save();
        m_painter.setClipRect(m_view.pane(part));
        m_painter.setTransform(m_view.transform(part), true);
        draw();
        m_painter.restore();
    }

    /// All around a cell that the keyboard acts on; only the corners where it acts on something in
    /// it, or elsewhere in the window.
    enum class FocusFrame { whole, corners };

    void drawFocus(const edit::Cell& cell, FocusFrame frame) {
        const auto phase = m_map.grid().indexOf(cell.phase);
        const auto lane = m_map.grid().indexOf(cell.lane);
        const std::optional<Rect> rect =
            phase && lane ? layout::cellRect(m_map.layout(), {*phase, *lane}) : std::nullopt;
        if (rect) {
            in(MapPart::body, [&] {
                if (frame == FocusFrame::whole) {
                    paint::drawFocusedCell(m_painter, *rect, theme(), unitsPerPixel());
                    drawHint({*phase, *lane}, *rect);
                } else {
                    paint::drawFocusedCorners(m_painter, *rect, theme(), unitsPerPixel());
                }
            });
        }
    }

    void drawSelection(const std::vector<model::RowReference>& rows) {
        std::vector<base::Uuid> cards;
        for (const model::RowReference& row : rows) {
            if (row.type == model::RowType::card) {
                cards.push_back(row.uuid);
            } else {
                drawSelected(row);
            }
        }
        std::sort(cards.begin(), cards.end());
        if (!cards.empty()) {
            in(MapPart::body, [&] { drawSelectedCards(cards); });
        }
    }

    /// The card or phase that a link is made from, while another one is looked for.
    void drawLinkStart(const model::RowReference& row) {
        if (const std::optional<Rect> rect = m_map.rectOf(row)) {
            in(mapPartOf(row), [&] { paint::drawDropCell(m_painter, *rect, theme()); });
        }
    }

    void drawDrag(const CanvasDrag& drag) {
        const std::optional<model::GridPosition> cell = drag.cell();
        if (const auto rect = cell ? layout::cellRect(m_map.layout(), *cell) : std::nullopt) {
            in(MapPart::body, [&] { paint::drawDropCell(m_painter, *rect, theme()); });
        }
        const auto& rows = drag.rows();
        for (std::size_t index = 0; index < std::min(rows.size(), mostDrawnAsDragged); ++index) {
            drawDragged(rows[index], drag.offset());
        }
        const std::optional<Rect> marker = drag.marker();
        if (!marker) {
            return;
        }
        // A line between phases or lanes goes all across the map, beyond every part of it.
        const bool isUpright = marker->height > marker->width;
        m_painter.save();
        m_painter.setTransform(m_view.transform(cell        ? MapPart::body
                                                : isUpright ? MapPart::heads
                                                            : MapPart::laneNames),
                               true);
        paint::drawDropMarker(m_painter, *marker, theme(), unitsPerPixel());
        if (drag.copies()) {
            paint::drawCopySign(m_painter, *marker, theme(), unitsPerPixel());
        }
        m_painter.restore();
    }

    void drawBand(const RubberBand& band) {
        in(MapPart::body,
           [&] { paint::drawRubberBand(m_painter, band.rect(), theme(), unitsPerPixel()); });
    }

private:
    /// In an empty cell, what to do there.
    void drawHint(model::GridPosition at, const Rect& cell) {
        const model::Lane& lane = *m_map.grid().lanes()[at.lane];
        const auto& boxes = m_map.layout().cards; // one from an earlier phase may reach into it
        const bool isEmpty =
            m_map.grid().cell(at).empty() &&
            std::none_of(boxes.begin(), boxes.end(),
                         [&](const layout::CardBox& box) { return box.rect.overlaps(cell); });
        if (lane.collapsed || !isEmpty || m_view.zoom < leastZoomOfHints) {
            return;
        }
        const std::string hint = wording::fromQt(lane.kind == model::LaneKind::emotions
                                                     ? Canvas::tr("Press 1 to 5")
                                                     : Canvas::tr("Type to add a card"));
        constexpr auto role = layout::TextRole::small;
        const Rect room = cell.without(hintMargin, 0, hintMargin, 0);
        const layout::Size size = m_map.shaper().measure(role, hint, room.width);
        const double top = room.top + std::clamp((room.height - size.height) / 2, 0.0, hintMargin);
        m_map.shaper().draw(m_painter, role, hint, {room.left, top, room.width, size.height},
                            theme().mutedText);
    }

    /// Those in sight, of thousands.
    void drawSelectedCards(const std::vector<base::Uuid>& sorted) {
        const Rect seen = m_view.exposed(MapPart::body, m_view.pane(MapPart::body));
        const auto isSelected = [&](model::CardId card) {
            return std::binary_search(sorted.begin(), sorted.end(), card.uuid);
        };
        for (const layout::CardBox& box : m_map.layout().cards) {
            if (box.rect.overlaps(seen) && isSelected(box.id)) {
                paint::drawSelected(m_painter, box.rect, theme(), unitsPerPixel());
            }
        }
        for (const layout::CurveArea& area : m_map.layout().curves) {
            for (const layout::Face& face : area.faces) {
                if (isSelected(face.card)) {
                    paint::drawSelectedFace(m_painter, face.centre, theme(), unitsPerPixel());
                }
            }
        }
    }

    void drawSelected(const model::RowReference& row) {
        if (row.type == model::RowType::link) {
            drawSelectedLink({row.uuid});
            return;
        }
        const auto& heads = m_map.layout().phases;
        const auto head =
            std::find_if(heads.begin(), heads.end(),
                         [&](const layout::PhaseHead& one) { return referenceTo(one.id) == row; });
        const std::optional<Rect> rect = m_map.rectOf(row);
        in(mapPartOf(row), [&] {
            if (head != heads.end()) {
                paint::drawSelectedHead(m_painter, *head, theme(), unitsPerPixel());
            } else if (rect) {
                paint::drawSelected(m_painter, inside(row, *rect), theme(), unitsPerPixel());
            }
        });
    }

    /// It may run through heads and body alike.
    void drawSelectedLink(model::LinkId link) {
        if (const layout::LinkPath* path = layout::pathOf(m_map.layout(), link)) {
            for (const MapPart part : {MapPart::heads, MapPart::body}) {
                in(part,
                   [&] { paint::drawSelectedLink(m_painter, *path, theme(), unitsPerPixel()); });
            }
        }
    }

    /// A pale copy of it under the pointer.
    void drawDragged(const model::RowReference& row, layout::Point offset) {
        const std::optional<Rect> rect = m_map.rectOf(row);
        if (!rect) {
            return;
        }
        m_painter.save();
        m_painter.setTransform(m_view.transform(mapPartOf(row)), true);
        m_painter.translate(offset.x, offset.y);
        m_painter.setOpacity(opacityOfDragged);
        m_painter.setClipRect(QRectF(rect->left, rect->top, rect->width, rect->height));
        paint::drawPart(m_painter, m_map.pictureOnScreen(m_pixelsPerUnit), mapPartOf(row), *rect,
                        m_map.shaper());
        m_painter.restore();
    }

    [[nodiscard]] double unitsPerPixel() const { return 1 / m_view.zoom; }

    [[nodiscard]] static const paint::Theme& theme() { return currentTheme(); }

    /// The name of a lane fills its part of the map: its ring has to stand within.
    [[nodiscard]] Rect inside(const model::RowReference& row, const Rect& rect) const {
        const double reach = paint::highlightReach * unitsPerPixel();
        return row.type == model::RowType::lane ? rect.without(reach, reach, reach, reach) : rect;
    }

    QPainter& m_painter;
    CanvasMap& m_map;
    const MapView& m_view;
    double m_pixelsPerUnit;
};

} // namespace

/// Without what is selected or dragged.
void Canvas::paintMap(QPainter& painter, const QRect& place) {
    const double unitsPerPixel = 1 / m_view.zoom;
    const double reach = paint::highlightReach * unitsPerPixel;
    for (const MapPart part : {MapPart::body, MapPart::laneNames, MapPart::heads}) {
        const Rect exposed = m_view.exposed(part, place);
        if (exposed.width <= 0 || exposed.height <= 0) {
            continue;
        }
        painter.save();
        painter.setClipRect(m_view.pane(part).intersected(place));
        painter.setTransform(m_view.transform(part), true);
        paint::drawPart(painter, m_map.pictureOnScreen(m_view.zoom * devicePixelRatioF()), part,
                        exposed, m_map.shaper());
        m_found.draw(painter, part, m_map, exposed.without(-reach, -reach, -reach, -reach),
                     unitsPerPixel);
        painter.restore();
    }
}

void Canvas::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    const paint::Theme& theme = currentTheme();
    painter.fillRect(event->rect(), theme.window.ground);
    const QRectF mapArea(0, 0, m_view.map.width * m_view.zoom - m_view.scrolled.x(),
                         m_view.map.height * m_view.zoom - m_view.scrolled.y());
    painter.fillRect(mapArea, theme.paper);
    for (const QRect& place : placesToPaint(*event, devicePixelRatioF())) {
        paintMap(painter, place);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    Overlay overlay(painter, m_map, m_view);
    const session::Selection& selection = m_document.selection();
    if (selection.focus) {
        const bool isAlone = hasFocus() && selection.rows.empty();
        overlay.drawFocus(*selection.focus,
                          isAlone ? Overlay::FocusFrame::whole : Overlay::FocusFrame::corners);
    }
    std::vector<model::RowReference> rows = selection.rows;
    if (m_draft) {
        std::erase(rows, m_draft->row); // the field has a frame of its own
    }
    overlay.drawSelection(rows);
    if (m_linkFrom) {
        overlay.drawLinkStart(*m_linkFrom);
    }
    if (m_linkTarget) {
        overlay.drawSelection({*m_linkTarget});
    }
    if (m_drag) {
        overlay.drawDrag(*m_drag);
    }
    if (m_band) {
        overlay.drawBand(*m_band);
    }
}

} // namespace cjm::ui
