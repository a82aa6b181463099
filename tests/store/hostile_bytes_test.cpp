// Bytes that are not, or no longer, what the program wrote.

#include <cjm/store/document_bytes.h>

#include <catch2/catch.hpp>
#include <never.h>
#include <result_value.h>
#include <store/sample_document.h>
#include <store/sqlite_bytes.h>

#include <array>

using namespace cjm;
using namespace cjm::model;
using base::ErrorCode;
using test::never;

namespace {

const base::Bytes& sampleBytes() {
    static const base::Bytes bytes = test::valueOf(store::toBytes(test::sampleDocument()));
    return bytes;
}

ErrorCode refusalOfBytes(const base::Bytes& bytes) {
    const base::Result<store::OpenedDocument> opened = store::fromBytes(bytes, never);
    REQUIRE_FALSE(opened);
    return opened.error().code;
}

/// Never silently different: refused, told as changed outside, or the very same document.
bool isToldOrTheSame(const base::Bytes& bytes, const Document& original) {
    const base::Result<store::OpenedDocument> opened = store::fromBytes(bytes, never);
    return !opened || !opened->remarks.empty() || opened->document == original;
}

/// Every fourth offset from the first one, each with another bit flipped.
void flipEveryFourthByteFrom(std::size_t first) {
    const Document original = test::smallSampleDocument();
    base::Bytes bytes = test::valueOf(store::toBytes(original));
    std::size_t refused = 0;
    for (std::size_t offset = first; offset < bytes.size(); offset += 4) {
        const std::byte kept = bytes[offset];
        bytes[offset] ^= static_cast<std::byte>(1U << (offset / 4 % 8));
        const base::Result<store::OpenedDocument> opened = store::fromBytes(bytes, never);
        refused += opened ? 0U : 1U;
        if (opened && opened->remarks.empty() && opened->document != original) {
            FAIL("offset " << offset);
        }
        bytes[offset] = kept;
    }
    CHECK(refused > bytes.size() / 400);
}

} // namespace

TEST_CASE("fromBytes: what is not a journey map is refused as such", "[store][hostile]") {
    CHECK(refusalOfBytes({}) == ErrorCode::notAJourneyMap);
    CHECK(refusalOfBytes(base::Bytes(4096, std::byte{0})) == ErrorCode::notAJourneyMap);
    const base::BytesView text = base::asBytes("Dit is gewoon een tekst.");
    base::Bytes longText;
    while (longText.size() < 4096) {
        longText.insert(longText.end(), text.begin(), text.end());
    }
    CHECK(refusalOfBytes(longText) == ErrorCode::notAJourneyMap);

    base::Bytes otherDatabase = sampleBytes();
    test::putNumber(otherDatabase, 68, 0);
    CHECK(refusalOfBytes(otherDatabase) == ErrorCode::notAJourneyMap);
}

TEST_CASE("fromBytes: a newer format is refused with its number", "[store][hostile]") {
    base::Bytes bytes = sampleBytes();
    test::putNumber(bytes, 60, 2);
    const base::Result<store::OpenedDocument> opened = store::fromBytes(bytes, never);
    REQUIRE_FALSE(opened);
    CHECK(opened.error() == base::Error{ErrorCode::newerFormat, "2", ""});

    test::putNumber(bytes, 60, 0);
    CHECK(refusalOfBytes(bytes) == ErrorCode::damagedDocument);
}

TEST_CASE("fromBytes: a file that somebody switched to a write-ahead log opens as it is",
          "[store][hostile]") {
    base::Bytes bytes = sampleBytes();
    bytes.at(18) = std::byte{2};
    bytes.at(19) = std::byte{2};
    const base::Result<store::OpenedDocument> opened = store::fromBytes(bytes, never);
    REQUIRE(opened);
    CHECK(opened->document == test::sampleDocument());
}

TEST_CASE("fromBytes: every cut-off file is refused", "[store][hostile]") {
    const base::Bytes& whole = sampleBytes();
    for (std::size_t size = 0; size < whole.size(); size += size % 512 == 511 ? 1U : 73U) {
        CAPTURE(size);
        const base::Bytes part(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
        REQUIRE_FALSE(store::fromBytes(part, never));
    }
}

TEST_CASE("fromBytes: a row that was changed behind our back opens as a copy that says so",
          "[store][hostile]") {
    const base::Bytes changed =
        test::changedBySql(sampleBytes(), "UPDATE cards SET text='Iets anders' WHERE n=1");
    const base::Result<store::OpenedDocument> opened = store::fromBytes(changed, never);
    REQUIRE(opened);
    CHECK(opened->remarks == std::vector{store::OpeningRemark::changedOutside});
    CHECK(opened->document.cards.begin()->text == "Iets anders");
}

TEST_CASE("fromBytes: a missing digest opens as a copy that says so", "[store][hostile]") {
    const base::Bytes changed =
        test::changedBySql(sampleBytes(), "DELETE FROM meta WHERE key='digest'");
    const base::Result<store::OpenedDocument> opened = store::fromBytes(changed, never);
    REQUIRE(opened);
    CHECK(opened->remarks == std::vector{store::OpeningRemark::changedOutside});
}

TEST_CASE("fromBytes: nothing but our own tables is let near SQLite's checks", "[store][hostile]") {
    const std::string statement = GENERATE(
        as<std::string>(), "CREATE TABLE extra (a)", "CREATE INDEX extra ON cards (text)",
        "CREATE VIEW extra AS SELECT 1",
        "CREATE TRIGGER extra AFTER INSERT ON cards BEGIN SELECT 1; END", "DROP TABLE views",
        "ALTER TABLE cards ADD COLUMN extra TEXT", "ALTER TABLE cards RENAME COLUMN text TO words",
        "DROP TABLE views; CREATE VIEW views AS SELECT 1",
        "DROP TABLE plainWords; CREATE TABLE plainWords (n INTEGER PRIMARY KEY, "
        "id TEXT CHECK(length(hex(zeroblob(200000000)))>0))");
    CAPTURE(statement);
    CHECK(refusalOfBytes(test::changedBySql(sampleBytes(), statement)) ==
          ErrorCode::damagedDocument);
}

TEST_CASE("fromBytes: rows that break a rule are refused", "[store][hostile]") {
    struct Case {
        std::string statement;
        ErrorCode code;
    };

    const Case attempt = GENERATE(values<Case>({
        {"UPDATE cards SET phase='550e8400-e29b-41d4-a716-446655440000' WHERE n=1",
         ErrorCode::invalidDocument},
        {"UPDATE cards SET phase='nonsense' WHERE n=1", ErrorCode::damagedDocument},
        {"UPDATE cards SET span=0 WHERE n=1", ErrorCode::invalidDocument},
        {"UPDATE cards SET span=99999999999 WHERE n=1", ErrorCode::damagedDocument},
        {"UPDATE lanes SET kind='nonsense' WHERE n=1", ErrorCode::damagedDocument},
        {"UPDATE lanes SET shown=2 WHERE n=1", ErrorCode::damagedDocument},
        {"UPDATE cards SET text=CAST(x'FFFE41' AS TEXT) WHERE n=1", ErrorCode::invalidDocument},
        {"UPDATE cards SET text='a' || char(0) || 'b' WHERE n=1", ErrorCode::invalidDocument},
        {"UPDATE cards SET text=char(8238) WHERE n=1", ErrorCode::invalidDocument},
        {"UPDATE phases SET title=printf('%.*c', 501, 'x') WHERE n=1", ErrorCode::invalidDocument},
        {"UPDATE goals SET \"from\"=9e999 WHERE n=1", ErrorCode::invalidDocument},
        {"UPDATE reviews SET date='2026-02-30' WHERE n=1", ErrorCode::damagedDocument},
        {"UPDATE cards SET n=n+1000", ErrorCode::damagedDocument},
        {"UPDATE phases SET id=(SELECT id FROM phases ORDER BY n LIMIT 1)",
         ErrorCode::damagedDocument},
        {"DELETE FROM document", ErrorCode::damagedDocument},
        {"UPDATE meta SET value='nonsense' WHERE key='document'", ErrorCode::damagedDocument},
        {"UPDATE assets SET bytes=x'89504E470D0A1A0A00' WHERE n=1", ErrorCode::invalidDocument},
        {"DELETE FROM lanes", ErrorCode::invalidDocument},
    }));
    CAPTURE(attempt.statement);
    CHECK(refusalOfBytes(test::changedBySql(sampleBytes(), attempt.statement)) == attempt.code);
}

TEST_CASE("examineBytes: a document that breaks rules comes back with all of them",
          "[store][hostile]") {
    const base::Bytes bytes =
        test::changedBySql(sampleBytes(), "UPDATE cards SET span=0 WHERE n=1;"
                                          "UPDATE phases SET title=char(8238) WHERE n=1");
    const store::ExaminedDocument examined =
        test::valueOf(store::examineBytes(bytes, [] { return false; }));
    CHECK(examined.problems == validate(examined.content.document));
    CHECK(examined.problems.size() == 2);
    CHECK(examined.content.remarks ==
          std::vector<store::OpeningRemark>{store::OpeningRemark::changedOutside});
}

TEST_CASE("fromBytes: gives up when it is told to", "[store][hostile]") {
    const base::Result<store::OpenedDocument> opened =
        store::fromBytes(sampleBytes(), [] { return true; });
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::tookTooLong);
}

TEST_CASE("fromBytes: a zeroed stretch is never silently another document", "[store][hostile]") {
    const Document original = test::sampleDocument();
    for (std::size_t length = 1; length <= 65'536; length *= 4) {
        for (std::size_t start = 100; start < sampleBytes().size(); start += 4'999) {
            base::Bytes bytes = sampleBytes();
            const std::size_t end = std::min(start + length, bytes.size());
            std::fill(bytes.begin() + static_cast<std::ptrdiff_t>(start),
                      bytes.begin() + static_cast<std::ptrdiff_t>(end), std::byte{0});
            if (!isToldOrTheSame(bytes, original)) {
                FAIL("zeroed " << length << " bytes at " << start);
            }
        }
    }
    SUCCEED();
}

TEST_CASE("fromBytes: swapped pages are never silently another document", "[store][hostile]") {
    const Document original = test::sampleDocument();
    constexpr std::size_t page = 4096;
    const std::size_t pages = sampleBytes().size() / page;
    for (std::size_t first = 1; first < pages; ++first) {
        for (std::size_t second = first + 1; second < pages; second += 3) {
            base::Bytes bytes = sampleBytes();
            std::swap_ranges(bytes.begin() + static_cast<std::ptrdiff_t>(first * page),
                             bytes.begin() + static_cast<std::ptrdiff_t>((first + 1) * page),
                             bytes.begin() + static_cast<std::ptrdiff_t>(second * page));
            if (!isToldOrTheSame(bytes, original)) {
                FAIL("swapped pages " << first << " and " << second);
            }
        }
    }
    SUCCEED();
}

TEST_CASE("fromBytes: a flipped byte is never silently another document, a quarter of all bytes",
          "[store][hostile]") {
    flipEveryFourthByteFrom(0);
}

TEST_CASE("fromBytes: a flipped byte is never silently another document, the other quarters",
          "[.flip-sweep]") {
    flipEveryFourthByteFrom(1);
    flipEveryFourthByteFrom(2);
    flipEveryFourthByteFrom(3);
}
