// What is drawn for a screen in a quicker way looks as what is drawn for paper.

#include "card_box.h"
#include "pixel_dashes.h"
#include "stamp_press.h"

#include <cjm/model/lane_row.h>

#include <catch2/catch.hpp>

#include <QImage>
#include <algorithm>
#include <cstdlib>

using namespace cjm;
using namespace cjm::paint;

namespace {

constexpr QSize imageSize(460, 240);

template <class Draw>
QImage drawn(double scale, Draw&& draw) {
    QImage image(imageSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(lightTheme().paper);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    draw(painter);
    return image;
}

int differenceOf(QRgb left, QRgb right) {
    return std::max({std::abs(qRed(left) - qRed(right)), std::abs(qGreen(left) - qGreen(right)),
                     std::abs(qBlue(left) - qBlue(right))});
}

int greatestDifference(const QImage& left, const QImage& right) {
    int greatest = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x) {
            greatest = std::max(greatest, differenceOf(left.pixel(x, y), right.pixel(x, y)));
        }
    }
    return greatest;
}

} // namespace

TEST_CASE("CardStamps: a box of any size looks as if it was drawn", "[paint][screen]") {
    const Theme& theme = lightTheme();
    for (const BoxShape shape : {BoxShape::card, BoxShape::chip}) {
        const BoxLook look{shape, theme.curve.rgba()};
        CardStamps stamps;
        for (const double scale : {0.5, 1.0, 2.0}) {
            for (const QSize size : {QSize(40, 30), QSize(140, 42), QSize(210, 100)}) {
                CAPTURE(scale, size.width(), size.height(), shape == BoxShape::chip);
                const layout::Rect rect = {8, 8, static_cast<double>(size.width()),
                                           static_cast<double>(size.height())};
                const QImage stamped = drawn(scale, [&](QPainter& painter) {
                    StampPress press(stamps, painter, theme);
                    press.stamp(rect, look);
                });
                const double half = 0.5 / scale; // as its outline lies on pixels
                const QImage box = drawn(scale, [&](QPainter& painter) {
                    drawCardBox(painter, rect.without(half, half, half, half), look, theme);
                });
                CHECK(greatestDifference(stamped, box) <= 3);
            }
        }
    }
}

TEST_CASE("PixelDashes: a line drawn in pieces has its dashes where the whole one has them",
          "[paint][screen]") {
    const QColor colour = lightTheme().text;
    for (const double scale : {0.45, 1.0, 1.7}) {
        CAPTURE(scale);
        const QImage whole = drawn(scale, [&](QPainter& painter) {
            const PixelDashes dashes(painter, {3, 2}, colour);
            dashes.drawDown(20, 4, 4, 100);
            dashes.drawAcross(60, 4, 4, 120);
        });
        const QImage pieces = drawn(scale, [&](QPainter& painter) {
            const PixelDashes dashes(painter, {3, 2}, colour);
            for (int start = 4; start < 120; start += 8) {
                dashes.drawDown(20, 4, start, std::min(100, start + 8));
                dashes.drawAcross(60, 4, start, std::min(120, start + 8));
            }
        });
        CHECK(greatestDifference(whole, pieces) == 0);
        CHECK(greatestDifference(whole, drawn(scale, [](QPainter&) {})) > 100);
    }
}

TEST_CASE("PixelDashes: the painter is left as it was", "[paint][screen]") {
    drawn(2, [](QPainter& painter) {
        { const PixelDashes dashes(painter, {3, 3}, lightTheme().text); }
        CHECK(painter.worldTransform() == QTransform::fromScale(2, 2));
        CHECK(painter.testRenderHint(QPainter::Antialiasing));
    });
}
