// What a table from elsewhere becomes on a map.

#include <cjm/exchange/table_reading.h>
#include <cjm/model/journey_grid.h>
#include <cjm/model/validate.h>

#include <catch2/catch.hpp>
#include <model/document_builder.h>
#include <result_value.h>

#include <map>

using namespace cjm;
using namespace cjm::exchange;
using namespace cjm::model;
using cjm::test::DocumentBuilder;
using cjm::test::valueOf;

namespace {

TableWords someWords() {
    return {
        [](std::string_view text) -> std::optional<LaneKind> {
            static const std::map<std::string, LaneKind, std::less<>> kinds = {
                {"Acties", LaneKind::actions},
                {"Emoties", LaneKind::emotions},
                {"Kansen", LaneKind::opportunities},
                {"Tijd", LaneKind::time},
            };
            const auto found = kinds.find(text);
            return found == kinds.end() ? std::nullopt : std::optional(found->second);
        },
        [](std::string_view text) { return text == "Fase"; },
        [](std::string_view text) -> std::optional<int> {
            return text == "blij" || text == "😀" ? std::optional(1) : std::nullopt;
        },
        [](std::string_view text) -> std::optional<int> {
            return text == "10" || text == "10 min" ? std::optional(10) : std::nullopt;
        },
    };
}

TextTable table(const char* text) {
    return valueOf(readTabSeparated(text));
}

std::string lastLine(const std::string& text) {
    return text.substr(text.rfind('\n') + 1);
}

/// A map of two phases and two lanes, with the focus in its first cell.
struct SmallMap {
    DocumentBuilder builder;
    PhaseId wash = builder.phase("Wassen");
    PhaseId pay = builder.phase("Betalen");
    LaneId actions = builder.lane(LaneKind::actions);
    LaneId emotions = builder.lane(LaneKind::emotions);
    edit::PastePlace place{builder.journey(), edit::Cell{wash, actions}};
    base::UuidGenerator ids{7};

    [[nodiscard]] TablePlan plan(const TextTable& texts, const TableReading& reading) {
        return planOf(texts, reading, someWords(), {"Nieuwe fase", "Nieuwe rij"},
                      builder.document(), place);
    }

    /// The map in words: phases, then a line for each lane.
    [[nodiscard]] std::string pasted(const TablePlan& plan) {
        const Document next = valueOf(pasteTable(builder.document(), plan, ids)).document;
        CHECK(validate(next).empty());
        const JourneyGrid grid(next, builder.journey());
        std::string text;
        for (const Phase* phase : grid.phases()) {
            text += phase->title + '|';
        }
        for (std::size_t lane = 0; lane < grid.lanes().size(); ++lane) {
            const Lane& row = *grid.lanes()[lane];
            text += '\n' + (row.title.empty() ? std::string(nameOf(row.kind)) : row.title) + ':';
            for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
                for (const Card* card : grid.cell({phase, lane})) {
                    const std::string score = card->emotion ? std::to_string(*card->emotion) : "";
                    const std::string time =
                        card->minutes ? std::to_string(*card->minutes) + '\'' : "";
                    text += score + card->emotionWord + time + card->text + ',';
                }
                text += '|';
            }
        }
        return text;
    }

    [[nodiscard]] std::string pasted(const char* text) {
        const TextTable texts = table(text);
        return pasted(plan(texts, proposedReading(texts, someWords())));
    }
};

} // namespace

TEST_CASE("proposedReading: lanes are known by their names, across and down", "[exchange][table]") {
    const TableReading across = proposedReading(table("Fase\tZoeken\nActies\tbelt"), someWords());
    CHECK(across ==
          TableReading{PhaseDirection::across, Heads::named, Heads::named, TableTarget::newPhases});
    const TableReading down =
        proposedReading(table("Fase\tActies\tEmoties\nZoeken\tbelt\tblij"), someWords());
    CHECK(down ==
          TableReading{PhaseDirection::down, Heads::named, Heads::named, TableTarget::newPhases});
    const TableReading nameless = proposedReading(table("Acties\tbelt\nEmoties\t1"), someWords());
    CHECK(nameless.phases == Heads::none);
    CHECK(nameless.lanes == Heads::named);
}

TEST_CASE("proposedReading: without lanes the corner decides", "[exchange][table]") {
    CHECK(proposedReading(table("\tZoeken\niets\tbelt"), someWords()).phases == Heads::named);
    CHECK(proposedReading(table("Fase\tZoeken\niets\tbelt"), someWords()).lanes == Heads::named);
    const TableReading plain = proposedReading(table("a\tb\nc\td"), someWords());
    CHECK(plain == TableReading{});
    CHECK(proposedReading(table("a\nb"), someWords()).target == TableTarget::focusedCell);
}

TEST_CASE("a block with heads becomes phases and lanes", "[exchange][table]") {
    SmallMap map;
    CHECK(map.pasted("Fase\tZoeken\tBoeken\nActies\tbelt\t\"kiest\nwacht\"\nKansen\t\tonline\n"
                     "Eigen rij\tx\t") == "Wassen|Zoeken|Boeken|Betalen|\n"
                                          "actions:|belt,|kiest,wacht,||\n"
                                          "emotions:||||\n"
                                          "Kansen:||online,||\n"
                                          "Eigen rij:|x,|||");
}

TEST_CASE("a row without a name goes on with the lane above", "[exchange][table]") {
    SmallMap map;
    CHECK(map.pasted("Fase\tZoeken\tBoeken\nActies\tbelt\t\n\tmailt\tkiest\nEigen\tx\t\n"
                     "\t\ty") == "Wassen|Zoeken|Boeken|Betalen|\n"
                                 "actions:|belt,mailt,|kiest,||\nemotions:||||\n"
                                 "Eigen:|x,|y,||");
}

TEST_CASE("a block with phases down is turned", "[exchange][table]") {
    SmallMap map;
    CHECK(map.pasted("Fase\tActies\tEmoties\nZoeken\tbelt\tblij\nBoeken\tkiest\t-2") ==
          "Wassen|Zoeken|Boeken|Betalen|\nactions:|belt,|kiest,||\nemotions:|1blij,|-2,||");
}

TEST_CASE("feelings are numbers on several scales, words, faces and our own", "[exchange][table]") {
    SmallMap map;
    map.place.focus->lane = map.emotions;
    CHECK(lastLine(map.pasted("1\t5")) == "emotions:-2,|2,|");
    CHECK(lastLine(map.pasted("-5\t3")) == "emotions:-2,|1,|");
    CHECK(lastLine(map.pasted("+2\t\xE2\x88\x92"
                              "1")) == "emotions:2,|-1,|");
    CHECK(lastLine(map.pasted("😀\tblij")) == "emotions:1,|1blij,|");
    CHECK(lastLine(map.pasted("geschrokken (-1)\tiets anders")) ==
          "emotions:-1geschrokken,|iets anders,|");
}

TEST_CASE("times are numbers of minutes, alone or in brackets behind a text", "[exchange][table]") {
    SmallMap map;
    CHECK(map.pasted("Fase\ta\tb\tc\td\te\nTijd\t10\t10 min\twast (10 min)\tmaat (10)\tlang") ==
          "Wassen|a|b|c|d|e|Betalen|\nactions:|||||||\nemotions:|||||||\n"
          "Tijd:|10',|10',|10'wast,|maat (10),|lang,||");
}

TEST_CASE("a block without heads goes into the cells that are there", "[exchange][table]") {
    SmallMap map;
    const TextTable texts = table("a\tb\tc\nd\te\tf\ng\th\ti");
    const TablePlan plan = map.plan(texts, proposedReading(texts, someWords()));
    CHECK(plan.leftOut == 5);
    CHECK(plan.newPhases() == 0);
    CHECK(plan.newLanes() == 0);
    CHECK(map.pasted(plan) == "Wassen|Betalen|\nactions:a,|b,|\nemotions:d,|e,|");
}

TEST_CASE("the same block as new phases gets lanes from the focus on", "[exchange][table]") {
    SmallMap map;
    TableReading reading;
    reading.target = TableTarget::newPhases;
    const TablePlan plan = map.plan(table("a\tb\nc\td\ne\tf"), reading);
    CHECK(plan.newPhases() == 2);
    CHECK(plan.newLanes() == 1);
    CHECK(map.pasted(plan) == "Wassen|Nieuwe fase|Nieuwe fase|Betalen|\nactions:|a,|b,||\n"
                              "emotions:|c,|d,||\nNieuwe rij:|e,|f,||");
}

TEST_CASE("a list becomes cards of the focused cell", "[exchange][table]") {
    SmallMap map;
    CHECK(map.pasted("• belt\n- wacht\n\nkiest") ==
          "Wassen|Betalen|\nactions:belt,wacht,kiest,||\nemotions:||");
}

TEST_CASE("a list of LibreOffice Writer becomes cards without the signs of its levels",
          "[exchange][table]") {
    SmallMap map;
    CHECK(map.pasted("    • Belt de salon\n    • Kiest een tijd\n        ◦ of niet\n"
                     "            ▪ nooit\n    • Komt op tijd") ==
          "Wassen|Betalen|\n"
          "actions:Belt de salon,Kiest een tijd,of niet,nooit,Komt op tijd,||\nemotions:||");
}

TEST_CASE("on a map without phases a block brings its own", "[exchange][table]") {
    DocumentBuilder builder;
    builder.lane(LaneKind::actions);
    base::UuidGenerator ids{7};
    const TextTable texts = table("a\tb");
    const TablePlan plan = planOf(texts, proposedReading(texts, someWords()), someWords(),
                                  {"Fase", "Rij"}, builder.document(), {builder.journey(), {}});
    CHECK(plan.newPhases() == 2);
    CHECK(plan.newLanes() == 0);
    const edit::Pasted pasted = valueOf(pasteTable(builder.document(), plan, ids));
    CHECK(pasted.document.cards.size() == 2);
    CHECK(pasted.rows.size() == 2);
}

TEST_CASE("a single text is one card, lines and all", "[exchange][table]") {
    SmallMap map;
    CHECK(map.pasted(planOfText("een\ntwee", someWords(), map.builder.document(), map.place)) ==
          "Wassen|Betalen|\nactions:een\ntwee,||\nemotions:||");
}

TEST_CASE("a single text in an emotions lane is a feeling, as if it was typed",
          "[exchange][table]") {
    SmallMap map;
    map.place.focus = edit::Cell{map.pay, map.emotions};
    const auto pasted = [&map](const char* text) {
        return lastLine(
            map.pasted(planOfText(text, someWords(), map.builder.document(), map.place)));
    };
    CHECK(pasted("blij") == "emotions:|1blij,|");
    CHECK(pasted("onzeker") == "emotions:|0onzeker,|");
    CHECK(map.pasted(planOfText("lang\nverhaal", someWords(), map.builder.document(), map.place)) ==
          "Wassen|Betalen|\nactions:||\nemotions:|lang\nverhaal,|");
}
