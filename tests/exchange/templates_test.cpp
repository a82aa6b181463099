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
#include <map>
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
    }
    if (value.is_structured()) {
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

std::vector<const Card*> cardsOf(const Document& document, JourneyState state) {
    const JourneyId journey = journeyOf(document, state).id;
    return inOrder(document.cards, [&](const Card& card) { return card.journey == journey; });
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
                                           "Website",       "Reviews",       "Feedback",
                                           "E-mail",        "Online reviews"};

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
        CHECK(count > 100);
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

TEST_CASE("templates: a persona and a whole goal belong to both journeys",
          "[exchange][templates]") {
    forEachTemplate([](const json& file, const std::string& language, const Document& document) {
        REQUIRE(document.personas.size() == 1);
        REQUIRE(document.goals.size() == 1);
        const Persona persona = *document.personas.begin();
        const Goal goal = *document.goals.begin();
        CHECK(persona.name == file["persona"][language]);
        CHECK(goal.what == file["goal"]["what"][language]);
        CHECK(nameOf(goal.kind) == file["goal"]["kind"]);
        CHECK(goal.from != goal.to);
        for (const std::string& text : {goal.measure, goal.forWhom, goal.howMeasured}) {
            CHECK_FALSE(text.empty());
        }
        CHECK_FALSE(goal.due); // that is for the salon to say
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
        const JourneyGrid grid = gridOf(document, JourneyState::current);
        REQUIRE(grid.phases().size() == bands.size());
        for (std::size_t index = 0; index < bands.size(); ++index) {
            const json& source = file["phases"][index];
            const Phase& phase = *grid.phases()[index];
            CHECK(phase.title == source["name"][language]);
            CHECK(phase.question == source["ask"][language]);
            CHECK(phase.momentOfTruth == source["moment"]);
            CHECK(phase.band == bands[index]);
        }
    });
}

TEST_CASE("templates: a phase of the ideal journey is the current one, renamed, or a new one",
          "[exchange][templates]") {
    std::size_t renamed = 0;
    std::size_t added = 0;
    forEachTemplate([&](const json& file, const std::string&, const Document& document) {
        const JourneyGrid current = gridOf(document, JourneyState::current);
        std::size_t next = 0;
        const JourneyGrid ideal = gridOf(document, JourneyState::ideal);
        for (const Phase* phase : ideal.phases()) {
            CHECK(
                std::any_of(document.phases.begin(), document.phases.end(), [&](const Phase& one) {
                    return one.journey == current.journey() && one.band == phase->band;
                }));
            if (phase->origins.isEmpty()) {
                ++added;
                CHECK(file["idealPhases"][0]["after"] == next);
                continue;
            }
            const Phase& original = *current.phases().at(next++);
            CHECK(phase->origins == IdSet<Phase>{original.id});
            CHECK(phase->question == original.question);
            if (phase->title != original.title) {
                ++renamed;
            }
        }
        CHECK(next == current.phases().size());
    });
    CHECK(renamed == 3); // one in three languages, as is the new one
    CHECK(added == 3);
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

TEST_CASE("templates: both curves have a word for each feeling", "[exchange][templates]") {
    forEachTemplate([](const json&, const std::string&, const Document& document) {
        for (const JourneyState state : {JourneyState::current, JourneyState::ideal}) {
            const JourneyGrid grid = gridOf(document, state);
            const std::size_t lane = laneOf(grid, LaneKind::emotions);
            CHECK(emotionCurve(grid, lane).points.size() == grid.phases().size());
            for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
                REQUIRE(grid.cell({phase, lane}).size() == 1);
                CHECK(grid.cell({phase, lane}).front()->text.empty());
                CHECK_FALSE(grid.cell({phase, lane}).front()->emotionWord.empty());
            }
        }
    });
}

TEST_CASE("templates: the ideal curve is that of the file, better, and with words of its own",
          "[exchange][templates]") {
    forEachTemplate([](const json& file, const std::string& language, const Document& document) {
        const JourneyGrid current = gridOf(document, JourneyState::current);
        std::size_t better = 0;
        for (const Card* wished : cardsOf(document, JourneyState::ideal)) {
            if (!wished->emotion || wished->origins.isEmpty()) {
                continue;
            }
            const Card& now = *document.cards.find(*wished->origins.begin());
            const json& source = file["phases"][*current.indexOf(now.phase)];
            CHECK(now.emotion == source["feeling"]["score"].get<int>());
            CHECK(now.emotionWord == source["feeling"][language]);
            CHECK(wished->emotion == source["ideal"]["feeling"]["score"].get<int>());
            CHECK(wished->emotionWord == source["ideal"]["feeling"][language]);
            CHECK((now.emotion == wished->emotion) == (now.emotionWord == wished->emotionWord));
            if (*wished->emotion > *now.emotion) {
                ++better;
            }
        }
        CHECK(better > 2);
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

TEST_CASE("templates: of the problems little is left in the ideal journey",
          "[exchange][templates]") {
    forEachTemplate([](const json&, const std::string&, const Document& document) {
        const auto troubles = [&](JourneyState state) {
            const std::vector<const Card*> cards = cardsOf(document, state);
            return std::count_if(cards.begin(), cards.end(), [&](const Card* card) {
                const LaneKind kind = document.lanes.find(card->lane)->kind;
                return kind == LaneKind::problems || kind == LaneKind::obstacles;
            });
        };
        CHECK(troubles(JourneyState::ideal) > 0);
        CHECK(troubles(JourneyState::ideal) * 4 < troubles(JourneyState::current));
        CHECK(std::all_of(document.lanes.begin(), document.lanes.end(),
                          [](const Lane& lane) { return lane.shown; }));
    });
}

TEST_CASE("templates: in the ideal journey most cards are kept, and some of each kind of change",
          "[exchange][templates]") {
    forEachTemplate([](const json&, const std::string&, const Document& document) {
        std::map<CardId, std::size_t> descendants;
        std::map<std::string, std::size_t> counts;
        const auto count = [&](const std::string& kind, bool isOne) {
            counts[kind] += isOne ? std::size_t{1} : 0;
        };
        for (const Card* card : cardsOf(document, JourneyState::ideal)) {
            for (const CardId origin : card->origins) {
                ++descendants[origin];
            }
            if (card->origins.size() != 1) {
                ++counts[card->origins.isEmpty() ? "added" : "merged"];
                continue;
            }
            const Card& now = *document.cards.find(*card->origins.begin());
            const IdSet<Phase>& phases = document.phases.find(card->phase)->origins;
            const bool isReworded = card->text != now.text;
            const bool isMoved = !phases.contains(now.phase);
            count("reworded", isReworded);
            count("moved", isMoved);
            count("by another channel", card->touchpoint.channel != now.touchpoint.channel);
            count("kept", !isReworded && !isMoved);
        }
        const std::vector<const Card*> current = cardsOf(document, JourneyState::current);
        for (const Card* card : current) {
            count("dropped", descendants[card->id] == 0);
        }
        CHECK(counts["kept"] * 2 > current.size());
        for (const char* kind :
             {"reworded", "moved", "merged", "dropped", "added", "by another channel"}) {
            CAPTURE(kind);
            CHECK(counts[kind] > 0);
            CHECK(counts[kind] < counts["kept"]);
        }
    });
}

TEST_CASE("templates: a merged card has its own text, and a split one two",
          "[exchange][templates]") {
    const Document document = documentOf("hair-salon-7", ContentLanguage::en);
    std::map<std::size_t, std::vector<std::string>> textsByOrigins;
    std::set<std::string> splits;
    for (const Card* card : cardsOf(document, JourneyState::ideal)) {
        textsByOrigins[card->origins.size()].push_back(card->text);
        if (!card->origins.isEmpty() &&
            document.cards.find(*card->origins.begin())->text == "Hears the total and pays") {
            splits.insert(card->text);
        }
    }
    CHECK(textsByOrigins[2] ==
          std::vector<std::string>{"Map app with our reviews and opening hours"});
    CHECK(splits == std::set<std::string>{"Hears the price while booking",
                                          "Pays the amount she already knew"});
}

TEST_CASE("templates: what serves the goal is new in the ideal journey", "[exchange][templates]") {
    forEachTemplate([](const json&, const std::string&, const Document& document) {
        std::size_t serving = 0;
        for (const Card& card : document.cards) {
            if (card.goal) {
                ++serving;
                CHECK(card.goal == document.goals.begin()->id);
                CHECK(card.journey == journeyOf(document, JourneyState::ideal).id);
                CHECK(card.origins.isEmpty());
            }
        }
        CHECK(serving > 0);
    });
}

TEST_CASE("templates: clients come back, bring others and get lost in the current journey",
          "[exchange][templates]") {
    forEachTemplate([](const json& file, const std::string& language, const Document& document) {
        const JourneyId current = journeyOf(document, JourneyState::current).id;
        std::set<LinkKind> kinds;
        std::map<std::string, std::optional<int>> sharesNow;
        for (const Link& link : document.links) {
            if (link.journey == current) {
                sharesNow[link.label] = link.share;
            }
        }
        for (const Link& link : document.links) {
            if (link.journey != current) {
                REQUIRE(sharesNow.count(link.label) == 1);
                CHECK((link.kind == LinkKind::loop) == (link.share > sharesNow[link.label]));
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

TEST_CASE("templates: what is known has a source, and every source is used",
          "[exchange][templates]") {
    forEachTemplate([](const json&, const std::string&, const Document& document) {
        std::map<Certainty, std::size_t> counts;
        IdSet<Source> used;
        for (const Card* card : cardsOf(document, JourneyState::current)) {
            const LaneKind kind = document.lanes.find(card->lane)->kind;
            CHECK(card->certainty.has_value() ==
                  (kind != LaneKind::emotions && kind != LaneKind::opportunities));
            CHECK((card->certainty == Certainty::known) == !card->sources.isEmpty());
            if (card->certainty) {
                ++counts[*card->certainty];
            }
            for (const SourceId source : card->sources) {
                used.insert(source);
            }
        }
        CHECK(used.size() == document.sources.size());
        CHECK(used.size() > 1);
        CHECK(counts[Certainty::known] > counts[Certainty::assumed]);
        CHECK(counts[Certainty::assumed] >= counts[Certainty::unknown]);
        CHECK(counts[Certainty::unknown] > 0);
        for (const Source& source : document.sources) {
            CHECK(source.theme);
            CHECK_FALSE(source.date);
            CHECK_FALSE(source.who.empty());
            CHECK_FALSE(source.said.empty());
        }
    });
}

TEST_CASE("templates: touchpoints are weighed, and the ideal journey does what the verdicts say",
          "[exchange][templates]") {
    forEachTemplate([](const json&, const std::string&, const Document& document) {
        std::map<CardId, const Card*> descendants;
        for (const Card* card : cardsOf(document, JourneyState::ideal)) {
            for (const CardId origin : card->origins) {
                descendants[origin] = card;
            }
        }
        std::size_t improved = 0;
        for (const Card* card : cardsOf(document, JourneyState::current)) {
            const Touchpoint& part = card->touchpoint;
            if (document.lanes.find(card->lane)->kind != LaneKind::touchpoints) {
                CHECK(part == Touchpoint());
                continue;
            }
            CHECK((card->importance && part.satisfaction && part.kind && part.attention));
            CHECK((part.verdict == Verdict::drop) == (descendants.count(card->id) == 0));
            if (part.verdict == Verdict::merge) {
                CHECK(descendants.at(card->id) == descendants.at(*part.verdictCard));
            }
            if (part.easeWished) {
                ++improved;
                CHECK_FALSE(part.task.empty());
                CHECK_FALSE(card->worth.empty());
            }
        }
        CHECK(improved > 1);
    });
}

TEST_CASE("templates: three improvements answer problems and serve the goal",
          "[exchange][templates]") {
    forEachTemplate([](const json& file, const std::string& language, const Document& document) {
        const std::vector<const Improvement*> improvements =
            inOrder(document.improvements, [](const Improvement&) { return true; });
        REQUIRE(improvements.size() == 3);
        std::set<ImprovementStatus> statuses;
        for (std::size_t index = 0; index < improvements.size(); ++index) {
            const Improvement& one = *improvements[index];
            CHECK(one.title == file["improvements"][index]["title"][language]);
            CHECK(one.answers.size() == file["improvements"][index]["answers"].size());
            for (const CardId id : one.answers) {
                const Card* card = document.cards.find(id);
                REQUIRE(card != nullptr);
                CHECK(card->journey == journeyOf(document, JourneyState::current).id);
                const LaneKind kind = document.lanes.find(card->lane)->kind;
                CHECK((kind == LaneKind::problems || kind == LaneKind::obstacles));
            }
            CHECK(one.goal == document.goals.begin()->id);
            CHECK((one.value && one.effort && !one.due));
            for (const std::string& text : {one.responsible, one.worth, one.expectedNotice,
                                            one.expectedAttitude, one.expectedBehaviour}) {
                CHECK_FALSE(text.empty());
            }
            statuses.insert(one.status);
        }
        CHECK(statuses == std::set<ImprovementStatus>{ImprovementStatus::idea,
                                                      ImprovementStatus::planned,
                                                      ImprovementStatus::busy});
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
