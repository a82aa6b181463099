// What the salon knows its journey from.
#pragma once

#include <cjm/base/date.h>
#include <cjm/model/enumeration.h>
#include <cjm/model/field.h>
#include <cjm/model/ids.h>

#include <optional>
#include <string>

namespace cjm::model {

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
    static constexpr FieldList fields{
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

} // namespace cjm::model
