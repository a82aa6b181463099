// The touchpoint walk: what is walked, what the answers change, what verdicts do to the ideal
// journey, and where the largest gaps are.

#include <cjm/edit/journeys.h>
#include <cjm/edit/ordering.h>
#include <cjm/edit/verdicts.h>
#include <cjm/model/siblings.h>
#include <cjm/model/touchpoint_gaps.h>
#include <cjm/model/validate.h>

#include <catch2/catch.hpp>
#include <edit/random_value.h>
#include <model/document_builder.h>
#include <model/problem_text.h>
#include <result_value.h>

#include <algorithm>

using namespace cjm;
using namespace cjm::edit;
using namespace cjm::model;
using namespace cjm::test;

namespace {

/// Two phases with two touchpoints each, and the ideal journey born from that.
struct Walked {
    DocumentBuilder builder;
    base::UuidGenerator ids{7};
    PhaseId find = builder.phase("Zoeken");
    PhaseId pay = builder.phase("Afrekenen");
    LaneId lane = builder.lane(LaneKind::touchpoints);
    CardId poster = builder.card(find, lane, "Poster");
    CardId site = builder.card(find, lane, "Website");
    CardId desk = builder.card(pay, lane, "Balie");
    CardId receipt = builder.card(pay, lane, "Bon");
    WalkedJourneys journeys{builder.journey(), std::nullopt};
    Document document;
    Document before;

    Walked() {
        builder.add<Link>([&](Link& link) {
            link.journey = builder.journey();
            link.from = referenceTo(poster);
            link.to = referenceTo(desk);
        });
        document = valueOf(addIdealJourney(builder.document(), builder.journey(), "Ideaal", ids));
        for (const Journey& journey : document.journeys) {
            if (journey.state == JourneyState::ideal) {
                journeys.ideal = journey.id;
            }
        }
        before = document;
    }

    void decide(CardId card, std::optional<Verdict> verdict,
                std::optional<CardId> other = std::nullopt) {
        document = valueOf(edit::decide(document, journeys, card, {verdict, other}, before, ids));
        CHECK(problemsOf(document).empty());
    }

    /// The texts of the ideal journey's touchpoints, by phase.
    [[nodiscard]] std::string ideal() const {
        std::string text;
        for (const Phase* phase : inOrder(document.phases, *journeys.ideal)) {
            text += text.empty() ? "" : " | ";
            for (const Lane* row : inOrder(document.lanes, *journeys.ideal)) {
                for (const Card* card : cardsInCell(document, phase->id, row->id)) {
                    text += text.empty() || text.ends_with(" ") ? "" : ", ";
                    text += card->text;
                }
            }
        }
        return text;
    }

    [[nodiscard]] const Card& cardOf(CardId id) const { return *document.cards.find(id); }

    /// The same, of the ideal journey.
    [[nodiscard]] const Card& idealOf(CardId id) const {
        return *document.cards.find(inIdeal(document, journeys.ideal, id).value());
    }

    [[nodiscard]] TouchpointStop stopOf(CardId card) const {
        return {card, idealsOf(document, journeys.ideal, card)};
    }

    static std::vector<Problem> problemsOf(const Document& document) { return validate(document); }
};

} // namespace

TEST_CASE("Touchpoint walk: goes through the phases, and through what only the ideal journey has",
          "[edit][touchpoints]") {
    Walked walked;
    Card chat = walked.idealOf(walked.poster);
    chat.id = walked.builder.freshId<Card>();
    chat.text = "Chat";
    chat.origins = {};
    walked.document = valueOf(addRow(walked.document, chat));
    walked.decide(walked.site, Verdict::drop);
    const auto stops = touchpointsToWalk(walked.document, walked.journeys);
    std::vector<std::string> texts;
    for (const TouchpointStop& stop : stops) {
        texts.push_back(walked.cardOf(stop.card).text);
    }
    CHECK(texts == std::vector<std::string>{"Poster", "Website", "Chat", "Balie", "Bon"});
    CHECK(stops.at(1).ideals.empty());
    CHECK(stops.at(2).isOnlyIdeal);
    CHECK(touchpointsToWalk(walked.document, {walked.journeys.current, {}}).size() == 4);
    // Those whose origins are not walked are walked themselves.
    CHECK(touchpointsToWalk(walked.document, {{}, walked.journeys.ideal}).size() == 4);
    CHECK(touchpointsToWalk(walked.document, {}).empty());
}

TEST_CASE("Touchpoint walk: the ideal journey is told the same answer until it has one of its own",
          "[edit][touchpoints]") {
    Walked walked;
    const auto task = [](auto& card) -> auto& {
        return card.touchpoint.task;
    };
    const auto say = [&](const std::string& text) {
        walked.document =
            valueOf(answer(walked.document, walked.stopOf(walked.poster), task, text));
    };
    say("Opvallen");
    CHECK(walked.cardOf(walked.poster).touchpoint.task == "Opvallen");
    CHECK(walked.idealOf(walked.poster).touchpoint.task == "Opvallen");
    Card ideal = walked.idealOf(walked.poster);
    ideal.touchpoint.task = "Verwijzen";
    walked.document = valueOf(updateRow(walked.document, ideal));
    say("Uitnodigen");
    CHECK(walked.cardOf(walked.poster).touchpoint.task == "Uitnodigen");
    CHECK(walked.idealOf(walked.poster).touchpoint.task == "Verwijzen");

    walked.document = valueOf(
        setSupported(walked.document, walked.journeys, walked.stopOf(walked.poster), walked.site));
    CHECK(walked.cardOf(walked.poster).touchpoint.supports == walked.site);
    CHECK(walked.idealOf(walked.poster).touchpoint.supports == walked.idealOf(walked.site).id);
}

TEST_CASE("Verdicts: drop, merge and swap are seen in the ideal journey only",
          "[edit][touchpoints]") {
    Walked walked;
    CHECK(walked.ideal() == "Poster, Website | Balie, Bon");
    walked.decide(walked.poster, Verdict::drop);
    CHECK(walked.ideal() == "Website | Balie, Bon");
    walked.decide(walked.poster, Verdict::merge, walked.desk);
    CHECK(walked.ideal() == "Website | Balie, Bon");
    CHECK(walked.idealOf(walked.desk).origins == IdSet<Card>{walked.poster, walked.desk});
    walked.decide(walked.poster, Verdict::swap, walked.receipt);
    CHECK(walked.ideal() == "Bon, Website | Balie, Poster");
    CHECK(walked.idealOf(walked.desk).origins == IdSet<Card>{walked.desk});
    walked.decide(walked.poster, Verdict::swap, walked.site);
    CHECK(walked.ideal() == "Website, Poster | Balie, Bon");
    walked.decide(walked.poster, Verdict::improve);
    CHECK(walked.ideal() == "Poster, Website | Balie, Bon");
    CHECK(walked.idealOf(walked.poster).touchpoint.verdict == Verdict::improve);
    CHECK(cardsInCell(walked.document, walked.find, walked.lane).size() == 2);
}

TEST_CASE("Verdicts: without the other touchpoint nothing happens yet", "[edit][touchpoints]") {
    Walked walked;
    for (const Verdict verdict : {Verdict::swap, Verdict::merge}) {
        walked.decide(walked.poster, verdict);
        CHECK(walked.ideal() == "Poster, Website | Balie, Bon");
        CHECK(lackingIn(walked.cardOf(walked.poster)) == Lacking::other);
    }
    walked.decide(walked.poster, Verdict::merge, walked.site);
    CHECK(lackingIn(walked.cardOf(walked.poster)) == Lacking::worth);
    Card card = walked.cardOf(walked.poster);
    card.worth = "Eén plek om te kijken";
    CHECK(lackingIn(card) == Lacking::nothing);
    walked.decide(walked.desk, Verdict::keep);
    CHECK(lackingIn(walked.cardOf(walked.desk)) == Lacking::nothing);
    CHECK(lackingIn(walked.cardOf(walked.receipt)) == Lacking::nothing);
}

TEST_CASE("Verdicts: any of them taken back leaves the ideal journey as it was",
          "[edit][touchpoints]") {
    Walked walked;
    Card ideal = walked.idealOf(walked.poster);
    ideal.text = "Grote poster";
    const bool isWorkedOn = GENERATE(false, true);
    if (isWorkedOn) { // one stands elsewhere, one came from two
        ideal.phase = walked.idealOf(walked.desk).phase;
        Card site = walked.idealOf(walked.site);
        site.origins.insert(walked.receipt);
        walked.document = valueOf(updateRow(walked.document, site));
    } else {
        ideal.span = 2; // where those of the last phase have no room for it
    }
    walked.document = valueOf(updateRow(walked.document, ideal));
    walked.before = walked.document;
    Random random(3);
    const std::vector cards = {walked.poster, walked.site, walked.desk, walked.receipt};
    for (int round = 0; round < 200; ++round) {
        INFO("round " << round);
        const CardId card = cards.at(random.below(4));
        const auto verdict = static_cast<Verdict>(random.below(5));
        const CardId other =
            cards.at((random.below(3) + 1 +
                      static_cast<std::size_t>(std::find(cards.begin(), cards.end(), card) -
                                               cards.begin())) %
                     4);
        walked.decide(card, verdict, needsOther(verdict) ? std::optional(other) : std::nullopt);
        walked.decide(card, std::nullopt);
        CHECK(walked.document == walked.before);
    }
}

TEST_CASE("Verdicts: any of them in any order give a valid document", "[edit][touchpoints]") {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        INFO("seed " << seed);
        Walked walked;
        Random random(seed);
        const std::vector cards = {walked.poster, walked.site, walked.desk, walked.receipt};
        for (int round = 0; round < 25; ++round) {
            const CardId other = cards.at(random.below(4));
            walked.decide(cards.at(random.below(4)), static_cast<Verdict>(random.below(5)),
                          random.oneIn(3) ? std::nullopt : std::optional(other));
        }
    }
}

TEST_CASE("Verdicts: what an earlier walk dropped comes back as it is now", "[edit][touchpoints]") {
    Walked walked;
    walked.decide(walked.poster, Verdict::drop);
    walked.before = walked.document; // another day
    walked.decide(walked.poster, Verdict::keep);
    CHECK(walked.ideal() == "Poster, Website | Balie, Bon");
    CHECK(walked.idealOf(walked.poster).origins == IdSet<Card>{walked.poster});
    // The phase that it stood in is gone too.
    walked.decide(walked.desk, Verdict::drop);
    walked.decide(walked.receipt, Verdict::drop);
    walked.before = walked.document;
    for (const Phase* phase : inOrder(walked.document.phases, *walked.journeys.ideal)) {
        if (phase->title == "Afrekenen") {
            walked.document = valueOf(removeRows(walked.document, {referenceTo(phase->id)}));
            break;
        }
    }
    walked.decide(walked.desk, std::nullopt);
    CHECK(walked.ideal() == "Poster, Website, Balie");
}

TEST_CASE("Verdicts: one becomes an improvement", "[edit][touchpoints]") {
    Walked walked;
    const GoalId goal = walked.builder.freshId<Goal>();
    Card card = walked.cardOf(walked.poster);
    card.worth = "Ziet in één oogopslag wat het kost";
    Goal row;
    row.id = goal;
    walked.document = valueOf(insertRow(walked.document, row, atTheEnd));
    Journey journey = *walked.document.journeys.find(*walked.journeys.current);
    journey.leadingGoal = goal;
    walked.document = valueOf(updateRow(walked.document, journey));
    const Improvement made = improvementFor(walked.document, card, "Verbeteren: Poster",
                                            walked.builder.freshId<Improvement>());
    CHECK(made.answers == IdSet<Card>{walked.poster});
    CHECK(made.worth == card.worth);
    CHECK(made.goal == goal);
    CHECK_FALSE(hasImprovement(walked.document, walked.poster));
    walked.document = valueOf(insertRow(walked.document, made, atTheEnd));
    CHECK(hasImprovement(walked.document, walked.poster));
}

TEST_CASE("Touchpoint gaps: the largest first, and what has no scores by itself",
          "[model][touchpoints]") {
    Walked walked;
    const auto score = [&](CardId id, std::optional<int> importance, std::optional<int> ease,
                           std::optional<int> satisfaction) {
        Card card = walked.cardOf(id);
        card.importance = importance;
        card.touchpoint.ease = ease;
        card.touchpoint.satisfaction = satisfaction;
        walked.document = valueOf(updateRow(walked.document, card));
    };
    score(walked.poster, 3, {}, 4);
    score(walked.site, 5, 1, 2);
    score(walked.desk, 5, {}, {});
    score(walked.receipt, {}, 4, {});
    const std::vector all = {walked.poster, walked.site, walked.desk, walked.receipt};
    TouchpointGaps gaps = touchpointGaps(walked.document, all);
    CHECK(gaps.scores ==
          std::vector<TouchpointScore>{{walked.site, 5, 1.5}, {walked.poster, 3, 4}});
    CHECK(gaps.unscored == std::vector{walked.desk, walked.receipt});
    CHECK(quadrantOf(gaps.scores.front()) == Quadrant::doFirst);
    CHECK(quadrantOf(gaps.scores.back()) == Quadrant::keepUp);
    CHECK(quadrantOf({walked.desk, 2, 3}) == Quadrant::canWait);
    CHECK(quadrantOf({walked.desk, 2, 3.5}) == Quadrant::isEnough);
    // Without its importance, its relevance stands for it.
    Card receipt = walked.cardOf(walked.receipt);
    receipt.touchpoint.relevance = 2;
    walked.document = valueOf(updateRow(walked.document, receipt));
    gaps = touchpointGaps(walked.document, all);
    CHECK(gaps.scores.back() == TouchpointScore{walked.receipt, 2, 4});
}
