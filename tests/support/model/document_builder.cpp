#include <model/document_builder.h>

namespace cjm::test {

using namespace model;

DocumentBuilder::DocumentBuilder(std::uint64_t seed)
    : m_generator(seed)
    , m_document(emptyDocument(freshId<DocumentProperties>())) {
    startJourney();
}

JourneyId DocumentBuilder::startJourney(std::string title) {
    m_journey = add<Journey>([&](Journey& journey) { journey.title = std::move(title); });
    return m_journey;
}

JourneyId DocumentBuilder::startIdeal(JourneyId basedOn) {
    m_journey = add<Journey>([&](Journey& journey) {
        journey.state = JourneyState::ideal;
        journey.basedOn = basedOn;
    });
    return m_journey;
}

PhaseId DocumentBuilder::phase(std::string title) {
    return add<Phase>([&](Phase& phase) {
        phase.journey = m_journey;
        phase.title = std::move(title);
    });
}

LaneId DocumentBuilder::lane(LaneKind kind) {
    return add<Lane>([&](Lane& lane) {
        lane.journey = m_journey;
        lane.kind = kind;
    });
}

CardId DocumentBuilder::card(PhaseId phase, LaneId lane, std::string text) {
    return add<Card>([&](Card& card) {
        card.journey = m_document.phases.find(phase)->journey;
        card.phase = phase;
        card.lane = lane;
        card.text = std::move(text);
    });
}

AssetId DocumentBuilder::picture(std::string_view content) {
    return add<Asset>([&](Asset& asset) {
        const std::string text = "\x89PNG\r\n\x1a\n" + std::string(content);
        const base::BytesView bytes = base::asBytes(text);
        asset.bytes.assign(bytes.begin(), bytes.end());
        asset.id = assetIdOf(asset.bytes);
    });
}

OrderKey DocumentBuilder::nextOrder() {
    m_lastOrder = orderKeyBetween(m_lastOrder, std::nullopt).value();
    return *m_lastOrder;
}

} // namespace cjm::test
