// A layout that remembers the last one gives what a layout from nothing gives.

#include "random_journeys.h"

#include <cjm/edit/rows.h>
#include <cjm/layout/layout_memory.h>

#include <catch2/catch.hpp>
#include <edit/random_editor.h>
#include <layout/letter_measure.h>
#include <layout/sample_words.h>
#include <model/document_builder.h>

using namespace cjm::layout;
using namespace cjm::model;
using cjm::test::DocumentBuilder;
using cjm::test::forEachRandomJourney;
using cjm::test::LetterMeasure;
using cjm::test::RandomEditor;

TEST_CASE("layoutJourney: a memory changes nothing about the layout", "[layout][memory]") {
    const JourneyWords words = cjm::test::sampleWords();
    LetterMeasure measure;
    LayoutMemory memory;
    std::size_t count = 0;
    forEachRandomJourney([&](const Document& document, JourneyId journey) {
        const JourneyGrid grid(document, journey);
        JourneyOptions options;
        options.columnWidth = ++count % 5 == 0 ? 180 : 160;
        const JourneyLayout fresh = layoutJourney(grid, words, options, measure);
        if (!(layoutJourney(grid, words, options, measure, memory) == fresh)) {
            FAIL("the layout is another one");
        }
    });
    CHECK(count > 0);
}

TEST_CASE("layoutJourney: a memory follows every edit and every option", "[layout][memory]") {
    const JourneyWords words = cjm::test::sampleWords();
    LetterMeasure measure;
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        RandomEditor editor(seed);
        Document document = editor.startingDocument();
        LayoutMemory memory;
        for (std::size_t step = 0; step < 150; ++step) {
            if (auto next = editor.edit(document)) {
                document = *std::move(next);
            }
            if (document.journeys.isEmpty()) {
                continue;
            }
            CAPTURE(seed, step);
            JourneyOptions options;
            options.questions = step % 3 == 0 ? Questions::shown : Questions::hidden;
            options.laneArrows = step % 11 < 5 ? LaneArrows::shown : LaneArrows::hidden;
            options.columnWidth = step % 17 < 9 ? 160 : 180;
            const JourneyGrid grid(document, (*document.journeys.begin()).id);
            const JourneyLayout fresh = layoutJourney(grid, words, options, measure);
            REQUIRE((layoutJourney(grid, words, options, measure, memory) == fresh));
        }
    }
}

TEST_CASE("layoutJourney: an edit lays out the lanes of its cards only", "[layout][memory]") {
    DocumentBuilder builder;
    const PhaseId phase = builder.phase("Wassen");
    const LaneId actions = builder.lane(LaneKind::actions);
    const LaneId problems = builder.lane(LaneKind::problems);
    const CardId card = builder.card(phase, problems, "Koud water");
    builder.card(phase, actions, "Wast");
    const JourneyWords words = cjm::test::sampleWords();
    LetterMeasure measure;
    LayoutMemory memory;
    const auto renewed = [&](const Document& document, const JourneyOptions& options) {
        const JourneyGrid grid(document, builder.journey());
        static_cast<void>(layoutJourney(grid, words, options, measure, memory));
        return memory.renewed();
    };
    CHECK(renewed(builder.document(), {}) == std::vector<std::size_t>{0, 1});
    CHECK(renewed(builder.document(), {}).empty());

    Card warmer = *builder.document().cards.find(card);
    warmer.text = "Te warm water";
    const Document next = cjm::edit::updateRow(builder.document(), warmer).value();
    CHECK(renewed(next, {}) == std::vector<std::size_t>{1});
    CHECK(renewed(next, {.columnWidth = 200}) == std::vector<std::size_t>{0, 1});
}
