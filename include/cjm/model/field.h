// The one field list that every row type has.
//
// A row names its fields once, in `RowTraits<Row>::fields`. SQL columns, JSON members, the
// difference between two documents, cleaning, caps, removal and the tests' random rows all come
// from that list: a new field is one line.
//
//     forEachField(card, [&](const auto& field, const auto& value) {
//         std::cout << field.name << '\n';
//     });
#pragma once

#include <cjm/base/text.h>
#include <cjm/model/ids.h>
#include <cjm/model/row_type.h>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

namespace cjm::model {

/// What happens to a row when a row it refers to is removed.
enum class Bond {
    loose, ///< It forgets the reference.
    tight, ///< It is removed too.
};

/// What a value must keep to, beyond its type. Which parts count depends on the type.
struct FieldRule {
    base::TextKind text = base::TextKind::name;
    std::int64_t least = 0;
    std::int64_t greatest = 0;
    RowTypeSet rowTypes = {};
    Bond bond = Bond::loose;
};

inline constexpr FieldRule nameText{.text = base::TextKind::name};
inline constexpr FieldRule titleText{.text = base::TextKind::title};
inline constexpr FieldRule bodyText{.text = base::TextKind::body};
inline constexpr FieldRule anyValue{};

[[nodiscard]] constexpr FieldRule between(std::int64_t least, std::int64_t greatest) {
    return {.least = least, .greatest = greatest};
}

inline constexpr FieldRule emotionScore = between(-2, 2);
inline constexpr FieldRule fivePoints = between(1, 5);
inline constexpr FieldRule minuteCount = between(0, 1'000'000);

/// A reference without which the row means nothing.
[[nodiscard]] constexpr FieldRule belongingTo(RowTypeSet rowTypes) {
    return {.rowTypes = rowTypes, .bond = Bond::tight};
}

/// The owner of a row is named by an id that may not be absent.
inline constexpr FieldRule ownerId{.bond = Bond::tight};

template <class Row, class Value>
struct Field {
    using ValueType = Value;

    std::string_view name;
    Value Row::*member;
    FieldRule rule;

    [[nodiscard]] constexpr Value& of(Row& row) const { return row.*member; }

    [[nodiscard]] constexpr const Value& of(const Row& row) const { return row.*member; }
};

/// A field of a part of a row, as the touchpoint part of a card.
template <class Row, class Part, class Value>
struct PartField {
    using ValueType = Value;

    std::string_view name;
    Part Row::*part;
    Value Part::*member;
    FieldRule rule;

    [[nodiscard]] constexpr Value& of(Row& row) const { return row.*part.*member; }

    [[nodiscard]] constexpr const Value& of(const Row& row) const { return row.*part.*member; }
};

template <class Row, class Value>
[[nodiscard]] constexpr auto field(std::string_view name, Value Row::*member, FieldRule rule) {
    return Field<Row, Value>{name, member, rule};
}

template <class Row, class Part, class Value>
[[nodiscard]] constexpr auto field(std::string_view name, Part Row::*part, Value Part::*member,
                                   FieldRule rule) {
    return PartField<Row, Part, Value>{name, part, member, rule};
}

/// A function that passes these fields to a visitor.
template <class... Fields>
[[nodiscard]] constexpr auto passing(Fields... fields) {
    return [=](auto&& visitor) { return visitor(fields...); };
}

/// The fields of a row type. In place of a tuple, which takes compilers a second for so many
/// elements, in each source.
template <class Passing>
class FieldList {
public:
    template <class... Fields>
    constexpr FieldList(Fields... fields)
        : m_pass(passing(fields...)) {}

    /// Calls `visitor(field, field...)` with all fields at once.
    template <class Visitor>
    constexpr auto pass(Visitor&& visitor) const {
        return m_pass(std::forward<Visitor>(visitor));
    }

private:
    Passing m_pass;
};

template <class... Fields>
FieldList(Fields...) -> FieldList<decltype(passing(std::declval<Fields>()...))>;

/// For each row type: `type`, `name` (of its table) and `fields` (all but the id).
template <class Row>
struct RowTraits;

/// Calls `visitor(field, value)` for each field but the id, in the order of the list.
template <class Row, class Visitor>
constexpr void forEachField(Row& row, Visitor&& visitor) {
    RowTraits<std::remove_const_t<Row>>::fields.pass(
        [&](const auto&... fields) { (visitor(fields, fields.of(row)), ...); });
}

/// Calls `visitor(field)` for each field of a row type, where there is no row.
template <class Row, class Visitor>
constexpr void forEachFieldOf(Visitor&& visitor) {
    RowTraits<Row>::fields.pass([&](const auto&... fields) { (visitor(fields), ...); });
}

/// How many fields a row type has, but the id.
template <class Row>
[[nodiscard]] constexpr std::size_t fieldCount() {
    return RowTraits<Row>::fields.pass([](const auto&... fields) { return sizeof...(fields); });
}

} // namespace cjm::model
