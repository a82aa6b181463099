#include "links.h"

#include <catch2/catch.hpp>

#include <QImage>

using namespace cjm;
using layout::LinkPath;
using paint::lightTheme;

namespace {

constexpr int linkPictureSide = 120;

/// A level line across the picture, down at its end.
LinkPath pathOf(model::LinkKind kind) {
    LinkPath path;
    path.kind = kind;
    path.strokes = {{{10, 40}, {100, 40}, {100, 100}}};
    return path;
}

QImage drawn(const LinkPath& path) {
    QImage image(linkPictureSide, linkPictureSide, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::TextShaper shaper;
    paint::drawLink(painter, path, lightTheme(), shaper);
    return image;
}

bool isInk(const QImage& image, int x, int y) {
    return qGray(image.pixel(x, y)) < 215;
}

/// How many of the pixels of the level line, past its start, have ink.
int inkAlong(const QImage& image) {
    int ink = 0;
    for (int x = 20; x < 80; ++x) {
        ink += isInk(image, x, 40) ? 1 : 0;
    }
    return ink;
}

int inkAcross(const QImage& image, int x) {
    int ink = 0;
    for (int y = 30; y < 50; ++y) {
        ink += isInk(image, x, y) ? 1 : 0;
    }
    return ink;
}

} // namespace

TEST_CASE("drawLink: a kind is told by its line without any colour", "[paint][links]") {
    const QImage loop = drawn(pathOf(model::LinkKind::loop));
    const QImage lost = drawn(pathOf(model::LinkKind::lost));
    CHECK(inkAlong(loop) == 60);
    CHECK(inkAlong(drawn(pathOf(model::LinkKind::branch))) == 60);
    CHECK(inkAlong(lost) > 15);
    CHECK(inkAlong(lost) < 50);
    CHECK(inkAcross(loop, 50) >= 2);
}

TEST_CASE("drawLink: an arrow where it leads somewhere, none where it does not", "[paint][links]") {
    LinkPath path = pathOf(model::LinkKind::loop);
    const auto widthNearEnd = [&] {
        const QImage image = drawn(path);
        int ink = 0;
        for (int x = 90; x < 110; ++x) {
            ink += isInk(image, x, 94) ? 1 : 0;
        }
        return ink;
    };
    CHECK(widthNearEnd() >= 5);
    path.leadsSomewhere = false;
    CHECK(widthNearEnd() <= 3);
}

TEST_CASE("drawLink: corners are round, and a sign stands where it belongs", "[paint][links]") {
    LinkPath path = pathOf(model::LinkKind::lost);
    CHECK_FALSE(isInk(drawn(pathOf(model::LinkKind::loop)), 100, 40));
    const auto inkInSign = [&] {
        const QImage image = drawn(path);
        int ink = 0;
        for (int x = 20; x < 34; ++x) {
            for (int y = 70; y < 84; ++y) {
                ink += isInk(image, x, y) ? 1 : 0;
            }
        }
        return ink;
    };
    CHECK(inkInSign() == 0);
    path.signRect = {20, 70, 14, 14};
    CHECK(inkInSign() > 30);
}
