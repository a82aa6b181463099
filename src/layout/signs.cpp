#include "card_box.h"

#include <cjm/layout/signs.h>

#include <array>

namespace cjm::layout {

using namespace model;

namespace {

class SeenSigns {
public:
    void add(Sign sign) { m_seen.at(static_cast<std::size_t>(sign)) = true; }

    void addThatOf(Mark mark) {
        if (mark != Mark::none) {
            add(signOf(mark));
        }
    }

    void addThoseOf(const JourneyGrid& grid, std::size_t lane, const Marks* marks) {
        const Lane& row = *grid.lanes()[lane];
        for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
            for (const Card* card : grid.cell({phase, lane})) {
                addThatOf(markOf(marks, card->id));
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

    /// What the lines mean is only a question where there are two.
    void addCurves(const Lane& lane, const Marks* marks) {
        if (marks != nullptr && marks->curveOver(lane.id) != nullptr) {
            add(Sign::currentCurve);
            add(Sign::idealCurve);
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

Sign signOf(Mark mark) {
    switch (mark) {
    case Mark::isNew:
        return Sign::isNew;
    case Mark::isGone:
        return Sign::isGone;
    case Mark::wasHere:
    case Mark::hasMoved:
        return Sign::hasMoved;
    case Mark::isChanged:
    case Mark::none:
        break;
    }
    return Sign::isChanged;
}

std::vector<Sign> signsOf(const Card& card, Mark mark) {
    std::vector<Sign> signs;
    if (mark != Mark::none) {
        signs.push_back(signOf(mark));
    }
    if (card.certainty) {
        signs.push_back(signOf(*card.certainty));
    }
    if (!card.marks.isEmpty()) {
        for (const CardMark each : allValues<CardMark>()) {
            if (card.marks.contains(each)) {
                signs.push_back(signOf(each));
            }
        }
    }
    return signs;
}

std::size_t signCountOf(const Card& card, Mark mark) {
    std::size_t count = (mark == Mark::none ? 0U : 1U) + (card.certainty ? 1U : 0U);
    if (!card.marks.isEmpty()) {
        for (const CardMark each : allValues<CardMark>()) {
            count += card.marks.contains(each) ? 1U : 0U;
        }
    }
    return count;
}

std::vector<Sign> signsOn(const JourneyGrid& grid, const Marks* marks) {
    SeenSigns seen;
    for (const Phase* phase : grid.phases()) {
        seen.addThatOf(markOf(marks, phase->id));
        if (phase->momentOfTruth) {
            seen.add(Sign::momentOfTruth);
        }
    }
    for (std::size_t lane = 0; lane < grid.lanes().size(); ++lane) {
        const Lane& row = *grid.lanes()[lane];
        if (!row.shown) {
            continue;
        }
        seen.addThatOf(markOf(marks, row.id));
        if (row.audience == Audience::internal) {
            seen.add(Sign::internalLane);
        }
        if (!row.collapsed) {
            seen.addThoseOf(grid, lane, marks);
            seen.addCurves(row, marks);
        }
    }
    return seen.list();
}

} // namespace cjm::layout
