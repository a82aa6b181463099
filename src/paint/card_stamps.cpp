#include "shapes.h"
#include "stamp_press.h"

#include <QImage>
#include <QPaintDevice>
#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace cjm::paint {

namespace {

/// Beyond this many pixels of all pictures, they are made anew.
constexpr int mostPixels = 2'000'000;

/// The same picture wider and higher: its corners as they are, and between them as much more of its
/// middle column and row.
QImage stretched(const QImage& small, int width, int height) {
    QImage image(width, height, small.format());
    const int above = small.height() / 2;
    const int before = small.width() / 2;
    const int after = small.width() - before - 1;
    for (int y = 0; y < height; ++y) {
        const int fromEnd = height - y;
        const int line = y <= above                         ? y
                         : fromEnd < small.height() - above ? small.height() - fromEnd
                                                            : above;
        const auto* from = reinterpret_cast<const QRgb*>(small.constScanLine(line));
        auto* to = reinterpret_cast<QRgb*>(image.scanLine(y));
        std::copy(from, from + before, to);
        std::fill(to + before, to + width - after, from[before]);
        std::copy(from + before + 1, from + small.width(), to + width - after);
    }
    return image;
}

} // namespace

struct CardStamps::Pictures {
    /// What two boxes have in common that look the same.
    struct Stamp {
        int width = 0; ///< In pixels of the screen.
        int height = 0;
        BoxLook look;

        friend bool operator==(const Stamp&, const Stamp&) = default;
    };

    struct StampHash {
        std::size_t operator()(const Stamp& stamp) const noexcept {
            const auto size = static_cast<std::size_t>(stamp.width) << 16U |
                              static_cast<std::size_t>(stamp.height);
            const auto look = static_cast<std::size_t>(stamp.look.lane) << 32U;
            return (size ^ look) * 0x9e3779b97f4a7c15U;
        }
    };

    std::unordered_map<Stamp, QImage, StampHash> images;
    int pixels = 0;
    double scale = 0; ///< That they are drawn for: pixels of the screen in a layout unit.
    double ratio = 1; ///< Pixels of the screen in one of the painter's.
    const Theme* theme = nullptr;

    /// Forgets pictures that were drawn for another zoom, screen or theme.
    void drawFor(double newScale, double newRatio, const Theme& newTheme) {
        if (newScale == scale && newRatio == ratio && &newTheme == theme) {
            return;
        }
        images.clear();
        pixels = 0;
        scale = newScale;
        ratio = newRatio;
        theme = &newTheme;
    }

    /// As long as no other is asked for.
    const QImage& find(const Stamp& stamp) {
        const auto found = images.find(stamp);
        if (found != images.end()) {
            return found->second;
        }
        if (pixels > mostPixels) {
            images.clear();
            pixels = 0;
        }
        QImage image = made(stamp);
        pixels += image.width() * image.height();
        return images.emplace(stamp, std::move(image)).first->second;
    }

    /// How far a picture reaches beyond its box, in its own pixels.
    [[nodiscard]] int reach() const { return static_cast<int>(std::ceil(cardBoxReach * scale)); }

    /// Curved edges take long to draw: they are drawn once for all boxes that look the same.
    [[nodiscard]] QImage made(const Stamp& stamp) {
        const int smallest = 2 * static_cast<int>(std::ceil(largestCorner * scale)) + 1;
        const Stamp least = {std::min(stamp.width, smallest), std::min(stamp.height, smallest),
                             stamp.look};
        if (least == stamp) {
            return drawn(stamp);
        }
        QImage image =
            stretched(find(least), stamp.width + 2 * reach(), stamp.height + 2 * reach());
        image.setDevicePixelRatio(ratio);
        return image;
    }

    [[nodiscard]] QImage drawn(const Stamp& stamp) const {
        QImage image(stamp.width + 2 * reach(), stamp.height + 2 * reach(),
                     QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(reach(), reach());
        painter.scale(scale, scale);
        // Outlines lie on the middle of pixels, or they would be grey and twice as wide.
        const double half = 0.5 / scale;
        const layout::Rect box = {half, half, stamp.width / scale - 2 * half,
                                  stamp.height / scale - 2 * half};
        drawCardBox(painter, box, stamp.look, *theme);
        if (scale < leastTextScale) {
            drawTint(painter, box, stamp.look);
        }
        painter.end();
        image.setDevicePixelRatio(ratio);
        return image;
    }
};

CardStamps::CardStamps()
    : m_pictures(std::make_unique<Pictures>()) {}

CardStamps::~CardStamps() = default;

StampPress::StampPress(CardStamps& stamps, QPainter& painter, const Theme& theme)
    : m_pictures(*stamps.m_pictures)
    , m_painter(painter)
    , m_transform(painter.worldTransform()) {
    const double ratio = painter.device()->devicePixelRatioF();
    m_pictures.drawFor(m_transform.m11() * ratio, ratio, theme);
    m_painter.setWorldTransform(QTransform());
}

StampPress::~StampPress() {
    m_painter.setWorldTransform(m_transform);
}

void StampPress::stamp(const layout::Rect& rect, const BoxLook& look) {
    const QRectF seen = m_transform.mapRect(toQt(rect));
    const double ratio = m_pictures.ratio;
    const auto toPixel = [&](double place) { return static_cast<int>(std::lround(place * ratio)); };
    const int left = toPixel(seen.left());
    const int top = toPixel(seen.top());
    const QImage& image = m_pictures.find({std::max(1, toPixel(seen.right()) - left),
                                           std::max(1, toPixel(seen.bottom()) - top), look});
    const int reach = m_pictures.reach();
    m_painter.drawImage(QPointF((left - reach) / ratio, (top - reach) / ratio), image);
}

} // namespace cjm::paint
