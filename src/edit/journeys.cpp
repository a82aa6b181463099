#include <cjm/edit/journeys.h>
#include <cjm/edit/ordering.h>
#include <cjm/edit/rows.h>

namespace cjm::edit {

using namespace model;

base::Result<Document> addJourneyWithLanes(Document document, Journey journey,
                                           base::UuidGenerator& ids) {
    const JourneyId id = journey.id;
    const std::size_t last = document.journeys.size();
    base::Result<Document> next = insertRow(std::move(document), std::move(journey), last);
    for (std::size_t index = 0; next && index < standardLaneKinds.size(); ++index) {
        Lane lane;
        lane.id = {ids()};
        lane.journey = id;
        lane.kind = standardLaneKinds.at(index);
        next = insertRow(*std::move(next), std::move(lane), index);
    }
    return next;
}

base::Result<Document> newMap(std::string language, base::UuidGenerator& ids) {
    Document document = emptyDocument({ids()});
    DocumentProperties properties = *document.properties;
    properties.language = std::move(language);
    base::Result<Document> next = setProperties(std::move(document), std::move(properties));
    if (!next) {
        return next;
    }
    Journey journey;
    journey.id = {ids()};
    return addJourneyWithLanes(*std::move(next), std::move(journey), ids);
}

} // namespace cjm::edit
