// What must hold for any two journeys: the differences between them, carried over, leave none, and
// none of them is there in vain. A share of the pairs with the tests, and ten thousand with:
//
//     compare_tests "[.sweep]"

#include <cjm/compare/carry.h>
#include <cjm/compare/differences.h>
#include <cjm/model/validate.h>

#include <catch2/catch.hpp>
#include <edit/random_editor.h>
#include <model/journey_text.h>
#include <result_value.h>

#include <algorithm>
#include <iterator>
#include <random>
#include <set>
#include <sstream>
#include <string>

using namespace cjm;
using namespace cjm::model;
using cjm::test::valueOf;
using compare::Difference;
using compare::Direction;

namespace {

constexpr std::uint64_t historyCount = 40;
constexpr std::uint64_t editCount = 250;
constexpr std::uint64_t editsBetween = 5;

struct ComparedPair {
    Document document;
    JourneyId current;
    JourneyId ideal;

    [[nodiscard]] std::vector<Difference> differences() const {
        return compare::differences(compare::currentAndIdeal(document, current, ideal));
    }

    [[nodiscard]] ComparedPair carried(const std::vector<Difference>& chosen,
                                       Direction direction) const {
        static base::UuidGenerator ids(7); // a carried journey is carried again, with other ids
        return {valueOf(compare::carry(document, current, ideal, chosen, direction, ids)), current,
                ideal};
    }

    [[nodiscard]] JourneyId source(Direction direction) const {
        return direction == Direction::intoCurrent ? ideal : current;
    }

    [[nodiscard]] JourneyId target(Direction direction) const {
        return direction == Direction::intoCurrent ? current : ideal;
    }
};

/// A touchpoint that speaks of a card of another journey says nothing that can be compared.
Document withoutForeignCards(Document document) {
    const Table<Card> cards = document.cards;
    for (Card card : cards) {
        const auto forget = [&](std::optional<CardId>& other) {
            if (other && cards.find(*other)->journey != card.journey) {
                other.reset();
            }
        };
        forget(card.touchpoint.verdictCard);
        forget(card.touchpoint.supports);
        document.cards.put(card);
    }
    return document;
}

/// Calls `visitor(pair)` with each journey that has an ideal one, at many moments of a random
/// history.
template <class Visitor>
void forEachPairOfHistory(std::uint64_t seed, Visitor&& visitor) {
    test::RandomEditor editor(seed);
    Document document = editor.startingDocument();
    for (std::uint64_t count = 0; count < editCount; ++count) {
        document = editor.edit(document).value_or(document);
        if (count % editsBetween != 0) {
            continue;
        }
        for (const Journey& journey : document.journeys) {
            if (journey.basedOn) {
                visitor(ComparedPair{withoutForeignCards(document), *journey.basedOn, journey.id});
            }
        }
    }
}

/// The same for many histories, of which the first is number `first`.
template <class Visitor>
void forEachRandomPair(std::uint64_t first, Visitor&& visitor) {
    for (std::uint64_t seed = first; seed < first + historyCount; ++seed) {
        CAPTURE(seed);
        forEachPairOfHistory(seed, visitor);
    }
}

std::string textsOf(const std::vector<Difference>& differences) {
    std::string texts;
    for (const Difference& difference : differences) {
        texts += compare::identityOf(difference) + '\n';
    }
    return texts;
}

std::multiset<std::string> linesOf(const std::string& text) {
    std::multiset<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        lines.insert(line);
    }
    return lines;
}

/// The lines that are in one text alone; nothing where the texts are equal.
std::string differentLines(const std::string& left, const std::string& right) {
    if (left == right) {
        return {};
    }
    const std::multiset<std::string> before = linesOf(left);
    const std::multiset<std::string> after = linesOf(right);
    std::vector<std::string> lines;
    std::set_symmetric_difference(before.begin(), before.end(), after.begin(), after.end(),
                                  std::back_inserter(lines));
    std::string different = "other lines, or the same in another order:";
    for (const std::string& line : lines) {
        different += '\n' + line;
    }
    return different;
}

void requireCarriedWhole(const ComparedPair& pair, Direction direction) {
    const std::vector<Difference> differences = pair.differences();
    INFO(textsOf(differences));
    const ComparedPair carried = pair.carried(differences, direction);
    CHECK(textsOf(carried.differences()) == "");
    const std::string wanted = test::journeyText(pair.document, pair.source(direction));
    REQUIRE(differentLines(wanted, test::journeyText(carried.document, pair.target(direction))) ==
            "");
    REQUIRE(differentLines(wanted, test::journeyText(carried.document, pair.source(direction))) ==
            "");
    REQUIRE(validate(carried.document).empty());
}

/// About one in three.
std::vector<Difference> someOf(std::vector<Difference> differences, std::mt19937_64& random) {
    std::erase_if(differences, [&](const Difference&) { return random() % 3 != 0; });
    return differences;
}

void requireCarriedInTwoSteps(const ComparedPair& pair, Direction direction,
                              std::mt19937_64& random) {
    std::vector<Difference> some = someOf(pair.differences(), random);
    INFO("carried first\n" << textsOf(some));
    const ComparedPair halfWay = pair.carried(some, direction);
    REQUIRE(validate(halfWay.document).empty());
    const std::string left = textsOf(halfWay.differences());
    // How many phases a card covers can still differ where phases do.
    std::erase_if(some, [](const Difference& each) { return each.field == "span"; });
    for (const Difference& difference : some) {
        const std::string identity = compare::identityOf(difference);
        CAPTURE(identity, left);
        REQUIRE(left.find(identity + '\n') == std::string::npos);
    }
    requireCarriedWhole(halfWay, direction);
}

/// Nothing but itself makes a field equal; where a row stands can follow from what others do.
bool standsAlone(const Difference& difference) {
    return !difference.field.empty() && difference.field != "span";
}

void requireNotInVain(const ComparedPair& pair, std::mt19937_64& random) {
    const std::vector<Difference> all = pair.differences();
    std::vector<Difference> alone;
    std::copy_if(all.begin(), all.end(), std::back_inserter(alone), standsAlone);
    if (alone.empty()) {
        return;
    }
    const Difference& chosen = alone[random() % alone.size()];
    INFO("all but " << compare::identityOf(chosen));
    std::vector<Difference> others = all;
    std::erase(others, chosen);
    // What it makes possible may be left with it, as words of feelings in a lane of feelings.
    const std::vector<Difference> left = pair.carried(others, Direction::intoCurrent).differences();
    REQUIRE(std::find(left.begin(), left.end(), chosen) != left.end());
}

} // namespace

TEST_CASE("carry: all differences carried into the current journey make it the ideal one",
          "[compare][laws]") {
    forEachRandomPair(
        1, [](const ComparedPair& pair) { requireCarriedWhole(pair, Direction::intoCurrent); });
}

TEST_CASE("carry: all differences carried into the ideal journey make it the current one",
          "[compare][laws]") {
    forEachRandomPair(
        1001, [](const ComparedPair& pair) { requireCarriedWhole(pair, Direction::intoIdeal); });
}

TEST_CASE("carry: some differences carried are gone, and the others can follow",
          "[compare][laws]") {
    const Direction direction = GENERATE(Direction::intoCurrent, Direction::intoIdeal);
    std::mt19937_64 random(3);
    forEachRandomPair(
        2001, [&](const ComparedPair& pair) { requireCarriedInTwoSteps(pair, direction, random); });
}

TEST_CASE("differences: what is carried but for one field leaves that field", "[compare][laws]") {
    std::mt19937_64 random(4);
    forEachRandomPair(3001, [&](const ComparedPair& pair) { requireNotInVain(pair, random); });
}

TEST_CASE("carry: the laws hold for ten thousand pairs", "[.sweep]") {
    constexpr int wantedPairs = 10'000;
    std::mt19937_64 random(5);
    int pairs = 0;
    for (std::uint64_t seed = 10'001; pairs < wantedPairs; ++seed) {
        CAPTURE(seed);
        forEachPairOfHistory(seed, [&](const ComparedPair& pair) {
            if (pairs++ >= wantedPairs) {
                return;
            }
            for (const Direction direction : {Direction::intoCurrent, Direction::intoIdeal}) {
                requireCarriedWhole(pair, direction);
                requireCarriedInTwoSteps(pair, direction, random);
            }
            requireNotInVain(pair, random);
        });
    }
}
