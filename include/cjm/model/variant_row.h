// What is different about a card for some of the clients.
#pragma once

#include <cjm/model/field.h>
#include <cjm/model/ids.h>

#include <optional>
#include <string>

namespace cjm::model {

/// What is different about a card for one persona or segment. What is absent is not different.
struct Variant {
    VariantId id;
    CardId card;
    std::optional<PersonaId> persona;
    std::string segment;
    std::string text;
    std::string channel;
    std::optional<int> emotion;
    std::string emotionWord;
    bool hidden = false;

    friend bool operator==(const Variant&, const Variant&) = default;
};

template <>
struct RowTraits<Variant> {
    static constexpr RowType type = RowType::variant;
    static constexpr std::string_view name = "variants";
    static constexpr FieldList fields{
        field("card", &Variant::card, ownerId),
        field("persona", &Variant::persona, {.bond = Bond::tight}),
        field("segment", &Variant::segment, nameText),
        field("text", &Variant::text, bodyText),
        field("channel", &Variant::channel, nameText),
        field("emotion", &Variant::emotion, emotionScore),
        field("emotionWord", &Variant::emotionWord, nameText),
        field("hidden", &Variant::hidden, anyValue),
    };
};

} // namespace cjm::model
