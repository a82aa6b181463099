// A random value for any field, from the field list: whatever type a row's field has, the tests'
// random edits reach it.
#pragma once

#include <cjm/model/document.h>

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace cjm::test {

/// Repeatable on every machine: the distributions are its own, not the standard library's.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_engine(seed) {}

    /// 0 to `count` - 1.
    [[nodiscard]] std::size_t below(std::size_t count) {
        return static_cast<std::size_t>(m_engine() % count);
    }

    [[nodiscard]] bool oneIn(std::size_t count) { return below(count) == 0; }

    [[nodiscard]] base::Uuid uuid() { return m_ids(); }

private:
    std::mt19937_64 m_engine;
    base::UuidGenerator m_ids{m_engine()};
};

/// Text in several scripts, sometimes long, sometimes with what cleaning takes out.
[[nodiscard]] std::string randomText(Random& random);

/// Fills values of any field type, with references to rows that the document has.
class RandomValue {
public:
    RandomValue(Random& random, const model::Document& document)
        : m_random(random)
        , m_document(document) {}

    /// A random id of the table; false where it is empty.
    template <class Row>
    [[nodiscard]] bool fill(model::Id<Row>& id, const model::FieldRule& = model::anyValue) {
        const model::Table<Row>& table = model::tableOf<Row>(m_document);
        if (table.isEmpty()) {
            return false;
        }
        auto row = table.begin();
        std::advance(row, static_cast<std::ptrdiff_t>(m_random.below(table.size())));
        id = row->id;
        return true;
    }

    template <class Row>
    [[nodiscard]] bool fill(model::IdSet<Row>& ids, const model::FieldRule&) {
        ids = {};
        model::Id<Row> id;
        for (std::size_t count = m_random.below(4); count > 0 && fill(id); --count) {
            ids.insert(id);
        }
        return true;
    }

    template <model::Enumeration Value>
    [[nodiscard]] bool fill(Value& value, const model::FieldRule&) {
        const auto values = model::allValues<Value>();
        value = values.at(m_random.below(values.size()));
        return true;
    }

    template <model::Enumeration Value>
    [[nodiscard]] bool fill(model::EnumerationSet<Value>& values, const model::FieldRule&) {
        values = {};
        for (const Value value : model::allValues<Value>()) {
            if (m_random.oneIn(3)) {
                values.insert(value);
            }
        }
        return true;
    }

    template <class Value>
    [[nodiscard]] bool fill(std::optional<Value>& value, const model::FieldRule& rule) {
        value.reset();
        if (m_random.oneIn(4)) {
            return true;
        }
        Value present = {};
        if (fill(present, rule)) {
            value = std::move(present);
        }
        return true;
    }

    [[nodiscard]] bool fill(std::string& text, const model::FieldRule& rule);
    [[nodiscard]] bool fill(std::vector<std::string>& texts, const model::FieldRule& rule);
    [[nodiscard]] bool fill(bool& value, const model::FieldRule& rule);
    [[nodiscard]] bool fill(int& value, const model::FieldRule& rule);
    [[nodiscard]] bool fill(double& value, const model::FieldRule& rule);
    [[nodiscard]] bool fill(base::Date& date, const model::FieldRule& rule);
    [[nodiscard]] bool fill(base::Bytes& bytes, const model::FieldRule& rule);
    [[nodiscard]] bool fill(model::Colour& colour, const model::FieldRule& rule);
    [[nodiscard]] bool fill(model::OrderKey& key, const model::FieldRule& rule);
    [[nodiscard]] bool fill(model::RowReference& reference, const model::FieldRule& rule);

private:
    Random& m_random;
    const model::Document& m_document;
};

} // namespace cjm::test
