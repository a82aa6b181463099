#include <cjm/edit/journeys.h>
#include <cjm/model/change.h>
#include <cjm/model/siblings.h>
#include <cjm/model/validate.h>

#include <catch2/catch.hpp>
#include <edit/random_editor.h>
#include <model/problem_text.h>
#include <model/two_journeys.h>
#include <result_value.h>

#include <algorithm>

using namespace cjm;
using namespace cjm::model;
using base::ErrorCode;
using cjm::test::codeOf;
using cjm::test::DocumentBuilder;
using cjm::test::RandomEditor;
using cjm::test::TwoJourneys;
using cjm::test::valueOf;

namespace {

JourneyId idealOf(const Document& document, JourneyId journey) {
    for (const Journey& other : document.journeys) {
        if (other.state == JourneyState::ideal && other.basedOn == journey) {
            return other.id;
        }
    }
    FAIL("no ideal journey");
    return {};
}

/// The one row of another journey that descends from this one.
template <class Row>
Row descendantOf(const Document& document, Id<Row> origin) {
    std::vector<Row> descendants;
    for (const Row& row : tableOf<Row>(document)) {
        if (row.origins == IdSet<Row>{origin}) {
            descendants.push_back(row);
        }
    }
    REQUIRE(descendants.size() == 1);
    return descendants.front();
}

/// Each row of the one journey, in order, is the only origin of the row of the other.
template <class Row>
bool descendInOrder(const std::vector<const Row*>& rows, const std::vector<const Row*>& copies) {
    return std::equal(
        rows.begin(), rows.end(), copies.begin(), copies.end(),
        [](const Row* row, const Row* copy) { return copy->origins == IdSet<Row>{row->id}; });
}

bool descendsInOrder(const Document& document, JourneyId journey, JourneyId ideal) {
    const std::vector<const Phase*> phases = inOrder(document.phases, journey);
    const std::vector<const Phase*> phaseCopies = inOrder(document.phases, ideal);
    const std::vector<const Lane*> lanes = inOrder(document.lanes, journey);
    const std::vector<const Lane*> laneCopies = inOrder(document.lanes, ideal);
    if (!descendInOrder(phases, phaseCopies) || !descendInOrder(lanes, laneCopies)) {
        return false;
    }
    for (std::size_t phase = 0; phase < phases.size(); ++phase) {
        for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
            if (!descendInOrder(
                    cardsInCell(document, phases[phase]->id, lanes[lane]->id),
                    cardsInCell(document, phaseCopies[phase]->id, laneCopies[lane]->id))) {
                return false;
            }
        }
    }
    return true;
}

bool addsOnly(const Document& before, const Document& after) {
    bool onlyAdded = before.properties == after.properties;
    diff(before, after).forEachRowType([&](const auto& changes) {
        for (const auto& change : changes) {
            onlyAdded = onlyAdded && change.before == nullptr;
        }
    });
    return onlyAdded;
}

} // namespace

TEST_CASE("addJourneyWithLanes: a new journey has the five standard lanes in their order",
          "[edit][journeys]") {
    base::UuidGenerator ids(3);
    Journey journey;
    journey.id = {ids()};
    const Document next = valueOf(edit::addJourneyWithLanes(emptyDocument({ids()}), journey, ids));
    std::vector<LaneKind> kinds;
    for (const Lane* lane : inOrder(next.lanes, journey.id)) {
        kinds.push_back(lane->kind);
    }
    CHECK(kinds == std::vector<LaneKind>(standardLaneKinds.begin(), standardLaneKinds.end()));
    CHECK(validate(next).empty());
}

TEST_CASE("addIdealJourney: the new journey is ideal, based on the other and serves the same goals",
          "[edit][journeys]") {
    DocumentBuilder builder;
    const PersonaId persona = builder.add<Persona>();
    const GoalId goal = builder.add<Goal>();
    const ReviewId review = builder.add<Review>();
    builder.change(builder.journey(), [&](Journey& journey) {
        journey.state = JourneyState::past;
        journey.review = review;
        journey.kind = JourneyKind::serviceBlueprint;
        journey.personas = {persona};
        journey.leadingGoal = goal;
        journey.date = base::parseDate("2026-11-14");
    });
    base::UuidGenerator ids(3);
    const Document next =
        valueOf(edit::addIdealJourney(builder.document(), builder.journey(), "Zo moet het", ids));
    CHECK(validate(next).empty());
    const Journey ideal = *next.journeys.find(idealOf(next, builder.journey()));
    CHECK(ideal.title == "Zo moet het");
    CHECK(ideal.kind == JourneyKind::serviceBlueprint);
    CHECK(ideal.personas == IdSet<Persona>{persona});
    CHECK(ideal.leadingGoal == goal);
    CHECK_FALSE(ideal.review);
    CHECK_FALSE(ideal.date);
    CHECK(inOrder(next.journeys, [](const Journey&) { return true; }).back()->id == ideal.id);
}

TEST_CASE("addIdealJourney: inside the journey the copies refer to each other",
          "[edit][journeys]") {
    TwoJourneys map;
    const CardId other = map.builder.card(map.current.last, map.current.emotions);
    const SourceId source = map.builder.add<Source>();
    const AssetId picture = map.builder.picture("kapsel");
    map.builder.change(map.current.card, [&](Card& card) {
        card.sources = {source};
        card.picture = picture;
        card.touchpoint.verdictCard = other;
        card.touchpoint.supports = map.ideal.card;
    });
    map.builder.add<Link>([&](Link& link) {
        link.journey = map.current.journey;
        link.from = referenceTo(map.current.card);
        link.to = referenceTo(map.current.last);
    });
    map.builder.add<Variant>([&](Variant& variant) {
        variant.card = other;
        variant.emotion = 2;
    });
    map.builder.change(map.ideal.journey, [](Journey& journey) { journey.basedOn.reset(); });
    base::UuidGenerator ids(3);
    const Document next =
        valueOf(edit::addIdealJourney(map.builder.document(), map.current.journey, "Ideaal", ids));
    CHECK(validate(next) == std::vector<Problem>{});

    const Card copy = descendantOf(next, map.current.card);
    const CardId otherCopy = descendantOf(next, other).id;
    CHECK(copy.text == "Neemt plaats");
    CHECK(copy.sources == IdSet<Source>{source});
    CHECK(copy.picture == picture);
    CHECK(copy.touchpoint.verdictCard == otherCopy);
    CHECK(copy.touchpoint.supports == map.ideal.card);
    CHECK(std::any_of(next.links.begin(), next.links.end(), [&](const Link& link) {
        return link.journey == copy.journey && link.from == referenceTo(copy.id) &&
               link.to == referenceTo(descendantOf(next, map.current.last).id);
    }));
    CHECK(std::any_of(next.variants.begin(), next.variants.end(), [&](const Variant& variant) {
        return variant.card == otherCopy && variant.emotion == 2;
    }));
}

TEST_CASE("addIdealJourney: rows with equal order keys keep their order", "[edit][journeys]") {
    DocumentBuilder builder;
    const LaneId lane = builder.lane(LaneKind::actions);
    for (std::size_t count = 0; count < 10; ++count) {
        const PhaseId phase = builder.phase();
        builder.change(phase, [](Phase& row) { row.order = {"V"}; });
        for (std::size_t index = 0; index < 10; ++index) {
            const CardId card = builder.card(phase, lane);
            builder.change(card, [](Card& row) { row.order = {"V"}; });
        }
    }
    base::UuidGenerator ids(3);
    const Document next =
        valueOf(edit::addIdealJourney(builder.document(), builder.journey(), {}, ids));
    CHECK(descendsInOrder(next, builder.journey(), idealOf(next, builder.journey())));
}

TEST_CASE("addIdealJourney: a journey has one ideal, and must be there", "[edit][journeys]") {
    TwoJourneys map;
    const Document& document = map.builder.document();
    base::UuidGenerator ids(3);
    const base::Result<Document> second =
        edit::addIdealJourney(document, map.current.journey, {}, ids);
    CHECK(codeOf(second) == ErrorCode::ruleBroken);
    CHECK(second.error().subject == nameOf(ProblemKind::secondIdeal));
    CHECK(codeOf(edit::addIdealJourney(document, map.builder.freshId<Journey>(), {}, ids)) ==
          ErrorCode::rowNotFound);
}

TEST_CASE("addIdealJourney: stops at the cap of a table", "[edit][journeys]") {
    DocumentBuilder builder;
    while (builder.document().phases.size() <= rowCap(RowType::phase) / 2) {
        builder.phase();
    }
    base::UuidGenerator ids(3);
    const base::Result<Document> next =
        edit::addIdealJourney(builder.document(), builder.journey(), {}, ids);
    CHECK(codeOf(next) == ErrorCode::tooManyRows);
    CHECK(next.error().subject == RowTraits<Phase>::name);
}

TEST_CASE("duplicateJourney: the ideal journey comes along, born from the copy",
          "[edit][journeys]") {
    TwoJourneys map;
    const Document before = map.builder.document();
    base::UuidGenerator ids(3);
    const Document next =
        valueOf(edit::duplicateJourney(before, map.current.journey, "Kopie", ids));
    CHECK(validate(next) == std::vector<Problem>{});
    CHECK(addsOnly(before, next));
    const auto journeys = inOrder(next.journeys, [](const Journey&) { return true; });
    REQUIRE(journeys.size() == 4);
    CHECK(journeys[0]->id == map.current.journey);
    CHECK(journeys[1]->title == "Kopie");
    CHECK_FALSE(journeys[1]->basedOn);
    CHECK(journeys[2]->basedOn == journeys[1]->id);
    CHECK(journeys[2]->state == JourneyState::ideal);
    CHECK(journeys[3]->id == map.ideal.journey);
    CHECK(inOrder(next.phases, journeys[1]->id).size() ==
          inOrder(next.phases, map.current.journey).size());
    for (const Card& card : next.cards) {
        if (card.journey == journeys[2]->id) {
            for (const CardId origin : card.origins) {
                CHECK(next.cards.find(origin)->journey == journeys[1]->id);
            }
        }
    }
}

TEST_CASE("duplicateJourney: the copy of an ideal journey alone is born from none",
          "[edit][journeys]") {
    TwoJourneys map;
    base::UuidGenerator ids(3);
    const Document next =
        valueOf(edit::duplicateJourney(map.builder.document(), map.ideal.journey, "Anders", ids));
    CHECK(validate(next) == std::vector<Problem>{});
    const auto copy = std::find_if(next.journeys.begin(), next.journeys.end(),
                                   [](const Journey& row) { return row.title == "Anders"; });
    REQUIRE(copy != next.journeys.end());
    CHECK(copy->state == JourneyState::ideal);
    CHECK_FALSE(copy->basedOn);
    CHECK(std::all_of(next.cards.begin(), next.cards.end(), [&](const Card& card) {
        return card.journey != copy->id || card.origins.isEmpty();
    }));
    CHECK(codeOf(edit::duplicateJourney(next, map.builder.freshId<Journey>(), {}, ids)) ==
          ErrorCode::rowNotFound);
}

TEST_CASE("addIdealJourney: every row of any journey has one descendant, and stays as it was",
          "[edit][journeys][laws]") {
    std::size_t born = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        RandomEditor editor(seed);
        Document document = editor.startingDocument();
        for (std::size_t count = 0; count < 300; ++count) {
            document = editor.edit(document).value_or(document);
        }
        base::UuidGenerator ids(seed);
        for (const Journey& journey : document.journeys) {
            const base::Result<Document> next =
                edit::addIdealJourney(document, journey.id, "Ideaal", ids);
            if (!next) {
                CHECK(next.error().subject == nameOf(ProblemKind::secondIdeal));
                continue;
            }
            ++born;
            CHECK(validate(*next) == std::vector<Problem>{});
            CHECK(descendsInOrder(*next, journey.id, idealOf(*next, journey.id)));
            CHECK(addsOnly(document, *next));
        }
    }
    CHECK(born > 20);
}
