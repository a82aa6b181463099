#include "settle.h"

#include <cjm/edit/fragment.h>
#include <cjm/edit/rows.h>
#include <cjm/model/journey_lines.h>
#include <cjm/model/siblings.h>

#include <algorithm>

namespace cjm::edit {

using namespace model;

namespace {

/// From the first to the last row of a journey that is meant.
struct Stretch {
    std::size_t first = static_cast<std::size_t>(-1);
    std::size_t last = 0;

    void reach(std::size_t from, std::size_t to) {
        first = std::min(first, from);
        last = std::max(last, to);
    }

    [[nodiscard]] bool contains(std::size_t index) const { return first <= index && index <= last; }
};

bool isChosen(const Fragment& fragment, base::Uuid row) {
    return std::find(fragment.rows.begin(), fragment.rows.end(), row) != fragment.rows.end();
}

/// The cells between the outermost chosen cards.
FragmentExtent extentOfCards(const JourneyLines& lines, const IdSet<Card>& cards) {
    Stretch columns;
    Stretch rows;
    IdSet<Lane> used;
    for (const CardId id : cards) {
        const Card* card = lines.document().cards.find(id);
        const auto phase = card == nullptr ? std::nullopt : lines.indexOf(card->phase);
        const auto lane = card == nullptr ? std::nullopt : lines.indexOf(card->lane);
        if (phase && lane) {
            columns.reach(*phase, *phase + lines.spanOf(*card, *phase) - 1);
            rows.reach(*lane, *lane);
            used.insert(card->lane);
        }
    }
    FragmentExtent extent;
    for (std::size_t index = 0; index < lines.phases().size(); ++index) {
        if (columns.contains(index)) {
            extent.phases.push_back(lines.phases()[index]->id);
        }
    }
    for (std::size_t index = 0; index < lines.lanes().size(); ++index) {
        const Lane& lane = *lines.lanes()[index];
        if (rows.contains(index) && (lane.shown || used.contains(lane.id))) {
            extent.lanes.push_back(lane.id);
        }
    }
    return extent;
}

/// Everything that is none of the fragment.
class Rest {
public:
    Rest(const Fragment& fragment, const FragmentExtent& extent)
        : m_fragment(fragment)
        , m_phases(extent.phases)
        , m_lanes(extent.lanes)
        , m_cards(cardsOf(fragment)) {}

    std::vector<RowReference> rows() {
        forEachTable(m_fragment.document, [&]<class Row>(const Table<Row>& table) {
            for (const Row& row : table) {
                if (!belongs(row)) {
                    m_rows.push_back(referenceTo(row.id));
                }
            }
        });
        return std::move(m_rows);
    }

private:
    [[nodiscard]] bool belongs(const Journey& journey) const {
        return journey.id == m_fragment.journey;
    }

    [[nodiscard]] bool belongs(const Phase& phase) const { return m_phases.contains(phase.id); }

    [[nodiscard]] bool belongs(const Lane& lane) const { return m_lanes.contains(lane.id); }

    [[nodiscard]] bool belongs(const Card& card) const { return m_cards.contains(card.id); }

    // What belongs to others goes or stays with them.

    [[nodiscard]] bool belongs(const Variant&) const { return true; }

    [[nodiscard]] bool belongs(const Link&) const { return true; }

    [[nodiscard]] bool belongs(const Asset&) const { return true; }

    template <class Row>
    [[nodiscard]] bool belongs(const Row&) const {
        return false;
    }

    const Fragment& m_fragment;
    IdSet<Phase> m_phases;
    IdSet<Lane> m_lanes;
    IdSet<Card> m_cards;
    std::vector<RowReference> m_rows;
};

/// A journey that tells nothing about the one that it comes from.
Journey namelessJourney(JourneyId id) {
    Journey journey;
    journey.id = id;
    journey.order = spreadOrderKeys(1).front();
    return journey;
}

} // namespace

IdSet<Card> cardsOf(const Fragment& fragment) {
    std::vector<CardId> cards;
    for (const base::Uuid row : fragment.rows) {
        cards.push_back({row}); // any row's id has the same shape
    }
    const IdSet<Card> chosen(std::move(cards));
    cards.clear();
    if (fragment.kind == RowType::card) {
        for (const CardId id : chosen) {
            const Card* card = fragment.document.cards.find(id);
            if (card != nullptr && card->journey == fragment.journey) {
                cards.push_back(id);
            }
        }
        return IdSet<Card>(std::move(cards));
    }
    for (const Card& card : fragment.document.cards) {
        const bool ofPhases = fragment.kind == RowType::phase;
        const base::Uuid owner = ofPhases ? card.phase.uuid : card.lane.uuid;
        if (card.journey == fragment.journey && chosen.contains({owner})) {
            cards.push_back(card.id);
        }
    }
    return IdSet<Card>(std::move(cards));
}

FragmentExtent extentOf(const Fragment& fragment) {
    const JourneyLines lines(fragment.document, fragment.journey);
    if (fragment.kind == RowType::card) {
        return extentOfCards(lines, cardsOf(fragment));
    }
    const bool ofPhases = fragment.kind == RowType::phase;
    FragmentExtent extent;
    for (const Phase* phase : lines.phases()) {
        if (!ofPhases || isChosen(fragment, phase->id.uuid)) {
            extent.phases.push_back(phase->id);
        }
    }
    for (const Lane* lane : lines.lanes()) {
        if (ofPhases || isChosen(fragment, lane->id.uuid)) {
            extent.lanes.push_back(lane->id);
        }
    }
    return extent;
}

base::Result<Document> alone(const Fragment& fragment, DocumentId lineage) {
    const FragmentExtent extent = extentOf(fragment);
    if (!fragment.document.journeys.contains(fragment.journey)) {
        return base::fail(base::ErrorCode::rowNotFound, toText(referenceTo(fragment.journey)));
    }
    base::Result<Document> reduced = removeRows(fragment.document, Rest(fragment, extent).rows());
    if (!reduced) {
        return reduced;
    }
    reduced->journeys.put(namelessJourney(fragment.journey));
    const std::string language = fragment.document.properties->language;
    DocumentProperties properties = *emptyDocument(lineage).properties;
    properties.language = language;
    reduced->properties = std::make_shared<const DocumentProperties>(std::move(properties));
    dropUnusedAssets(*reduced); // as the logo
    return reduced;
}

base::Result<Fragment> fragmentIn(Document document, RowType kind) {
    if (document.journeys.isEmpty()) {
        return base::fail(base::ErrorCode::rowNotFound);
    }
    Fragment fragment{std::move(document), {}, kind, {}};
    fragment.journey = fragment.document.journeys.begin()->id;
    const auto choose = [&](const auto& table) {
        for (const auto& row : table) {
            if (row.journey == fragment.journey) {
                fragment.rows.push_back(row.id.uuid);
            }
        }
    };
    if (kind == RowType::phase) {
        choose(fragment.document.phases);
    } else if (kind == RowType::lane) {
        choose(fragment.document.lanes);
    } else {
        choose(fragment.document.cards);
    }
    return fragment;
}

} // namespace cjm::edit
