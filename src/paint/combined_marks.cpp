#include <cjm/paint/combined_marks.h>

namespace cjm::paint {

namespace {

layout::Mark markOf(compare::Fate fate) {
    using compare::Fate;
    using layout::Mark;
    switch (fate) {
    case Fate::added:
        return Mark::isNew;
    case Fate::dropped:
        return Mark::isGone;
    case Fate::movedAway:
        return Mark::wasHere;
    case Fate::movedHere:
        return Mark::hasMoved;
    case Fate::changed:
        return Mark::isChanged;
    case Fate::unchanged:
        break;
    }
    return Mark::none;
}

} // namespace

std::shared_ptr<const layout::Marks> marksOf(const compare::CombinedJourney& map) {
    auto marks = std::make_shared<layout::Marks>();
    for (const auto& [row, fate] : map.fates) {
        marks->rows.emplace(row, markOf(fate));
    }
    for (const compare::CombinedMove& move : map.moves) {
        marks->moves.push_back({move.from, move.to});
    }
    for (const compare::FormerFeeling& feeling : map.formerFeelings) {
        marks->formerScores.emplace(feeling.card.uuid, feeling.score);
    }
    return marks;
}

std::shared_ptr<const layout::Marks> marksOf(const std::vector<compare::IdealCurve>& curves) {
    auto marks = std::make_shared<layout::Marks>();
    for (const compare::IdealCurve& curve : curves) {
        marks->curves.push_back({curve.lane, curve.points, curve.bridgedAfter});
    }
    return marks;
}

} // namespace cjm::paint
