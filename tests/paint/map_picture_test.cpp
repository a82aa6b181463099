#include "colours.h"
#include "sample_posters.h"

#include <cjm/paint/map_picture.h>
#include <cjm/paint/theme.h>

#include <catch2/catch.hpp>
#include <model/document_builder.h>

#include <set>

using namespace cjm;
using namespace cjm::model;
using namespace cjm::test;
using wording::Vocabulary;

namespace {

QImage pictureOf(const Document& document, JourneyId journey, QSize size, double ratio) {
    return paint::mapPicture(document, journey, Vocabulary(ContentLanguage::nl), size, ratio);
}

} // namespace

TEST_CASE("mapPicture: shows the map in the size asked for, sharp on a dense screen",
          "[paint][map_picture]") {
    const Document document = templateDocument(0, ContentLanguage::nl);
    const JourneyId journey = document.journeys.begin()->id;
    for (const double ratio : {1.0, 1.5, 2.0}) {
        CAPTURE(ratio);
        const QImage picture = pictureOf(document, journey, {280, 170}, ratio);
        CHECK(picture.size() == (QSizeF(280, 170) * ratio).toSize());
        CHECK(picture.devicePixelRatio() == ratio);
        CHECK(coloursOf(picture).size() > 100);
        CHECK(picture.pixelColor(1, 1) == paint::lightTheme().paper);
        CHECK(picture.pixelColor(picture.width() - 2, 1) == paint::lightTheme().paper);
    }
}

TEST_CASE("mapPicture: is paper alone where there is nothing to draw", "[paint][map_picture]") {
    DocumentBuilder builder;
    const std::set<QRgb> paper = {paint::lightTheme().paper.rgb()};
    CHECK(coloursOf(pictureOf(builder.document(), builder.journey(), {60, 40}, 1)) == paper);
    CHECK(coloursOf(pictureOf(builder.document(), builder.freshId<Journey>(), {60, 40}, 1)) ==
          paper);
}
