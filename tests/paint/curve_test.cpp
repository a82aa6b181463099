// The laws of a map with the fonts that it is drawn with.

#include "sample_posters.h"

#include <cjm/paint/text_shaper.h>

#include <catch2/catch.hpp>
#include <layout/map_laws.h>

using namespace cjm;
using namespace cjm::test;
using paint::Poster;

namespace {

/// Calls `visitor(shown)` for each template's map on wide, high and odd sheets.
template <class Visitor>
void forEachMap(Visitor&& visitor) {
    paint::TextShaper shaper;
    std::size_t seen = 0;
    forEachTemplatePoster([&](const Poster& poster, model::JourneyState) {
        for (const layout::Paper& paper :
             {layout::Paper{420, 297}, {297, 420}, {1'000, 300}, {210, 900}}) {
            CAPTURE(poster.texts.title, paper.width, paper.height);
            const layout::PosterLayout sheet =
                layoutOnSheet(poster.grid, poster.words, poster.texts, paper, shaper);
            visitor(ShownMap{poster.grid, poster.words, sheet.map, shaper});
        }
        const layout::PosterLayout full =
            layoutAtFullSize(poster.grid, poster.words, poster.texts, shaper);
        visitor(ShownMap{poster.grid, poster.words, full.map, shaper});
        ++seen;
    });
    CHECK(seen == 24);
}

} // namespace

TEST_CASE("templates: no word of a feeling is crossed or covered", "[paint][templates]") {
    forEachMap([](const ShownMap& shown) {
        CHECK(complaintsAboutCurves(shown, CrowdedWords::counted) == Complaints{});
    });
}

TEST_CASE("templates: cards, lanes and heads are where they should be", "[paint][templates]") {
    forEachMap([](const ShownMap& shown) {
        CHECK(complaintsAboutCards(shown) == Complaints{});
        CHECK(complaintsAboutLanes(shown) == Complaints{});
        CHECK(complaintsAboutHeads(shown) == Complaints{});
        CHECK(complaintsAboutLinks(shown) == Complaints{});
    });
}
