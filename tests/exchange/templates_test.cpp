// The templates that the program brings along, read from the source folder.

#include <cjm/exchange/templates.h>
#include <cjm/model/emotion_curve.h>
#include <cjm/model/siblings.h>
#include <cjm/model/validate.h>

#include <catch2/catch.hpp>
#include <model/problem_text.h>
#include <nlohmann/json.hpp>
#include <result_value.h>
#include <temporary_folder.h>

#include <algorithm>
#include <set>
#include <string>

using namespace cjm;
using namespace cjm::model;
using cjm::test::valueOf;
using exchange::Template;
using nlohmann::json;

namespace {

constexpr std::array templateIds = {"hair-salon-7", "loyalty-5", "experience-funnel",
                                    "beauty-barber-5"};

std::string bytesOf(const std::string& id) {
    return test::readText(CJM_TEMPLATE_FOLDER "/" + id + ".json");
}

Template templateNamed(const std::string& id) {
    const std::string bytes = bytesOf(id);
    return valueOf(exchange::parseTemplate(base::asBytes(bytes)));
}

Document documentOf(const std::string& id, ContentLanguage language, std::uint64_t seed = 1) {
    base::UuidGenerator ids(seed);
    return valueOf(exchange::documentFrom(templateNamed(id), language, ids));
}

/// Calls `visitor(file, language, document)` for each template in each language.
template <class Visitor>
void forEachTemplate(Visitor&& visitor) {
    for (const std::string id : templateIds) {
        const json file = json::parse(bytesOf(id));
        for (const ContentLanguage language : allValues<ContentLanguage>()) {
            CAPTURE(id, nameOf(language));
            visitor(file, std::string(nameOf(language)), documentOf(id, language));
        }
    }
}

/// Calls `visitor(text)` for each text in three languages that is written anywhere in `value`.
template <class Visitor>
void forEachText(const json& value, Visitor&& visitor) {
    if (value.is_object() && value.contains("en")) {
        visitor(value);
    } else if (value.is_structured()) {
        for (const json& part : value) {
            forEachText(part, visitor);
        }
    }
}

const Journey& journeyOf(const Document& document, JourneyState state) {
    const auto found = std::find_if(document.journeys.begin(), document.journeys.end(),
                                    [&](const Journey& journey) { return journey.state == state; });
    REQUIRE(found != document.journeys.end());
    return *found;
}

JourneyGrid gridOf(const Document& document, JourneyState state) {
    return {document, journeyOf(document, state).id};
}

std::size_t laneOf(const JourneyGrid& grid, LaneKind kind) {
    const auto found = std::find_if(grid.lanes().begin(), grid.lanes().end(),
                                    [&](const Lane* lane) { return lane->kind == kind; });
    REQUIRE(found != grid.lanes().end());
    return static_cast<std::size_t>(found - grid.lanes().begin());
}

std::vector<LaneKind> kindsOf(const JourneyGrid& grid) {
    std::vector<LaneKind> kinds;
    for (const Lane* lane : grid.lanes()) {
        kinds.push_back(lane->kind);
    }
    return kinds;
}

std::size_t cardCount(const Document& document, JourneyState state) {
    const JourneyId journey = journeyOf(document, state).id;
    return static_cast<std::size_t>(
        std::count_if(document.cards.begin(), document.cards.end(),
                      [&](const Card& card) { return card.journey == journey; }));
}

/// Every text of every row and of the properties.
std::set<std::string> textsOf(const Document& document) {
    std::set<std::string> texts;
    const auto note = [&](const auto&, const auto& value) {
        if constexpr (std::is_same_v<decltype(value), const std::string&>) {
            texts.insert(value);
        }
    };
    forEachField(*document.properties, note);
    forEachTable(document, [&](const auto& table) {
        for (const auto& row : table) {
            forEachField(row, note);
        }
    });
    return texts;
}

bool hasLatinLetter(const std::string& text) {
    return std::any_of(text.begin(), text.end(), [](char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    });
}

/// Letters of the Cyrillic block are two bytes in UTF-8, the first of which is one of these.
bool hasCyrillicLetter(const std::string& text) {
    return text.find_first_of("\xD0\xD1") != std::string::npos;
}

/// What is said the same way in English and Dutch.
const std::set<std::string> sameInDutch = {"Point of sale", "Online agenda", "Service",
                                           "Website",       "Reviews",       "Feedback"};

} // namespace

TEST_CASE("templates: each gives a valid document in each language", "[exchange][templates]") {
    forEachTemplate([](const json& file, const std::string& language, const Document& document) {
        CHECK(validate(document) == std::vector<Problem>{});
        CHECK(document.properties->language == language);
        CHECK(document.properties->title == file["title"][language]);
        CHECK(document.properties->channels.empty());
        CHECK(document.journeys.size() == 2);
    });
}

TEST_CASE("templates: each has its file's name as its id", "[exchange][templates]") {
    for (const std::string id : templateIds) {
        CHECK(templateNamed(id).id == id);
    }
}

TEST_CASE("templates: as many phases and cards as were written", "[exchange][templates]") {
    struct Counts {
        std::string id;
        std::size_t phases;
        std::size_t currentCards;
        std::size_t idealCards;
    };

    const std::vector<Counts> expected = {{"hair-salon-7", 7, 71, 64},
                                          {"loyalty-5", 5, 50, 45},
                                          {"experience-funnel", 5, 46, 41},
                                          {"beauty-barber-5", 5, 52, 47}};
    for (const Counts& counts : expected) {
        CAPTURE(counts.id);
        const Document document = documentOf(counts.id, ContentLanguage::nl);
        CHECK(gridOf(document, JourneyState::current).phases().size() == counts.phases);
        CHECK(gridOf(document, JourneyState::ideal).phases().size() == counts.phases);
        CHECK(cardCount(document, JourneyState::current) == counts.currentCards);
        CHECK(cardCount(document, JourneyState::ideal) == counts.idealCards);
    }
}

TEST_CASE("templates: every text of a file stands in the document in its language",
          "[exchange][templates]") {
    forEachTemplate([](json file, const std::string& language, const Document& document) {
        file.erase("name"); // these two are for the page that offers the template
        file.erase("about");
        const std::set<std::string> texts = textsOf(document);
        std::size_t count = 0;
        forEachText(file, [&](const json& text) {
            ++count;
            CAPTURE(text[language]);
            CHECK(texts.count(text[language]) == 1);
        });
        CHECK(count > 60);
    });
}

TEST_CASE("templates: Dutch and Russian texts are not the English ones", "[exchange][templates]") {
    for (const std::string id : templateIds) {
        forEachText(json::parse(bytesOf(id)), [](const json& text) {
            const std::string english = text["en"];
            CAPTURE(english);
            CHECK((text["nl"] == english) == (sameInDutch.count(english) == 1));
            CHECK(hasLatinLetter(english));
            CHECK(hasCyrillicLetter(text["ru"]));
            CHECK_FALSE(hasCyrillicLetter(text["nl"]));
            CHECK_FALSE(hasCyrillicLetter(english));
        });
    }
}

TEST_CASE("templates: a persona and a goal belong to both journeys", "[exchange][templates]") {
    forEachTemplate([](const json& file, const std::string& language, const Document& document) {
        REQUIRE(document.personas.size() == 1);
        REQUIRE(document.goals.size() == 1);
        const Persona persona = *document.personas.begin();
        const Goal goal = *document.goals.begin();
        CHECK(persona.name == file["persona"][language]);
        CHECK(goal.what == file["goal"][language]);
        CHECK(goal.kind == GoalKind::customers);
        for (const JourneyState state : {JourneyState::current, JourneyState::ideal}) {
            const Journey journey = journeyOf(document, state);
            CHECK(journey.kind == JourneyKind::analysis);
            CHECK(journey.personas == IdSet<Persona>{persona.id});
            CHECK(journey.leadingGoal == goal.id);
        }
        CHECK(journeyOf(document, JourneyState::current).title == file["title"][language]);
        CHECK(journeyOf(document, JourneyState::ideal).title == file["idealTitle"][language]);
    });
}

TEST_CASE("templates: phases have their guiding question, their band and their moment of truth",
          "[exchange][templates]") {
    forEachTemplate([](const json& file, const std::string& language, const Document& document) {
        std::vector<std::string> bands;
        for (const json& band : file["bands"]) {
            bands.insert(bands.end(), band["phases"].get<std::size_t>(), band["name"][language]);
        }
        for (const JourneyState state : {JourneyState::current, JourneyState::ideal}) {
            const JourneyGrid grid = gridOf(document, state);
            REQUIRE(grid.phases().size() == bands.size());
            for (std::size_t index = 0; index < bands.size(); ++index) {
                const json& source = file["phases"][index];
                const Phase& phase = *grid.phases()[index];
                CHECK(phase.title == source["name"][language]);
                CHECK(phase.question == source["ask"][language]);
                CHECK(phase.momentOfTruth == source["moment"]);
                CHECK(phase.band == bands[index]);
            }
        }
    });
}

TEST_CASE("templates: cards stand in their cells, in the order of the file",
          "[exchange][templates]") {
    forEachTemplate([](const json& file, const std::string& language, const Document& document) {
        const JourneyGrid grid = gridOf(document, JourneyState::current);
        for (std::size_t lane = 0; lane < grid.lanes().size(); ++lane) {
            const LaneKind kind = grid.lanes()[lane]->kind;
            if (kind == LaneKind::emotions) {
                continue;
            }
            for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
                json texts = json::array();
                for (const Card* card : grid.cell({phase, lane})) {
                    texts.push_back(card->text);
                }
                json written = json::array();
                for (const json& text : file["phases"][phase]["cards"][std::string(nameOf(kind))]) {
                    written.push_back(text[language]);
                }
                CHECK(texts == written);
            }
        }
    });
}

TEST_CASE("templates: the curves are those of the file, and a word goes with its own score only",
          "[exchange][templates]") {
    forEachTemplate([](const json& file, const std::string& language, const Document& document) {
        for (const JourneyState state : {JourneyState::current, JourneyState::ideal}) {
            const JourneyGrid grid = gridOf(document, state);
            const std::size_t lane = laneOf(grid, LaneKind::emotions);
            for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
                const json& source = file["phases"][phase];
                const json& score = source[state == JourneyState::ideal ? "ideal" : "now"];
                REQUIRE(grid.cell({phase, lane}).size() == 1);
                const Card& card = *grid.cell({phase, lane}).front();
                CHECK(card.emotion == score.get<int>());
                CHECK(card.text.empty());
                CHECK(card.emotionWord ==
                      (score == source["now"] ? source["feel"][language] : json("")));
            }
            CHECK(emotionCurve(grid, lane).points.size() == grid.phases().size());
        }
    });
}

TEST_CASE("templates: lanes have the names of their kinds, in the template's own order",
          "[exchange][templates]") {
    forEachTemplate([](const json& file, const std::string&, const Document& document) {
        const JourneyGrid grid = gridOf(document, JourneyState::current);
        std::vector<LaneKind> expected(standardLaneKinds.begin(), standardLaneKinds.end());
        if (file["id"] == "experience-funnel") {
            expected = {LaneKind::actions,      LaneKind::emotions,  LaneKind::motivations,
                        LaneKind::questions,    LaneKind::obstacles, LaneKind::touchpoints,
                        LaneKind::opportunities};
        }
        CHECK(kindsOf(grid) == expected);
        for (const Lane& lane : document.lanes) {
            CHECK(lane.title.empty());
        }
        if (file["id"] != "experience-funnel") {
            expected.push_back(LaneKind::opportunities);
        }
        CHECK(kindsOf(gridOf(document, JourneyState::ideal)) == expected);
    });
}

TEST_CASE("templates: the ideal journey hides problems, and answers them with opportunities",
          "[exchange][templates]") {
    forEachTemplate([](const json&, const std::string&, const Document& document) {
        const JourneyGrid grid = gridOf(document, JourneyState::ideal);
        for (std::size_t lane = 0; lane < grid.lanes().size(); ++lane) {
            const LaneKind kind = grid.lanes()[lane]->kind;
            const bool isTrouble = kind == LaneKind::problems || kind == LaneKind::obstacles;
            CHECK(grid.lanes()[lane]->shown == !isTrouble);
            for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
                CHECK(grid.cell({phase, lane}).empty() == isTrouble);
            }
        }
        const JourneyGrid current = gridOf(document, JourneyState::current);
        for (const Lane* lane : current.lanes()) {
            CHECK(lane->shown);
        }
    });
}

TEST_CASE("templates: what the ideal journey took over has one origin each, what is new has none",
          "[exchange][templates]") {
    forEachTemplate([](const json&, const std::string&, const Document& document) {
        const JourneyGrid current = gridOf(document, JourneyState::current);
        const JourneyGrid ideal = gridOf(document, JourneyState::ideal);
        CHECK(journeyOf(document, JourneyState::ideal).basedOn ==
              journeyOf(document, JourneyState::current).id);
        for (std::size_t phase = 0; phase < ideal.phases().size(); ++phase) {
            CHECK(ideal.phases()[phase]->origins == IdSet<Phase>{current.phases()[phase]->id});
        }
        for (std::size_t lane = 0; lane < ideal.lanes().size(); ++lane) {
            const bool isNew = lane >= current.lanes().size();
            CHECK(ideal.lanes()[lane]->origins ==
                  (isNew ? IdSet<Lane>{} : IdSet<Lane>{current.lanes()[lane]->id}));
            for (std::size_t phase = 0; phase < ideal.phases().size(); ++phase) {
                const std::vector<const Card*>& cards = ideal.cell({phase, lane});
                for (std::size_t index = 0; index < cards.size(); ++index) {
                    CHECK(cards[index]->origins ==
                          (isNew ? IdSet<Card>{}
                                 : IdSet<Card>{current.cell({phase, lane}).at(index)->id}));
                }
            }
        }
    });
}

TEST_CASE("templates: clients come back, bring others and get lost in the current journey",
          "[exchange][templates]") {
    forEachTemplate([](const json& file, const std::string& language, const Document& document) {
        const JourneyId current = journeyOf(document, JourneyState::current).id;
        std::set<LinkKind> kinds;
        for (const Link& link : document.links) {
            if (link.journey != current) {
                CHECK(link.kind != LinkKind::lost);
                continue;
            }
            kinds.insert(link.kind);
            CHECK(link.to.has_value() == (link.kind != LinkKind::lost));
            const auto written =
                std::find_if(file["links"].begin(), file["links"].end(),
                             [&](const json& one) { return one["label"][language] == link.label; });
            REQUIRE(written != file["links"].end());
            CHECK((*written)["kind"] == nameOf(link.kind));
            CHECK(written->value("share", -1) == link.share.value_or(-1));
            if (link.from.type == RowType::card) {
                const json& from = (*written)["from"];
                const json& cards = file["phases"][from["phase"].get<std::size_t>() - 1]["cards"];
                const json& texts = cards[from["lane"].get<std::string>()];
                CHECK(document.cards.find({link.from.uuid})->text ==
                      texts[from["card"].get<std::size_t>() - 1][language]);
            }
        }
        CHECK(kinds.size() == allValues<LinkKind>().size());
    });
}

TEST_CASE("templates: nothing is said to be known or assumed yet", "[exchange][templates]") {
    forEachTemplate([](const json&, const std::string&, const Document& document) {
        CHECK(std::none_of(document.cards.begin(), document.cards.end(),
                           [](const Card& card) { return card.certainty.has_value(); }));
    });
}

TEST_CASE("templates: the same seed gives the same document, another one another",
          "[exchange][templates]") {
    for (const std::string id : templateIds) {
        const Document document = documentOf(id, ContentLanguage::ru, 5);
        CHECK(document == documentOf(id, ContentLanguage::ru, 5));
        CHECK(document.properties->id != documentOf(id, ContentLanguage::ru, 6).properties->id);
    }
}
