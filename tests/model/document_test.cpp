#include <cjm/base/digest.h>
#include <cjm/model/document.h>

#include <catch2/catch.hpp>
#include <model/document_builder.h>

#include <string>
#include <utility>

using namespace cjm;
using namespace cjm::model;
using cjm::test::DocumentBuilder;

TEST_CASE("emptyDocument: has its lineage and no rows", "[model][document]") {
    DocumentBuilder builder;
    const DocumentId id = builder.freshId<DocumentProperties>();
    const Document document = emptyDocument(id);
    CHECK(document.properties->id == id);
    forEachTable(document, [](const auto& table) { CHECK(table.isEmpty()); });
}

TEST_CASE("contains: tells a row by its type and its id", "[model][document]") {
    DocumentBuilder builder;
    forEachRowType([&]<class Row>() {
        const Id<Row> id = builder.add<Row>();
        forEachRowType([&]<class Other>() {
            const bool expected = RowTraits<Row>::type == RowTraits<Other>::type;
            CHECK(contains(builder.document(), referenceTo(Id<Other>{id.uuid})) == expected);
        });
        CHECK_FALSE(contains(builder.document(), referenceTo(builder.freshId<Row>())));
    });
}

TEST_CASE("Document: is equal where every row and the properties are", "[model][document]") {
    DocumentBuilder builder;
    const Document before = builder.document();
    forEachRowType([&]<class Row>() {
        Document document = before;
        CHECK(document == before);
        Row row;
        row.id = builder.freshId<Row>();
        tableOf<Row>(document).put(row);
        CHECK_FALSE(document == before);
        CHECK(tableOf<Row>(std::as_const(document)).contains(row.id));
        tableOf<Row>(document).erase(row.id);
        CHECK(document == before);
    });
    builder.changeProperties([](DocumentProperties& properties) { properties.title = "Salon"; });
    CHECK_FALSE(builder.document() == before);
    builder.changeProperties([](DocumentProperties& properties) { properties.title = ""; });
    CHECK(builder.document() == before);
}

TEST_CASE("assetIdOf: the digest of the bytes in the shape of a version 8 UUID",
          "[model][document]") {
    const std::string text = "a picture";
    std::string expected = toText(base::digestOf(base::asBytes(text)));
    std::string id;
    for (const char character : toText(assetIdOf(base::asBytes(text)).uuid)) {
        id += character == '-' ? "" : std::string(1, character);
    }
    REQUIRE(id.size() == expected.size());
    CHECK(id[12] == '8');
    CHECK(std::string("89ab").find(id[16]) != std::string::npos);
    expected[12] = id[12];
    expected[16] = id[16];
    CHECK(id == expected);
    CHECK(assetIdOf(base::asBytes(text)) != assetIdOf(base::asBytes("another")));
}

TEST_CASE("DocumentBuilder: the same calls give the same document", "[model][document]") {
    const auto build = [] {
        DocumentBuilder builder;
        builder.card(builder.phase("Wassen"), builder.lane(LaneKind::actions), "Belt de salon");
        return builder.document();
    };
    CHECK(build() == build());
    CHECK(build().cards.begin()->journey == build().journeys.begin()->id);
}
