#include <cjm/model/siblings.h>
#include <cjm/session/selection.h>

#include <algorithm>

namespace cjm::session {

namespace {

using model::Document;

/// The row in `after` that stands where `id` stood in `before`, or the last one.
template <class Row>
std::optional<model::Id<Row>> inPlaceOf(model::Id<Row> id, model::JourneyId journey,
                                        const Document& before, const Document& after) {
    if (model::tableOf<Row>(after).find(id) != nullptr) {
        return id;
    }
    const auto rows = model::inOrder(model::tableOf<Row>(after), journey);
    if (rows.empty()) {
        return std::nullopt;
    }
    const auto old = model::inOrder(model::tableOf<Row>(before), journey);
    const auto found =
        std::find_if(old.begin(), old.end(), [&](const Row* row) { return row->id == id; });
    const auto place = static_cast<std::size_t>(found - old.begin());
    return rows[std::min(place, rows.size() - 1)]->id;
}

std::optional<edit::Cell> firstCell(const Document& document, model::JourneyId journey) {
    const auto phases = model::inOrder(document.phases, journey);
    auto lanes = model::inOrder(document.lanes, journey);
    std::erase_if(lanes, [](const model::Lane* lane) { return !lane->shown; });
    if (phases.empty() || lanes.empty()) {
        return std::nullopt;
    }
    return edit::Cell{phases.front()->id, lanes.front()->id};
}

} // namespace

Selection startingSelection(const Document& document) {
    const auto journeys =
        model::inOrder(document.journeys, [](const model::Journey&) { return true; });
    if (journeys.empty()) {
        return {};
    }
    const model::JourneyId first = journeys.front()->id;
    return {first, firstCell(document, first), {}};
}

Selection carriedOver(Selection selection, const Document& before, const Document& after) {
    if (after.journeys.find(selection.journey) == nullptr) {
        return startingSelection(after);
    }
    std::erase_if(selection.rows,
                  [&](const model::RowReference& row) { return !contains(after, row); });
    if (!selection.focus) {
        selection.focus = firstCell(after, selection.journey);
        return selection;
    }
    const auto phase = inPlaceOf(selection.focus->phase, selection.journey, before, after);
    const auto lane = inPlaceOf(selection.focus->lane, selection.journey, before, after);
    selection.focus = phase && lane ? std::optional(edit::Cell{*phase, *lane}) : std::nullopt;
    return selection;
}

} // namespace cjm::session
