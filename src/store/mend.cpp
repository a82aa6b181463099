#include "mend.h"

#include <cjm/model/row_text.h>
#include <cjm/model/siblings.h>
#include <cjm/model/validate.h>

#include <set>
#include <utility>

namespace cjm::store {

using namespace model;

namespace {

/// Takes what breaks a rule out of a value; false where there is nothing to take out.
class Loosen {
public:
    explicit Loosen(const Document& document)
        : m_document(document) {}

    /// What a row belongs to cannot be absent.
    template <class Row>
    [[nodiscard]] bool operator()(Id<Row>&, const Id<Row>&) const {
        return false;
    }

    [[nodiscard]] bool operator()(RowReference&, const RowReference&) const { return false; }

    [[nodiscard]] bool operator()(base::Bytes&, const base::Bytes&) const { return false; }

    [[nodiscard]] bool operator()(OrderKey& key, const OrderKey&) const {
        key = spreadOrderKeys(1).front();
        return true;
    }

    /// First those that are not there, then all.
    template <class Row>
    [[nodiscard]] bool operator()(IdSet<Row>& ids, const IdSet<Row>& none) const {
        std::vector<Id<Row>> kept;
        for (const Id<Row> id : ids) {
            if (tableOf<Row>(m_document).contains(id)) {
                kept.push_back(id);
            }
        }
        const bool isEmpty = ids.isEmpty();
        ids = kept.size() == ids.size() ? none : IdSet<Row>(std::move(kept));
        return !isEmpty;
    }

    template <class Value>
    [[nodiscard]] bool operator()(Value& value, const Value& standard) const {
        const bool differs = value != standard;
        value = standard;
        return differs;
    }

private:
    const Document& m_document;
};

/// The field of a row that a problem names, made to keep its rule; false where that cannot be done.
template <class Row>
bool loosenField(const Document& document, const Problem& problem, Row& row) {
    if constexpr (requires { row.emotionWord; }) {
        if (problem.kind == ProblemKind::emotionOutsideEmotions) {
            row.emotion.reset();
            row.emotionWord.clear();
            return true;
        }
    }
    const Row standard{};
    bool loosened = false;
    forEachField(row, [&](const auto& field, auto& value) {
        if (field.name == problem.field) {
            loosened = Loosen(document)(value, field.of(standard));
        }
    });
    return loosened;
}

class Mender {
public:
    explicit Mender(Document document)
        : m_document(std::move(document)) {}

    [[nodiscard]] base::Result<MendedDocument> run(const base::ShouldStop& shouldStop) {
        cleanAllTexts();
        addStandIns();
        for (std::vector<Problem> problems = validate(m_document); !problems.empty();
             problems = validate(m_document)) {
            if (shouldStop()) {
                return base::fail(base::ErrorCode::tookTooLong, {}, "mending");
            }
            for (const Problem& problem : problems) {
                if (problem.row) {
                    mendRow(problem);
                } else if (!mendProperties(problem)) {
                    return base::fail(base::ErrorCode::damagedDocument, {},
                                      std::string(nameOf(problem.kind)));
                }
            }
        }
        return MendedDocument{std::move(m_document), std::move(m_dropped), m_standIns,
                              m_changed.size() + (m_changedProperties ? 1 : 0)};
    }

private:
    void cleanAllTexts() {
        DocumentProperties properties = *m_document.properties;
        (void)cleanTexts(properties);
        putProperties(std::move(properties));
        forEachTable(m_document, [&](auto& table) {
            const auto before = table;
            for (const auto& row : before) {
                auto copy = row;
                (void)cleanTexts(copy);
                if (copy != row) {
                    m_changed.insert(referenceTo(row.id));
                    table.put(std::move(copy));
                }
            }
        });
    }

    void putProperties(DocumentProperties properties) {
        if (properties != *m_document.properties) {
            m_changedProperties = true;
            m_document.properties =
                std::make_shared<const DocumentProperties>(std::move(properties));
        }
    }

    void addStandIns() {
        for (const Card& card : m_document.cards) {
            const bool isFelt = card.emotion || !card.emotionWord.empty();
            standInFor<Phase>(card.phase, card.journey);
            standInFor<Lane>(card.lane, card.journey);
            if (isFelt && m_standInLanes.contains(card.lane)) {
                Lane lane = *m_document.lanes.find(card.lane);
                lane.kind = LaneKind::emotions;
                m_document.lanes.put(std::move(lane));
            }
        }
        for (const Phase& phase : m_document.phases) {
            standInFor(phase.journey);
        }
        for (const Lane& lane : m_document.lanes) {
            standInFor(lane.journey);
        }
    }

    /// A phase or lane at the end of its journey.
    template <class Row>
    void standInFor(Id<Row> id, JourneyId journey) {
        Row row;
        row.id = id;
        row.journey = journey;
        if (addStandIn(std::move(row)) && std::is_same_v<Row, Lane>) {
            m_standInLanes.insert({id.uuid});
        }
    }

    void standInFor(JourneyId id) {
        Journey journey;
        journey.id = id;
        (void)addStandIn(std::move(journey));
    }

    template <class Row>
    bool addStandIn(Row row) {
        Table<Row>& table = tableOf<Row>(m_document);
        if (row.id.uuid.isNil() || table.contains(row.id) ||
            table.size() == rowCap(RowTraits<Row>::type)) {
            return false;
        }
        const std::vector<const Row*> others = inOrder(table, [](const Row&) { return true; });
        row.order = spreadOrderKeys(1).front();
        if (!others.empty()) {
            row.order = orderKeyBetween(others.back()->order, {}).value_or(row.order);
        }
        table.put(std::move(row));
        ++m_standIns;
        return true;
    }

    void mendRow(const Problem& problem) {
        forEachTable(m_document, [&]<class Row>(Table<Row>& table) {
            if (RowTraits<Row>::type == problem.row->type) {
                mendRow(table, {problem.row->uuid}, problem);
            }
        });
    }

    template <class Row>
    void mendRow(Table<Row>& table, Id<Row> id, const Problem& problem) {
        const Row* found = table.find(id);
        if (found == nullptr) {
            return; // went for another problem
        }
        Row copy = *found;
        const RowReference reference = referenceTo(id);
        if (loosenField(m_document, problem, copy)) {
            m_changed.insert(reference);
            table.put(std::move(copy));
        } else {
            m_changed.erase(reference);
            ++m_dropped[reference.type];
            table.erase(id);
        }
    }

    [[nodiscard]] bool mendProperties(const Problem& problem) {
        DocumentProperties properties = *m_document.properties;
        const bool mended = loosenField(m_document, problem, properties);
        putProperties(std::move(properties));
        return mended;
    }

    Document m_document;
    std::map<RowType, std::size_t> m_dropped;
    std::set<RowReference> m_changed;
    bool m_changedProperties = false;
    IdSet<Lane> m_standInLanes;
    std::size_t m_standIns = 0;
};

} // namespace

base::Result<MendedDocument> mend(Document document, const base::ShouldStop& shouldStop) {
    return Mender(std::move(document)).run(shouldStop);
}

} // namespace cjm::store
