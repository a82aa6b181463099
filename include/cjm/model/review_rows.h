// Looking back: review rounds with what was measured, and visits by a mystery client.
#pragma once

#include <cjm/base/date.h>
#include <cjm/model/enumeration.h>
#include <cjm/model/field.h>
#include <cjm/model/ids.h>
#include <cjm/model/order_key.h>

#include <optional>
#include <string>

namespace cjm::model {

/// The journeys as they were then are the past journeys that name the review.
struct Review {
    ReviewId id;
    std::optional<base::Date> date;
    std::string who;
    std::string didItWork;
    std::string canItBeBetter;
    std::string how;
    std::optional<base::Date> nextDate;

    friend bool operator==(const Review&, const Review&) = default;
};

template <>
struct RowTraits<Review> {
    static constexpr RowType type = RowType::review;
    static constexpr std::string_view name = "reviews";
    static constexpr FieldList fields{
        field("date", &Review::date, anyValue),
        field("who", &Review::who, nameText),
        field("didItWork", &Review::didItWork, bodyText),
        field("canItBeBetter", &Review::canItBeBetter, bodyText),
        field("how", &Review::how, bodyText),
        field("nextDate", &Review::nextDate, anyValue),
    };
};

/// How far a goal was at a review, in the goal's own measure.
struct Measurement {
    MeasurementId id;
    ReviewId review;
    GoalId goal;
    double value = 0;

    friend bool operator==(const Measurement&, const Measurement&) = default;
};

template <>
struct RowTraits<Measurement> {
    static constexpr RowType type = RowType::measurement;
    static constexpr std::string_view name = "measurements";
    static constexpr FieldList fields{
        field("review", &Measurement::review, ownerId),
        field("goal", &Measurement::goal, ownerId),
        field("value", &Measurement::value, anyValue),
    };
};

struct Visit {
    VisitId id;
    JourneyId journey;
    std::optional<base::Date> date;
    std::string who;
    std::string remarks;

    friend bool operator==(const Visit&, const Visit&) = default;
};

template <>
struct RowTraits<Visit> {
    static constexpr RowType type = RowType::visit;
    static constexpr std::string_view name = "visits";
    static constexpr FieldList fields{
        field("journey", &Visit::journey, ownerId),
        field("date", &Visit::date, anyValue),
        field("who", &Visit::who, nameText),
        field("remarks", &Visit::remarks, bodyText),
    };
};

enum class VisitOutcome { happened, skipped, extra, otherOrder };

constexpr auto enumerationNames(VisitOutcome) {
    return std::array{"happened"sv, "skipped"sv, "extra"sv, "otherOrder"sv};
}

/// What a visit says of one card; what came extra has no card, only words.
struct VisitEntry {
    VisitEntryId id;
    VisitId visit;
    OrderKey order;
    std::optional<CardId> card;
    VisitOutcome outcome = VisitOutcome::happened;
    std::string text;
    std::optional<int> score;
    std::optional<int> minutesWaited;

    friend bool operator==(const VisitEntry&, const VisitEntry&) = default;
};

template <>
struct RowTraits<VisitEntry> {
    static constexpr RowType type = RowType::visitEntry;
    static constexpr std::string_view name = "visitEntries";
    static constexpr FieldList fields{
        field("visit", &VisitEntry::visit, ownerId),
        field("order", &VisitEntry::order, anyValue),
        field("card", &VisitEntry::card, {.bond = Bond::tight}),
        field("outcome", &VisitEntry::outcome, anyValue),
        field("text", &VisitEntry::text, bodyText),
        field("score", &VisitEntry::score, emotionScore),
        field("minutesWaited", &VisitEntry::minutesWaited, minuteCount),
    };
};

} // namespace cjm::model
