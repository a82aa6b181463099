// What is drawn for a screen in a quicker way looks as what is drawn for paper.

#include "card_box.h"
#include "colours.h"
#include "pixel_dashes.h"
#include "stamp_press.h"

#include <cjm/layout/map_parts.h>
#include <cjm/model/lane_row.h>
#include <cjm/paint/face.h>

#include <catch2/catch.hpp>

#include <QImage>
#include <algorithm>
#include <cstdlib>
#include <set>

using namespace cjm;
using namespace cjm::paint;
using cjm::test::coloursOf;

namespace {

constexpr QSize imageSize(460, 240);

template <class Draw>
QImage drawn(double scale, Draw&& draw, double pixelRatio = 1) {
    QImage image(imageSize, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
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
        for (const double scale : {0.1, 0.5, 1.0, 2.0}) {
            for (const QSize size :
                 {QSize(40, 20), QSize(40, 30), QSize(140, 40), QSize(210, 100)}) {
                CAPTURE(scale, size.width(), size.height(), shape == BoxShape::chip);
                const layout::Rect rect = {10, 10, static_cast<double>(size.width()),
                                           static_cast<double>(size.height())};
                const QImage stamped = drawn(scale, [&](QPainter& painter) {
                    StampPress press(stamps, painter, theme);
                    press.stamp(rect, look);
                });
                const double half = 0.5 / scale; // as its outline lies on pixels
                const QImage box = drawn(scale, [&](QPainter& painter) {
                    const layout::Rect inside = rect.without(half, half, half, half);
                    drawCardBox(painter, inside, look, theme);
                    if (scale < leastTextScale) {
                        drawTint(painter, inside, look);
                    }
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
        for (const double pixelRatio : {1.0, 1.25, 2.0}) {
            CAPTURE(scale, pixelRatio);
            const QImage whole = drawn(
                scale,
                [&](QPainter& painter) {
                    PixelDashes dashes(painter, {3, 2}, colour);
                    dashes.drawDown(20, 4, 4, 100);
                    dashes.drawAcross(60, 4, 4, 120);
                },
                pixelRatio);
            const QImage pieces = drawn(
                scale,
                [&](QPainter& painter) {
                    PixelDashes dashes(painter, {3, 2}, colour);
                    for (int start = 4; start < 120; start += 8) {
                        dashes.drawDown(20, 4, start, std::min(100, start + 8));
                        dashes.drawAcross(60, 4, start, std::min(120, start + 8));
                    }
                },
                pixelRatio);
            CHECK(greatestDifference(whole, pieces) == 0);
            CHECK(coloursOf(whole) == std::set{colour.rgba(), lightTheme().paper.rgba()});
        }
    }
}

TEST_CASE("PixelDashes: the painter is left as it was", "[paint][screen]") {
    drawn(2, [](QPainter& painter) {
        painter.setPen(lightTheme().band);
        painter.setBrush(lightTheme().paper);
        { PixelDashes dashes(painter, {3, 3}, lightTheme().text); }
        CHECK(painter.pen() == QPen(lightTheme().band));
        CHECK(painter.brush() == QBrush(lightTheme().paper));
        CHECK(painter.worldTransform() == QTransform::fromScale(2, 2));
        CHECK(painter.testRenderHint(QPainter::Antialiasing));
    });
}

TEST_CASE("drawFace: has eyes and a mouth where they can be seen", "[paint][screen]") {
    const layout::Point centre = {100, 60};
    const auto spreadInside = [&](int score, double scale) {
        const QImage image = drawn(scale, [&](QPainter& painter) {
            drawFace(painter, centre, layout::faceRadius, score, lightTheme());
        });
        const double reach = 0.5 * layout::faceRadius;
        const QRectF inside((centre.x - reach) * scale, (centre.y - reach) * scale,
                            2 * reach * scale, 2 * reach * scale);
        const std::set<QRgb> colours = coloursOf(image.copy(inside.toAlignedRect()));
        const auto [least, most] =
            std::minmax_element(colours.begin(), colours.end(),
                                [](QRgb left, QRgb right) { return qGray(left) < qGray(right); });
        return qGray(*most) - qGray(*least);
    };
    for (int score = -2; score <= 2; ++score) {
        CAPTURE(score);
        CHECK(spreadInside(score, 1) > 60);
        CHECK(spreadInside(score, 0.2) == 0);
    }
}
