#include <cjm/exchange/templates.h>
#include <cjm/model/journey_grid.h>
#include <cjm/model/validate.h>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <result_value.h>

#include <algorithm>
#include <string>

using namespace cjm;
using namespace cjm::model;
using cjm::test::codeOf;
using cjm::test::valueOf;
using exchange::parseTemplate;
using exchange::Template;
using nlohmann::json;

namespace {

json text(const std::string& english) {
    return {{"en", english}, {"nl", english + " (nl)"}, {"ru", english + " (ru)"}};
}

json feeling(const std::string& english, int score) {
    json value = text(english);
    value["score"] = score;
    return value;
}

json phase(const std::string& name) {
    return {{"name", text(name)},
            {"ask", text("Why?")},
            {"moment", true},
            {"feeling", feeling("Impatient", -1)},
            {"ideal", {{"feeling", feeling("At ease", 2)}}},
            {"cards",
             {{"actions", {text("Calls"), text("Waits")}},
              {"obstacles", {text("Nobody answers")}},
              {"opportunities", {text("Call back")}}}}};
}

json improvement() {
    return {{"title", text("Answer")},
            {"answers", {"calls"}},
            {"value", 5},
            {"effort", 1},
            {"responsible", text("Desk")},
            {"status", "planned"},
            {"worth", text("No waiting")},
            {"effect",
             {{"notice", text("Hears us")},
              {"attitude", text("Likes us")},
              {"behaviour", text("Comes")}}}};
}

/// A file that says everything, but for what a card may say of itself.
json smallTemplate() {
    json file = {
        {"id", "small"},
        {"name", text("Small")},
        {"about", text("To test with")},
        {"title", text("How it is")},
        {"idealTitle", text("How it should be")},
        {"persona", text("Somebody")},
        {"goal",
         {{"kind", "revenue"},
          {"what", text("More of them")},
          {"measure", text("Number")},
          {"from", 2},
          {"to", 4},
          {"forWhom", text("All")},
          {"howMeasured", text("Count")}}},
        {"sources",
         {{{"key", "desk"},
           {"method", "staff"},
           {"theme", "travelPatterns"},
           {"people", 3},
           {"who", text("Desk")},
           {"said", text("They call")}}}},
        {"lanes", {"actions", "emotions", "obstacles"}},
        {"bands",
         {{{"name", text("Before")}, {"phases", 1}}, {{"name", text("After")}, {"phases", 2}}}},
        {"phases", {phase("Search"), phase("Book"), phase("Pay")}},
        {"links",
         {{{"kind", "loop"},
           {"from", {{"phase", 3}}},
           {"to", {{"phase", 1}, {"lane", "actions"}, {"card", 2}}},
           {"label", text("Again")},
           {"share", 40},
           {"ideal", {{"share", 60}}}},
          {{"kind", "lost"},
           {"from", {{"phase", 2}, {"lane", "emotions"}, {"card", 1}}},
           {"label", text("Gone")}}}},
        {"improvements", {improvement()}}};
    file["phases"][0]["cards"]["actions"][0]["key"] = "calls";
    return file;
}

base::Result<Template> parse(const json& file) {
    const std::string bytes = file.dump();
    return parseTemplate(base::asBytes(bytes));
}

/// The first action of the first phase, as the file says it with these members more.
base::Result<Template> withFirstAction(const json& more) {
    json file = smallTemplate();
    file["phases"][0]["cards"]["actions"][0].update(more);
    return parse(file);
}

/// The place that is complained about where the file has another value at `place`.
std::string complaintAbout(const std::string& place, const json& value) {
    json file = smallTemplate();
    file[json::json_pointer(place)] = value;
    const base::Result<Template> parsed = parse(file);
    CHECK(codeOf(parsed) == base::ErrorCode::damagedDocument);
    return parsed.error().subject;
}

std::string complaintWithout(const std::string& object, const std::string& name) {
    json file = smallTemplate();
    file[json::json_pointer(object)].erase(name);
    const base::Result<Template> parsed = parse(file);
    CHECK(codeOf(parsed) == base::ErrorCode::damagedDocument);
    return parsed.error().subject;
}

} // namespace

TEST_CASE("parseTemplate: reads what the file says", "[exchange][templates]") {
    const Template salon = valueOf(parse(smallTemplate()));
    CHECK(salon.id == "small");
    CHECK(salon.name.in(ContentLanguage::en) == "Small");
    CHECK(salon.about.in(ContentLanguage::ru) == "To test with (ru)");
    CHECK(salon.lanes ==
          std::vector<LaneKind>{LaneKind::actions, LaneKind::emotions, LaneKind::obstacles});
    REQUIRE(salon.phases.size() == 3);
    const exchange::TemplatePhase& first = salon.phases.front();
    CHECK(first.title.in(ContentLanguage::nl) == "Search (nl)");
    CHECK(first.momentOfTruth);
    CHECK(first.feeling.score == -1);
    CHECK(first.feeling.word.in(ContentLanguage::nl) == "Impatient (nl)");
    CHECK(first.idealFeeling.score == 2);
    CHECK(first.idealFeeling.word.in(ContentLanguage::en) == "At ease");
    CHECK(first.cards.at(LaneKind::actions).size() == 2);
    CHECK(first.band.in(ContentLanguage::en) == "Before");
    CHECK(salon.phases.back().band.in(ContentLanguage::en) == "After");
    REQUIRE(salon.links.size() == 2);
    const exchange::TemplateLink& loop = salon.links.front();
    CHECK(loop.kind == LinkKind::loop);
    CHECK(loop.from == exchange::TemplateLinkEnd{2, std::nullopt, 0});
    CHECK(loop.to == exchange::TemplateLinkEnd{0, LaneKind::actions, 1});
    CHECK(loop.label.in(ContentLanguage::nl) == "Again (nl)");
    CHECK(loop.share == 40);
    CHECK(loop.idealShare == 60);
    CHECK_FALSE(salon.links.back().to);
    CHECK_FALSE(salon.links.back().share);
    CHECK(salon.goal.kind == GoalKind::revenue);
    CHECK(salon.goal.to == 4);
    REQUIRE(salon.sources.size() == 1);
    CHECK(salon.sources.front().people == 3);
    REQUIRE(salon.improvements.size() == 1);
    CHECK(salon.improvements.front().answers == std::vector<std::string>{"calls"});
    CHECK(salon.improvements.front().expectedAttitude.in(ContentLanguage::en) == "Likes us");
}

TEST_CASE("parseTemplate: reads what a card says of itself", "[exchange][templates]") {
    const Template salon = valueOf(withFirstAction({{"certainty", "known"},
                                                    {"sources", {"desk"}},
                                                    {"importance", 4},
                                                    {"marks", {"barrier"}},
                                                    {"worth", text("Time")},
                                                    {"touchpoint",
                                                     {{"channel", text("Paper")},
                                                      {"kind", "person"},
                                                      {"ease", {{"now", 2}, {"wished", 5}}},
                                                      {"verdict", "swap"},
                                                      {"with", "calls"}}}}));
    const exchange::TemplateCard& card = salon.phases[0].cards.at(LaneKind::actions).front();
    CHECK(card.key == "calls");
    CHECK(card.certainty == Certainty::known);
    CHECK(card.sources == std::vector<std::string>{"desk"});
    CHECK(card.importance == 4);
    CHECK(card.marks.contains(CardMark::barrier));
    CHECK(card.worth.in(ContentLanguage::en) == "Time");
    CHECK(card.channel.in(ContentLanguage::en) == "Paper");
    CHECK(card.touchpoint.ease == 2);
    CHECK(card.touchpoint.easeWished == 5);
    CHECK(card.touchpoint.verdict == Verdict::swap);
    CHECK(card.verdictCard == "calls");
    CHECK(card.descendants == std::vector<exchange::TemplateDescendant>(1));
}

TEST_CASE("parseTemplate: a card is changed, split, dropped or merged in the ideal journey",
          "[exchange][templates]") {
    const auto refusal = [](const json& ideal) {
        const base::Result<Template> parsed = withFirstAction({{"ideal", ideal}});
        CHECK(codeOf(parsed) == base::ErrorCode::damagedDocument);
        return parsed.error().subject.substr(std::string("/phases/0/cards/actions/0").size());
    };
    json moved = text("Rings");
    moved["phase"] = 3;
    const json by = {{"channel", text("Chat")}};
    SECTION("one card or several") {
        const Template salon = valueOf(withFirstAction({{"ideal", {moved, by}}}));
        const auto& parts = salon.phases[0].cards.at(LaneKind::actions).front().descendants;
        REQUIRE(parts.size() == 2);
        CHECK(parts[0].text.in(ContentLanguage::en) == "Rings");
        CHECK(parts[0].phase == 2);
        CHECK(parts[1].text.isEmpty());
        CHECK(parts[1].channel.in(ContentLanguage::en) == "Chat");
    }
    SECTION("none") {
        const Template salon = valueOf(withFirstAction({{"ideal", "dropped"}}));
        CHECK(salon.phases[0].cards.at(LaneKind::actions).front().descendants.empty());
    }
    SECTION("what cannot be") {
        CHECK(refusal("gone") == "/ideal");
        CHECK(refusal(7) == "/ideal");
        CHECK(refusal({{"phase", 4}}) == "/ideal/phase");
        CHECK(refusal({{"nl", "Belt"}}) == "/ideal/en");
        CHECK(refusal({{"lane", "obstacles"}}) == "/ideal/lane");
        CHECK(refusal(json::array()) == "/ideal");
        CHECK(refusal({{"into", "nobody"}}) == "/ideal/into");
        CHECK(refusal({{"into", "calls"}}) == "/ideal/into"); // itself
    }
}

TEST_CASE("parseTemplate: keys are unique, and name what is there", "[exchange][templates]") {
    CHECK(complaintAbout("/phases/1/cards/actions/0/key", "calls") ==
          "/phases/1/cards/actions/0/key");
    CHECK(complaintAbout("/phases/1/cards/actions/0/sources", {"desk", "till"}) ==
          "/phases/1/cards/actions/0/sources/1");
    CHECK(complaintAbout("/phases/1/cards/actions/0/touchpoint", {{"with", "nobody"}}) ==
          "/phases/1/cards/actions/0/touchpoint/with");
    CHECK(complaintAbout("/improvements/0/answers/0", "nobody") == "/improvements/0/answers/0");
    json source = smallTemplate()["sources"][0];
    CHECK(complaintAbout("/sources/1", source) == "/sources/1/key");
}

TEST_CASE("parseTemplate: refuses a phase of the ideal journey that follows none",
          "[exchange][templates]") {
    json added = phase("Come back");
    for (const char* name : {"ideal", "cards"}) {
        added.erase(name);
    }
    added["after"] = 3;
    added["cards"] = {{"actions", {text("Comes")}}};
    json file = smallTemplate();
    file["idealPhases"] = json::array({added});
    const Template salon = valueOf(parse(file));
    REQUIRE(salon.idealPhases.size() == 1);
    CHECK(salon.idealPhases[0].after == 2);
    CHECK(salon.idealPhases[0].phase.idealFeeling.score == -1);
    CHECK(salon.idealPhases[0].phase.added.at(LaneKind::actions).size() == 1);
    added["after"] = 4;
    CHECK(complaintAbout("/idealPhases", json::array({added})) == "/idealPhases/0/after");
}

TEST_CASE("parseTemplate: refuses what is not JSON, and what is not an object",
          "[exchange][templates]") {
    for (const std::string_view bytes : {"", "{", "\xff", "[]", "null", "1e999", "{} {}"}) {
        CAPTURE(bytes);
        CHECK(codeOf(parseTemplate(base::asBytes(bytes))) == base::ErrorCode::damagedDocument);
    }
}

TEST_CASE("parseTemplate: refuses a text without one of the languages or with another",
          "[exchange][templates]") {
    CHECK(complaintWithout("/title", "ru") == "/title/ru");
    CHECK(complaintWithout("/phases/1/cards/actions/0", "nl") == "/phases/1/cards/actions/0/nl");
    CHECK(complaintAbout("/persona/de", "Mehr") == "/persona/de");
    CHECK(complaintAbout("/persona", "More") == "/persona");
}

TEST_CASE("parseTemplate: refuses a text that a document would not hold as it is",
          "[exchange][templates]") {
    CHECK(complaintAbout("/persona/en", "") == "/persona/en");
    CHECK(complaintAbout("/persona/en", std::string(201, 'x')) == "/persona/en");
    CHECK(complaintAbout("/title/en", "two\nlines") == "/title/en");
    CHECK(complaintAbout("/phases/0/ask/nl", 7) == "/phases/0/ask/nl");
}

TEST_CASE("parseTemplate: refuses lanes that are unknown, doubled or without emotions",
          "[exchange][templates]") {
    CHECK(complaintAbout("/lanes/0", "feelings") == "/lanes/0");
    CHECK(complaintAbout("/lanes/2", "actions") == "/lanes/2");
    CHECK(complaintAbout("/lanes", {"actions", "obstacles"}) == "/lanes");
    CHECK(complaintAbout("/lanes", json::array()) == "/lanes");
}

TEST_CASE("parseTemplate: every phase has cards for every lane and no others",
          "[exchange][templates]") {
    CHECK(complaintAbout("/phases/0/cards/needs", json::array({text("Rest")})) ==
          "/phases/0/cards/needs");
    CHECK(complaintAbout("/phases/0/cards/actions", json::array()) == "/phases/0/cards/actions");
    CHECK(complaintAbout("/phases/2/cards", json::array()) == "/phases/2/cards");
    CHECK(complaintWithout("/phases/1/cards", "opportunities") == "/phases/1/cards/opportunities");
}

TEST_CASE("parseTemplate: refuses a score out of range or of another type",
          "[exchange][templates]") {
    CHECK(complaintAbout("/phases/0/feeling/score", 3) == "/phases/0/feeling/score");
    CHECK(complaintAbout("/phases/0/feeling/score", -3) == "/phases/0/feeling/score");
    CHECK(complaintAbout("/phases/0/ideal/feeling/score", 1.5) == "/phases/0/ideal/feeling/score");
    CHECK(complaintAbout("/phases/0/ideal/feeling/score", "2") == "/phases/0/ideal/feeling/score");
    CHECK(complaintAbout("/phases/0/ideal/feeling/score", UINT64_MAX) ==
          "/phases/0/ideal/feeling/score");
    CHECK(complaintAbout("/phases/0/moment", 1) == "/phases/0/moment");
}

TEST_CASE("parseTemplate: bands cover all phases and no more", "[exchange][templates]") {
    CHECK(complaintAbout("/bands/1/phases", 1) == "/bands");
    CHECK(complaintAbout("/bands/1/phases", 3) == "/bands/1/phases");
    CHECK(complaintAbout("/bands/0/phases", 0) == "/bands/0/phases");
    CHECK(complaintAbout("/phases", json::array()) == "/phases");
}

TEST_CASE("parseTemplate: refuses a link from or to what is not there", "[exchange][templates]") {
    CHECK(complaintAbout("/links/0/from/phase", 4) == "/links/0/from/phase");
    CHECK(complaintAbout("/links/0/to/lane", "opportunities") == "/links/0/to/lane");
    CHECK(complaintAbout("/links/0/to/card", 3) == "/links/0/to/card");
    CHECK(complaintAbout("/links/1/from/card", 2) == "/links/1/from/card");
    CHECK(complaintAbout("/links/0/share", 101) == "/links/0/share");
    CHECK(complaintAbout("/links/0/ideal/share", -1) == "/links/0/ideal/share");
    CHECK(complaintAbout("/links/1/kind", "branch") == "/links/1/to");
    CHECK(complaintWithout("/links/0/to", "card") == "/links/0/to/card");
}

TEST_CASE("parseTemplate: refuses what is missing or unknown", "[exchange][templates]") {
    const json file = smallTemplate();
    for (const auto& member : file.items()) {
        CHECK(complaintWithout("", member.key()) == "/" + member.key());
    }
    for (const auto& member : file.at("phases").at(0).items()) {
        CHECK(complaintWithout("/phases/0", member.key()) == "/phases/0/" + member.key());
    }
    CHECK(complaintAbout("/colour", "red") == "/colour");
}

TEST_CASE("documentFrom: the parts of a split card stand where the card stood, or where they say",
          "[exchange][templates]") {
    json away = text("Waits for us");
    away["phase"] = 2;
    const Template salon =
        valueOf(withFirstAction({{"ideal", {text("Looks up"), away, text("Rings")}}}));
    base::UuidGenerator ids(1);
    const Document document = valueOf(exchange::documentFrom(salon, ContentLanguage::en, ids));
    const Journey& ideal =
        *std::find_if(document.journeys.begin(), document.journeys.end(),
                      [](const Journey& journey) { return journey.state == JourneyState::ideal; });
    const JourneyGrid grid(document, ideal.id);
    const auto texts = [&](std::size_t phase) {
        std::vector<std::string> all;
        for (const Card* card : grid.cell({phase, 0})) {
            all.push_back(card->text);
        }
        return all;
    };
    CHECK(texts(0) == std::vector<std::string>{"Looks up", "Rings", "Waits"});
    CHECK(texts(1) == std::vector<std::string>{"Calls", "Waits", "Waits for us"});
}

TEST_CASE("documentFrom: stops at the cap of a table", "[exchange][templates]") {
    Template salon = valueOf(parse(smallTemplate()));
    salon.phases.resize(rowCap(RowType::phase) + 1, salon.phases.front());
    base::UuidGenerator ids(1);
    CHECK(codeOf(exchange::documentFrom(salon, ContentLanguage::nl, ids)) ==
          base::ErrorCode::tooManyRows);
}
