#include <cjm/paint/highlights.h>

#include <catch2/catch.hpp>

#include <QImage>
#include <QPainter>

using namespace cjm;
using paint::lightTheme;

namespace {

constexpr int pictureSide = 120;
constexpr layout::Rect rect = {30, 40, 60, 30};

/// What `draw(painter, unitsPerPixel)` draws at a zoom.
template <class Draw>
QImage drawnAt(double zoom, Draw&& draw) {
    const int pixels = static_cast<int>(pictureSide * zoom);
    QImage image(pixels, pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(zoom, zoom);
    draw(painter, 1 / zoom);
    return image;
}

/// How many pixels above the rectangle are dark, in a line down its middle.
int darkAbove(const QImage& image, double zoom) {
    const int middle = static_cast<int>(rect.centre().x * zoom);
    int dark = 0;
    for (int y = 0; y < rect.top * zoom; ++y) {
        dark += qGray(image.pixel(middle, y)) < 160 ? 1 : 0;
    }
    return dark;
}

} // namespace

TEST_CASE("drawSelected: a ring of two pixels around what is selected, at every zoom",
          "[paint][highlights]") {
    for (const double zoom : {0.5, 1.0, 2.0, 4.0}) {
        CAPTURE(zoom);
        const QImage image = drawnAt(zoom, [](QPainter& painter, double unitsPerPixel) {
            drawSelected(painter, rect, lightTheme(), unitsPerPixel);
        });
        CHECK(darkAbove(image, zoom) == 2);
        const int reach = static_cast<int>(rect.top * zoom - paint::highlightReach) - 1;
        for (int x = 0; x < image.width(); ++x) {
            CHECK(image.pixel(x, reach) == qRgb(255, 255, 255));
        }
        const QPoint inside(static_cast<int>(rect.centre().x * zoom),
                            static_cast<int>(rect.centre().y * zoom));
        CHECK(image.pixel(inside) == qRgb(255, 255, 255));
    }
}

TEST_CASE("drawDropMarker: a line along the longer side of the marker", "[paint][highlights]") {
    const auto isDark = [](const QImage& image, int x, int y) {
        return qGray(image.pixel(x, y)) < 160;
    };
    const QImage across = drawnAt(1, [](QPainter& painter, double unitsPerPixel) {
        drawDropMarker(painter, {20, 60, 80, 2}, lightTheme(), unitsPerPixel);
    });
    CHECK(isDark(across, 30, 61));
    CHECK(isDark(across, 90, 61));
    CHECK_FALSE(isDark(across, 60, 70));
    const QImage down = drawnAt(1, [](QPainter& painter, double unitsPerPixel) {
        drawDropMarker(painter, {60, 20, 2, 80}, lightTheme(), unitsPerPixel);
    });
    CHECK(isDark(down, 61, 30));
    CHECK(isDark(down, 61, 90));
    CHECK_FALSE(isDark(down, 70, 60));
}
