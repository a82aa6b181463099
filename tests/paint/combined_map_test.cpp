// The views of a current journey and its ideal one, on paper.

#include "pdf_tools.h"
#include "sample_posters.h"

#include <cjm/paint/poster.h>
#include <cjm/paint/text_shaper.h>
#include <cjm/wording/text.h>

#include <catch2/catch.hpp>
#include <layout/map_laws.h>
#include <result_value.h>

#include <QStringList>
#include <algorithm>

using namespace cjm;
using namespace cjm::test;
using compare::PairView;

namespace {

constexpr layout::Paper a3 = {420, 297};

struct SamplePair {
    model::Document document;
    model::JourneyId current;
    model::JourneyId ideal;
};

SamplePair templatePair(std::size_t index, model::ContentLanguage language) {
    SamplePair pair{templateDocument(index, language), {}, {}};
    for (const model::Journey& journey : pair.document.journeys) {
        if (journey.basedOn) {
            pair.current = *journey.basedOn;
            pair.ideal = journey.id;
        }
    }
    return pair;
}

paint::Poster posterIn(const SamplePair& pair, PairView view, model::ContentLanguage language) {
    return paint::posterOf(pair.document, pair.current, pair.ideal, view,
                           wording::Vocabulary(language));
}

layout::PosterLayout sheetOf(const paint::Poster& poster, paint::TextShaper& shaper) {
    return layoutOnSheet(poster.maps(), poster.words, poster.texts, a3, shaper);
}

} // namespace

TEST_CASE("combined maps: those of the templates are in order", "[paint][templates]") {
    paint::TextShaper shaper;
    std::size_t marks = 0;
    for (std::size_t index = 0; index < templateCount(); ++index) {
        const auto language = model::ContentLanguage::ru;
        const SamplePair pair = templatePair(index, language);
        for (const PairView view : {PairView::over, PairView::ghost, PairView::changes}) {
            CAPTURE(index, model::nameOf(view));
            const paint::Poster poster = posterIn(pair, view, language);
            const layout::PosterLayout sheet = sheetOf(poster, shaper);
            const ShownMap shown{poster.grid, poster.words, sheet.map, shaper};
            CHECK(complaintsAboutHeads(shown) == Complaints{});
            CHECK(complaintsAboutLanes(shown) == Complaints{});
            marks += poster.marks->rows.size() + poster.marks->curves.size();
            for (const layout::CurveArea& area : sheet.map.curves) {
                for (const layout::Point& point : area.second.points) {
                    CHECK(std::none_of(
                        area.faces.begin(), area.faces.end(),
                        [&](const layout::Face& face) { return face.wordRect.contains(point); }));
                }
            }
        }
    }
    CHECK(marks > 100);
}

TEST_CASE("combined maps: both journeys on a sheet have their phases below each other",
          "[paint][templates]") {
    paint::TextShaper shaper;
    const SamplePair pair = templatePair(0, model::ContentLanguage::nl);
    const paint::Poster poster = posterIn(pair, PairView::side, model::ContentLanguage::nl);
    const layout::PosterLayout sheet = sheetOf(poster, shaper);
    REQUIRE(sheet.second);
    REQUIRE(sheet.map.phases.size() == sheet.second->phases.size());
    for (std::size_t phase = 0; phase < sheet.map.phases.size(); ++phase) {
        CHECK(sheet.map.phases[phase].rect.left == Approx(sheet.second->phases[phase].rect.left));
    }
}

TEST_CASE("combined maps: a sheet says what it shows, and what its signs mean", "[paint][pdf]") {
    const auto language = GENERATE(model::ContentLanguage::nl, model::ContentLanguage::ru);
    const wording::Vocabulary words(language);
    const SamplePair pair = templatePair(0, language);
    const auto squeezed = [](QString text) { return text.remove(QLatin1Char(' ')); };
    const QString ghost =
        PdfFile(valueOf(toPdf(posterIn(pair, PairView::ghost, language), a3))).text();
    CHECK(ghost.contains(squeezed(words.viewHeading(PairView::ghost))));
    for (const compare::Fate fate : {compare::Fate::added, compare::Fate::dropped,
                                     compare::Fate::movedHere, compare::Fate::changed}) {
        CHECK(ghost.contains(squeezed(words.fate(fate))));
    }
    const QString over =
        PdfFile(valueOf(toPdf(posterIn(pair, PairView::over, language), a3))).text();
    CHECK(over.contains(squeezed(words.curveName(model::JourneyState::ideal))));
}
