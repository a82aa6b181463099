#include "found_marks.h"

#include <algorithm>

namespace cjm::ui {

namespace {

using edit::MapText;
using layout::Rect;
using model::RowReference;

/// The heading above a phase that is its first.
std::optional<Rect> headingOver(const layout::JourneyLayout& layout,
                                const layout::PhaseHead& head) {
    const double inside = head.rect.centre().x;
    const auto band =
        std::find_if(layout.bands.begin(), layout.bands.end(), [&](const layout::BandHead& one) {
            return one.rect.left <= inside && inside < one.rect.right();
        });
    return band == layout.bands.end() ? std::nullopt : std::optional(band->rect);
}

} // namespace

FoundMarks::FoundMarks(const std::vector<edit::FoundText>& found,
                       std::optional<std::size_t> current) {
    for (const edit::FoundText& one : found) {
        m_marks.push_back(markOf(one));
    }
    std::sort(m_marks.begin(), m_marks.end());
    if (current) {
        m_current = markOf(found.at(*current));
    }
}

FoundMarks::Mark FoundMarks::markOf(const edit::FoundText& found) {
    const bool isCard = found.row.type == model::RowType::card;
    return {found.row, isCard ? MapText::cardText : found.text};
}

void FoundMarks::draw(QPainter& painter, paint::MapPart part, const CanvasMap& map,
                      const Rect& exposed, double unitsPerPixel) const {
    if (m_marks.empty()) {
        return;
    }
    const auto drawIf = [&](const Mark& mark, const std::optional<Rect>& rect) {
        if (!rect || !rect->overlaps(exposed) ||
            !std::binary_search(m_marks.begin(), m_marks.end(), mark)) {
            return;
        }
        const paint::Theme& theme = map.picture().theme;
        if (mark == m_current) {
            paint::drawCurrentFound(painter, *rect, theme, unitsPerPixel);
        } else {
            paint::drawFound(painter, *rect, theme, unitsPerPixel);
        }
    };
    const layout::JourneyLayout& layout = map.layout();
    if (part != paint::MapPart::laneNames) { // some run above the heads
        for (const layout::LinkPath& link : layout.links) {
            drawIf({referenceTo(link.id), MapText::linkLabel}, link.textRect);
        }
    }
    switch (part) {
    case paint::MapPart::heads:
        for (const layout::PhaseHead& head : layout.phases) {
            const RowReference row = referenceTo(head.id);
            drawIf({row, MapText::phaseTitle}, head.rect);
            drawIf({row, MapText::question}, head.questionRect);
            drawIf({row, MapText::heading}, headingOver(layout, head));
        }
        break;
    case paint::MapPart::laneNames:
        for (const layout::LaneRow& lane : layout.lanes) {
            drawIf({referenceTo(lane.id), MapText::laneTitle}, lane.titleRect);
        }
        break;
    case paint::MapPart::body:
        for (const layout::CardBox& box : layout.cards) {
            if (box.rect.overlaps(exposed)) {
                drawIf({referenceTo(box.id), MapText::cardText}, box.rect);
            }
        }
        for (const layout::CurveArea& area : layout.curves) {
            for (const layout::Face& face : area.faces) {
                drawIf({referenceTo(face.card), MapText::cardText}, CanvasMap::rectOf(face));
            }
        }
        break;
    }
}

} // namespace cjm::ui
