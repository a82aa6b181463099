// Writing and reading: the same document, the same bytes.

#include <cjm/edit/rows.h>
#include <cjm/store/document_bytes.h>

#include <catch2/catch.hpp>
#include <edit/random_editor.h>
#include <never.h>
#include <result_value.h>
#include <store/sample_document.h>

using namespace cjm;
using namespace cjm::model;
using cjm::test::RandomEditor;
using cjm::test::valueOf;
using test::never;

TEST_CASE("what was written is read back: random documents", "[store][laws]") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        RandomEditor editor(seed);
        Document document = editor.startingDocument();
        for (int count = 1; count <= 1'000; ++count) {
            document = editor.edit(document).value_or(document);
            if (count % 100 != 0) {
                continue;
            }
            const base::Bytes bytes = valueOf(store::toBytes(document));
            const store::OpenedDocument opened = valueOf(store::fromBytes(bytes, never));
            CHECK(opened.remarks.empty());
            CHECK(opened.document == document);
        }
    }
}

TEST_CASE("toBytes: the same document gives the same bytes, however it came about",
          "[store][laws]") {
    const Document document = test::sampleDocument();
    const base::Bytes bytes = valueOf(store::toBytes(document));
    CHECK(valueOf(store::toBytes(document)) == bytes);

    SECTION("after an edit and its undoing") {
        const Card card = *document.cards.begin();
        Card changed = card;
        changed.text = "Iets heel anders";
        const Document edited = valueOf(edit::updateRow(document, changed));
        CHECK(valueOf(store::toBytes(edited)) != bytes);
        CHECK(valueOf(store::toBytes(valueOf(edit::updateRow(edited, card)))) == bytes);
    }
    SECTION("after reading it back") {
        CHECK(valueOf(store::toBytes(valueOf(store::fromBytes(bytes, never)).document)) == bytes);
    }
}

TEST_CASE("toBytes: an empty document can be kept too", "[store]") {
    base::UuidGenerator ids(1);
    const Document document = emptyDocument({ids()});
    const base::Bytes bytes = valueOf(store::toBytes(document));
    CHECK(valueOf(store::fromBytes(bytes, never)).document == document);
}

TEST_CASE("toBytes: refuses a document with a broken rule and names it", "[store]") {
    const base::Result<base::Bytes> bytes = store::toBytes(test::brokenDocument());
    REQUIRE_FALSE(bytes);
    CHECK(bytes.error() ==
          base::Error{base::ErrorCode::invalidDocument, "numberOutOfRange", "importance"});
}

TEST_CASE("toBytes: a number is read back exactly", "[store]") {
    const double value = GENERATE(0.0, -0.0, 0.1, 40.0, -1e-310, 1.7976931348623157e308);
    CAPTURE(value);
    const Document document = test::documentWithNumber(value);
    const base::Bytes bytes = valueOf(store::toBytes(document));
    CHECK(valueOf(store::fromBytes(bytes, never)).document.goals.begin()->from == value);
}
