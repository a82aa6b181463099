#include "pixel_dashes.h"

#include <algorithm>
#include <cmath>

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
    , m_hints(painter.renderHints())
    , m_ratio(painter.device()->devicePixelRatioF())
    , m_colour(colour) {
    const double scale = m_transform.m11() * m_ratio;
    m_dash = std::max(1, toPixel(pattern.dash * scale));
    m_period = m_dash + std::max(1, toPixel(pattern.gap * scale));
    m_thickness = std::max(1, toPixel(scale));
    m_painter.setWorldTransform(QTransform());
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

PixelDashes::~PixelDashes() {
    m_painter.setRenderHints(m_hints);
    m_painter.setWorldTransform(m_transform);
}

void PixelDashes::drawDown(double x, double start, double from, double to) const {
    const auto pixelOf = [&](double y) {
        return toPixel(m_transform.map(QPointF(x, y)).y() * m_ratio);
    };
    const int left = toPixel(m_transform.map(QPointF(x, 0)).x() * m_ratio) - m_thickness / 2;
    forEachDash(pixelOf(start), pixelOf(from), pixelOf(to),
                [&](int top, int length) { fill(left, top, m_thickness, length); });
}

void PixelDashes::drawAcross(double y, double start, double from, double to) const {
    const auto pixelOf = [&](double x) {
        return toPixel(m_transform.map(QPointF(x, y)).x() * m_ratio);
    };
    const int top = toPixel(m_transform.map(QPointF(0, y)).y() * m_ratio) - m_thickness / 2;
    forEachDash(pixelOf(start), pixelOf(from), pixelOf(to),
                [&](int left, int length) { fill(left, top, length, m_thickness); });
}

template <class Fill>
void PixelDashes::forEachDash(int start, int from, int to, Fill&& fill) const {
    const int skipped = std::max(0, from - start) / m_period;
    for (int dash = start + skipped * m_period; dash < to; dash += m_period) {
        fill(dash, std::min(m_dash, to - dash));
    }
}

void PixelDashes::fill(int left, int top, int width, int height) const {
    m_painter.fillRect(QRectF(left / m_ratio, top / m_ratio, width / m_ratio, height / m_ratio),
                       m_colour);
}

} // namespace cjm::paint
