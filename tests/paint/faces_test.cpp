#include <cjm/paint/face.h>

#include <catch2/catch.hpp>

#include <QImage>
#include <QPainter>
#include <cstdlib>

using namespace cjm;

namespace {

constexpr int faceSide = 64;

QImage blank() {
    QImage image(faceSide, faceSide, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    return image;
}

/// In black and white: what is left of a face when its colour says nothing.
QImage shapeOf(int score) {
    paint::Theme theme = paint::lightTheme();
    theme.faces.fill(QColor(Qt::lightGray));
    theme.faceInks.fill(QColor(Qt::black));
    QImage image = blank();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::drawFace(painter, {faceSide / 2.0, faceSide / 2.0}, 28, score, theme);
    return image;
}

/// As it is printed without colour.
QImage greyFace(int score) {
    QImage image(faceSide, faceSide, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::drawFace(painter, {faceSide / 2.0, faceSide / 2.0}, 28, score, paint::lightTheme());
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

/// How many dots differ by more than a shade.
int difference(const QImage& left, const QImage& right) {
    int dots = 0;
    for (int y = 0; y < faceSide; ++y) {
        for (int x = 0; x < faceSide; ++x) {
            dots += std::abs(qGray(left.pixel(x, y)) - qGray(right.pixel(x, y))) > 60 ? 1 : 0;
        }
    }
    return dots;
}

} // namespace

TEST_CASE("drawFace: the five faces differ in shape alone", "[paint][faces]") {
    for (int score = -2; score <= 2; ++score) {
        CAPTURE(score);
        CHECK(difference(shapeOf(score), shapeOf(score)) == 0);
        for (int other = score + 1; other <= 2; ++other) {
            CAPTURE(other);
            CHECK(difference(shapeOf(score), shapeOf(other)) > 80);
        }
    }
}

TEST_CASE("drawFace: every face is seen and told apart without colour", "[paint][faces]") {
    for (int score = -2; score <= 2; ++score) {
        CAPTURE(score);
        CHECK(difference(greyFace(score), blank()) > 1'000);
        for (int other = score + 1; other <= 2; ++other) {
            CHECK(difference(greyFace(score), greyFace(other)) > 80);
        }
    }
}

TEST_CASE("drawFace: stays within its circle's square, but for a thin edge", "[paint][faces]") {
    for (int score = -2; score <= 2; ++score) {
        const QImage face = greyFace(score);
        for (int at = 0; at < faceSide; ++at) {
            CHECK(qGray(face.pixel(at, 1)) == 255);
            CHECK(qGray(face.pixel(1, at)) == 255);
            CHECK(qGray(face.pixel(at, faceSide - 2)) == 255);
            CHECK(qGray(face.pixel(faceSide - 2, at)) == 255);
        }
    }
}
