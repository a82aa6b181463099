#include <cjm/model/journey_facts.h>
#include <cjm/model/siblings.h>

namespace cjm::model {

JourneyFacts journeyFacts(const Document& document, JourneyId id) {
    JourneyFacts facts;
    facts.salon = document.properties->salon;
    facts.title = document.properties->title;
    facts.date = document.properties->date;
    const Journey* journey = document.journeys.find(id);
    if (journey == nullptr) {
        return facts;
    }
    if (!journey->title.empty()) {
        facts.title = journey->title;
    }
    if (journey->date) {
        facts.date = journey->date;
    }
    if (journey->leadingGoal) {
        facts.goal = document.goals.find(*journey->leadingGoal)->what;
    }
    for (const Persona* persona : inOrder(document.personas, [&](const Persona& row) {
             return journey->personas.contains(row.id) && !row.name.empty();
         })) {
        facts.personas.push_back(persona->name);
    }
    return facts;
}

} // namespace cjm::model
