// Values as text, and back: what files write of a date, an id, a colour or an enumeration.
//
// `writeText` and `readText` exist for every field type that is one text, `writeTexts` and
// `readTexts` for those that are several. Reading takes what writing gives and nothing else, but
// for sets, whose entries may come in any order.
#pragma once

#include <cjm/base/date.h>
#include <cjm/model/colour.h>
#include <cjm/model/enumeration.h>
#include <cjm/model/ids.h>
#include <cjm/model/order_key.h>
#include <cjm/model/row_type.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cjm::model {

namespace value_text {

template <class Value>
bool take(const std::optional<Value>& read, Value& value) {
    if (read) {
        value = *read;
    }
    return read.has_value();
}

} // namespace value_text

[[nodiscard]] inline std::string writeText(const base::Date& date) {
    return base::toText(date);
}

[[nodiscard]] inline bool readText(std::string_view text, base::Date& date) {
    return value_text::take(base::parseDate(text), date);
}

[[nodiscard]] inline std::string writeText(const base::Uuid& uuid) {
    return base::toText(uuid);
}

[[nodiscard]] inline bool readText(std::string_view text, base::Uuid& uuid) {
    return value_text::take(base::parseUuid(text), uuid);
}

[[nodiscard]] inline std::string writeText(const Colour& colour) {
    return toText(colour);
}

[[nodiscard]] inline bool readText(std::string_view text, Colour& colour) {
    return value_text::take(parseColour(text), colour);
}

[[nodiscard]] inline std::string writeText(const RowReference& reference) {
    return toText(reference);
}

[[nodiscard]] inline bool readText(std::string_view text, RowReference& reference) {
    return value_text::take(parseRowReference(text), reference);
}

[[nodiscard]] inline std::string writeText(const OrderKey& key) {
    return key.digits;
}

/// Any text: whether it is a valid key is a rule of the document.
[[nodiscard]] inline bool readText(std::string_view text, OrderKey& key) {
    key.digits = text;
    return true;
}

template <class Row>
[[nodiscard]] std::string writeText(Id<Row> id) {
    return base::toText(id.uuid);
}

template <class Row>
[[nodiscard]] bool readText(std::string_view text, Id<Row>& id) {
    return readText(text, id.uuid);
}

template <Enumeration Value>
[[nodiscard]] std::string writeText(Value value) {
    return std::string(nameOf(value));
}

template <Enumeration Value>
[[nodiscard]] bool readText(std::string_view text, Value& value) {
    return value_text::take(valueNamed<Value>(text), value);
}

[[nodiscard]] inline std::vector<std::string> writeTexts(const std::vector<std::string>& texts) {
    return texts;
}

[[nodiscard]] inline bool readTexts(const std::vector<std::string>& texts,
                                    std::vector<std::string>& value) {
    value = texts;
    return true;
}

template <class Row>
[[nodiscard]] std::vector<std::string> writeTexts(const IdSet<Row>& ids) {
    std::vector<std::string> texts;
    for (const Id<Row> id : ids) {
        texts.push_back(writeText(id));
    }
    return texts;
}

/// No entry may come twice.
template <class Row>
[[nodiscard]] bool readTexts(const std::vector<std::string>& texts, IdSet<Row>& ids) {
    std::vector<Id<Row>> read(texts.size());
    for (std::size_t index = 0; index < texts.size(); ++index) {
        if (!readText(texts[index], read[index])) {
            return false;
        }
    }
    ids = IdSet<Row>(std::move(read));
    return ids.size() == texts.size();
}

template <Enumeration Value>
[[nodiscard]] std::vector<std::string> writeTexts(EnumerationSet<Value> values) {
    std::vector<std::string> texts;
    for (const Value value : allValues<Value>()) {
        if (values.contains(value)) {
            texts.push_back(writeText(value));
        }
    }
    return texts;
}

/// No entry may come twice.
template <Enumeration Value>
[[nodiscard]] bool readTexts(const std::vector<std::string>& texts, EnumerationSet<Value>& values) {
    values = {};
    for (const std::string& text : texts) {
        Value value = {};
        if (!readText(text, value) || values.contains(value)) {
            return false;
        }
        values.insert(value);
    }
    return true;
}

/// A type whose values are one text.
template <class Value>
concept OneText = requires(const Value& written, Value& read) {
    writeText(written);
    readText(std::string_view(), read);
};

/// A type whose values are several texts.
template <class Value>
concept SeveralTexts = requires(const Value& written, Value& read) {
    writeTexts(written);
    readTexts(std::vector<std::string>(), read);
};

} // namespace cjm::model
