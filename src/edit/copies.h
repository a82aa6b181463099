// Rows that are copied inside a document: what their copies are called, and what refers to whom.
#pragma once

#include <cjm/base/uuid.h>
#include <cjm/model/document.h>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace cjm::edit {

/// The rows that are copied, each with the id of its copy.
class Copies {
public:
    template <class Row>
    void insert(model::Id<Row> original, model::Id<Row> copy) {
        m_copies.emplace(referenceTo(original), copy.uuid);
    }

    template <class Row>
    [[nodiscard]] bool contains(model::Id<Row> id) const {
        return contains(referenceTo(id));
    }

    [[nodiscard]] bool contains(const model::RowReference& row) const {
        return m_copies.count(row) == 1;
    }

    // `follow` makes a reference to a row that is copied one to its copy, in a value of any type.

    void follow(model::RowReference& reference) const {
        if (const auto copy = m_copies.find(reference); copy != m_copies.end()) {
            reference.uuid = copy->second;
        }
    }

    template <class Row>
    void follow(model::Id<Row>& id) const {
        model::RowReference reference = referenceTo(id);
        follow(reference);
        id.uuid = reference.uuid;
    }

    template <class Row>
    void follow(model::IdSet<Row>& ids) const {
        model::IdSet<Row> followed;
        for (model::Id<Row> id : ids) {
            follow(id);
            followed.insert(id);
        }
        ids = std::move(followed);
    }

    template <class Value>
    void follow(std::optional<Value>& value) const {
        if (value) {
            follow(*value);
        }
    }

    template <class Value>
    void follow(Value&) const {}

private:
    struct Hash {
        std::size_t operator()(const model::RowReference& row) const {
            return std::hash<base::Uuid>()(row.uuid) + static_cast<std::size_t>(row.type);
        }
    };

    std::unordered_map<model::RowReference, base::Uuid, Hash> m_copies;
};

/// Names the copies of these rows. The new ids are in the order of the old ones, so that rows with
/// equal order keys keep their order.
template <class Row>
void nameCopies(Copies& copies, const model::IdSet<Row>& originals, base::UuidGenerator& ids) {
    std::vector<model::Id<Row>> fresh;
    for (std::size_t count = 0; count < originals.size(); ++count) {
        fresh.push_back({ids()});
    }
    std::sort(fresh.begin(), fresh.end());
    auto copy = fresh.begin();
    for (const model::Id<Row> original : originals) {
        copies.insert(original, *copy++);
    }
}

/// The same for the rows for which `belongs(row)` holds.
template <class Row, class Belongs>
void nameCopies(Copies& copies, const model::Table<Row>& table, Belongs&& belongs,
                base::UuidGenerator& ids) {
    std::vector<model::Id<Row>> originals;
    for (const Row& row : table) {
        if (belongs(row)) {
            originals.push_back(row.id);
        }
    }
    nameCopies(copies, model::IdSet<Row>(std::move(originals)), ids);
}

/// The copy of a row, which refers to the copies of what the row refers to.
template <class Row>
[[nodiscard]] Row copyOf(const Row& original, const Copies& copies) {
    Row copy = original;
    copies.follow(copy.id);
    model::forEachField(copy, [&](const auto&, auto& value) { copies.follow(value); });
    return copy;
}

/// Puts the copies of the rows of one table into another, each with the origins that
/// `originsOf(original)` says.
template <class Row, class OriginsOf>
void copyRows(const model::Table<Row>& from, model::Table<Row>& into, const Copies& copies,
              OriginsOf&& originsOf) {
    const model::Table<Row> before = from; // the two may be one
    for (const Row& original : before) {
        if (copies.contains(original.id)) {
            Row copy = copyOf(original, copies);
            if constexpr (requires { copy.origins; }) {
                copy.origins = originsOf(original);
            }
            into.put(std::move(copy));
        }
    }
}

} // namespace cjm::edit
