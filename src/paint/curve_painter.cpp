#include "curve_painter.h"

#include "pixel_dashes.h"
#include "shapes.h"

#include <cjm/paint/face.h>
#include <cjm/paint/signs.h>

#include <QLinearGradient>
#include <algorithm>
#include <utility>
#include <vector>

namespace cjm::paint {

using layout::TextRole;

namespace {

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
            PixelDashes dots(painter, pattern, picture.theme.band);
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

/// The parts of a line that run behind no word, in small steps.
class BesideWords {
public:
    explicit BesideWords(const layout::CurveArea& area)
        : m_area(area) {}

    void add(const QPainterPath& line) {
        constexpr int steps = 40;
        for (int step = 0; step <= steps; ++step) {
            const QPointF point = line.pointAtPercent(static_cast<double>(step) / steps);
            if (isBehindWord(point)) {
                finish();
            } else {
                m_part.append(point);
            }
        }
    }

    void finish() {
        if (m_part.size() > 1) {
            m_path.addPolygon(m_part);
        }
        m_part.clear();
    }

    [[nodiscard]] QPainterPath takePath() {
        finish();
        return std::exchange(m_path, {});
    }

private:
    [[nodiscard]] bool isBehindWord(QPointF point) const {
        constexpr double gap = 2;
        return std::any_of(m_area.faces.begin(), m_area.faces.end(), [&](const layout::Face& face) {
            return toQt(face.wordRect).adjusted(-gap, -gap, gap, gap).contains(point);
        });
    }

    const layout::CurveArea& m_area;
    QPolygonF m_part;
    QPainterPath m_path;
};

/// Dashed, with a diamond at each feeling, so that it is told from the other without colour.
void drawSecondCurve(QPainter& painter, const layout::CurveArea& area, const Theme& theme,
                     const layout::Rect& exposed) {
    const std::vector<layout::Point>& points = area.second.points;
    QPen dashed(theme.secondCurve, 2.4, Qt::CustomDashLine, Qt::FlatCap);
    dashed.setDashPattern({3.2, 2});
    QPen dotted(theme.secondCurve, 1.8, Qt::CustomDashLine, Qt::FlatCap);
    dotted.setDashPattern({1.2, 3});
    painter.setBrush(Qt::NoBrush);
    BesideWords beside(area);
    for (std::size_t index = 0; index + 1 < points.size(); ++index) {
        if (isBetween(points[index].x, points[index + 1].x, exposed)) {
            beside.add(curveBetween(points[index], points[index + 1]));
            painter.setPen(area.second.bridgedAfter[index] ? dotted : dashed);
            painter.drawPath(beside.takePath());
        }
    }
    painter.setPen(QPen(theme.secondCurve, 1.6));
    painter.setBrush(theme.paper);
    for (const layout::Point& point : points) {
        if (isBetween(point.x, point.x, exposed)) {
            painter.drawPolygon(diamond(point, layout::diamondRadius));
        }
    }
}

/// What becomes of a feeling, at the right of its face; what is new has a ring, too.
void drawMarkBeside(QPainter& painter, const layout::Face& face, const Theme& theme) {
    if (face.mark == layout::Mark::none) {
        return;
    }
    constexpr double side = 9;
    const layout::Rect square = {face.centre.x + layout::faceRadius + 3, face.centre.y - side / 2,
                                 side, side};
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.paper);
    painter.drawEllipse(toQt(square).adjusted(-2, -2, 2, 2));
    const layout::Sign sign = layout::signOf(face.mark);
    drawSign(painter, square, sign, colourOf(sign, theme));
    if (face.mark == layout::Mark::isNew) {
        painter.setPen(QPen(theme.added, 1.6));
        painter.setBrush(Qt::NoBrush);
        const double radius = layout::faceRadius + 2;
        painter.drawEllipse(toQt(face.centre), radius, radius);
    }
}

} // namespace

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
    drawSecondCurve(painter, area, theme, exposed);
    for (const layout::PaleFace& face : area.paleFaces) {
        if (isBetween(face.centre.x, face.centre.x, exposed)) {
            drawPaleFace(painter, face.centre, layout::paleFaceRadius, face.score, theme);
        }
    }
    for (const layout::Face& face : area.faces) {
        if (isBetween(face.centre.x, face.centre.x, exposed)) {
            drawMarkBeside(painter, face, theme);
            drawFace(painter, face.centre, layout::faceRadius, face.score, theme);
        }
        if (picture.letters == Letters::drawn &&
            isBetween(face.wordRect.left, face.wordRect.right(), exposed)) {
            shaper.draw(painter, TextRole::emotionWord, face.word, face.wordRect, theme.text);
        }
    }
}

} // namespace cjm::paint
