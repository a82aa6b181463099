// What the salon wants to reach.
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
    static constexpr FieldList fields{
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

} // namespace cjm::model
