// The types of rows that a document holds, and a reference to a row of any of them.
#pragma once

#include <cjm/base/uuid.h>
#include <cjm/model/enumeration.h>

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace cjm::model {

enum class RowType {
    journey,
    phase,
    lane,
    card,
    variant,
    link,
    persona,
    answer,
    goal,
    source,
    improvement,
    standard,
    review,
    measurement,
    visit,
    visitEntry,
    comment,
    setAside,
    view,
    asset,
    emotionWord,
    plainWord,
};

constexpr auto enumerationNames(RowType) {
    return std::array{
        "journey"sv,     "phase"sv,     "lane"sv,     "card"sv,        "variant"sv,
        "link"sv,        "persona"sv,   "answer"sv,   "goal"sv,        "source"sv,
        "improvement"sv, "standard"sv,  "review"sv,   "measurement"sv, "visit"sv,
        "visitEntry"sv,  "comment"sv,   "setAside"sv, "view"sv,        "asset"sv,
        "emotionWord"sv, "plainWord"sv,
    };
}

using RowTypeSet = EnumerationSet<RowType>;

template <class... Types>
[[nodiscard]] constexpr RowTypeSet oneOf(Types... types) {
    RowTypeSet set;
    (set.insert(types), ...);
    return set;
}

/// A row of whatever type, as the target of a link or a comment.
struct RowReference {
    RowType type = RowType::journey;
    base::Uuid uuid;

    friend auto operator<=>(const RowReference&, const RowReference&) = default;
};

/// As in card:550e8400-e29b-41d4-a716-446655440000.
[[nodiscard]] std::string toText(const RowReference& reference);

/// Reads exactly what `toText` writes; anything else is nothing.
[[nodiscard]] std::optional<RowReference> parseRowReference(std::string_view text);

} // namespace cjm::model
