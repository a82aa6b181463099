#include "pixel_dashes.h"

#include <QRect>
#include <algorithm>
#include <cmath>
#include <vector>

namespace cjm::paint {

namespace {

/// Rounds up from the middle on both sides of 0, so that scrolling by pixels moves all alike.
int toPixel(double place) {
    return static_cast<int>(std::floor(place + 0.5));
}

} // namespace

PixelDashes::PixelDashes(QPainter& painter, const DashPattern& pattern, const QColor& colour)
    : m_painter(painter)
    , m_transform(painter.worldTransform())
    , m_ratio(painter.device()->devicePixelRatioF()) {
    const double scale = m_transform.m11() * m_ratio;
    m_dash = std::max(1, toPixel(pattern.dash * scale));
    m_period = m_dash + std::max(1, toPixel(pattern.gap * scale));
    m_thickness = std::max(1, toPixel(scale));
    m_painter.save();
    m_painter.setWorldTransform(QTransform::fromScale(1 / m_ratio, 1 / m_ratio));
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
}

PixelDashes::~PixelDashes() {
    m_painter.restore();
}

void PixelDashes::drawDown(double x, double start, double from, double to) {
    const auto pixelOf = [&](double y) {
        return toPixel(m_transform.map(QPointF(x, y)).y() * m_ratio);
    };
    const int left = toPixel(m_transform.map(QPointF(x, 0)).x() * m_ratio) - m_thickness / 2;
    const int top = firstDash(pixelOf(start), pixelOf(from));
    const int height = pixelOf(to) - top;
    if (height <= 0) {
        return;
    }
    if (m_upright.height() != height) {
        m_upright = upright(height);
    }
    m_painter.drawImage(left, top, m_upright);
}

void PixelDashes::drawAcross(double y, double start, double from, double to) {
    const auto pixelOf = [&](double x) {
        return toPixel(m_transform.map(QPointF(x, y)).x() * m_ratio);
    };
    const int top = toPixel(m_transform.map(QPointF(0, y)).y() * m_ratio) - m_thickness / 2;
    const int end = pixelOf(to);
    std::vector<QRect> dashes;
    for (int left = firstDash(pixelOf(start), pixelOf(from)); left < end; left += m_period) {
        dashes.emplace_back(left, top, std::min(m_dash, end - left), m_thickness);
    }
    m_painter.drawRects(dashes.data(), static_cast<int>(dashes.size()));
}

int PixelDashes::firstDash(int start, int from) const {
    return start + std::max(0, from - start) / m_period * m_period;
}

QImage PixelDashes::upright(int height) const {
    QImage image(m_thickness, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    for (int top = 0; top < height; top += m_period) {
        painter.fillRect(0, top, m_thickness, m_dash, m_painter.brush());
    }
    return image;
}

} // namespace cjm::paint
