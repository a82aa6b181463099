#include "journey_with_ideal.h"

#include <cjm/compare/combined_journey.h>
#include <cjm/compare/differences.h>
#include <cjm/compare/ideal_curve.h>
#include <cjm/edit/ordering.h>
#include <cjm/edit/rows.h>
#include <cjm/model/journey_grid.h>
#include <cjm/model/validate.h>

#include <catch2/catch.hpp>
#include <edit/random_editor.h>
#include <result_value.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace cjm;
using namespace cjm::model;
using cjm::test::valueOf;
using compare::CombinedJourney;
using compare::Difference;
using compare::Fate;

namespace {

/// A current journey of three phases with cards and feelings, and an ideal one born from it.
class Haircut : public test::JourneyWithIdeal {
public:
    Haircut() {
        test::DocumentBuilder builder;
        seek = builder.phase("Zoeken");
        cut = builder.phase("Knippen");
        pay = builder.phase("Betalen");
        actions = builder.lane(LaneKind::actions);
        problems = builder.lane(LaneKind::problems);
        emotions = builder.lane(LaneKind::emotions);
        calls = builder.card(seek, actions, "Belt");
        asks = builder.card(seek, actions, "Vraagt");
        sits = builder.card(cut, actions, "Zit");
        queue = builder.card(pay, problems, "Rij");
        feels = builder.card(cut, emotions);
        builder.change(feels, [](Card& card) { card.emotion = -1; });
        bearIdeal(builder);
    }

    [[nodiscard]] CombinedJourney ghost() const { return compare::ghost(document, current, ideal); }

    [[nodiscard]] CombinedJourney changes() const {
        return compare::changes(document, current, ideal);
    }

    PhaseId seek;
    PhaseId cut;
    PhaseId pay;
    LaneId actions;
    LaneId problems;
    LaneId emotions;
    CardId calls;
    CardId asks;
    CardId sits;
    CardId queue;
    CardId feels;
};

/// The map as lines of texts, a cell each: gone in brackets, old places in braces, new ones with a
/// plus, those that came with an arrow, changed ones with a star.
std::string textOf(const CombinedJourney& map) {
    const auto marked = [&](const RowReference& row, const std::string& text) {
        switch (map.fateOf(row)) {
        case Fate::added:
            return '+' + text;
        case Fate::dropped:
            return '[' + text + ']';
        case Fate::movedAway:
            return '{' + text + '}';
        case Fate::movedHere:
            return '>' + text;
        case Fate::changed:
            return '*' + text;
        case Fate::unchanged:
            break;
        }
        return text;
    };
    const JourneyGrid grid(map.document, map.journey);
    std::string text;
    for (const Phase* phase : grid.phases()) {
        text += marked(referenceTo(phase->id), phase->title) + ' ';
    }
    for (std::size_t lane = 0; lane < grid.lanes().size(); ++lane) {
        text += "| ";
        for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
            for (const Card* card : grid.cell({phase, lane})) {
                text += marked(referenceTo(card->id),
                               card->text.empty() ? std::to_string(card->emotion.value_or(9))
                                                  : card->text) +
                        ' ';
            }
            text += "/ ";
        }
    }
    return text;
}

void requireValid(const CombinedJourney& map) {
    for (const Problem& problem : validate(map.document)) {
        FAIL(nameOf(problem.kind) << " " << (problem.row ? toText(*problem.row) : "") << " "
                                  << problem.field);
    }
    for (const compare::CombinedMove& move : map.moves) {
        REQUIRE(map.fateOf(referenceTo(move.from)) == Fate::movedAway);
        REQUIRE(map.document.cards.contains(move.from));
        REQUIRE(map.document.cards.contains(move.to));
    }
}

/// The rows that differences tell something of, as a combined map has them.
std::set<RowReference> toldRows(const Document& document,
                                const std::vector<Difference>& differences) {
    std::set<RowReference> rows;
    for (const Difference& difference : differences) {
        rows.insert(difference.before.begin(), difference.before.end());
        rows.insert(difference.after.begin(), difference.after.end());
    }
    for (const Variant& variant : document.variants) {
        if (rows.contains(referenceTo(variant.id))) {
            rows.insert(referenceTo(variant.card));
        }
    }
    return rows;
}

/// A fate for every row of a difference, and for none but these and what goes with them.
void requireToldTruly(const Document& document, JourneyId current, const CombinedJourney& map) {
    const auto pair = compare::currentAndIdeal(document, current, map.journey);
    const std::vector<Difference> differences = compare::differences(pair);
    for (const Difference& difference : differences) {
        const auto& rows = difference.kind == compare::DifferenceKind::dropped ? difference.before
                                                                               : difference.after;
        for (const RowReference& row : rows) {
            if (row.type != RowType::variant && row.type != RowType::journey) {
                CAPTURE(compare::identityOf(difference));
                REQUIRE(map.fateOf(row) != Fate::unchanged);
            }
        }
    }
    const std::set<RowReference> told = toldRows(document, differences);
    for (const auto& [row, fate] : map.fates) {
        // The cards and links of what is dropped go with it, and so does a variant's card.
        if (fate != Fate::dropped && fate != Fate::changed) {
            CAPTURE(toText(row), static_cast<int>(fate));
            REQUIRE((told.contains(row) || fate == Fate::movedAway));
        }
    }
}

/// Without what is gone, each cell has the cards of the ideal journey in its order.
void requireIdealBelow(const Document& document, const CombinedJourney& map) {
    const JourneyGrid ideal(document, map.journey);
    const JourneyGrid combined(map.document, map.journey);
    const auto isGone = [&](const auto* row) {
        const Fate fate = map.fateOf(referenceTo(row->id));
        return fate == Fate::dropped || fate == Fate::movedAway;
    };
    const auto idsOf = [&](auto rows) {
        std::vector<base::Uuid> ids;
        for (const auto* row : rows) {
            if (!isGone(row)) {
                ids.push_back(row->id.uuid);
            }
        }
        return ids;
    };
    REQUIRE(idsOf(combined.phases()) == idsOf(ideal.phases()));
    REQUIRE(idsOf(combined.lanes()) == idsOf(ideal.lanes()));
    for (std::size_t phase = 0; phase < ideal.phases().size(); ++phase) {
        for (std::size_t lane = 0; lane < ideal.lanes().size(); ++lane) {
            const GridPosition there = {*combined.indexOf(ideal.phases()[phase]->id),
                                        *combined.indexOf(ideal.lanes()[lane]->id)};
            REQUIRE(idsOf(combined.cell(there)) == idsOf(ideal.cell({phase, lane})));
        }
    }
}

} // namespace

TEST_CASE("combined journey: a copy is a map without a fate", "[compare][combined]") {
    const Haircut salon;
    CHECK(textOf(salon.ghost()) ==
          "Zoeken Knippen Betalen | Belt Vraagt / Zit / / | / / Rij / | / -1 / / ");
    CHECK(salon.ghost().fates.empty());
    CHECK(textOf(salon.changes()) == "Zoeken Knippen Betalen ");
}

TEST_CASE("combined journey: what is dropped stays where it was", "[compare][combined]") {
    Haircut salon;
    salon.remove(salon.calls);
    salon.remove(salon.pay);
    CHECK(textOf(salon.ghost()) ==
          "Zoeken Knippen [Betalen] | [Belt] Vraagt / Zit / / | / / [Rij] / | / -1 / / ");
    CHECK(textOf(salon.changes()) == "Zoeken Knippen [Betalen] | [Belt] / / / | / / [Rij] / ");
}

TEST_CASE("combined journey: a card that stands in another cell is seen at both places",
          "[compare][combined]") {
    Haircut salon;
    const Card moved = salon.of(salon.asks);
    salon.document = valueOf(edit::moveCards(
        salon.document, {moved.id}, {salon.of(salon.pay).id, salon.of(salon.actions).id}, 0));
    const CombinedJourney map = salon.ghost();
    CHECK(textOf(map) ==
          "Zoeken Knippen Betalen | Belt {Vraagt} / Zit / >Vraagt / | / / Rij / | / -1 / / ");
    CHECK(map.moves == std::vector<compare::CombinedMove>{{salon.asks, moved.id}});
}

TEST_CASE("combined journey: a card that only changed places in its cell has no old one",
          "[compare][combined]") {
    Haircut salon;
    const Card last = salon.of(salon.asks);
    salon.document = valueOf(edit::moveCards(
        salon.document, {last.id}, {salon.of(salon.seek).id, salon.of(salon.actions).id}, 0));
    CHECK(salon.ghost().moves.empty());
    CHECK(salon.ghost().fates.size() == 1);
}

TEST_CASE("combined journey: another feeling is told with the one before it",
          "[compare][combined]") {
    Haircut salon;
    salon.change(salon.feels, [](Card& card) { card.emotion = 2; });
    const CombinedJourney map = salon.changes();
    CHECK(textOf(map) == "Zoeken Knippen Betalen | / *2 / / ");
    CHECK(map.formerFeelings ==
          std::vector<compare::FormerFeeling>{{salon.of(salon.feels).id, -1}});
}

TEST_CASE("combined journey: merged cards lead to what they became", "[compare][combined]") {
    Haircut salon;
    salon.remove(salon.calls);
    salon.change(salon.asks, [&](Card& card) { card.origins.insert(salon.calls); });
    const CombinedJourney map = salon.ghost();
    CHECK(textOf(map) ==
          "Zoeken Knippen Betalen | {Belt} *Vraagt / Zit / / | / / Rij / | / -1 / / ");
    CHECK(map.moves == std::vector<compare::CombinedMove>{{salon.calls, salon.of(salon.asks).id}});
}

TEST_CASE("combined journey: what cannot be paired is new or gone", "[compare][combined]") {
    const Haircut salon;
    const CombinedJourney nothing = compare::ghost(salon.document, salon.current, {});
    CHECK(nothing.document.cards.isEmpty());
    const CombinedJourney without = compare::ghost(salon.document, {}, salon.ideal);
    requireValid(without);
    CHECK(without.document.cards.size() == 5);
    CHECK(without.fateOf(referenceTo(salon.of(salon.calls).id)) == Fate::added);
    requireValid(compare::ghost(salon.document, salon.current, salon.current));
    const CombinedJourney turned = compare::ghost(salon.document, salon.ideal, salon.current);
    requireValid(turned);
    CHECK(turned.document.cards.size() == 10);
}

TEST_CASE("combined journey: holds for pairs of random histories", "[compare][laws]") {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        test::RandomEditor editor(seed);
        Document document = editor.startingDocument();
        for (int count = 0; count < 250; ++count) {
            document = editor.edit(document).value_or(document);
            if (count % 10 != 0) {
                continue;
            }
            for (const Journey& journey : document.journeys) {
                if (!journey.basedOn) {
                    continue;
                }
                const CombinedJourney map = compare::ghost(document, *journey.basedOn, journey.id);
                requireValid(map);
                requireToldTruly(document, *journey.basedOn, map);
                requireIdealBelow(document, map);
                requireValid(compare::changes(document, *journey.basedOn, journey.id));
            }
        }
    }
}

TEST_CASE("ideal curve: lies over the phases of the current journey", "[compare][combined]") {
    Haircut salon;
    salon.change(salon.feels, [](Card& card) { card.emotion = 1; });
    const auto curves = compare::idealCurves(salon.document, salon.current, salon.ideal);
    REQUIRE(curves.size() == 1);
    CHECK(curves.front().lane == salon.emotions);
    CHECK(curves.front().points == std::vector<CurvePoint>{{salon.of(salon.feels).id, 1.5, 1}});

    SECTION("a dropped phase leaves its place empty") {
        salon.remove(salon.seek);
        const auto without = compare::idealCurves(salon.document, salon.current, salon.ideal);
        REQUIRE(without.size() == 1);
        CHECK(without.front().points.front().position == 1.5);
    }
    SECTION("what is new lies at the edge after the phase before it") {
        Phase fresh = salon.of(salon.pay);
        fresh.id = PhaseId{base::UuidGenerator(7)()};
        fresh.origins = {};
        salon.document = valueOf(edit::insertRow(salon.document, fresh, 1));
        salon.change(salon.feels, [&](Card& card) { card.phase = fresh.id; });
        const auto moved = compare::idealCurves(salon.document, salon.current, salon.ideal);
        REQUIRE(moved.size() == 1);
        CHECK(moved.front().points.front().position == Approx(1));
    }
}
