// What the salon will do: improvements and service standards.
#pragma once

#include <cjm/base/date.h>
#include <cjm/model/enumeration.h>
#include <cjm/model/field.h>
#include <cjm/model/ids.h>
#include <cjm/model/order_key.h>

#include <optional>
#include <string>

namespace cjm::model {

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
    static constexpr FieldList fields{
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
    static constexpr FieldList fields{
        field("subject", &Standard::subject,
              belongingTo(oneOf(RowType::card, RowType::improvement))),
        field("order", &Standard::order, anyValue),
        field("role", &Standard::role, nameText),
        field("text", &Standard::text, bodyText),
    };
};

} // namespace cjm::model
