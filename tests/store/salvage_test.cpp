// What is left of a damaged file. That each page of real maps can go is in
// tests/session/salvage_sweep_test.cpp.

#include <cjm/edit/rows.h>
#include <cjm/model/validate.h>
#include <cjm/store/document_file.h>
#include <cjm/store/salvage.h>

#include <catch2/catch.hpp>
#include <files/faulty_file_operations.h>
#include <model/document_builder.h>
#include <model/problem_text.h>
#include <never.h>
#include <result_value.h>
#include <store/sample_document.h>
#include <store/sqlite_bytes.h>
#include <temporary_folder.h>

using namespace cjm;
using namespace cjm::model;
using base::ErrorCode;
using store::LostRows;
using store::OpeningRemark;
using test::never;

namespace {

constexpr std::size_t pageSize = 4096;

/// A current journey with cards on many pages, in a lane for what clients do and one for feelings.
Document manyCards(int count) {
    test::DocumentBuilder builder;
    const LaneId actions = builder.lane(LaneKind::actions);
    const LaneId emotions = builder.lane(LaneKind::emotions);
    std::vector<PhaseId> phases;
    for (const char* title : {"Zoeken", "Afspraak", "In de stoel", "Betalen"}) {
        phases.push_back(builder.phase(title));
    }
    for (int number = 0; number < count; ++number) {
        const PhaseId phase = phases.at(static_cast<std::size_t>(number) % phases.size());
        const CardId card = builder.card(phase, number % 5 == 0 ? emotions : actions,
                                         "Kaartje " + std::to_string(number));
        builder.change(card, [&](Card& row) {
            row.note = std::string(200, 'n');
            if (row.lane == emotions) {
                row.emotion = number % 3 - 1;
            }
        });
    }
    return builder.document();
}

base::Bytes bytesOf(const Document& document) {
    return test::valueOf(store::toBytes(document));
}

/// The page of the file that begins a table, counted from 0.
std::size_t rootOf(const base::Bytes& file, const std::string& table) {
    return std::stoul(test::queriedFrom(file, "SELECT rootpage FROM sqlite_schema WHERE name='" +
                                                  table + "'")) -
           1;
}

void destroyPage(base::Bytes& file, std::size_t page) {
    std::fill_n(file.begin() + static_cast<std::ptrdiff_t>(page * pageSize), pageSize,
                std::byte{0});
}

/// The page in which a text stands last.
std::size_t pageWith(const base::Bytes& file, const std::string& text) {
    const std::size_t place = base::asText(file).rfind(text);
    REQUIRE(place != std::string_view::npos);
    return place / pageSize;
}

store::OpenedDocument salvaged(const base::Bytes& file) {
    store::OpenedDocument opened = test::valueOf(store::salvage(file, never));
    CHECK(validate(opened.document) == std::vector<Problem>());
    CHECK(store::toBytes(opened.document));
    CHECK(opened.remarks.front() == OpeningRemark::recovered);
    return opened;
}

std::optional<std::size_t> lost(const store::OpenedDocument& opened, RowType type) {
    for (const LostRows& rows : opened.losses.rows) {
        if (rows.type == type) {
            return rows.count;
        }
    }
    return 0;
}

} // namespace

TEST_CASE("salvage: a whole file comes back whole", "[store][salvage]") {
    const store::OpenedDocument opened = salvaged(bytesOf(test::sampleDocument()));
    CHECK(opened.document == test::sampleDocument());
    CHECK(opened.losses.isEmpty());
    CHECK(opened.remarks.size() == 1);
}

TEST_CASE("salvage: destroyed leaves cost their own rows, and these are counted",
          "[store][salvage]") {
    const Document original = manyCards(400);
    base::Bytes file = bytesOf(original);
    destroyPage(file, pageWith(file, "Kaartje 7"));
    destroyPage(file, pageWith(file, "Kaartje 250"));
    REQUIRE_FALSE(store::fromBytes(file, never));
    const store::OpenedDocument opened = salvaged(file);
    const std::size_t gone = original.cards.size() - opened.document.cards.size();
    CHECK(gone > 2);
    CHECK(gone < 40);
    CHECK(opened.losses.rows == std::vector{LostRows{RowType::card, gone}});
    for (const Card& card : opened.document.cards) {
        REQUIRE(card == *original.cards.find(card.id));
    }
    CHECK(opened.document.phases == original.phases);
    CHECK(opened.document.properties->id == original.properties->id);
}

TEST_CASE("salvage: rows that are gone without a trace are counted as well", "[store][salvage]") {
    base::Bytes file = bytesOf(manyCards(400));
    const std::size_t place = base::asText(file).rfind("Kaartje 7");
    std::fill_n(file.begin() + static_cast<std::ptrdiff_t>(place - 600), 1'000, std::byte{0});
    const store::OpenedDocument opened = salvaged(file);
    const std::optional<std::size_t> missing = lost(opened, RowType::card);
    REQUIRE(missing);
    CHECK(*missing > 0);
    CHECK(opened.document.cards.size() + *missing == 400);
}

TEST_CASE("salvage: of a file that was cut off, what came first is there", "[store][salvage]") {
    const Document original = manyCards(400);
    base::Bytes file = bytesOf(original);
    file.resize(file.size() * 3 / 4 + 100);
    const store::OpenedDocument opened = salvaged(file);
    CHECK(opened.document.cards.size() > 200);
    CHECK(opened.losses.rows == std::vector{LostRows{RowType::card, std::nullopt}});
    CHECK(opened.document.lanes == original.lanes);
}

TEST_CASE("salvage: cards keep their place where their phases and lanes are gone",
          "[store][salvage]") {
    const Document original = manyCards(40);
    base::Bytes file = bytesOf(original);
    destroyPage(file, rootOf(file, "journeys"));
    destroyPage(file, rootOf(file, "phases"));
    destroyPage(file, rootOf(file, "lanes"));
    const store::OpenedDocument opened = salvaged(file);
    CHECK(opened.document.cards == original.cards);
    CHECK(opened.document.phases.size() == 4);
    CHECK(opened.losses.standIns == 7);
    CHECK(opened.losses.rows == std::vector{LostRows{RowType::journey, {}},
                                            LostRows{RowType::phase, {}},
                                            LostRows{RowType::lane, {}}});
    for (const Phase& phase : opened.document.phases) {
        CHECK(original.phases.contains(phase.id));
        CHECK(phase.title.empty());
    }
}

TEST_CASE("salvage: a damaged header and damaged places of the tables cost nothing",
          "[store][salvage]") {
    const Document original = test::sampleDocument();
    base::Bytes file = bytesOf(original);
    SECTION("the layout in the header") {
        std::fill_n(file.begin() + 16, 44, std::byte{0x55});
    }
    SECTION("the rest of the first page") {
        std::fill_n(file.begin() + 100, pageSize - 100, std::byte{0xFF});
    }
    SECTION("the pages with the names of the tables") {
        destroyPage(file, pageWith(file, "CREATE TABLE \"cards\""));
        destroyPage(file, pageWith(file, "CREATE TABLE \"plainWords\""));
    }
    SECTION("a table that was added") {
        file = test::changedBySql(file, "CREATE TABLE extra (a)");
    }
    REQUIRE_FALSE(store::fromBytes(file, never));
    const store::OpenedDocument opened = salvaged(file);
    CHECK(opened.document == original);
    CHECK(opened.losses.isEmpty());
}

TEST_CASE("salvage: pages of another size are read as well", "[store][salvage]") {
    const Document original = manyCards(400);
    base::Bytes file = test::withPageSize(bytesOf(original), 1024);
    CHECK(test::valueOf(store::fromBytes(file, never)).document == original);
    const std::size_t page = base::asText(file).find("Kaartje 7") / 1024;
    std::fill_n(file.begin() + static_cast<std::ptrdiff_t>(page * 1024), 1024, std::byte{0});
    const store::OpenedDocument opened = salvaged(file);
    CHECK(opened.document.cards.size() + lost(opened, RowType::card).value() == 400);
    CHECK(opened.document.cards.size() > 390);
}

TEST_CASE("salvage: rows that break rules are made to fit or left out", "[store][salvage]") {
    struct Case {
        std::string statement;
        std::size_t changed;
        std::vector<LostRows> rows;
    };

    const Document original = test::sampleDocument();
    const Case attempt = GENERATE_COPY(values<Case>({
        {"UPDATE cards SET importance=9 WHERE n=1", 1, {}},
        {"UPDATE cards SET span=0 WHERE n=1", 1, {}},
        {"UPDATE cards SET \"order\"='' WHERE n=1", 1, {}},
        {"UPDATE cards SET text=CAST(x'FFFE41' AS TEXT) WHERE n=1", 1, {}},
        {"UPDATE document SET title=char(8238)", 1, {}},
        {"UPDATE document SET language='-'", 1, {}},
        {"UPDATE lanes SET kind='nonsense' WHERE n=1", 0, {{RowType::lane, 1}}},
        {"UPDATE reviews SET date='2026-02-30' WHERE n=1", 0, {{RowType::review, 1}}},
        {"UPDATE plainWords SET id=(SELECT id FROM plainWords WHERE n=1)",
         0,
         {{RowType::plainWord, original.plainWords.size() - 1}}},
        {"UPDATE assets SET bytes=x'89504E470D0A1A0A00' WHERE n=1", 0, {{RowType::asset, 1}}},
        {"UPDATE views SET journey='550e8400-e29b-41d4-a716-446655440000' WHERE n=1",
         0,
         {{RowType::view, 1}}},
    }));
    CAPTURE(attempt.statement);
    const base::Bytes file = test::changedBySql(bytesOf(original), attempt.statement);
    const store::OpenedDocument opened = salvaged(file);
    if (opened.document == original) {
        CHECK(opened.losses.isEmpty()); // what took the place of the value happens to be the same
        return;
    }
    // What was lost may take others along, or be forgotten by them.
    CHECK(opened.losses.changed >= attempt.changed);
    for (const LostRows& expected : attempt.rows) {
        REQUIRE(lost(opened, expected.type));
        CHECK(*lost(opened, expected.type) >= *expected.count);
    }
}

TEST_CASE("salvage: a document without its properties and its own id is still one",
          "[store][salvage]") {
    const Document original = test::sampleDocument();
    base::Bytes file = bytesOf(original);
    destroyPage(file, rootOf(file, "document"));
    destroyPage(file, rootOf(file, "meta"));
    const store::OpenedDocument opened = salvaged(file);
    CHECK(opened.losses.properties);
    CHECK(opened.losses.rows.empty());
    CHECK(opened.document.cards == original.cards);
    CHECK(opened.document.properties->id != original.properties->id);
    CHECK(salvaged(file).document.properties->id == opened.document.properties->id);
}

TEST_CASE("salvage: a row that is missing without any damage is told as a change",
          "[store][salvage]") {
    const base::Bytes file =
        test::changedBySql(bytesOf(manyCards(10)), "DELETE FROM cards WHERE n=4");
    REQUIRE(test::codeOf(store::fromBytes(file, never)) == ErrorCode::damagedDocument);
    const store::OpenedDocument opened = salvaged(file);
    CHECK(opened.document.cards.size() == 9);
    CHECK(opened.remarks == std::vector{OpeningRemark::recovered, OpeningRemark::changedOutside});
}

TEST_CASE("salvage: refuses what holds no journey, what is not ours, and what takes too long",
          "[store][salvage]") {
    const base::Bytes file = bytesOf(test::sampleDocument());
    const auto refusal = [](const base::Bytes& bytes) {
        return test::codeOf(store::salvage(bytes, never));
    };
    CHECK(refusal(base::Bytes(file.begin(), file.begin() + pageSize)) ==
          ErrorCode::damagedDocument);
    CHECK(refusal(bytesOf(emptyDocument({base::UuidGenerator(1)()}))) ==
          ErrorCode::damagedDocument);
    CHECK(refusal({}) == ErrorCode::notAJourneyMap);
    base::Bytes newer = file;
    test::putNumber(newer, 60, 7);
    CHECK(refusal(newer) == ErrorCode::newerFormat);
    const base::Bytes large = bytesOf(manyCards(400));
    CHECK(test::codeOf(store::salvage(large, [] { return true; })) == ErrorCode::tookTooLong);
}

TEST_CASE("openFile: a damaged file gives what is left and stays as it is",
          "[store][file][salvage]") {
    const test::TemporaryFolder folder;
    const std::string path = folder / "map.cjm";
    const Document original = manyCards(400);
    base::Bytes file = bytesOf(original);
    destroyPage(file, pageWith(file, "Kaartje 7"));
    test::writeText(path, base::asText(file));
    const store::OpenedFile opened =
        test::valueOf(store::openFile(files::systemFileOperations(), path, never));
    CHECK(opened.content.remarks == std::vector{OpeningRemark::recovered});
    CHECK_FALSE(opened.content.losses.isEmpty());
    CHECK(opened.content.document.cards.size() > 380);
    CHECK(test::readText(path) == base::asText(file));
}

TEST_CASE("examineFile: what breaks rules is shown as it is, what is damaged is salvaged",
          "[store][file][salvage]") {
    const test::TemporaryFolder folder;
    const std::string path = folder / "map.cjm";
    const auto examine = [&](const base::Bytes& file) {
        test::writeText(path, base::asText(file));
        return test::valueOf(store::examineFile(files::systemFileOperations(), path, never));
    };
    base::Bytes file =
        test::changedBySql(bytesOf(manyCards(40)), "UPDATE cards SET importance=9 WHERE n=1");
    CHECK(examine(file).problems.size() == 1);
    destroyPage(file, rootOf(file, "phases"));
    const store::ExaminedFile examined = examine(file);
    CHECK(examined.problems.empty());
    CHECK(examined.content.content.losses.standIns == 4);
    CHECK(examined.content.content.losses.changed == 1);
}
