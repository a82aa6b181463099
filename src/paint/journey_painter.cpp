#include "card_painter.h"
#include "links.h"
#include "pixel_dashes.h"
#include "shapes.h"

#include <cjm/layout/hit_test.h>
#include <cjm/paint/face.h>
#include <cjm/paint/journey_painter.h>
#include <cjm/paint/signs.h>

#include <QLinearGradient>
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

void drawPhases(QPainter& painter, const JourneyPicture& picture, const layout::Rect& exposed,
                TextShaper& shaper) {
    const auto& phases = picture.layout.phases;
    for (const layout::PhaseHead& head : phases) {
        if (!withItsEdges(head.rect).overlaps(exposed) && !head.questionRect.overlaps(exposed)) {
            continue;
        }
        const model::Phase& phase = *picture.grid.phases()[head.phase];
        const ArrowTail tail = head.phase == 0 ? ArrowTail::flat : ArrowTail::notched;
        painter.setPen(Qt::NoPen);
        painter.setBrush(picture.theme.headColour(head.phase, phases.size()));
        painter.drawPath(arrow(head.rect, layout::headTip, tail));
        shaper.draw(painter, TextRole::phaseNumber, std::to_string(head.phase + 1), head.numberRect,
                    picture.theme.headText);
        shaper.draw(painter, TextRole::phaseTitle, phase.title, head.titleRect,
                    picture.theme.headText);
        if (head.signRect.width > 0) {
            drawSign(painter, head.signRect, layout::Sign::momentOfTruth, picture.theme.headText);
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
    if (lane.audience == model::Audience::internal) {
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
                    theme.text);
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
void drawLaneLines(QPainter& painter, const JourneyPicture& picture) {
    const layout::JourneyLayout& map = picture.layout;
    painter.setPen(QPen(picture.theme.line, 1));
    const auto drawLine = [&](double y) {
        painter.drawLine(QPointF(map.labelWidth, y), QPointF(map.size.width, y));
    };
    for (const layout::LaneRow& row : map.lanes) {
        drawLine(row.rect.top);
    }
    drawLine(map.size.height);
}

/// Where a dashed line that starts at `start` may be taken up, so that its dashes stay where they
/// are: before `from`, but not by more than a dash and a gap.
double takenUp(double start, double from, double period) {
    return start + std::floor(std::max(0.0, from - start) / period) * period;
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
        const PixelDashes dashes(painter, pattern, picture.theme.faintLine);
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

void drawCurveGround(QPainter& painter, const layout::CurveArea& area, const Theme& theme) {
    QLinearGradient gradient(0, area.rect.top, 0, area.rect.bottom());
    gradient.setColorAt(0, theme.curveHigh);
    gradient.setColorAt((area.neutralLine - area.rect.top) / area.rect.height, theme.paper);
    gradient.setColorAt(1, theme.curveLow);
    painter.fillRect(toQt(area.rect).adjusted(0, 0.5, 0, 0), gradient);
}

/// From and to where a line is drawn that runs behind no word.
std::vector<std::pair<double, double>> besideWords(const layout::CurveArea& area) {
    constexpr double gap = 5;
    std::vector<std::pair<double, double>> stretches;
    double left = area.rect.left;
    for (const layout::Face& face : area.faces) {
        if (face.wordRect.top < area.neutralLine && face.wordRect.bottom() > area.neutralLine) {
            stretches.emplace_back(left, face.wordRect.left - gap);
            left = std::max(left, face.wordRect.right() + gap);
        }
    }
    stretches.emplace_back(left, area.rect.right());
    return stretches;
}

void drawNeutralLine(QPainter& painter, const layout::CurveArea& area,
                     const JourneyPicture& picture, const layout::Rect& exposed) {
    constexpr DashPattern pattern = {1, 4};
    QPen pen(picture.theme.band, pattern.dash);
    pen.setDashPattern({pattern.dash, pattern.gap});
    painter.setPen(pen);
    for (const auto& [start, end] : besideWords(area)) {
        const double from = takenUp(start, exposed.left, pattern.dash + pattern.gap);
        const double to = std::min(end, exposed.right());
        if (to <= from) {
            continue;
        }
        if (picture.stamps != nullptr) {
            const PixelDashes dots(painter, pattern, picture.theme.band);
            dots.drawAcross(area.neutralLine, start, from, to);
        } else {
            painter.drawLine(QPointF(from, area.neutralLine), QPointF(to, area.neutralLine));
        }
    }
}

/// Level at each face, so that no face sits on a slope.
QPainterPath curveBetween(layout::Point from, layout::Point to) {
    const double middle = (from.x + to.x) / 2;
    QPainterPath path(toQt(from));
    path.cubicTo(middle, from.y, middle, to.y, to.x, to.y);
    return path;
}

/// Of a face, its word and the line to the next one: whether any of it is within these places.
bool isBetween(double left, double right, const layout::Rect& exposed) {
    return right + layout::faceRadius >= exposed.left &&
           left - layout::faceRadius <= exposed.right();
}

void drawCurve(QPainter& painter, const layout::CurveArea& area, const JourneyPicture& picture,
               const layout::Rect& exposed, TextShaper& shaper) {
    const Theme& theme = picture.theme;
    drawCurveGround(painter, area, theme);
    drawNeutralLine(painter, area, picture, exposed);
    const QPen solid(theme.curve, 2.6, Qt::SolidLine, Qt::FlatCap);
    QPen dotted(theme.curve, 2, Qt::CustomDashLine, Qt::FlatCap);
    dotted.setDashPattern({1.5, 2});
    painter.setBrush(Qt::NoBrush);
    for (std::size_t index = 0; index + 1 < area.faces.size(); ++index) {
        const layout::Point from = area.faces[index].centre;
        const layout::Point to = area.faces[index + 1].centre;
        if (isBetween(from.x, to.x, exposed)) {
            painter.setPen(area.bridgedAfterFace[index] ? dotted : solid);
            painter.drawPath(curveBetween(from, to));
        }
    }
    for (const layout::Face& face : area.faces) {
        if (isBetween(face.centre.x, face.centre.x, exposed)) {
            drawFace(painter, face.centre, layout::faceRadius, face.score, theme);
        }
        if (picture.letters == Letters::drawn &&
            isBetween(face.wordRect.left, face.wordRect.right(), exposed)) {
            shaper.draw(painter, TextRole::emotionWord, face.word, face.wordRect, theme.text);
        }
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
        drawLaneLines(painter, picture);
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
