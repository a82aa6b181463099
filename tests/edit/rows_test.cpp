#include <cjm/edit/rows.h>
#include <cjm/model/change.h>
#include <cjm/model/validate.h>

#include <catch2/catch.hpp>
#include <model/document_builder.h>
#include <result_value.h>

using namespace cjm;
using namespace cjm::model;
using base::ErrorCode;
using cjm::test::DocumentBuilder;
using cjm::test::valueOf;

namespace {

struct Refusal {
    ErrorCode code;
    std::string subject;

    friend bool operator==(const Refusal&, const Refusal&) = default;
};

Refusal refusalOf(const base::Result<Document>& result) {
    REQUIRE_FALSE(result);
    return {result.error().code, result.error().subject};
}

/// Two phases, an actions and an emotions lane, one card in each lane of the first phase.
struct SmallMap {
    DocumentBuilder builder;
    PhaseId first = builder.phase("Zoeken");
    PhaseId second = builder.phase("Wassen");
    LaneId actions = builder.lane(LaneKind::actions);
    LaneId emotions = builder.lane(LaneKind::emotions);
    CardId action = builder.card(first, actions, "Belt de salon");
    CardId feeling = builder.card(first, emotions);

    SmallMap() {
        builder.change(feeling, [](Card& card) {
            card.emotion = 2;
            card.emotionWord = "Verwend";
        });
    }

    [[nodiscard]] const Document& document() const { return builder.document(); }

    [[nodiscard]] Card card(CardId id) const { return *document().cards.find(id); }
};

} // namespace

TEST_CASE("addRow: cleans the texts of the new row", "[edit][rows]") {
    DocumentBuilder builder;
    Persona persona;
    persona.id = builder.freshId<Persona>();
    persona.order = {"V"};
    persona.name = "Sanne\x01\r\n";
    persona.channels = {"", "mail\t"};
    const Document next = valueOf(edit::addRow(builder.document(), persona));
    CHECK(next.personas.find(persona.id)->name == "Sanne ");
    CHECK(next.personas.find(persona.id)->channels == std::vector<std::string>{"mail "});
}

TEST_CASE("addRow: refuses what breaks a rule and says which", "[edit][rows]") {
    SmallMap map;
    Card card = map.card(map.action);

    CHECK(refusalOf(edit::addRow(map.document(), card)) ==
          Refusal{ErrorCode::internalContradiction, toText(referenceTo(card.id))});
    card.id = map.builder.freshId<Card>();
    card.importance = 6;
    CHECK(refusalOf(edit::addRow(map.document(), card)) ==
          Refusal{ErrorCode::ruleBroken, "numberOutOfRange"});
    card.importance = 5;
    card.phase = map.builder.freshId<Phase>();
    CHECK(refusalOf(edit::addRow(map.document(), card)) ==
          Refusal{ErrorCode::ruleBroken, "referenceToNothing"});
}

TEST_CASE("addRow: stops at the cap of a table", "[edit][rows]") {
    DocumentBuilder builder;
    while (builder.document().plainWords.size() < rowCap(RowType::plainWord)) {
        builder.add<PlainWord>();
    }
    PlainWord word;
    word.id = builder.freshId<PlainWord>();
    word.order = {"V"};
    CHECK(refusalOf(edit::addRow(builder.document(), word)) ==
          Refusal{ErrorCode::tooManyRows, "plainWords"});
}

TEST_CASE("addRow: a card that spans past the end is shortened", "[edit][rows]") {
    SmallMap map;
    Card card = map.card(map.action);
    card.id = map.builder.freshId<Card>();
    card.phase = map.second;
    card.span = 7;
    const Document next = valueOf(edit::addRow(map.document(), card));
    CHECK(next.cards.find(card.id)->span == 1);
}

TEST_CASE("updateRow: an equal row is no change", "[edit][rows]") {
    SmallMap map;
    const Document next = valueOf(edit::updateRow(map.document(), map.card(map.action)));
    CHECK(diff(map.document(), next).isEmpty());
}

TEST_CASE("updateRow: changes its own row only", "[edit][rows]") {
    SmallMap map;
    Card card = map.card(map.action);
    card.text = "Boekt online";
    const Document next = valueOf(edit::updateRow(map.document(), card));
    const Change change = diff(map.document(), next);
    REQUIRE(change.rows<Card>().size() == 1);
    CHECK(change.rows<Card>().front().after->text == "Boekt online");
    CHECK(map.card(map.action).text == "Belt de salon");
}

TEST_CASE("updateRow: an unknown row is not found", "[edit][rows]") {
    SmallMap map;
    Card card = map.card(map.action);
    card.id = map.builder.freshId<Card>();
    CHECK(refusalOf(edit::updateRow(map.document(), card)) ==
          Refusal{ErrorCode::rowNotFound, toText(referenceTo(card.id))});
}

TEST_CASE("updateRow: a phase stays in its journey", "[edit][rows]") {
    SmallMap map;
    const JourneyId other = map.builder.startJourney("Tweede");
    Phase phase = *map.document().phases.find(map.first);
    phase.journey = other;
    CHECK(refusalOf(edit::updateRow(map.document(), phase)).code == ErrorCode::ruleBroken);
}

TEST_CASE("updateRow: a lane that no longer holds emotions clears them", "[edit][rows]") {
    SmallMap map;
    const VariantId variant = map.builder.add<Variant>([&](Variant& row) {
        row.card = map.feeling;
        row.emotion = -1;
    });
    Lane lane = *map.document().lanes.find(map.emotions);
    lane.kind = LaneKind::thoughts;
    const Document next = valueOf(edit::updateRow(map.document(), lane));
    CHECK_FALSE(next.cards.find(map.feeling)->emotion);
    CHECK(next.cards.find(map.feeling)->emotionWord.empty());
    CHECK_FALSE(next.variants.find(variant)->emotion);
    CHECK(validate(next).empty());
}

TEST_CASE("updateRow: a journey that is based on another forgets origins in the old one",
          "[edit][rows]") {
    SmallMap map;
    const JourneyId current = map.builder.journey();
    const JourneyId ideal = map.builder.startIdeal(current);
    const PhaseId kept = map.builder.phase("Zoeken");
    map.builder.change(kept, [&](Phase& phase) { phase.origins = {map.first}; });
    REQUIRE(validate(map.document()).empty());

    Journey journey = *map.document().journeys.find(ideal);
    journey.basedOn.reset();
    const Document next = valueOf(edit::updateRow(map.document(), journey));
    CHECK(next.phases.find(kept)->origins.isEmpty());
}

TEST_CASE("updateRow: a second ideal of the same journey is refused", "[edit][rows]") {
    SmallMap map;
    const JourneyId current = map.builder.journey();
    map.builder.startIdeal(current);
    const JourneyId other = map.builder.startJourney("Derde");
    Journey journey = *map.document().journeys.find(other);
    journey.state = JourneyState::ideal;
    journey.basedOn = current;
    CHECK(refusalOf(edit::updateRow(map.document(), journey)) ==
          Refusal{ErrorCode::ruleBroken, "secondIdeal"});
}

TEST_CASE("updateRow: a picture that nothing shows any more goes with the edit", "[edit][rows]") {
    SmallMap map;
    const AssetId shared = map.builder.picture("shared");
    const AssetId single = map.builder.picture("single");
    map.builder.change(map.action, [&](Card& card) { card.picture = single; });
    map.builder.change(map.feeling, [&](Card& card) { card.picture = shared; });
    map.builder.changeProperties([&](DocumentProperties& row) { row.logo = shared; });

    Card without = map.card(map.action);
    without.picture.reset();
    CHECK_FALSE(valueOf(edit::updateRow(map.document(), without)).assets.contains(single));
    without = map.card(map.feeling);
    without.picture.reset();
    CHECK(valueOf(edit::updateRow(map.document(), without)).assets.contains(shared));
}

TEST_CASE("setProperties: the lineage stays, a new one is given on purpose only", "[edit][rows]") {
    SmallMap map;
    DocumentProperties properties = *map.document().properties;
    const DocumentId lineage = properties.id;
    properties.id = map.builder.freshId<DocumentProperties>();
    properties.salon = "Kapsalon Noor";
    const Document next = valueOf(edit::setProperties(map.document(), properties));
    CHECK(next.properties->id == lineage);
    CHECK(next.properties->salon == "Kapsalon Noor");
    CHECK(edit::withNewLineage(next, properties.id).properties->id == properties.id);

    properties.language = "not a language";
    CHECK(refusalOf(edit::setProperties(map.document(), properties)) ==
          Refusal{ErrorCode::ruleBroken, "languageNotValid"});
}
