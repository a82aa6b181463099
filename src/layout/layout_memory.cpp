#include "known_parts.h"

namespace cjm::layout {

bool operator==(const PartConditions& left, const PartConditions& right) {
    return left.words.laneNames == right.words.laneNames &&
           left.words.emotionWords == right.words.emotionWords &&
           left.words.internal == right.words.internal &&
           left.words.minutes == right.words.minutes && left.columnEdges == right.columnEdges &&
           left.labelWidth == right.labelWidth && left.addedLaneHeight == right.addedLaneHeight &&
           left.questions == right.questions && left.laneArrows == right.laneArrows &&
           left.marks == right.marks;
}

LayoutMemory::LayoutMemory()
    : m_parts(std::make_unique<Parts>()) {}

LayoutMemory::~LayoutMemory() = default;
LayoutMemory::LayoutMemory(LayoutMemory&&) noexcept = default;
LayoutMemory& LayoutMemory::operator=(LayoutMemory&&) noexcept = default;

const std::vector<std::size_t>& LayoutMemory::renewed() const {
    return m_parts->renewed();
}

void LayoutMemory::Parts::begin(const model::Document& document, PartConditions conditions) {
    m_renewed.clear();
    m_before = std::exchange(m_now, {});
    if (conditions != m_conditions) {
        m_before.clear();
        m_heads.reset();
        m_conditions = std::move(conditions);
    }
    m_document = document;
}

std::vector<const model::Card*> LayoutMemory::Parts::cardsOf(const model::JourneyGrid& grid,
                                                             std::size_t lane) {
    std::vector<const model::Card*> cards;
    for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
        const std::vector<const model::Card*>& cell = grid.cell({phase, lane});
        cards.insert(cards.end(), cell.begin(), cell.end());
        cards.push_back(nullptr);
    }
    return cards;
}

std::optional<LayoutMemory::Parts::LanePart>
LayoutMemory::Parts::takeBefore(const model::Lane* lane) {
    const auto found = m_before.find(lane);
    return found != m_before.end() ? std::optional(std::move(found->second)) : std::nullopt;
}

} // namespace cjm::layout
