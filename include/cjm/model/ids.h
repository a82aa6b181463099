// How rows refer to each other: by identities that know what they identify.
#pragma once

#include <cjm/base/uuid.h>

#include <algorithm>
#include <compare>
#include <cstdint>
#include <initializer_list>
#include <vector>

namespace cjm::model {

struct Answer;
struct Asset;
struct Card;
struct Comment;
struct DocumentProperties;
struct EmotionWord;
struct Goal;
struct Improvement;
struct Journey;
struct Lane;
struct Link;
struct Measurement;
struct Persona;
struct Phase;
struct PlainWord;
struct Review;
struct SetAside;
struct Source;
struct Standard;
struct Variant;
struct View;
struct Visit;
struct VisitEntry;

/// The identity of a `Row`. Nil identifies nothing.
template <class Row>
struct Id {
    base::Uuid uuid;

    friend auto operator<=>(const Id&, const Id&) = default;
};

using AnswerId = Id<Answer>;
using AssetId = Id<Asset>;
using CardId = Id<Card>;
using CommentId = Id<Comment>;
using DocumentId = Id<DocumentProperties>;
using EmotionWordId = Id<EmotionWord>;
using GoalId = Id<Goal>;
using ImprovementId = Id<Improvement>;
using JourneyId = Id<Journey>;
using LaneId = Id<Lane>;
using LinkId = Id<Link>;
using MeasurementId = Id<Measurement>;
using PersonaId = Id<Persona>;
using PhaseId = Id<Phase>;
using PlainWordId = Id<PlainWord>;
using ReviewId = Id<Review>;
using SetAsideId = Id<SetAside>;
using SourceId = Id<Source>;
using StandardId = Id<Standard>;
using VariantId = Id<Variant>;
using ViewId = Id<View>;
using VisitEntryId = Id<VisitEntry>;
using VisitId = Id<Visit>;

/// Several rows of one type, without order: sorted, each once.
template <class Row>
class IdSet {
public:
    IdSet() = default;

    explicit IdSet(std::vector<Id<Row>> ids)
        : m_ids(std::move(ids)) {
        std::sort(m_ids.begin(), m_ids.end());
        m_ids.erase(std::unique(m_ids.begin(), m_ids.end()), m_ids.end());
    }

    IdSet(std::initializer_list<Id<Row>> ids)
        : IdSet(std::vector<Id<Row>>(ids)) {}

    [[nodiscard]] bool contains(Id<Row> id) const {
        return std::binary_search(m_ids.begin(), m_ids.end(), id);
    }

    void insert(Id<Row> id) {
        const auto place = std::lower_bound(m_ids.begin(), m_ids.end(), id);
        if (place == m_ids.end() || *place != id) {
            m_ids.insert(place, id);
        }
    }

    void erase(Id<Row> id) { std::erase(m_ids, id); }

    [[nodiscard]] bool isEmpty() const { return m_ids.empty(); }

    [[nodiscard]] std::size_t size() const { return m_ids.size(); }

    [[nodiscard]] auto begin() const { return m_ids.begin(); }

    [[nodiscard]] auto end() const { return m_ids.end(); }

    friend bool operator==(const IdSet&, const IdSet&) = default;

private:
    std::vector<Id<Row>> m_ids;
};

} // namespace cjm::model
