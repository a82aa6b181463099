#include "card_painter.h"
#include "curve_painter.h"
#include "links.h"
#include "pixel_dashes.h"
#include "shapes.h"

#include <cjm/layout/hit_test.h>
#include <cjm/paint/journey_painter.h>
#include <cjm/paint/signs.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace cjm::paint {

namespace {

using layout::TextRole;

/// What a head's tip, a card's shadow and the width of a line add to a rectangle.
layout::Rect withItsEdges(const layout::Rect& rect) {
    return {rect.left - layout::headTip, rect.top - layout::headTip,
            rect.width + 2 * layout::headTip, rect.height + 2 * layout::headTip};
}

void drawBands(QPainter& painter, const JourneyPicture& picture, const layout::Rect& exposed,
               TextShaper& shaper) {
    constexpr double gap = 8;
    for (const layout::BandHead& band : picture.layout.bands) {
        if (!withItsEdges(band.rect).overlaps(exposed)) {
            continue;
        }
        const double middle = band.rect.centre().y;
        painter.setPen(QPen(picture.theme.band, 1));
        const double left = band.textRect.left - gap;
        const double right = band.textRect.right() + gap;
        for (const auto& [from, to] :
             {std::pair(band.rect.left, left), std::pair(right, band.rect.right())}) {
            if (to - from > 1) {
                painter.drawLine(QPointF(from, middle), QPointF(to, middle));
            }
        }
        for (const double edge : {band.rect.left, band.rect.right()}) {
            painter.drawLine(QPointF(edge, middle), QPointF(edge, band.rect.bottom()));
        }
        shaper.draw(painter, TextRole::band, band.text, band.textRect, picture.theme.mutedText);
    }
}

/// What is gone is an outline, what is new has a light line inside.
void drawHeadBody(QPainter& painter, const layout::PhaseHead& head, std::size_t count,
                  const Theme& theme) {
    const ArrowTail tail = head.phase == 0 ? ArrowTail::flat : ArrowTail::notched;
    if (layout::isPast(head.mark)) {
        painter.setPen(pastOutline(theme));
        painter.setBrush(theme.paper);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.headColour(head.phase, count));
    }
    painter.drawPath(arrow(head.rect, layout::headTip, tail));
    if (head.mark == layout::Mark::isNew) {
        constexpr double inset = 3;
        painter.setPen(QPen(theme.headText, 1.6));
        painter.setBrush(Qt::NoBrush);
        const double left = tail == ArrowTail::flat ? inset : 1.5 * inset;
        painter.drawPath(arrow(head.rect.without(left, inset, inset / 2, inset),
                               layout::headTip - inset / 2, tail));
    }
}

void drawPhases(QPainter& painter, const JourneyPicture& picture, const layout::Rect& exposed,
                TextShaper& shaper) {
    const auto& phases = picture.layout.phases;
    for (const layout::PhaseHead& head : phases) {
        if (!withItsEdges(head.rect).overlaps(exposed) && !head.questionRect.overlaps(exposed)) {
            continue;
        }
        const model::Phase& phase = *picture.grid.phases()[head.phase];
        drawHeadBody(painter, head, phases.size(), picture.theme);
        const QColor& ink = layout::isPast(head.mark) ? picture.theme.past : picture.theme.headText;
        shaper.draw(painter, TextRole::phaseNumber, std::to_string(head.phase + 1), head.numberRect,
                    ink);
        shaper.draw(painter, TextRole::phaseTitle, phase.title, head.titleRect, ink);
        if (head.signRect.width > 0) {
            drawSign(painter, head.signRect, layout::Sign::momentOfTruth, ink);
        }
        if (head.mark != layout::Mark::none) {
            drawSign(painter, head.markRect, layout::signOf(head.mark), ink);
        }
        if (head.questionRect.height > 0) {
            shaper.draw(painter, TextRole::question, phase.question, head.questionRect,
                        picture.theme.mutedText);
        }
    }
}

/// Down beside a lane that is open, to the right beside one that is collapsed.
void drawArrow(QPainter& painter, const layout::Rect& rect, const model::Lane& lane,
               const Theme& theme) {
    constexpr double reach = 4;
    const layout::Point centre = rect.centre();
    const QPolygonF shape =
        lane.collapsed ? QPolygonF({{-reach / 2, -reach}, {reach / 2, 0}, {-reach / 2, reach}})
                       : QPolygonF({{-reach, -reach / 2}, {0, reach / 2}, {reach, -reach / 2}});
    painter.setPen(QPen(theme.mutedText, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(shape.translated(centre.x, centre.y));
}

void drawStripe(QPainter& painter, const layout::LaneRow& row, const model::Lane& lane,
                const Theme& theme) {
    const layout::Rect stripe = {row.rect.left, row.rect.top, layout::laneStripe, row.rect.height};
    if (layout::isPast(row.mark)) {
        painter.setPen(pastOutline(theme));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(toQt(stripe).adjusted(0.5, 0.5, -0.5, -0.5));
    } else if (lane.audience == model::Audience::internal) {
        drawBrokenStripe(painter, stripe, theme.colourOf(lane));
    } else {
        painter.fillRect(toQt(stripe), theme.colourOf(lane));
    }
}

void drawLaneNames(QPainter& painter, const JourneyPicture& picture, const layout::Rect& exposed,
                   TextShaper& shaper) {
    const Theme& theme = picture.theme;
    const double label = picture.layout.labelWidth;
    for (const layout::LaneRow& row : picture.layout.lanes) {
        if (!withItsEdges(row.rect).overlaps(exposed)) {
            continue;
        }
        const model::Lane& lane = *picture.grid.lanes()[row.lane];
        const QRectF rect = toQt(row.rect);
        painter.fillRect(QRectF(rect.left(), rect.top(), label, rect.height()), theme.labelFill);
        drawStripe(painter, row, lane, theme);
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(rect.topLeft(), QPointF(label, rect.top()));
        painter.drawLine(rect.bottomLeft(), QPointF(label, rect.bottom()));
        shaper.draw(painter, TextRole::laneTitle, picture.words.titleOf(lane), row.titleRect,
                    layout::isPast(row.mark) ? theme.past : theme.text);
        if (row.mark != layout::Mark::none) {
            const layout::Sign sign = layout::signOf(row.mark);
            drawSign(painter, row.markRect, sign, colourOf(sign, theme));
        }
        if (row.arrowRect.width > 0) {
            drawArrow(painter, row.arrowRect, lane, theme);
        }
        if (row.noteRect.width > 0) {
            shaper.draw(painter, TextRole::small, picture.words.internal, row.noteRect,
                        theme.mutedText);
        }
        if (!row.hiddenCards.empty()) {
            shaper.draw(painter, TextRole::question, row.hiddenCards, row.hiddenCardsRect,
                        theme.mutedText);
        }
    }
}

/// Above each lane, and below the last one.
/// No longer than what is in sight: a line of a large map takes long to draw.
void drawLaneLines(QPainter& painter, const JourneyPicture& picture, const layout::Rect& exposed) {
    const layout::JourneyLayout& map = picture.layout;
    const double left = std::max(map.labelWidth, exposed.left - 1);
    const double right = std::min(map.size.width, exposed.right() + 1);
    if (left >= right) {
        return;
    }
    painter.setPen(QPen(picture.theme.line, 1));
    const auto drawLine = [&](double y) {
        if (y >= exposed.top - 1 && y <= exposed.bottom() + 1) {
            painter.drawLine(QPointF(left, y), QPointF(right, y));
        }
    };
    for (const layout::LaneRow& row : map.lanes) {
        drawLine(row.rect.top);
    }
    drawLine(map.size.height);
}

/// The gaps between columns that are in sight.
std::vector<double> columnLinesIn(const layout::JourneyLayout& map, const layout::Rect& exposed) {
    constexpr double beforeColumn = 4;
    std::vector<double> lines;
    for (std::size_t phase = 1; phase < map.phases.size(); ++phase) {
        const double x = map.phases[phase].rect.left - beforeColumn;
        if (x >= exposed.left - 1 && x <= exposed.right() + 1) {
            lines.push_back(x);
        }
    }
    return lines;
}

void drawColumnLines(QPainter& painter, const JourneyPicture& picture,
                     const layout::Rect& exposed) {
    constexpr DashPattern pattern = {3, 3};
    const layout::JourneyLayout& map = picture.layout;
    const double start = map.headHeight;
    const double bottom = std::min(map.size.height, exposed.bottom());
    const std::vector<double> lines = columnLinesIn(map, exposed);
    if (picture.letters == Letters::drawn && picture.stamps != nullptr) {
        PixelDashes dashes(painter, pattern, picture.theme.faintLine);
        for (const double x : lines) {
            dashes.drawDown(x, start, exposed.top, bottom);
        }
        return;
    }
    QPen pen(picture.theme.faintLine, 1);
    if (picture.letters == Letters::drawn) {
        pen.setDashPattern({pattern.dash, pattern.gap});
    }
    painter.setPen(pen);
    const double top = takenUp(start, exposed.top, pattern.dash + pattern.gap);
    if (bottom > top) {
        for (const double x : lines) {
            painter.drawLine(QPointF(x, top), QPointF(x, bottom));
        }
    }
}

void drawCards(QPainter& painter, const JourneyPicture& picture, const layout::Rect& exposed,
               TextShaper& shaper) {
    std::vector<const layout::CardBox*> boxes;
    for (const layout::LaneRow& lane : picture.layout.lanes) {
        if (!withItsEdges(lane.rect).overlaps(exposed)) {
            continue;
        }
        for (const layout::CardBox& box : layout::boxesOf(picture.layout, lane.lane)) {
            if (withItsEdges(box.rect).overlaps(exposed)) {
                boxes.push_back(&box);
            }
        }
    }
    drawCardBoxes(painter, picture, boxes);
    for (const layout::CardBox* box : boxes) {
        drawCardContent(painter, picture, *box, shaper);
    }
}

/// A link may run through heads and body alike.
void drawLinks(QPainter& painter, const JourneyPicture& picture, const layout::Rect& exposed,
               TextShaper& shaper) {
    for (const layout::LinkPath& link : picture.layout.links) {
        if (withItsEdges(link.bounds).overlaps(exposed)) {
            drawLink(painter, link, picture.theme, shaper);
        }
    }
}

void drawWithoutLinks(QPainter& painter, const JourneyPicture& picture, MapPart part,
                      const layout::Rect& exposed, TextShaper& shaper) {
    switch (part) {
    case MapPart::heads:
        drawBands(painter, picture, exposed, shaper);
        drawPhases(painter, picture, exposed, shaper);
        break;
    case MapPart::laneNames:
        drawLaneNames(painter, picture, exposed, shaper);
        break;
    case MapPart::body:
        drawLaneLines(painter, picture, exposed);
        drawColumnLines(painter, picture, exposed);
        for (const layout::CurveArea& area : picture.layout.curves) {
            if (withItsEdges(area.rect).overlaps(exposed)) {
                drawCurve(painter, area, picture, exposed, shaper);
            }
        }
        drawCards(painter, picture, exposed, shaper);
        break;
    }
}

} // namespace

void drawJourney(QPainter& painter, const JourneyPicture& picture, TextShaper& shaper) {
    painter.setRenderHint(QPainter::Antialiasing);
    const layout::Rect all = {0, 0, picture.layout.size.width, picture.layout.size.height};
    for (const MapPart part : {MapPart::heads, MapPart::laneNames, MapPart::body}) {
        drawWithoutLinks(painter, picture, part, all, shaper);
    }
    drawLinks(painter, picture, all, shaper);
}

void drawPart(QPainter& painter, const JourneyPicture& picture, MapPart part,
              const layout::Rect& exposed, TextShaper& shaper) {
    painter.setRenderHint(QPainter::Antialiasing);
    drawWithoutLinks(painter, picture, part, exposed, shaper);
    if (part != MapPart::laneNames) {
        drawLinks(painter, picture, exposed, shaper);
    }
}

} // namespace cjm::paint
