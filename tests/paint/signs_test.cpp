#include <cjm/paint/signs.h>

#include <catch2/catch.hpp>

#include <QImage>
#include <QPainter>
#include <vector>

using namespace cjm;
using layout::Sign;

namespace {

constexpr int signPictureSide = 22;

/// As a printer without colours draws it, at twice the size on a card.
QImage drawn(Sign sign) {
    QImage image(signPictureSide, signPictureSide, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint::drawSign(painter, {0, 0, signPictureSide, signPictureSide}, sign, Qt::black);
    return image;
}

int differentDots(const QImage& left, const QImage& right) {
    int different = 0;
    for (int y = 0; y < signPictureSide; ++y) {
        for (int x = 0; x < signPictureSide; ++x) {
            different += std::abs(qGray(left.pixel(x, y)) - qGray(right.pixel(x, y))) > 128 ? 1 : 0;
        }
    }
    return different;
}

} // namespace

TEST_CASE("drawSign: the shape of each sign tells it from all others", "[paint][signs]") {
    std::vector<QImage> images;
    for (std::size_t index = 0; index < layout::signCount; ++index) {
        images.push_back(drawn(static_cast<Sign>(index)));
    }
    QImage empty = images.front();
    empty.fill(Qt::white);
    for (std::size_t index = 0; index < images.size(); ++index) {
        CAPTURE(index);
        CHECK(differentDots(images[index], empty) > 40);
        for (std::size_t other = 0; other < index; ++other) {
            CAPTURE(other);
            CHECK(differentDots(images[index], images[other]) > 40);
        }
    }
}
