// The rules about how rows refer to each other and fit together.

#include <cjm/model/validate.h>

#include <catch2/catch.hpp>
#include <model/problems.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace cjm;
using namespace cjm::model;
using cjm::test::DocumentBuilder;
using cjm::test::problemIn;
using cjm::test::Problems;
using cjm::test::problemsOf;
using cjm::test::TwoJourneys;

TEST_CASE("validate: referenceToNothing", "[model][validate]") {
    TwoJourneys map;
    DocumentBuilder& builder = map.builder;
    const CardId card = map.current.card;
    const auto expected = [&](std::string_view field) {
        return Problems{problemIn(ProblemKind::referenceToNothing, card, field)};
    };
    SECTION("an owner") {
        builder.change(card, [&](Card& row) { row.phase = builder.freshId<Phase>(); });
        CHECK(problemsOf(map) == expected("phase"));
    }
    SECTION("a nil owner") {
        builder.change(card, [&](Card& row) { row.lane = {}; });
        CHECK(problemsOf(map) == expected("lane"));
    }
    SECTION("something that may be absent") {
        builder.change(card, [&](Card& row) { row.goal = builder.freshId<Goal>(); });
        CHECK(problemsOf(map) == expected("goal"));
    }
    SECTION("one of several") {
        const SourceId source = builder.add<Source>();
        builder.change(card, [&](Card& row) { row.sources = {source, builder.freshId<Source>()}; });
        CHECK(problemsOf(map) == expected("sources"));
    }
    SECTION("a row of another type with the same id") {
        builder.change(card, [&](Card& row) { row.touchpoint.supports = {map.ideal.last.uuid}; });
        CHECK(problemsOf(map) == expected("supports"));
    }
}

TEST_CASE("validate: referenceToNothing, of any type of row", "[model][validate]") {
    TwoJourneys map;
    const CommentId comment = map.builder.add<Comment>([&](Comment& row) {
        row.subject = {RowType::goal, map.current.card.uuid};
    });
    CHECK(problemsOf(map) ==
          Problems{problemIn(ProblemKind::referenceToNothing, comment, "subject")});
}

TEST_CASE("validate: referenceToWrongKind", "[model][validate]") {
    TwoJourneys map;
    const LinkId link = map.builder.add<Link>([&](Link& row) {
        row.journey = map.current.journey;
        row.from = referenceTo(map.current.actions);
        row.to = referenceTo(map.current.card);
    });
    CHECK(problemsOf(map) == Problems{problemIn(ProblemKind::referenceToWrongKind, link, "from")});
}

TEST_CASE("validate: referenceToOtherJourney, of a card", "[model][validate]") {
    TwoJourneys map;
    const CardId card = map.current.card;
    SECTION("phase") {
        map.builder.change(card, [&](Card& row) { row.phase = map.ideal.first; });
        CHECK(problemsOf(map) ==
              Problems{problemIn(ProblemKind::referenceToOtherJourney, card, "phase")});
    }
    SECTION("lane") {
        map.builder.change(card, [&](Card& row) { row.lane = map.ideal.actions; });
        CHECK(problemsOf(map) ==
              Problems{problemIn(ProblemKind::referenceToOtherJourney, card, "lane")});
    }
}

TEST_CASE("validate: referenceToOtherJourney, of a link", "[model][validate]") {
    TwoJourneys map;
    const auto [here, there, field] = GENERATE_REF(table<RowReference, RowReference, std::string>(
        {{referenceTo(map.ideal.card), referenceTo(map.current.card), "from"},
         {referenceTo(map.ideal.last), referenceTo(map.current.last), "from"},
         {referenceTo(map.current.card), referenceTo(map.ideal.last), "to"},
         {referenceTo(map.current.last), referenceTo(map.ideal.card), "to"}}));
    const LinkId link = map.builder.add<Link>([&, from = here, to = there](Link& row) {
        row.journey = map.current.journey;
        row.from = from;
        row.to = to;
    });
    CHECK(problemsOf(map) ==
          Problems{problemIn(ProblemKind::referenceToOtherJourney, link, field)});
}

TEST_CASE("validate: referenceToOtherJourney, of a view", "[model][validate]") {
    TwoJourneys map;
    const ViewId view =
        map.builder.add<View>([&](View& row) { row.journey = map.current.journey; });
    SECTION("hidden lanes") {
        map.builder.change(view, [&](View& row) {
            row.hiddenLanes = {map.current.actions, map.ideal.actions};
        });
        CHECK(problemsOf(map) ==
              Problems{problemIn(ProblemKind::referenceToOtherJourney, view, "hiddenLanes")});
    }
    SECTION("hidden phases") {
        map.builder.change(view, [&](View& row) {
            row.hiddenPhases = {map.current.last, map.ideal.last};
        });
        CHECK(problemsOf(map) ==
              Problems{problemIn(ProblemKind::referenceToOtherJourney, view, "hiddenPhases")});
    }
}

TEST_CASE("validate: referenceInCircle", "[model][validate]") {
    TwoJourneys map;
    SECTION("a journey that is based on itself") {
        map.builder.change(map.ideal.journey,
                           [&](Journey& row) { row.basedOn = map.ideal.journey; });
        CHECK(problemsOf(map) ==
              Problems{problemIn(ProblemKind::referenceInCircle, map.ideal.journey, "basedOn")});
    }
    SECTION("two that are based on each other") {
        map.builder.change(map.current.journey, [&](Journey& row) {
            row.state = JourneyState::past;
            row.basedOn = map.ideal.journey;
        });
        CHECK(problemsOf(map).size() == 2);
        for (const JourneyId journey : {map.current.journey, map.ideal.journey}) {
            const Problem problem = problemIn(ProblemKind::referenceInCircle, journey, "basedOn");
            const Problems problems = problemsOf(map);
            CHECK(std::count(problems.begin(), problems.end(), problem) == 1);
        }
    }
    SECTION("a comment that replies to itself") {
        const CommentId comment = map.builder.add<Comment>([&](Comment& row) {
            row.subject = referenceTo(map.current.card);
            row.inReplyTo = row.id;
        });
        CHECK(problemsOf(map) ==
              Problems{problemIn(ProblemKind::referenceInCircle, comment, "inReplyTo")});
    }
}

TEST_CASE("validate: a row that only leads into a circle is not in it", "[model][validate]") {
    TwoJourneys map;
    const auto reply = [&](std::optional<CommentId> to) {
        return map.builder.add<Comment>([&](Comment& row) {
            row.subject = referenceTo(map.current.card);
            row.inReplyTo = to;
        });
    };
    const CommentId first = reply(std::nullopt);
    const CommentId second = reply(first);
    map.builder.change(first, [&](Comment& row) { row.inReplyTo = second; });
    for (int count = 0; count < 10; ++count) {
        reply(count % 2 == 0 ? first : second);
    }
    const Problems problems = problemsOf(map);
    CHECK(problems.size() == 2);
    for (const CommentId comment : {first, second}) {
        const Problem problem = problemIn(ProblemKind::referenceInCircle, comment, "inReplyTo");
        CHECK(std::count(problems.begin(), problems.end(), problem) == 1);
    }
}

TEST_CASE("validate: replies to replies are no circle", "[model][validate]") {
    TwoJourneys map;
    std::optional<CommentId> last;
    for (int count = 0; count < 50; ++count) {
        const std::optional<CommentId> next = map.builder.add<Comment>([&](Comment& row) {
            row.subject = referenceTo(map.current.card);
            row.inReplyTo = last;
        });
        last = count % 3 == 0 ? last : next;
    }
    CHECK(problemsOf(map) == Problems{});
}

TEST_CASE("validate: emotionOutsideEmotions", "[model][validate]") {
    TwoJourneys map;
    SECTION("of a card") {
        const auto [emotion, word] = GENERATE(
            table<std::optional<int>, std::string>({{0, ""}, {std::nullopt, "blij"}, {2, "blij"}}));
        map.builder.change(map.current.card, [&, score = emotion, name = word](Card& row) {
            row.emotion = score;
            row.emotionWord = name;
        });
        CHECK(problemsOf(map) == Problems{problemIn(ProblemKind::emotionOutsideEmotions,
                                                    map.current.card, "emotion")});
        map.builder.change(map.current.card, [&](Card& row) { row.lane = map.current.emotions; });
        CHECK(problemsOf(map) == Problems{});
    }
    SECTION("of a variant") {
        const VariantId variant = map.builder.add<Variant>([&](Variant& row) {
            row.card = map.current.card;
            row.emotionWord = "blij";
        });
        CHECK(problemsOf(map) ==
              Problems{problemIn(ProblemKind::emotionOutsideEmotions, variant, "emotion")});
        map.builder.change(map.current.card, [&](Card& row) { row.lane = map.current.emotions; });
        CHECK(problemsOf(map) == Problems{});
    }
}

TEST_CASE("validate: spanPastTheEnd", "[model][validate]") {
    TwoJourneys map;
    const CardId card = map.builder.card(map.current.last, map.current.actions);
    map.builder.change(card, [](Card& row) { row.span = 2; });
    map.builder.change(map.current.card, [](Card& row) { row.span = 2; });
    CHECK(problemsOf(map) == Problems{problemIn(ProblemKind::spanPastTheEnd, card, "span")});
    map.builder.change(map.current.last, [](Phase& row) { row.order = {"01"}; });
    CHECK(problemsOf(map) ==
          Problems{problemIn(ProblemKind::spanPastTheEnd, map.current.card, "span")});
}

TEST_CASE("validate: linkWithoutEnd", "[model][validate]") {
    TwoJourneys map;
    const LinkId link = map.builder.add<Link>([&](Link& row) {
        row.journey = map.current.journey;
        row.from = referenceTo(map.current.card);
    });
    CHECK(problemsOf(map) == Problems{problemIn(ProblemKind::linkWithoutEnd, link, "to")});
    map.builder.change(link, [](Link& row) { row.kind = LinkKind::loop; });
    CHECK(problemsOf(map) == Problems{problemIn(ProblemKind::linkWithoutEnd, link, "to")});
    map.builder.change(link, [](Link& row) { row.kind = LinkKind::lost; });
    CHECK(problemsOf(map) == Problems{});
}

TEST_CASE("validate: baseOfNoIdeal", "[model][validate]") {
    TwoJourneys map;
    map.builder.change(map.ideal.journey, [](Journey& row) { row.state = JourneyState::current; });
    CHECK(problemsOf(map) ==
          Problems{problemIn(ProblemKind::baseOfNoIdeal, map.ideal.journey, "basedOn")});
    map.builder.change(map.ideal.journey, [](Journey& row) { row.state = JourneyState::past; });
    CHECK(problemsOf(map) == Problems{});
}

TEST_CASE("validate: secondIdeal", "[model][validate]") {
    TwoJourneys map;
    const JourneyId second = map.builder.startIdeal(map.current.journey);
    const JourneyId later = std::max(second, map.ideal.journey);
    CHECK(problemsOf(map) == Problems{problemIn(ProblemKind::secondIdeal, later, "basedOn")});
    map.builder.change(second, [](Journey& row) { row.state = JourneyState::past; });
    CHECK(problemsOf(map) == Problems{});
    map.builder.change(second, [&](Journey& row) {
        row.state = JourneyState::ideal;
        row.basedOn = std::nullopt;
    });
    CHECK(problemsOf(map) == Problems{});
}

TEST_CASE("validate: originOutsideBase", "[model][validate]") {
    TwoJourneys map;
    SECTION("of a phase") {
        map.builder.change(map.ideal.last, [&](Phase& row) { row.origins = {map.ideal.first}; });
        CHECK(problemsOf(map) ==
              Problems{problemIn(ProblemKind::originOutsideBase, map.ideal.last, "origins")});
    }
    SECTION("of a lane") {
        map.builder.change(map.current.actions,
                           [&](Lane& row) { row.origins = {map.ideal.actions}; });
        CHECK(problemsOf(map) ==
              Problems{problemIn(ProblemKind::originOutsideBase, map.current.actions, "origins")});
    }
    SECTION("of a card, told once for all its origins") {
        const CardId other = map.builder.card(map.ideal.last, map.ideal.actions);
        map.builder.change(map.ideal.card, [&](Card& row) {
            row.origins = {map.current.card, other, row.id};
        });
        CHECK(problemsOf(map) ==
              Problems{problemIn(ProblemKind::originOutsideBase, map.ideal.card, "origins")});
    }
}
