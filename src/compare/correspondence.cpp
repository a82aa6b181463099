#include <cjm/compare/correspondence.h>

namespace cjm::compare {

using namespace model;

namespace {

template <class Row>
std::vector<Relation<Row>> relationsByOrigin(const Document& document, JourneyId current,
                                             JourneyId ideal) {
    std::vector<Relation<Row>> relations;
    const Table<Row>& table = tableOf<Row>(document);
    for (const Row& row : table) {
        if (row.journey != ideal) {
            continue;
        }
        for (const Id<Row> origin : row.origins) {
            const Row* found = table.find(origin);
            if (found != nullptr && found->journey == current) {
                relations.push_back({origin, row.id});
            }
        }
    }
    return relations;
}

template <class Row>
std::vector<Relation<Row>> relationsById(const Document& before, JourneyId beforeJourney,
                                         const Document& after, JourneyId afterJourney) {
    std::vector<Relation<Row>> relations;
    for (const Row& row : tableOf<Row>(after)) {
        const Row* found =
            row.journey == afterJourney ? tableOf<Row>(before).find(row.id) : nullptr;
        if (found != nullptr && found->journey == beforeJourney) {
            relations.push_back({row.id, row.id});
        }
    }
    return relations;
}

} // namespace

JourneyPair currentAndIdeal(const Document& document, JourneyId current, JourneyId ideal) {
    return {document,
            current,
            document,
            ideal,
            {relationsByOrigin<Phase>(document, current, ideal),
             relationsByOrigin<Lane>(document, current, ideal),
             relationsByOrigin<Card>(document, current, ideal)}};
}

JourneyPair twoVersions(const Document& before, JourneyId beforeJourney, const Document& after,
                        JourneyId afterJourney) {
    return {before,
            beforeJourney,
            after,
            afterJourney,
            {relationsById<Phase>(before, beforeJourney, after, afterJourney),
             relationsById<Lane>(before, beforeJourney, after, afterJourney),
             relationsById<Card>(before, beforeJourney, after, afterJourney)}};
}

} // namespace cjm::compare
