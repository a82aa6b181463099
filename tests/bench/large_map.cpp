#include "large_map.h"

#include <cjm/base/uuid.h>

#include <array>
#include <string>
#include <vector>

namespace cjm::bench {

namespace {

using model::LaneKind;

constexpr std::array laneKinds = {
    LaneKind::actions,     LaneKind::emotions,      LaneKind::expectations, LaneKind::problems,
    LaneKind::touchpoints, LaneKind::opportunities, LaneKind::needs,        LaneKind::questions,
    LaneKind::thoughts,    LaneKind::freeText,
};

constexpr std::array texts = {
    "Belt de salon voor een afspraak",
    "Zoekt een kapper dicht bij huis en vergelijkt de prijzen",
    "Wacht tien minuten zonder dat iemand iets zegt",
    "Krijgt koffie",
    "Клиентка сравнивает отзывы и фотографии работ мастеров",
    "Reads the price list twice and still has a question about colour",
};

/// Adds rows one by one, in the order of the calls.
class MapBuilder {
public:
    explicit MapBuilder(const MapSize& size)
        : m_keys(model::spreadOrderKeys(size.cards() + size.phases + size.lanes + 1))
        , m_document(model::emptyDocument({m_ids()})) {}

    template <class Row>
    model::Id<Row> add(Row row) {
        row.id = {m_ids()};
        row.order = m_keys.at(m_next++);
        const model::Id<Row> id = row.id;
        model::tableOf<Row>(m_document).put(std::move(row));
        return id;
    }

    [[nodiscard]] model::Document document() && { return std::move(m_document); }

private:
    base::UuidGenerator m_ids{1};
    std::vector<model::OrderKey> m_keys;
    std::size_t m_next = 0;
    model::Document m_document;
};

constexpr std::size_t curveLane = 1;
constexpr std::size_t phasesInBand = 5;
constexpr std::size_t cardsPerWideCard = 7;

/// The card with this number of all.
model::Card cardNumber(std::size_t number) {
    model::Card card;
    // No two texts are the same, as on a real map.
    card.text = texts.at(number % texts.size()) + (" " + std::to_string(number));
    card.span = number % cardsPerWideCard == 0 ? 2 : 1;
    return card;
}

model::Card feelingNumber(std::size_t number) {
    model::Card card;
    card.emotion = static_cast<int>(number % 5) - 2;
    return card;
}

} // namespace

model::Document largeMap(const MapSize& size) {
    MapBuilder builder(size);
    const model::JourneyId journey = builder.add(model::Journey{});
    std::vector<model::LaneId> lanes;
    for (std::size_t lane = 0; lane < size.lanes; ++lane) {
        model::Lane row;
        row.journey = journey;
        row.kind = laneKinds.at(lane % laneKinds.size());
        lanes.push_back(builder.add(std::move(row)));
    }
    std::vector<model::PhaseId> phases;
    for (std::size_t phase = 0; phase < size.phases; ++phase) {
        model::Phase row;
        row.journey = journey;
        row.title = "Fase " + std::to_string(phase + 1);
        row.band = "Deel " + std::to_string(phase / phasesInBand + 1);
        phases.push_back(builder.add(std::move(row)));
    }
    for (std::size_t number = 0; number < size.cards(); ++number) {
        const std::size_t cell = number / size.cardsInCell;
        const std::size_t lane = cell % size.lanes;
        const bool isFeeling =
            lane % laneKinds.size() == curveLane && number % size.cardsInCell == 0;
        model::Card card = isFeeling ? feelingNumber(cell / size.lanes) : cardNumber(number);
        card.journey = journey;
        card.phase = phases.at(cell / size.lanes);
        card.lane = lanes.at(lane);
        card.span = cell / size.lanes + 1 < size.phases ? card.span : 1;
        builder.add(std::move(card));
    }
    return std::move(builder).document();
}

} // namespace cjm::bench
