// Each page of a file destroyed in turn: what is left of real maps.
//
// A few pages go through ctest. All of them, with the numbers, by
//     session_tests "[.sweep]"

#include "../bench/large_map.h"

#include <cjm/exchange/templates.h>
#include <cjm/model/validate.h>
#include <cjm/store/document_bytes.h>
#include <cjm/store/salvage.h>

#include <catch2/catch.hpp>
#include <model/problem_text.h>
#include <result_value.h>
#include <temporary_folder.h>

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <random>

using namespace cjm;
using namespace cjm::model;

namespace {

constexpr std::size_t pageSize = 4096;

enum class Destruction { zeroed, random, cutOff };

/// What a page is to SQLite, by its first byte.
enum class PageKind { first, interior, leaf, other };

/// What became of all pages of one kind that were destroyed in one way.
struct Tally {
    std::size_t pages = 0;
    std::size_t refused = 0;
    std::size_t whole = 0; ///< Nothing was lost, and that is certain.
    std::size_t cards = 0; ///< That lay elsewhere, over all pages.
    std::size_t recovered = 0;
    double leastShare = 1; ///< Of the cards elsewhere, over the pages.
};

/// A file, and where its cards lie.
class SweptMap {
public:
    explicit SweptMap(Document document)
        : m_document(std::move(document))
        , m_bytes(test::valueOf(store::toBytes(m_document))) {
        for (const Card& card : m_document.cards) {
            const std::string start = base::toText(card.id.uuid) + base::toText(card.journey.uuid);
            const std::size_t place = base::asText(m_bytes).find(start);
            REQUIRE(place != std::string_view::npos);
            m_pageOfCard[card.id] = place / pageSize;
        }
    }

    [[nodiscard]] std::size_t pages() const { return m_bytes.size() / pageSize; }

    [[nodiscard]] PageKind kindOf(std::size_t page) const {
        const std::byte flag = m_bytes[page * pageSize];
        return page == 0               ? PageKind::first
               : flag == std::byte{5}  ? PageKind::interior
               : flag == std::byte{13} ? PageKind::leaf
                                       : PageKind::other;
    }

    /// Salvages the file without this page and adds what that gave.
    void destroy(std::size_t page, Destruction how, Tally& tally) const {
        CAPTURE(page, static_cast<int>(how));
        const base::Bytes bytes = without(page, how);
        const auto opened = store::salvage(bytes, [] { return false; });
        ++tally.pages;
        if (!opened) {
            ++tally.refused;
            const bool isDeep =
                kindOf(page) == PageKind::first || kindOf(page) == PageKind::interior;
            CHECK((isDeep || cardsElsewhere(page, how).empty()));
            return;
        }
        REQUIRE(validate(opened->document) == std::vector<Problem>());
        const bool isWhole = opened->document == m_document;
        tally.whole += isWhole ? 1U : 0U;
        // Never another document without saying so.
        CHECK((isWhole || !opened->losses.isEmpty() || opened->remarks.size() == 2));
        countCards(opened->document, page, how, tally);
    }

private:
    [[nodiscard]] base::Bytes without(std::size_t page, Destruction how) const {
        base::Bytes bytes = m_bytes;
        const auto start = bytes.begin() + static_cast<std::ptrdiff_t>(page * pageSize);
        if (how == Destruction::cutOff) {
            bytes.erase(start, bytes.end());
            return bytes;
        }
        std::mt19937 random(static_cast<std::uint32_t>(page));
        std::generate_n(start, pageSize, [&] {
            return how == Destruction::zeroed ? std::byte{0} : static_cast<std::byte>(random());
        });
        return bytes;
    }

    /// The cards that do not lie on this page, or before it where the file ends there.
    [[nodiscard]] std::vector<CardId> cardsElsewhere(std::size_t page, Destruction how) const {
        std::vector<CardId> cards;
        for (const auto& [id, place] : m_pageOfCard) {
            if (how == Destruction::cutOff ? place < page : place != page) {
                cards.push_back(id);
            }
        }
        return cards;
    }

    void countCards(const Document& salvaged, std::size_t page, Destruction how,
                    Tally& tally) const {
        const std::vector<CardId> elsewhere = cardsElsewhere(page, how);
        const auto recovered = static_cast<std::size_t>(
            std::count_if(elsewhere.begin(), elsewhere.end(),
                          [&](CardId id) { return salvaged.cards.contains(id); }));
        tally.cards += elsewhere.size();
        tally.recovered += recovered;
        if (!elsewhere.empty()) {
            const double share =
                static_cast<double>(recovered) / static_cast<double>(elsewhere.size());
            tally.leastShare = std::min(tally.leastShare, share);
            if (kindOf(page) == PageKind::leaf || kindOf(page) == PageKind::other) {
                CHECK(share >= 0.9);
            }
        }
    }

    Document m_document;
    base::Bytes m_bytes;
    std::map<CardId, std::size_t> m_pageOfCard;
};

Document templateMap(const std::string& id) {
    const std::string bytes = test::readText(CJM_TEMPLATE_FOLDER "/" + id + ".json");
    base::UuidGenerator ids(1);
    return test::valueOf(exchange::documentFrom(
        test::valueOf(exchange::parseTemplate(base::asBytes(bytes))), ContentLanguage::nl, ids));
}

/// With pages of all kinds: some hundred cards, and a few so long that they go on elsewhere.
Document largeMap() {
    Document document = bench::largeMap({25, 8, 4});
    const Document before = document;
    int number = 0;
    for (const Card& card : before.cards) {
        if (++number % 200 == 0) {
            Card longer = card;
            longer.note = std::string(15'000, 'n');
            document.cards.put(std::move(longer));
        }
    }
    return document;
}

using Tallies = std::map<std::pair<PageKind, Destruction>, Tally>;

Tallies sweep(const SweptMap& map, std::size_t step) {
    Tallies tallies;
    for (std::size_t page = 0; page < map.pages(); page += step) {
        for (const Destruction how :
             {Destruction::zeroed, Destruction::random, Destruction::cutOff}) {
            if (page > 0 || how != Destruction::cutOff) {
                map.destroy(page, how, tallies[{map.kindOf(page), how}]);
            }
        }
    }
    return tallies;
}

void print(const std::string& name, const SweptMap& map, const Tallies& tallies) {
    constexpr std::array kinds = {"first", "interior", "leaf", "overflow"};
    constexpr std::array ways = {"zeroed", "random", "cut off"};
    std::cout << name << ", " << map.pages() << " pages\n";
    for (const auto& [what, tally] : tallies) {
        std::cout << "  " << std::setw(8) << kinds.at(static_cast<std::size_t>(what.first))
                  << std::setw(9) << ways.at(static_cast<std::size_t>(what.second)) << std::setw(5)
                  << tally.pages << " pages" << std::setw(5) << tally.refused << " refused"
                  << std::setw(5) << tally.whole << " whole" << std::setw(8) << tally.recovered
                  << " of " << std::setw(6) << tally.cards << " cards elsewhere, at least "
                  << std::fixed << std::setprecision(1) << 100 * tally.leastShare << " %\n";
    }
}

} // namespace

TEST_CASE("salvage: a destroyed page of a salon's map costs what was on it", "[salvage]") {
    (void)sweep(SweptMap(templateMap("hair-salon-7")), 5);
}

TEST_CASE("salvage: a destroyed page of a large map costs what was on it", "[salvage]") {
    (void)sweep(SweptMap(largeMap()), 37);
}

TEST_CASE("salvage: every page of every template and of a large map", "[.sweep]") {
    for (const std::string id :
         {"hair-salon-7", "loyalty-5", "experience-funnel", "beauty-barber-5"}) {
        const SweptMap map(templateMap(id));
        print(id, map, sweep(map, 1));
    }
    const SweptMap map(largeMap());
    print("800 cards", map, sweep(map, 1));
}
