// Another value than before, for a field of any type.
#pragma once

#include <cjm/base/bytes.h>
#include <cjm/base/date.h>
#include <cjm/model/colour.h>
#include <cjm/model/enumeration.h>
#include <cjm/model/ids.h>
#include <cjm/model/order_key.h>
#include <cjm/model/row_type.h>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace cjm::test {

inline void makeOther(std::string& text) {
    text += "x";
}

inline void makeOther(std::vector<std::string>& texts) {
    texts.emplace_back("x");
}

inline void makeOther(bool& value) {
    value = !value;
}

inline void makeOther(int& number) {
    ++number;
}

inline void makeOther(double& number) {
    number += 1;
}

inline void makeOther(base::Date& date) {
    date += std::chrono::years(1);
}

inline void makeOther(base::Bytes& bytes) {
    bytes.push_back(std::byte{1});
}

inline void makeOther(model::OrderKey& key) {
    key.digits += "1";
}

inline void makeOther(model::Colour& colour) {
    colour.blue ^= 1;
}

inline void makeOther(base::Uuid& uuid) {
    uuid.bytes.front() ^= 1;
}

inline void makeOther(model::RowReference& reference) {
    makeOther(reference.uuid);
}

template <model::Enumeration Value>
void makeOther(Value& value) {
    value = value == Value{} ? model::allValues<Value>().back() : Value{};
}

template <model::Enumeration Value>
void makeOther(model::EnumerationSet<Value>& values) {
    if (values.contains(Value{})) {
        values.erase(Value{});
    } else {
        values.insert(Value{});
    }
}

template <class Row>
void makeOther(model::Id<Row>& id) {
    makeOther(id.uuid);
}

template <class Row>
void makeOther(model::IdSet<Row>& ids) {
    if (ids.isEmpty()) {
        ids.insert({});
    } else {
        ids = {};
    }
}

template <class Value>
void makeOther(std::optional<Value>& value) {
    if (value) {
        value.reset();
    } else {
        value.emplace();
    }
}

} // namespace cjm::test
