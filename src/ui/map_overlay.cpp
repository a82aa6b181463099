#include "map_overlay.h"

#include <cjm/layout/hit_test.h>
#include <cjm/paint/highlights.h>

#include <algorithm>

namespace cjm::ui {

using layout::Rect;
using paint::MapPart;

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

void MapOverlay::drawFocus(const edit::Cell& cell, FocusFrame frame) {
    const auto phase = m_map.grid().indexOf(cell.phase);
    const auto lane = m_map.grid().indexOf(cell.lane);
    const std::optional<Rect> rect =
        phase && lane ? layout::cellRect(m_map.layout(), {*phase, *lane}) : std::nullopt;
    if (rect) {
        in(MapPart::body, [&] {
            if (frame == FocusFrame::whole) {
                paint::drawFocusedCell(m_painter, *rect, theme(), unitsPerPixel());
            } else {
                paint::drawFocusedCorners(m_painter, *rect, theme(), unitsPerPixel());
            }
        });
    }
}

void MapOverlay::drawSelection(const std::vector<model::RowReference>& rows) {
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

/// Those in sight, of thousands.
void MapOverlay::drawSelectedCards(const std::vector<base::Uuid>& sorted) {
    const Rect seen = m_view.exposed(MapPart::body, m_view.pane(MapPart::body));
    const auto isSelected = [&](model::CardId card) {
        return std::binary_search(sorted.begin(), sorted.end(), card.uuid);
    };
    for (const layout::LaneRow& lane : m_map.layout().lanes) {
        if (!lane.rect.overlaps(seen)) {
            continue;
        }
        for (const layout::CardBox& box : layout::boxesOf(m_map.layout(), lane.lane)) {
            if (box.rect.overlaps(seen) && isSelected(box.id)) {
                paint::drawSelected(m_painter, box.rect, theme(), unitsPerPixel());
            }
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

void MapOverlay::drawSelected(const model::RowReference& row) {
    if (row.type == model::RowType::link) {
        drawSelectedLink({row.uuid});
        return;
    }
    const auto& heads = m_map.layout().phases;
    const auto head = std::find_if(heads.begin(), heads.end(), [&](const layout::PhaseHead& one) {
        return referenceTo(one.id) == row;
    });
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
void MapOverlay::drawSelectedLink(model::LinkId link) {
    if (const layout::LinkPath* path = layout::pathOf(m_map.layout(), link)) {
        for (const MapPart part : {MapPart::heads, MapPart::body}) {
            in(part, [&] { paint::drawSelectedLink(m_painter, *path, theme(), unitsPerPixel()); });
        }
    }
}

/// The name of a lane fills its part of the map: its ring has to stand within.
Rect MapOverlay::inside(const model::RowReference& row, const Rect& rect) const {
    const double reach = paint::highlightReach * unitsPerPixel();
    return row.type == model::RowType::lane ? rect.without(reach, reach, reach, reach) : rect;
}

} // namespace cjm::ui
