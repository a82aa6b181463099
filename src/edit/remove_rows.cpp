#include "settle.h"

#include <cjm/edit/rows.h>
#include <cjm/model/siblings.h>

#include <unordered_set>

namespace cjm::edit {

using namespace model;

namespace {

/// The rows that go.
class Removal {
public:
    void insert(const RowReference& row) {
        m_types.insert(row.type);
        m_uuids.insert(row.uuid);
    }

    [[nodiscard]] bool contains(const RowReference& row) const {
        return m_types.contains(row.type) && m_uuids.contains(row.uuid);
    }

    template <class Row>
    [[nodiscard]] bool contains(Id<Row> id) const {
        return contains(referenceTo(id));
    }

    [[nodiscard]] std::size_t size() const { return m_uuids.size(); }

private:
    RowTypeSet m_types;
    std::unordered_set<base::Uuid> m_uuids;
};

/// Whether a value names a row that goes, where the value stands in a field with a tight bond.
class PullsAlong {
public:
    explicit PullsAlong(const Removal& removal)
        : m_removal(removal) {}

    template <class Row>
    [[nodiscard]] bool operator()(Id<Row> id) const {
        return m_removal.contains(id);
    }

    [[nodiscard]] bool operator()(const RowReference& reference) const {
        return m_removal.contains(reference);
    }

    template <class Value>
    [[nodiscard]] bool operator()(const std::optional<Value>& value) const {
        return value && (*this)(*value);
    }

    template <class Value>
    [[nodiscard]] bool operator()(const Value&) const {
        return false;
    }

private:
    const Removal& m_removal;
};

/// Takes references to rows that go out of a value; true where there were some.
class Forget {
public:
    explicit Forget(const Removal& removal)
        : m_removal(removal) {}

    template <class Row>
    bool operator()(std::optional<Id<Row>>& reference) const {
        if (!reference || !m_removal.contains(*reference)) {
            return false;
        }
        reference.reset();
        return true;
    }

    template <class Row>
    bool operator()(IdSet<Row>& references) const {
        IdSet<Row> kept;
        for (const Id<Row> reference : references) {
            if (!m_removal.contains(reference)) {
                kept.insert(reference);
            }
        }
        const bool changed = kept.size() != references.size();
        references = std::move(kept);
        return changed;
    }

    template <class Value>
    bool operator()(Value&) const {
        return false;
    }

private:
    const Removal& m_removal;
};

template <class Row>
bool isPulledAlong(const Row& row, const Removal& removal) {
    bool pulled = false;
    forEachField(row, [&](const auto& field, const auto& value) {
        pulled = pulled || (field.rule.bond == Bond::tight && PullsAlong(removal)(value));
    });
    return pulled;
}

/// Adds what belongs to the rows that go, until nothing more does.
void addBelongings(const Document& document, Removal& removal) {
    std::size_t before = 0;
    do {
        before = removal.size();
        forEachTable(document, [&](const auto& table) {
            for (const auto& row : table) {
                if (isPulledAlong(row, removal) && !removal.contains(row.id)) {
                    removal.insert(referenceTo(row.id));
                }
            }
        });
    } while (removal.size() != before);
}

template <class Row>
void removeFrom(Table<Row>& table, const Removal& removal) {
    const Table<Row> before = table;
    for (const Row& row : before) {
        if (removal.contains(row.id)) {
            table.erase(row.id);
            continue;
        }
        Row copy = row;
        bool changed = false;
        forEachField(
            copy, [&](const auto&, auto& value) { changed = Forget(removal)(value) || changed; });
        if (changed) {
            table.put(std::move(copy));
        }
    }
}

/// A card that starts in a phase that goes, and covers more, moves on to the next one; one that
/// covers it from an earlier phase becomes shorter.
void retractSpans(Document& document, const Phase& phase) {
    const std::vector<const Phase*> phases = inOrder(document.phases, phase.journey);
    const auto indexOf = [&](PhaseId id) {
        return std::find_if(phases.begin(), phases.end(),
                            [&](const Phase* other) { return other->id == id; }) -
               phases.begin();
    };
    const std::ptrdiff_t gone = indexOf(phase.id);
    const Table<Card> before = document.cards;
    for (const Card& card : before) {
        if (card.journey != phase.journey || card.span == 1) {
            continue;
        }
        const std::ptrdiff_t first = indexOf(card.phase);
        if (first <= gone && gone < first + card.span) {
            Card shorter = card;
            --shorter.span;
            if (first == gone) {
                shorter.phase = phases[static_cast<std::size_t>(gone) + 1]->id;
            }
            document.cards.put(std::move(shorter));
        }
    }
}

/// Phases one after the other, each from a document in which the earlier ones are already gone.
void retractSpans(Document& document, const std::vector<RowReference>& rows,
                  const Removal& removal) {
    Document shrinking = document;
    for (const RowReference& row : rows) {
        const Phase* phase =
            row.type == RowType::phase ? shrinking.phases.find(PhaseId{row.uuid}) : nullptr;
        if (phase == nullptr || removal.contains(phase->journey)) {
            continue;
        }
        const Phase gone = *phase;
        retractSpans(shrinking, gone);
        shrinking.phases.erase(gone.id);
    }
    document.cards = shrinking.cards;
}

} // namespace

base::Result<Document> removeRows(Document document, const std::vector<RowReference>& rows) {
    Removal removal;
    for (const RowReference& row : rows) {
        if (!contains(document, row)) {
            return base::fail(base::ErrorCode::rowNotFound, toText(row));
        }
        removal.insert(row);
    }
    if (rows.empty()) {
        return document;
    }
    retractSpans(document, rows, removal);
    addBelongings(document, removal);
    forEachTable(document, [&](auto& table) { removeFrom(table, removal); });

    DocumentProperties properties = *document.properties;
    bool changed = false;
    forEachField(properties,
                 [&](const auto&, auto& value) { changed = Forget(removal)(value) || changed; });
    if (changed) {
        document.properties = std::make_shared<const DocumentProperties>(std::move(properties));
    }
    dropUnusedAssets(document);
    return document;
}

} // namespace cjm::edit
