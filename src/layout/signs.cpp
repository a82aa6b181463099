#include "card_box.h"

#include <cjm/layout/signs.h>

#include <array>

namespace cjm::layout {

using namespace model;

namespace {

class SeenSigns {
public:
    void add(Sign sign) { m_seen.at(static_cast<std::size_t>(sign)) = true; }

    void addThoseOf(const JourneyGrid& grid, std::size_t lane) {
        const Lane& row = *grid.lanes()[lane];
        for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
            for (const Card* card : grid.cell({phase, lane})) {
                if (isToldByCurve(*card, row.kind)) {
                    continue;
                }
                addThoseOf(*card);
                if (row.kind == LaneKind::time && card->waitingMinutes.value_or(0) > 0) {
                    add(Sign::waiting);
                }
            }
        }
    }

    /// Most cards have none.
    void addThoseOf(const Card& card) {
        if (!card.certainty && card.marks.isEmpty()) {
            return;
        }
        for (const Sign sign : signsOf(card)) {
            add(sign);
        }
    }

    [[nodiscard]] std::vector<Sign> list() const {
        std::vector<Sign> signs;
        for (std::size_t index = 0; index < signCount; ++index) {
            if (m_seen.at(index)) {
                signs.push_back(static_cast<Sign>(index));
            }
        }
        return signs;
    }

private:
    std::array<bool, signCount> m_seen = {};
};

} // namespace

Sign signOf(Certainty certainty) {
    constexpr std::array signs = {Sign::known, Sign::assumed, Sign::unknown};
    static_assert(signs.size() == allValues<Certainty>().size());
    return signs.at(static_cast<std::size_t>(certainty));
}

Sign signOf(CardMark mark) {
    constexpr std::array signs = {Sign::momentOfTruth, Sign::lostHere, Sign::barrier,
                                  Sign::outOfOurControl, Sign::signatureMoment};
    static_assert(signs.size() == allValues<CardMark>().size());
    return signs.at(static_cast<std::size_t>(mark));
}

std::vector<Sign> signsOf(const Card& card) {
    std::vector<Sign> signs;
    if (card.certainty) {
        signs.push_back(signOf(*card.certainty));
    }
    if (!card.marks.isEmpty()) {
        for (const CardMark mark : allValues<CardMark>()) {
            if (card.marks.contains(mark)) {
                signs.push_back(signOf(mark));
            }
        }
    }
    return signs;
}

std::size_t signCountOf(const Card& card) {
    std::size_t count = card.certainty ? 1 : 0;
    if (!card.marks.isEmpty()) {
        for (const CardMark mark : allValues<CardMark>()) {
            count += card.marks.contains(mark) ? 1U : 0U;
        }
    }
    return count;
}

std::vector<Sign> signsOn(const JourneyGrid& grid) {
    SeenSigns seen;
    for (const Phase* phase : grid.phases()) {
        if (phase->momentOfTruth) {
            seen.add(Sign::momentOfTruth);
        }
    }
    for (std::size_t lane = 0; lane < grid.lanes().size(); ++lane) {
        const Lane& row = *grid.lanes()[lane];
        if (row.shown && row.audience == Audience::internal) {
            seen.add(Sign::internalLane);
        }
        if (row.shown && !row.collapsed) {
            seen.addThoseOf(grid, lane);
        }
    }
    return seen.list();
}

} // namespace cjm::layout
