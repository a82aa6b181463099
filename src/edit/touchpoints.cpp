#include <cjm/edit/touchpoints.h>
#include <cjm/model/journey_grid.h>
#include <cjm/model/siblings.h>

#include <algorithm>
#include <map>
#include <set>

namespace cjm::edit {

using namespace model;

namespace {

/// A stop and the phase of the walk that it belongs to.
struct PlacedStop {
    std::size_t phase = 0;
    TouchpointStop stop;
};

template <class Visitor>
void forEachTouchpoint(const JourneyGrid& grid, Visitor&& visitor) {
    for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
        for (std::size_t lane = 0; lane < grid.lanes().size(); ++lane) {
            if (grid.lanes()[lane]->kind == LaneKind::touchpoints) {
                for (const Card* card : grid.cell({phase, lane})) {
                    visitor(phase, *card);
                }
            }
        }
    }
}

/// What `idealsOf` says, for all cards at once.
std::map<CardId, std::vector<CardId>> descendantsIn(const Document& document,
                                                    const WalkedJourneys& journeys) {
    std::map<CardId, std::vector<CardId>> descendants;
    if (journeys.ideal) {
        for (const Card& card : document.cards) {
            if (card.journey == *journeys.ideal) {
                for (const CardId origin : card.origins) {
                    descendants[origin].push_back(card.id);
                }
            }
        }
    }
    return descendants;
}

/// For each phase of the ideal journey, the phase of the current one after which its own
/// touchpoints come.
std::vector<std::size_t> placesAmong(const JourneyGrid& current, const JourneyGrid& ideal) {
    std::vector<std::size_t> places;
    std::size_t last = 0;
    for (const Phase* phase : ideal.phases()) {
        for (const PhaseId origin : phase->origins) {
            last = current.indexOf(origin).value_or(last);
        }
        places.push_back(last);
    }
    return places;
}

} // namespace

std::vector<TouchpointStop> touchpointsToWalk(const Document& document,
                                              const WalkedJourneys& journeys) {
    std::vector<PlacedStop> stops;
    // A journey that is not there has an empty grid.
    const JourneyGrid current(document, journeys.current.value_or(JourneyId()));
    const JourneyGrid ideal(document, journeys.ideal.value_or(JourneyId()));
    const std::map<CardId, std::vector<CardId>> descendants = descendantsIn(document, journeys);
    std::set<CardId> walked;
    forEachTouchpoint(current, [&](std::size_t phase, const Card& card) {
        walked.insert(card.id);
        const auto found = descendants.find(card.id);
        stops.push_back(
            {phase, {card.id, found == descendants.end() ? std::vector<CardId>() : found->second}});
    });
    const std::vector<std::size_t> places = placesAmong(current, ideal);
    forEachTouchpoint(ideal, [&](std::size_t phase, const Card& card) {
        // What it came from may be no touchpoint.
        if (std::none_of(card.origins.begin(), card.origins.end(),
                         [&](CardId origin) { return walked.count(origin) == 1; })) {
            const std::size_t place = journeys.current ? places[phase] : phase;
            stops.push_back({place, {card.id, {card.id}, true}});
        }
    });
    std::stable_sort(
        stops.begin(), stops.end(),
        [](const PlacedStop& left, const PlacedStop& right) { return left.phase < right.phase; });
    std::vector<TouchpointStop> walk;
    for (PlacedStop& placed : stops) {
        walk.push_back(std::move(placed.stop));
    }
    return walk;
}

std::vector<CardId> idealsOf(const Document& document, const std::optional<JourneyId>& ideal,
                             CardId origin) {
    std::vector<CardId> ideals;
    if (ideal) {
        for (const Card& card : document.cards) {
            if (card.journey == *ideal && card.origins.contains(origin)) {
                ideals.push_back(card.id);
            }
        }
    }
    return ideals;
}

std::optional<CardId> inIdeal(const Document& document, const std::optional<JourneyId>& ideal,
                              CardId id) {
    const Card* card = document.cards.find(id);
    if (card != nullptr && ideal && card->journey == *ideal) {
        return id;
    }
    const std::vector<CardId> ideals = idealsOf(document, ideal, id);
    return ideals.empty() ? std::nullopt : std::optional(ideals.front());
}

base::Result<Document> setSupported(Document document, const WalkedJourneys& journeys,
                                    const TouchpointStop& stop,
                                    const std::optional<CardId>& supported) {
    const Card* found = document.cards.find(stop.card);
    if (found == nullptr) {
        return base::fail(base::ErrorCode::rowNotFound, toText(referenceTo(stop.card)));
    }
    Card card = *found;
    card.touchpoint.supports = supported;
    base::Result<Document> next = updateRow(std::move(document), std::move(card));
    for (const CardId id : stop.ideals) {
        const Card* twin = next && id != stop.card ? next->cards.find(id) : nullptr;
        if (twin != nullptr && twin->origins.size() == 1) {
            Card changed = *twin;
            changed.touchpoint.supports =
                supported ? inIdeal(*next, journeys.ideal, *supported) : std::nullopt;
            next = updateRow(*std::move(next), std::move(changed));
        }
    }
    return next;
}

} // namespace cjm::edit
