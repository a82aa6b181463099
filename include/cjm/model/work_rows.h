// The work on the map: goals, what we know it from, improvements and service standards.
#pragma once

#include <cjm/base/date.h>
#include <cjm/model/enumeration.h>
#include <cjm/model/field.h>
#include <cjm/model/ids.h>
#include <cjm/model/order_key.h>

#include <optional>
#include <string>

namespace cjm::model {

enum class GoalKind { customers, revenue, profit, awareness, image, own };

constexpr auto enumerationNames(GoalKind) {
    return std::array{"customers"sv, "revenue"sv, "profit"sv, "awareness"sv, "image"sv, "own"sv};
}

/// Clear, complete and concrete: what, measured how, from, to, by when and for whom.
struct Goal {
    GoalId id;
    OrderKey order;
    GoalKind kind = GoalKind::own;
    std::string what;
    std::string measure;
    std::optional<double> from;
    std::optional<double> to;
    std::optional<base::Date> due;
    std::string forWhom;
    std::string howMeasured;

    friend bool operator==(const Goal&, const Goal&) = default;
};

template <>
struct RowTraits<Goal> {
    static constexpr RowType type = RowType::goal;
    static constexpr std::string_view name = "goals";
    static constexpr auto fields = std::tuple{
        field("order", &Goal::order, anyValue),
        field("kind", &Goal::kind, anyValue),
        field("what", &Goal::what, titleText),
        field("measure", &Goal::measure, titleText),
        field("from", &Goal::from, anyValue),
        field("to", &Goal::to, anyValue),
        field("due", &Goal::due, anyValue),
        field("forWhom", &Goal::forWhom, titleText),
        field("howMeasured", &Goal::howMeasured, bodyText),
    };
};

enum class SourceMethod {
    observation,
    interview,
    survey,
    focusGroup,
    review,
    feedback,
    mysteryVisit,
    figures,
    staff,
    ownIdea,
};

constexpr auto enumerationNames(SourceMethod) {
    return std::array{"observation"sv, "interview"sv,    "survey"sv,  "focusGroup"sv, "review"sv,
                      "feedback"sv,    "mysteryVisit"sv, "figures"sv, "staff"sv,      "ownIdea"sv};
}

/// What a source gives insight in.
enum class SourceTheme { groupAndMotives, travelPatterns, improvementEffect };

constexpr auto enumerationNames(SourceTheme) {
    return std::array{"groupAndMotives"sv, "travelPatterns"sv, "improvementEffect"sv};
}

struct Source {
    SourceId id;
    SourceMethod method = SourceMethod::ownIdea;
    std::optional<SourceTheme> theme;
    std::optional<base::Date> date;
    std::optional<int> people; ///< How many people were asked or seen.
    std::string who;
    std::string said;
    std::string link;
    std::optional<AssetId> picture;

    friend bool operator==(const Source&, const Source&) = default;
};

template <>
struct RowTraits<Source> {
    static constexpr RowType type = RowType::source;
    static constexpr std::string_view name = "sources";
    static constexpr auto fields = std::tuple{
        field("method", &Source::method, anyValue),
        field("theme", &Source::theme, anyValue),
        field("date", &Source::date, anyValue),
        field("people", &Source::people, between(0, 1'000'000)),
        field("who", &Source::who, nameText),
        field("said", &Source::said, bodyText),
        field("link", &Source::link, bodyText),
        field("picture", &Source::picture, anyValue),
    };
};

enum class ImprovementStatus { idea, planned, busy, done, dropped };

constexpr auto enumerationNames(ImprovementStatus) {
    return std::array{"idea"sv, "planned"sv, "busy"sv, "done"sv, "dropped"sv};
}

struct Improvement {
    ImprovementId id;
    OrderKey order;
    std::string title;
    IdSet<Card> answers;    ///< The cards that it answers.
    std::string difference; ///< Or the identity of the difference that it answers.
    std::optional<GoalId> goal;
    std::optional<int> value;
    std::optional<int> effort;
    std::string responsible;
    std::optional<base::Date> due;
    ImprovementStatus status = ImprovementStatus::idea;
    std::string worth; ///< To the client, in a sentence.
    std::string expectedNotice;
    std::string expectedAttitude;
    std::string expectedBehaviour;
    std::string seenNotice;
    std::string seenAttitude;
    std::string seenBehaviour;

    friend bool operator==(const Improvement&, const Improvement&) = default;
};

template <>
struct RowTraits<Improvement> {
    static constexpr RowType type = RowType::improvement;
    static constexpr std::string_view name = "improvements";
    static constexpr auto fields = std::tuple{
        field("order", &Improvement::order, anyValue),
        field("title", &Improvement::title, titleText),
        field("answers", &Improvement::answers, anyValue),
        field("difference", &Improvement::difference, bodyText),
        field("goal", &Improvement::goal, anyValue),
        field("value", &Improvement::value, fivePoints),
        field("effort", &Improvement::effort, fivePoints),
        field("responsible", &Improvement::responsible, nameText),
        field("due", &Improvement::due, anyValue),
        field("status", &Improvement::status, anyValue),
        field("worth", &Improvement::worth, titleText),
        field("expectedNotice", &Improvement::expectedNotice, bodyText),
        field("expectedAttitude", &Improvement::expectedAttitude, bodyText),
        field("expectedBehaviour", &Improvement::expectedBehaviour, bodyText),
        field("seenNotice", &Improvement::seenNotice, bodyText),
        field("seenAttitude", &Improvement::seenAttitude, bodyText),
        field("seenBehaviour", &Improvement::seenBehaviour, bodyText),
    };
};

/// What somebody in a role always does, for a card or an improvement.
struct Standard {
    StandardId id;
    RowReference subject;
    OrderKey order;
    std::string role;
    std::string text;

    friend bool operator==(const Standard&, const Standard&) = default;
};

template <>
struct RowTraits<Standard> {
    static constexpr RowType type = RowType::standard;
    static constexpr std::string_view name = "standards";
    static constexpr auto fields = std::tuple{
        field("subject", &Standard::subject,
              belongingTo(oneOf(RowType::card, RowType::improvement))),
        field("order", &Standard::order, anyValue),
        field("role", &Standard::role, nameText),
        field("text", &Standard::text, bodyText),
    };
};

} // namespace cjm::model
