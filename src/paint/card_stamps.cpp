#include "card_box.h"
#include "shapes.h"

#include <cjm/base/check.h>
#include <cjm/paint/card_stamps.h>

#include <QImage>
#include <QPaintDevice>
#include <cmath>
#include <tuple>
#include <unordered_map>

namespace cjm::paint {

namespace {

/// Beyond this many pixels of all pictures, they are made anew.
constexpr std::size_t mostPixels = 4'000'000;

/// What two boxes have in common that look the same.
struct Look {
    int width = 0; ///< In pixels of the screen.
    int height = 0;
    QRgb lane = 0;

    friend bool operator==(const Look&, const Look&) = default;
};

struct LookHash {
    std::size_t operator()(const Look& look) const noexcept {
        const auto size =
            static_cast<std::size_t>(look.width) << 16U | static_cast<std::size_t>(look.height);
        return (size ^ static_cast<std::size_t>(look.lane) << 32U) * 0x9e3779b97f4a7c15U;
    }
};

} // namespace

struct CardStamps::Pictures {
    std::unordered_map<Look, QImage, LookHash> images;
    std::size_t pixels = 0;
    double scale = 0; ///< That they were drawn for: pixels in a unit.
    const Theme* theme = nullptr;

    QPainter* painter = nullptr;
    QTransform transform;
    double ratio = 1; ///< Pixels of the screen in one of the painter's.

    const QImage& find(const Look& look) {
        const auto found = images.find(look);
        if (found != images.end()) {
            return found->second;
        }
        if (pixels > mostPixels) {
            images.clear();
            pixels = 0;
        }
        QImage image = draw(look);
        pixels += static_cast<std::size_t>(image.width() * image.height());
        return images.emplace(look, std::move(image)).first->second;
    }

    [[nodiscard]] int reach() const { return static_cast<int>(std::ceil(cardBoxReach * scale)); }

    [[nodiscard]] QImage draw(const Look& look) const {
        QImage image(look.width + 2 * reach(), look.height + 2 * reach(),
                     QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter box(&image);
        box.setRenderHint(QPainter::Antialiasing);
        box.translate(reach(), reach());
        box.scale(scale, scale);
        // Outlines lie on the middle of pixels, or they would be grey and twice as wide.
        const double half = 0.5 / scale;
        drawCardBox(box,
                    {half, half, look.width / scale - 2 * half, look.height / scale - 2 * half},
                    QColor::fromRgba(look.lane), *theme);
        box.end();
        image.setDevicePixelRatio(ratio);
        return image;
    }
};

CardStamps::CardStamps()
    : m_pictures(std::make_unique<Pictures>()) {}

CardStamps::~CardStamps() = default;

void CardStamps::begin(QPainter& painter, const Theme& theme) {
    CJM_CHECK(m_pictures->painter == nullptr);
    const double ratio = painter.device()->devicePixelRatioF();
    const double scale = painter.worldTransform().m11() * ratio;
    if (scale != m_pictures->scale || ratio != m_pictures->ratio || &theme != m_pictures->theme) {
        m_pictures->images.clear();
        m_pictures->pixels = 0;
    }
    m_pictures->scale = scale;
    m_pictures->ratio = ratio;
    m_pictures->theme = &theme;
    m_pictures->painter = &painter;
    m_pictures->transform = painter.worldTransform();
    painter.setWorldTransform(QTransform());
}

void CardStamps::stamp(const layout::Rect& rect, const QColor& lane) {
    const QRectF seen = m_pictures->transform.mapRect(toQt(rect));
    const auto toPixel = [&](double place) {
        return static_cast<int>(std::lround(place * m_pictures->ratio));
    };
    const int left = toPixel(seen.left());
    const int top = toPixel(seen.top());
    const Look look = {std::max(1, toPixel(seen.right()) - left),
                       std::max(1, toPixel(seen.bottom()) - top), lane.rgba()};
    const QImage& image = m_pictures->find(look);
    const int reach = m_pictures->reach();
    m_pictures->painter->drawImage(
        QPointF((left - reach) / m_pictures->ratio, (top - reach) / m_pictures->ratio), image);
}

void CardStamps::end() {
    m_pictures->painter->setWorldTransform(m_pictures->transform);
    m_pictures->painter = nullptr;
}

} // namespace cjm::paint
