#include <cjm/model/validate.h>

#include <catch2/catch.hpp>
#include <model/problems.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace cjm;
using namespace cjm::model;
using namespace std::chrono;
using namespace std::string_literals;
using cjm::test::DocumentBuilder;
using cjm::test::problemIn;
using cjm::test::Problems;
using cjm::test::problemsOf;
using cjm::test::TwoJourneys;

namespace {

constexpr base::Date notADay = 2023y / February / 29;

} // namespace

TEST_CASE("validate: a valid document has no problems", "[model][validate]") {
    DocumentBuilder builder;
    CHECK(problemsOf(builder).empty());
    CHECK(validate(emptyDocument(builder.freshId<DocumentProperties>())).empty());
    CHECK(problemsOf(TwoJourneys()).empty());
}

TEST_CASE("requireValid: names the first problem", "[model][validate]") {
    DocumentBuilder builder;
    CHECK(requireValid(builder.document()));
    const base::Result<void> valid = requireValid(emptyDocument({}));
    REQUIRE_FALSE(valid);
    CHECK(valid.error() == base::Error{base::ErrorCode::invalidDocument, "missingId", ""});
}

TEST_CASE("validate: everything in its place is no problem", "[model][validate]") {
    TwoJourneys map;
    const SourceId source = map.builder.add<Source>();
    map.builder.change(map.ideal.first, [&](Phase& row) { row.origins = {map.current.last}; });
    map.builder.change(map.ideal.actions, [&](Lane& row) { row.origins = {map.current.actions}; });
    map.builder.change(map.ideal.card, [&](Card& card) {
        card.lane = map.ideal.emotions;
        card.emotion = -2;
        card.emotionWord = "zenuwachtig";
        card.span = 2;
        card.sources = {source};
        card.origins = {map.current.card};
        card.picture = map.builder.picture("spiegel");
        card.touchpoint.reviewed = 2026y / November / 14;
    });
    map.builder.add<Link>([&](Link& link) {
        link.journey = map.ideal.journey;
        link.from = referenceTo(map.ideal.last);
        link.to = referenceTo(map.ideal.card);
    });
    map.builder.add<Comment>([&](Comment& row) { row.subject = referenceTo(source); });
    CHECK(problemsOf(map) == Problems{});
}

TEST_CASE("validate: missingId", "[model][validate]") {
    DocumentBuilder builder;
    SECTION("of a row") {
        builder.add<Goal>([](Goal& goal) { goal.id = {}; });
        CHECK(problemsOf(builder) == Problems{problemIn(ProblemKind::missingId, GoalId{})});
    }
    SECTION("of the document") {
        builder.changeProperties([](DocumentProperties& properties) { properties.id = {}; });
        CHECK(problemsOf(builder) == Problems{{ProblemKind::missingId}});
    }
}

TEST_CASE("validate: textNotClean", "[model][validate]") {
    TwoJourneys map;
    const CardId card = map.current.card;
    SECTION("a text") {
        map.builder.change(card, [](Card& row) { row.text = "a\1"; });
        CHECK(problemsOf(map) == Problems{problemIn(ProblemKind::textNotClean, card, "text")});
    }
    SECTION("a text of a part") {
        map.builder.change(card, [](Card& row) { row.touchpoint.channel = "a\nb"; });
        CHECK(problemsOf(map) == Problems{problemIn(ProblemKind::textNotClean, card, "channel")});
    }
    SECTION("an entry of a list") {
        const std::string entry = GENERATE(""s, "\1"s, std::string(201, 'x'));
        map.builder.change(card, [&](Card& row) { row.tags = {"goed", entry, "goed"}; });
        CHECK(problemsOf(map) == Problems{problemIn(ProblemKind::textNotClean, card, "tags")});
    }
    SECTION("a text of the document") {
        map.builder.changeProperties([](DocumentProperties& row) { row.salon = "\xFF"; });
        CHECK(problemsOf(map) == Problems{{ProblemKind::textNotClean, std::nullopt, "salon"}});
    }
}

TEST_CASE("validate: tooManyEntries", "[model][validate]") {
    TwoJourneys map;
    const CardId card = map.current.card;
    SECTION("texts") {
        const std::vector<std::string> longest(listCap, "x");
        map.builder.change(card, [&](Card& row) { row.tags = longest; });
        CHECK(problemsOf(map) == Problems{});
        map.builder.change(card, [](Card& row) { row.tags.emplace_back("x"); });
        CHECK(problemsOf(map) == Problems{problemIn(ProblemKind::tooManyEntries, card, "tags")});
    }
    SECTION("references, more than there can be rows") {
        std::vector<PersonaId> ids(rowCap(RowType::persona) + 1);
        std::generate(ids.begin(), ids.end(), [&] { return map.builder.freshId<Persona>(); });
        const JourneyId journey = map.current.journey;
        map.builder.change(journey, [&](Journey& row) { row.personas = IdSet<Persona>(ids); });
        CHECK(problemsOf(map) ==
              Problems{problemIn(ProblemKind::tooManyEntries, journey, "personas")});
    }
}

TEST_CASE("validate: numberOutOfRange", "[model][validate]") {
    TwoJourneys map;
    SECTION("a whole number") {
        const auto [importance, broken] =
            GENERATE(table<int, bool>({{0, true}, {1, false}, {5, false}, {6, true}, {-3, true}}));
        map.builder.change(map.current.card,
                           [number = importance](Card& row) { row.importance = number; });
        CHECK(problemsOf(map) == (broken ? Problems{problemIn(ProblemKind::numberOutOfRange,
                                                              map.current.card, "importance")}
                                         : Problems{}));
    }
    SECTION("a span, which is not told as past the end too") {
        const int span = GENERATE(0, -1);
        map.builder.change(map.current.card, [&](Card& row) { row.span = span; });
        CHECK(problemsOf(map) ==
              Problems{problemIn(ProblemKind::numberOutOfRange, map.current.card, "span")});
    }
    SECTION("a number that is none") {
        using Limits = std::numeric_limits<double>;
        const double value = GENERATE(Limits::quiet_NaN(), Limits::infinity(), -Limits::infinity());
        const GoalId goal = map.builder.add<Goal>([&](Goal& row) { row.from = value; });
        CHECK(problemsOf(map) == Problems{problemIn(ProblemKind::numberOutOfRange, goal, "from")});
    }
}

TEST_CASE("validate: dateNotValid", "[model][validate]") {
    TwoJourneys map;
    SECTION("of a row") {
        map.builder.change(map.current.journey, [](Journey& row) { row.date = notADay; });
        CHECK(problemsOf(map) ==
              Problems{problemIn(ProblemKind::dateNotValid, map.current.journey, "date")});
    }
    SECTION("of the document") {
        map.builder.changeProperties([](DocumentProperties& row) { row.date = notADay; });
        CHECK(problemsOf(map) == Problems{{ProblemKind::dateNotValid, std::nullopt, "date"}});
    }
}

TEST_CASE("validate: orderNotValid", "[model][validate]") {
    TwoJourneys map;
    const std::string digits = GENERATE(""s, "V0"s, "V-"s);
    map.builder.change(map.current.last, [&](Phase& row) { row.order = {digits}; });
    CHECK(problemsOf(map) ==
          Problems{problemIn(ProblemKind::orderNotValid, map.current.last, "order")});
}

TEST_CASE("validate: languageNotValid", "[model][validate]") {
    DocumentBuilder builder;
    SECTION("no tag") {
        const std::string language =
            GENERATE(""s, "n"s, "nl_NL"s, "nl NL"s, "-nl"s, "nl-"s, "nl--NL"s, "\u0440\u0443"s,
                     "nederland"s, "aa-bbbbbbbb-cccccccc-dddddddd-eeeeeee"s);
        builder.changeProperties([&](DocumentProperties& row) { row.language = language; });
        CHECK(problemsOf(builder) ==
              Problems{{ProblemKind::languageNotValid, std::nullopt, "language"}});
    }
    SECTION("a tag") {
        const std::string language =
            GENERATE("nl"s, "ru"s, "en-GB"s, "zh-Hant-TW"s, "de-1996"s, "x-salonees"s,
                     "aa-bbbbbbbb-cccccccc-dddddddd-eeeee"s);
        builder.changeProperties([&](DocumentProperties& row) { row.language = language; });
        CHECK(problemsOf(builder) == Problems{});
    }
}

TEST_CASE("validate: pictureDamaged", "[model][validate]") {
    DocumentBuilder builder;
    const AssetId picture = builder.picture("spiegel");
    const auto problemsAfter = [&](auto damage) {
        builder.change(picture, damage);
        return problemsOf(builder);
    };
    const Problems expected{problemIn(ProblemKind::pictureDamaged, picture, "bytes")};
    SECTION("other bytes than its id was made from") {
        CHECK(problemsAfter([](Asset& row) { row.bytes.back() ^= std::byte{1}; }) == expected);
    }
    SECTION("of another type than it says") {
        CHECK(problemsAfter([](Asset& row) { row.mediaType = MediaType::jpeg; }) == expected);
    }
    SECTION("without bytes, told once") {
        CHECK(problemsAfter([](Asset& row) { row.bytes.clear(); }) == expected);
    }
}

TEST_CASE("validate: pictureDamaged, neither PNG nor JPEG or too large", "[model][validate]") {
    const auto problemsWith = [](MediaType mediaType, const std::string& start, std::size_t size) {
        DocumentBuilder builder;
        builder.add<Asset>([&](Asset& row) {
            row.mediaType = mediaType;
            const base::BytesView bytes = base::asBytes(start);
            row.bytes.assign(bytes.begin(), bytes.end());
            row.bytes.resize(size);
            row.id = assetIdOf(row.bytes);
        });
        return problemsOf(builder).size();
    };
    CHECK(problemsWith(MediaType::jpeg, "\xFF\xD8\xFF", 3) == 0);
    CHECK(problemsWith(MediaType::jpeg, "\xFF\xD8", 3) == 1);
    CHECK(problemsWith(MediaType::png, "GIF89a", 100) == 1);
    CHECK(problemsWith(MediaType::png, "\x89PNG\r\n\x1a", 7) == 1);
    CHECK(problemsWith(MediaType::png, "\x89PNG\r\n\x1a\n", largestAsset) == 0);
    CHECK(problemsWith(MediaType::png, "\x89PNG\r\n\x1a\n", largestAsset + 1) == 1);
}

TEST_CASE("validate: tooManyRows", "[model][validate]") {
    DocumentBuilder builder;
    for (std::size_t count = 0; count < rowCap(RowType::phase); ++count) {
        builder.phase();
    }
    CHECK(problemsOf(builder) == Problems{});
    builder.phase();
    CHECK(problemsOf(builder) == Problems{{ProblemKind::tooManyRows, std::nullopt, "phases"}});
    CHECK(rowCap(RowType::phase) == 500);
    CHECK(rowCap(RowType::lane) == 500);
    CHECK(rowCap(RowType::card) == 50'000);
    CHECK(rowCap(RowType::asset) == 2'000);
}

TEST_CASE("validate: tooMuchText, counted in code points", "[model][validate]") {
    DocumentBuilder builder;
    std::string longest;
    for (int count = 0; count < 20'000; ++count) {
        longest += "\u00E9";
    }
    SourceId source;
    for (std::size_t total = 0; total < documentTextCap; total += 20'000) {
        source = builder.add<Source>([&](Source& row) { row.said = longest; });
    }
    CHECK(problemsOf(builder) == Problems{{ProblemKind::tooMuchText}});
    builder.change(source, [](Source& row) { row.said.resize(2 * (20'000 - 2)); }); // for "nl"
    CHECK(problemsOf(builder) == Problems{});
}

TEST_CASE("validate: tells every problem, in the order of the tables", "[model][validate]") {
    TwoJourneys map;
    map.builder.change(map.current.card, [](Card& row) {
        row.worth = "\1";
        row.text = "\1";
        row.span = 7;
    });
    map.builder.change(map.current.last, [](Phase& row) { row.width = 1; });
    map.builder.changeProperties([](DocumentProperties& row) { row.title = "\1"; });
    CHECK(problemsOf(map) ==
          Problems{{ProblemKind::textNotClean, std::nullopt, "title"},
                   problemIn(ProblemKind::numberOutOfRange, map.current.last, "width"),
                   problemIn(ProblemKind::textNotClean, map.current.card, "text"),
                   problemIn(ProblemKind::textNotClean, map.current.card, "worth"),
                   problemIn(ProblemKind::spanPastTheEnd, map.current.card, "span")});
}
