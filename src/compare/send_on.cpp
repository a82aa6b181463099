#include "send_on.h"

#include <type_traits>

namespace cjm::compare {

using namespace model;

namespace {

/// Makes a reference to a row that goes one to its successor, in a value of any type.
class Follower {
public:
    explicit Follower(const Successors& successors)
        : m_successors(successors) {}

    template <class Row>
    void follow(Id<Row>& id) const {
        followUuid(id.uuid);
    }

    void follow(RowReference& reference) const { followUuid(reference.uuid); }

    template <class Value>
    void follow(std::optional<Value>& value) const {
        if (value) {
            follow(*value);
        }
    }

    template <class Row>
    void follow(IdSet<Row>& ids) const {
        IdSet<Row> followed;
        for (Id<Row> id : ids) {
            follow(id);
            followed.insert(id);
        }
        ids = std::move(followed);
    }

    template <class Value>
    void follow(Value&) const {}

private:
    void followUuid(base::Uuid& uuid) const {
        if (const auto found = m_successors.find(uuid); found != m_successors.end()) {
            uuid = found->second;
        }
    }

    const Successors& m_successors;
};

template <class Row>
constexpr bool goesWithItsRow = std::is_same_v<Row, Link> || std::is_same_v<Row, Variant>;

template <class Row>
void sendOn(Table<Row>& table, const Follower& follower) {
    const Table<Row> before = table;
    for (const Row& row : before) {
        Row copy = row;
        forEachField(copy, [&](const auto& field, auto& value) {
            if (field.name != "origins") {
                follower.follow(value);
            }
        });
        if (copy != row) {
            table.put(std::move(copy));
        }
    }
}

} // namespace

void sendOn(Document& document, const Successors& successors) {
    if (successors.empty()) {
        return;
    }
    const Follower follower(successors);
    forEachTable(document, [&]<class Row>(Table<Row>& table) {
        if constexpr (!goesWithItsRow<Row>) {
            sendOn(table, follower);
        }
    });
}

} // namespace cjm::compare
