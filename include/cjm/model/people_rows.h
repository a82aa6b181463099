// The clients: personas and what each of them wants, thinks, needs and fears in a phase.
#pragma once

#include <cjm/model/colour.h>
#include <cjm/model/enumeration.h>
#include <cjm/model/field.h>
#include <cjm/model/ids.h>
#include <cjm/model/order_key.h>

#include <optional>
#include <string>
#include <vector>

namespace cjm::model {

/// What makes a client come back: ease, quality or the relationship.
enum class BuyerType { habit, quality, loyal };

constexpr auto enumerationNames(BuyerType) {
    return std::array{"habit"sv, "quality"sv, "loyal"sv};
}

struct Persona {
    PersonaId id;
    OrderKey order;
    std::string name;
    std::string segment;
    std::optional<int> age;
    std::string quote;
    std::optional<AssetId> photo;
    std::optional<Colour> colour;
    std::string sign;
    std::string wishes;
    std::string needs;
    std::string goals;
    std::optional<BuyerType> buyerType;
    std::string drivers;
    std::string circumstances;
    std::string routines;
    std::string marketKnowledge;
    std::string touchpointAttitude;
    std::string informationOpenness;
    std::string character;
    std::string formOfAddress;
    std::vector<std::string> channels;

    friend bool operator==(const Persona&, const Persona&) = default;
};

template <>
struct RowTraits<Persona> {
    static constexpr RowType type = RowType::persona;
    static constexpr std::string_view name = "personas";
    static constexpr FieldList fields{
        field("order", &Persona::order, anyValue),
        field("name", &Persona::name, nameText),
        field("segment", &Persona::segment, nameText),
        field("age", &Persona::age, between(0, 150)),
        field("quote", &Persona::quote, titleText),
        field("photo", &Persona::photo, anyValue),
        field("colour", &Persona::colour, anyValue),
        field("sign", &Persona::sign, nameText),
        field("wishes", &Persona::wishes, bodyText),
        field("needs", &Persona::needs, bodyText),
        field("goals", &Persona::goals, bodyText),
        field("buyerType", &Persona::buyerType, anyValue),
        field("drivers", &Persona::drivers, bodyText),
        field("circumstances", &Persona::circumstances, bodyText),
        field("routines", &Persona::routines, bodyText),
        field("marketKnowledge", &Persona::marketKnowledge, bodyText),
        field("touchpointAttitude", &Persona::touchpointAttitude, bodyText),
        field("informationOpenness", &Persona::informationOpenness, bodyText),
        field("character", &Persona::character, bodyText),
        field("formOfAddress", &Persona::formOfAddress, nameText),
        field("channels", &Persona::channels, nameText),
    };
};

struct Answer {
    AnswerId id;
    PersonaId persona;
    PhaseId phase;
    std::string want;
    std::string think;
    std::string need;
    std::string fear;

    friend bool operator==(const Answer&, const Answer&) = default;
};

template <>
struct RowTraits<Answer> {
    static constexpr RowType type = RowType::answer;
    static constexpr std::string_view name = "answers";
    static constexpr FieldList fields{
        field("persona", &Answer::persona, ownerId), field("phase", &Answer::phase, ownerId),
        field("want", &Answer::want, bodyText),      field("think", &Answer::think, bodyText),
        field("need", &Answer::need, bodyText),      field("fear", &Answer::fear, bodyText),
    };
};

} // namespace cjm::model
