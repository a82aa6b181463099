// In which fields two rows that belong together are different, as a person would say it.
#pragma once

#include <cjm/compare/difference.h>
#include <cjm/model/document.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <type_traits>

namespace cjm::compare {

/// What a row type's fields mean when two rows are compared.
template <class Row>
struct ComparedFields;

template <>
struct ComparedFields<model::Journey> {
    static constexpr std::array own = {"title"sv,  "state"sv, "basedOn"sv,
                                       "review"sv, "date"sv,  "order"sv};
    static constexpr std::string_view mainText = {};
};

template <>
struct ComparedFields<model::Phase> {
    static constexpr std::array own = {"journey"sv, "order"sv, "origins"sv};
    static constexpr std::string_view mainText = "title";
};

template <>
struct ComparedFields<model::Lane> {
    static constexpr std::array own = {"journey"sv, "order"sv, "origins"sv};
    static constexpr std::string_view mainText = "title";
};

template <>
struct ComparedFields<model::Card> {
    static constexpr std::array own = {"journey"sv, "phase"sv, "lane"sv,
                                       "order"sv,   "span"sv,  "origins"sv};
    static constexpr std::string_view mainText = "text";
};

template <>
struct ComparedFields<model::Variant> {
    static constexpr std::array own = {"card"sv, "persona"sv, "segment"sv};
    static constexpr std::string_view mainText = "text";
};

template <>
struct ComparedFields<model::Link> {
    static constexpr std::array own = {"journey"sv, "from"sv, "to"sv};
    static constexpr std::string_view mainText = "label";
};

/// True for a field that says where a row stands or came from, or that is each journey's own.
template <class Row>
[[nodiscard]] constexpr bool isOwnField(std::string_view field) {
    const auto& own = ComparedFields<Row>::own;
    return std::find(own.begin(), own.end(), field) != own.end();
}

/// How a client feels or would answer: a higher number is better.
[[nodiscard]] constexpr bool isScore(std::string_view field) {
    return field == "emotion" || field == "relevance" || field == "ease" || field == "pleasure" ||
           field == "satisfaction";
}

template <class Row, class Value>
[[nodiscard]] DifferenceKind kindOf(std::string_view field, const Value& before,
                                    const Value& after) {
    if constexpr (std::is_same_v<Value, std::optional<int>>) {
        if (isScore(field) && before && after) {
            return *before < *after ? DifferenceKind::better : DifferenceKind::worse;
        }
    }
    if (field == ComparedFields<Row>::mainText || field == "emotionWord") {
        return DifferenceKind::reworded;
    }
    return field == "channel" ? DifferenceKind::channelChanged : DifferenceKind::changed;
}

/// Calls `visitor(field name, kind)` for each field in which the rows are different. The word of a
/// feeling goes with its score. `isSameCard(before, after)` decides about references to cards.
template <class Row, class IsSameCard, class Visitor>
void forEachFieldDifference(const Row& before, const Row& after, IsSameCard&& isSameCard,
                            Visitor&& visitor) {
    bool otherFeeling = false;
    model::forEachFieldOf<Row>([&](const auto& field) {
        const auto& left = field.of(before);
        const auto& right = field.of(after);
        using Value = std::remove_cvref_t<decltype(left)>;
        if constexpr (std::is_same_v<Value, std::optional<model::CardId>>) {
            if (left.has_value() == right.has_value() && (!left || isSameCard(*left, *right))) {
                return;
            }
        }
        if (left == right || isOwnField<Row>(field.name) ||
            (field.name == "emotionWord" && otherFeeling)) {
            return;
        }
        otherFeeling = otherFeeling || field.name == "emotion";
        visitor(field.name, kindOf<Row>(field.name, left, right));
    });
}

} // namespace cjm::compare
