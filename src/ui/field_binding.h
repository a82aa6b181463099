// What a field of a panel stands for: how its value is read from a document, and the edit that
// gives the document another one.
//
//     bind<TextField>(line, memberOf(m_phase, &model::Phase::title));
#pragma once

#include <cjm/edit/history.h>
#include <cjm/edit/rows.h>
#include <cjm/model/document.h>

#include <functional>
#include <string>
#include <type_traits>

namespace cjm::ui {

/// How an edit of a field is called in the history, and what steps it merges with.
struct FieldStep {
    edit::Step step;
    std::string mergeKey;
};

template <class Value>
struct Binding {
    /// A value of the same type where there is nothing to read.
    std::function<Value(const model::Document&)> read;
    std::function<base::Result<model::Document>(const model::Document&, const Value&)> write;
    std::function<FieldStep()> step;
    model::FieldRule rule = {};
};

/// The name and the rule that the field list of a row type has for a member.
struct MemberEntry {
    std::string_view name;
    model::FieldRule rule;
};

template <class Row, class Value>
[[nodiscard]] MemberEntry entryOf(Value Row::*member) {
    MemberEntry found;
    model::forEachFieldOf<Row>([&](const auto& field) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field)>,
                                     model::Field<Row, Value>>) {
            if (field.member == member) {
                found = {field.name, field.rule};
            }
        }
    });
    return found;
}

/// The same for a member of a part of a row.
template <class Row, class Part, class Value>
[[nodiscard]] MemberEntry entryOf(Part Row::*part, Value Part::*member) {
    MemberEntry found;
    model::forEachFieldOf<Row>([&](const auto& field) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field)>,
                                     model::PartField<Row, Part, Value>>) {
            if (field.part == part && field.member == member) {
                found = {field.name, field.rule};
            }
        }
    });
    return found;
}

/// What `of(row)` names in the row whose id `shown` has when the field is used; `shown` outlives
/// the binding.
template <class Value, class Row, class Of>
[[nodiscard]] Binding<Value> valueOf(const model::Id<Row>& shown, const MemberEntry& entry, Of of) {
    const model::Id<Row>* id = &shown;
    return {
        .read =
            [id, of](const model::Document& document) {
                const Row* row = model::tableOf<Row>(document).find(*id);
                return row == nullptr ? Value{} : of(*row);
            },
        .write = [id, of](const model::Document& document,
                          const Value& value) -> base::Result<model::Document> {
            const Row* found = model::tableOf<Row>(document).find(*id);
            if (found == nullptr) {
                return base::fail(base::ErrorCode::rowNotFound, toText(model::referenceTo(*id)));
            }
            Row row = *found;
            of(row) = value;
            return edit::updateRow(document, std::move(row));
        },
        .step =
            [id, name = std::string(entry.name)] {
                return FieldStep{{edit::StepKind::edit, model::RowTraits<Row>::type},
                                 toText(model::referenceTo(*id)) + "." + name};
            },
        .rule = entry.rule,
    };
}

/// A member of the row whose id `shown` has when the field is used; `shown` outlives the binding.
template <class Row, class Value>
[[nodiscard]] Binding<Value> memberOf(const model::Id<Row>& shown, Value Row::*member) {
    return valueOf<Value>(shown, entryOf(member),
                          [member](auto& row) -> auto& { return row.*member; });
}

/// The same for a member of a part of a row, as of the touchpoint part of a card.
template <class Row, class Part, class Value>
[[nodiscard]] Binding<Value> memberOf(const model::Id<Row>& shown, Part Row::*part,
                                      Value Part::*member) {
    return valueOf<Value>(shown, entryOf(part, member),
                          [part, member](auto& row) -> auto& { return row.*part.*member; });
}

/// A member of the document's own properties.
template <class Value>
[[nodiscard]] Binding<Value> propertyOf(Value model::DocumentProperties::*member) {
    const MemberEntry entry = entryOf(member);
    return {
        .read =
            [member](const model::Document& document) { return (*document.properties).*member; },
        .write =
            [member](const model::Document& document, const Value& value) {
                model::DocumentProperties properties = *document.properties;
                properties.*member = value;
                return edit::setProperties(document, std::move(properties));
            },
        // The history knows rows only; a document's properties are those of its journeys' whole.
        .step =
            [name = std::string(entry.name)] {
                return FieldStep{{edit::StepKind::edit, model::RowType::journey},
                                 "document." + name};
            },
        .rule = entry.rule,
    };
}

} // namespace cjm::ui
