// The map itself: journeys with their phases, lanes and cards, what differs per client group, and
// the links between cards.
#pragma once

#include <cjm/base/date.h>
#include <cjm/model/colour.h>
#include <cjm/model/enumeration.h>
#include <cjm/model/field.h>
#include <cjm/model/ids.h>
#include <cjm/model/order_key.h>

#include <optional>
#include <string>
#include <vector>

namespace cjm::model {

enum class JourneyState { current, ideal, past };

constexpr auto enumerationNames(JourneyState) {
    return std::array{"current"sv, "ideal"sv, "past"sv};
}

enum class JourneyKind { analysis, futureGuide, serviceBlueprint };

constexpr auto enumerationNames(JourneyKind) {
    return std::array{"analysis"sv, "futureGuide"sv, "serviceBlueprint"sv};
}

struct Journey {
    JourneyId id;
    std::string title;
    JourneyState state = JourneyState::current;
    std::optional<JourneyId> basedOn; ///< The journey that an ideal one was born from.
    std::optional<ReviewId> review;   ///< The review that a past one was frozen for.
    std::optional<JourneyKind> kind;
    IdSet<Persona> personas;
    std::optional<GoalId> leadingGoal;
    IdSet<Goal> otherGoals;
    std::string scenario;
    std::string brandPromise;
    std::string team;
    std::optional<base::Date> date;
    OrderKey order;

    friend bool operator==(const Journey&, const Journey&) = default;
};

template <>
struct RowTraits<Journey> {
    static constexpr RowType type = RowType::journey;
    static constexpr std::string_view name = "journeys";
    static constexpr auto fields = std::tuple{
        field("title", &Journey::title, titleText),
        field("state", &Journey::state, anyValue),
        field("basedOn", &Journey::basedOn, anyValue),
        field("review", &Journey::review, anyValue),
        field("kind", &Journey::kind, anyValue),
        field("personas", &Journey::personas, anyValue),
        field("leadingGoal", &Journey::leadingGoal, anyValue),
        field("otherGoals", &Journey::otherGoals, anyValue),
        field("scenario", &Journey::scenario, bodyText),
        field("brandPromise", &Journey::brandPromise, bodyText),
        field("team", &Journey::team, bodyText),
        field("date", &Journey::date, anyValue),
        field("order", &Journey::order, anyValue),
    };
};

struct Phase {
    PhaseId id;
    JourneyId journey;
    OrderKey order;
    std::string title;
    std::string question;     ///< The guiding question that helps to fill the phase.
    std::string band;         ///< Neighbours with equal text stand under one heading.
    std::optional<int> width; ///< In layout units (1/96 inch at 100 %).
    bool momentOfTruth = false;
    IdSet<Phase> origins;

    friend bool operator==(const Phase&, const Phase&) = default;
};

template <>
struct RowTraits<Phase> {
    static constexpr RowType type = RowType::phase;
    static constexpr std::string_view name = "phases";
    static constexpr auto fields = std::tuple{
        field("journey", &Phase::journey, ownerId),
        field("order", &Phase::order, anyValue),
        field("title", &Phase::title, titleText),
        field("question", &Phase::question, titleText),
        field("band", &Phase::band, nameText),
        field("width", &Phase::width, between(60, 2000)),
        field("momentOfTruth", &Phase::momentOfTruth, anyValue),
        field("origins", &Phase::origins, anyValue),
    };
};

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
    static constexpr auto fields = std::tuple{
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

enum class LinkKind { loop, branch, lost };

constexpr auto enumerationNames(LinkKind) {
    return std::array{"loop"sv, "branch"sv, "lost"sv};
}

/// From a card or a phase to another of the same journey. Where clients get lost, a link may lead
/// nowhere.
struct Link {
    LinkId id;
    JourneyId journey;
    RowReference from;
    std::optional<RowReference> to;
    LinkKind kind = LinkKind::branch;
    std::string label;
    std::optional<int> share; ///< In percent of the clients.

    friend bool operator==(const Link&, const Link&) = default;
};

inline constexpr FieldRule linkEnd = belongingTo(oneOf(RowType::card, RowType::phase));

template <>
struct RowTraits<Link> {
    static constexpr RowType type = RowType::link;
    static constexpr std::string_view name = "links";
    static constexpr auto fields = std::tuple{
        field("journey", &Link::journey, ownerId), field("from", &Link::from, linkEnd),
        field("to", &Link::to, linkEnd),           field("kind", &Link::kind, anyValue),
        field("label", &Link::label, titleText),   field("share", &Link::share, between(0, 100)),
    };
};

} // namespace cjm::model
