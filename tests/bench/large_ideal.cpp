#include "large_ideal.h"

#include <cjm/edit/journeys.h>
#include <cjm/model/siblings.h>

#include <random>

namespace cjm::bench {

using namespace cjm::model;

Document withIdeal(Document document, JourneyId current, base::UuidGenerator& ids) {
    document = edit::addIdealJourney(std::move(document), current, "Ideal", ids).value();
    std::mt19937_64 random(1);
    const Table<Card> cards = document.cards;
    const auto phases =
        inOrder(document.phases, [&](const Phase& phase) { return phase.journey != current; });
    for (Card card : cards) {
        if (card.journey == current || random() % 10 != 0) {
            continue;
        }
        switch (random() % 3) {
        case 0:
            card.text += " beter";
            break;
        case 1:
            card.phase = phases[random() % phases.size()]->id;
            card.span = 1;
            break;
        default:
            card.origins = {};
        }
        document.cards.put(std::move(card));
    }
    return document;
}

} // namespace cjm::bench
