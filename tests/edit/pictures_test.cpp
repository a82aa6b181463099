#include <cjm/edit/pictures.h>
#include <cjm/model/validate.h>

#include <catch2/catch.hpp>
#include <model/document_builder.h>

using namespace cjm;
using namespace cjm::model;
using test::DocumentBuilder;

namespace {

Asset pictureOf(std::string_view content) {
    DocumentBuilder builder;
    return *builder.document().assets.find(builder.picture(content));
}

} // namespace

TEST_CASE("setPicture: holds a picture once, and no longer than a card shows it",
          "[edit][pictures]") {
    DocumentBuilder builder;
    const LaneId lane = builder.lane(LaneKind::actions);
    const PhaseId phase = builder.phase("Wassen");
    const CardId first = builder.card(phase, lane, "Stoel");
    const CardId second = builder.card(phase, lane, "Wasbak");
    const Asset chair = pictureOf("stoel");
    const Asset basin = pictureOf("wasbak");

    Document document = edit::setPicture(builder.document(), first, chair).value();
    document = edit::setPicture(document, second, chair).value();
    CHECK(document.assets.size() == 1);
    CHECK(document.cards.find(second)->picture == chair.id);
    document = edit::setPicture(document, first, basin).value();
    CHECK(document.assets.size() == 2);
    document = edit::setPicture(document, second, std::nullopt).value();
    CHECK(document.assets.size() == 1);
    CHECK(document.assets.contains(basin.id));
    CHECK_FALSE(document.cards.find(second)->picture);
    CHECK(edit::setPicture(document, second, std::nullopt).value() == document);
    CHECK(validate(document).empty());
}

TEST_CASE("setPicture: refuses a card that is gone and a picture that is none",
          "[edit][pictures]") {
    DocumentBuilder builder;
    const CardId card =
        builder.card(builder.phase("Wassen"), builder.lane(LaneKind::actions), "Stoel");
    CHECK(edit::setPicture(builder.document(), builder.freshId<Card>(), pictureOf("stoel"))
              .error()
              .code == base::ErrorCode::rowNotFound);
    Asset text = pictureOf("stoel");
    text.mediaType = MediaType::jpeg;
    CHECK(edit::setPicture(builder.document(), card, text).error().code ==
          base::ErrorCode::ruleBroken);
}
