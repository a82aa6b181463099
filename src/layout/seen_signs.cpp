#include "seen_signs.h"

#include "card_box.h"

namespace cjm::layout {

using namespace model;

namespace {

void add(Sign sign, SignSet& seen) {
    seen.set(static_cast<std::size_t>(sign));
}

void addThatOf(Mark mark, SignSet& seen) {
    if (mark != Mark::none) {
        add(signOf(mark), seen);
    }
}

/// Most cards have none.
void addThoseOf(const Card& card, SignSet& seen) {
    if (!card.certainty && card.marks.isEmpty()) {
        return;
    }
    for (const Sign sign : signsOf(card)) {
        add(sign, seen);
    }
}

void addCards(const JourneyGrid& grid, std::size_t lane, const Marks* marks, SignSet& seen) {
    const LaneKind kind = grid.lanes()[lane]->kind;
    for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
        for (const Card* card : grid.cell({phase, lane})) {
            addThatOf(markOf(marks, card->id), seen);
            if (isToldByCurve(*card, kind)) {
                continue;
            }
            addThoseOf(*card, seen);
            if (kind == LaneKind::time && card->waitingMinutes.value_or(0) > 0) {
                add(Sign::waiting, seen);
            }
        }
    }
}

/// What the lines mean is only a question where there are two.
void addCurves(const Lane& lane, const Marks* marks, SignSet& seen) {
    if (marks != nullptr && marks->curveOver(lane.id) != nullptr) {
        add(Sign::currentCurve, seen);
        add(Sign::idealCurve, seen);
    }
}

} // namespace

SignSet signsOnPhases(const JourneyGrid& grid, const Marks* marks) {
    SignSet seen;
    for (const Phase* phase : grid.phases()) {
        addThatOf(markOf(marks, phase->id), seen);
        if (phase->momentOfTruth) {
            add(Sign::momentOfTruth, seen);
        }
    }
    return seen;
}

SignSet signsOnLane(const JourneyGrid& grid, std::size_t lane, const Marks* marks) {
    const Lane& row = *grid.lanes()[lane];
    SignSet seen;
    addThatOf(markOf(marks, row.id), seen);
    if (row.audience == Audience::internal) {
        add(Sign::internalLane, seen);
    }
    if (!row.collapsed) {
        addCards(grid, lane, marks, seen);
        addCurves(row, marks, seen);
    }
    return seen;
}

} // namespace cjm::layout
