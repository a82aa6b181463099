#include "shapes.h"

#include <cjm/paint/overview_picture.h>

#include <QPolygonF>
#include <algorithm>
#include <cmath>

namespace cjm::paint {

namespace {

/// In pixels of the picture.
constexpr double leastCard = 1;
constexpr double faceDot = 3;
constexpr double curveWidth = 1;

class Drawing {
public:
    Drawing(QPainter& painter, const JourneyPicture& picture, double scale)
        : m_painter(painter)
        , m_picture(picture)
        , m_scale(scale) {}

    void draw() {
        drawLanes();
        drawHeads();
        drawCards();
        drawCurves();
    }

private:
    [[nodiscard]] QRectF scaled(const layout::Rect& rect) const {
        return {rect.left * m_scale, rect.top * m_scale, std::max(leastCard, rect.width * m_scale),
                std::max(leastCard, rect.height * m_scale)};
    }

    [[nodiscard]] QColor laneColour(std::size_t lane) const {
        return m_picture.theme.colourOf(*m_picture.grid.lanes().at(lane));
    }

    void drawLanes() {
        for (const layout::LaneRow& lane : m_picture.layout.lanes) {
            layout::Rect name = lane.rect;
            name.width = m_picture.layout.labelWidth;
            m_painter.fillRect(scaled(name), m_picture.theme.labelFill);
            name.width = 3 * layout::laneStripe;
            m_painter.fillRect(scaled(name), laneColour(lane.lane));
            const QRectF row = scaled(lane.rect);
            m_painter.fillRect(QRectF(row.left(), row.bottom(), row.width(), 1),
                               m_picture.theme.line);
        }
    }

    void drawHeads() {
        const std::size_t count = m_picture.layout.phases.size();
        for (const layout::PhaseHead& head : m_picture.layout.phases) {
            m_painter.fillRect(scaled(head.rect), m_picture.theme.headColour(head.phase, count));
        }
    }

    void drawCards() {
        for (const layout::CardBox& card : m_picture.layout.cards) {
            QColor colour = laneColour(card.position.lane);
            colour.setAlphaF(0.55F);
            m_painter.fillRect(scaled(card.rect), colour);
        }
    }

    void drawCurves() {
        m_painter.setRenderHint(QPainter::Antialiasing);
        for (const layout::CurveArea& area : m_picture.layout.curves) {
            QPolygonF line;
            for (const layout::Face& face : area.faces) {
                line.append(toQt(face.centre) * m_scale);
            }
            m_painter.setPen(QPen(m_picture.theme.curve, curveWidth));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawPolyline(line);
            m_painter.setPen(Qt::NoPen);
            for (const layout::Face& face : area.faces) {
                m_painter.setBrush(
                    m_picture.theme.faces.at(static_cast<std::size_t>(face.score + 2)));
                m_painter.drawEllipse(toQt(face.centre) * m_scale, faceDot / 2, faceDot / 2);
            }
        }
    }

    QPainter& m_painter;
    const JourneyPicture& m_picture;
    double m_scale;
};

} // namespace

QImage overviewPicture(const JourneyPicture& picture, QSize room, double devicePixelRatio) {
    const layout::Size& map = picture.layout.size;
    const double scale = std::min(
        {1.0, room.width() / std::max(1.0, map.width), room.height() / std::max(1.0, map.height)});
    const auto pixels = [&](double length) {
        return std::max(1, static_cast<int>(std::ceil(length * scale * devicePixelRatio)));
    };
    QImage image(pixels(map.width), pixels(map.height), QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(picture.theme.paper);
    QPainter painter(&image);
    Drawing(painter, picture, scale).draw();
    return image;
}

} // namespace cjm::paint
