// Journeys and their phases.
#pragma once

#include <cjm/base/date.h>
#include <cjm/model/enumeration.h>
#include <cjm/model/field.h>
#include <cjm/model/ids.h>
#include <cjm/model/order_key.h>

#include <optional>
#include <string>

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
    static constexpr FieldList fields{
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
    static constexpr FieldList fields{
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

} // namespace cjm::model
