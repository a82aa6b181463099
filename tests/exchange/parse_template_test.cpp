#include <cjm/exchange/templates.h>
#include <cjm/model/validate.h>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <result_value.h>

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

json phase(const std::string& name) {
    return {{"name", text(name)},
            {"ask", text("Why?")},
            {"moment", true},
            {"now", -1},
            {"ideal", 2},
            {"feel", text("Impatient")},
            {"cards",
             {{"actions", {text("Calls"), text("Waits")}},
              {"obstacles", {text("Nobody answers")}},
              {"opportunities", {text("Call back")}}}}};
}

/// The smallest file that says everything.
json smallTemplate() {
    return {{"id", "small"},
            {"name", text("Small")},
            {"about", text("To test with")},
            {"title", text("How it is")},
            {"idealTitle", text("How it should be")},
            {"persona", text("Somebody")},
            {"goal", text("More of them")},
            {"lanes", {"actions", "emotions", "obstacles"}},
            {"bands",
             {{{"name", text("Before")}, {"phases", 1}}, {{"name", text("After")}, {"phases", 2}}}},
            {"phases", {phase("Search"), phase("Book"), phase("Pay")}},
            {"links",
             {{{"kind", "loop"},
               {"from", {{"phase", 3}}},
               {"to", {{"phase", 1}, {"lane", "actions"}, {"card", 2}}},
               {"label", text("Again")},
               {"share", 40}},
              {{"kind", "lost"},
               {"from", {{"phase", 2}, {"lane", "emotions"}, {"card", 1}}},
               {"label", text("Gone")}}}}};
}

base::Result<Template> parse(const json& file) {
    const std::string bytes = file.dump();
    return parseTemplate(base::asBytes(bytes));
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
    CHECK(first.emotion == -1);
    CHECK(first.idealEmotion == 2);
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
    CHECK_FALSE(salon.links.back().to);
    CHECK_FALSE(salon.links.back().share);
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
    CHECK(complaintAbout("/goal/de", "Mehr") == "/goal/de");
    CHECK(complaintAbout("/goal", "More") == "/goal");
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
    CHECK(complaintAbout("/phases/0/now", 3) == "/phases/0/now");
    CHECK(complaintAbout("/phases/0/now", -3) == "/phases/0/now");
    CHECK(complaintAbout("/phases/0/ideal", 1.5) == "/phases/0/ideal");
    CHECK(complaintAbout("/phases/0/ideal", "2") == "/phases/0/ideal");
    CHECK(complaintAbout("/phases/0/ideal", UINT64_MAX) == "/phases/0/ideal");
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

TEST_CASE("documentFrom: stops at the cap of a table", "[exchange][templates]") {
    Template salon = valueOf(parse(smallTemplate()));
    salon.phases.resize(rowCap(RowType::phase) + 1, salon.phases.front());
    base::UuidGenerator ids(1);
    CHECK(codeOf(exchange::documentFrom(salon, ContentLanguage::nl, ids)) ==
          base::ErrorCode::tooManyRows);
}
