#include "sample_posters.h"

#include <cjm/paint/journey_words.h>
#include <cjm/paint/overview_picture.h>

#include <catch2/catch.hpp>

using namespace cjm;
using namespace cjm::test;

namespace {

QImage overviewOf(const model::Document& document, QSize room, double ratio) {
    const model::JourneyGrid grid(document, document.journeys.begin()->id);
    const layout::JourneyWords words =
        paint::journeyWords(wording::Vocabulary(model::ContentLanguage::nl));
    paint::TextShaper shaper;
    const layout::JourneyLayout map = layout::layoutJourney(grid, words, {}, shaper);
    return paint::overviewPicture({grid, map, words, paint::lightTheme()}, room, ratio);
}

} // namespace

TEST_CASE("overviewPicture: shows the whole map in the room that it has", "[paint][overview]") {
    const model::Document document = templateDocument(0, model::ContentLanguage::nl);
    const QImage plain = overviewOf(document, {260, 170}, 1);
    CHECK(plain.width() <= 260);
    CHECK(plain.height() <= 170);
    CHECK((plain.width() >= 259 || plain.height() >= 169));
    const QImage dense = overviewOf(document, {260, 170}, 2);
    CHECK(dense.devicePixelRatio() == 2);
    CHECK(dense.width() >= 2 * plain.width() - 2);
    const QRgb paper = paint::lightTheme().paper.rgb();
    int drawn = 0;
    for (int x = 0; x < plain.width(); ++x) {
        drawn += plain.pixel(x, plain.height() - 8) != paper ? 1 : 0;
    }
    CHECK(drawn > plain.width() / 2); // the last lane has cards in most phases
    const model::Document empty = model::emptyDocument({});
    CHECK_FALSE(paint::overviewPicture({model::JourneyGrid(empty, {}), {}, {}, paint::lightTheme()},
                                       {260, 170}, 1)
                    .isNull());
}
