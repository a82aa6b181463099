// Lanes: what a row of the map is about, and how it is shown.
#pragma once

#include <cjm/model/colour.h>
#include <cjm/model/enumeration.h>
#include <cjm/model/field.h>
#include <cjm/model/ids.h>
#include <cjm/model/order_key.h>

#include <optional>
#include <string>

namespace cjm::model {

/// The five standard lanes come first, in the order in which a map shows them.
enum class LaneKind {
    actions,
    emotions,
    expectations,
    problems,
    touchpoints,
    thoughts,
    motivations,
    questions,
    obstacles,
    needs,
    opportunities,
    channels,
    places,
    time,
    behindTheScenes,
    pictures,
    freeText,
};

constexpr auto enumerationNames(LaneKind) {
    return std::array{
        "actions"sv,       "emotions"sv,    "expectations"sv, "problems"sv,  "touchpoints"sv,
        "thoughts"sv,      "motivations"sv, "questions"sv,    "obstacles"sv, "needs"sv,
        "opportunities"sv, "channels"sv,    "places"sv,       "time"sv,      "behindTheScenes"sv,
        "pictures"sv,      "freeText"sv,
    };
}

inline constexpr std::array standardLaneKinds = {
    LaneKind::actions,  LaneKind::emotions,    LaneKind::expectations,
    LaneKind::problems, LaneKind::touchpoints,
};

enum class Audience { everyone, internal };

constexpr auto enumerationNames(Audience) {
    return std::array{"everyone"sv, "internal"sv};
}

/// Who says how the journey feels in an emotions lane.
enum class CurveOwner { owner, staff, clients };

constexpr auto enumerationNames(CurveOwner) {
    return std::array{"owner"sv, "staff"sv, "clients"sv};
}

struct Lane {
    LaneId id;
    JourneyId journey;
    OrderKey order;
    std::string title; ///< Empty: the kind's own name in the reader's language.
    LaneKind kind = LaneKind::freeText;
    bool shown = true;
    bool collapsed = false;
    Audience audience = Audience::everyone;
    std::optional<CurveOwner> curveOwner;
    std::optional<Colour> colour; ///< Absent: the kind's own.
    IdSet<Lane> origins;

    friend bool operator==(const Lane&, const Lane&) = default;
};

template <>
struct RowTraits<Lane> {
    static constexpr RowType type = RowType::lane;
    static constexpr std::string_view name = "lanes";
    static constexpr FieldList fields{
        field("journey", &Lane::journey, ownerId),
        field("order", &Lane::order, anyValue),
        field("title", &Lane::title, titleText),
        field("kind", &Lane::kind, anyValue),
        field("shown", &Lane::shown, anyValue),
        field("collapsed", &Lane::collapsed, anyValue),
        field("audience", &Lane::audience, anyValue),
        field("curveOwner", &Lane::curveOwner, anyValue),
        field("colour", &Lane::colour, anyValue),
        field("origins", &Lane::origins, anyValue),
    };
};

} // namespace cjm::model
