#include <cjm/model/siblings.h>
#include <cjm/session/selection.h>

#include <algorithm>

namespace cjm::session {

namespace {

using model::Document;

bool isInSight(const model::Phase&) {
    return true;
}

bool isInSight(const model::Lane& lane) {
    return lane.shown;
}

/// The phases or lanes of a journey that can have the focus, in order.
template <class Row>
std::vector<model::Id<Row>> inSight(const Document& document, model::JourneyId journey) {
    std::vector<model::Id<Row>> ids;
    for (const Row* row : model::inOrder(model::tableOf<Row>(document), journey)) {
        if (isInSight(*row)) {
            ids.push_back(row->id);
        }
    }
    return ids;
}

/// The row in `after` that stands where `id` stood in `before`, or the last one; the first where
/// it stood nowhere.
template <class Row>
std::optional<model::Id<Row>> inPlaceOf(model::Id<Row> id, model::JourneyId journey,
                                        const Document& before, const Document& after) {
    const std::vector<model::Id<Row>> rows = inSight<Row>(after, journey);
    if (rows.empty()) {
        return std::nullopt;
    }
    if (std::find(rows.begin(), rows.end(), id) != rows.end()) {
        return id;
    }
    const std::vector<model::Id<Row>> old = inSight<Row>(before, journey);
    const auto found = std::find(old.begin(), old.end(), id);
    if (found == old.end()) {
        return rows.front();
    }
    // Others before it may have gone, too.
    const auto place =
        static_cast<std::size_t>(std::count_if(old.begin(), found, [&](model::Id<Row> other) {
            return std::find(rows.begin(), rows.end(), other) != rows.end();
        }));
    return rows[std::min(place, rows.size() - 1)];
}

std::optional<edit::Cell> firstCell(const Document& document, model::JourneyId journey) {
    const auto phases = inSight<model::Phase>(document, journey);
    const auto lanes = inSight<model::Lane>(document, journey);
    if (phases.empty() || lanes.empty()) {
        return std::nullopt;
    }
    return edit::Cell{phases.front(), lanes.front()};
}

template <class Row>
bool isIn(model::JourneyId journey, const Document& document, const model::RowReference& row) {
    const Row* found = model::tableOf<Row>(document).find(model::Id<Row>{row.uuid});
    return row.type == model::RowTraits<Row>::type && found != nullptr && found->journey == journey;
}

/// Of an ideal journey it is the one that it was born from.
Selection inPlaceOfJourney(model::JourneyId gone, const Document& before, const Document& after) {
    const model::Journey* journey = before.journeys.find(gone);
    if (journey == nullptr || !journey->basedOn || !after.journeys.contains(*journey->basedOn)) {
        return startingSelection(after);
    }
    return {*journey->basedOn, firstCell(after, *journey->basedOn), {}};
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
    if (!after.journeys.contains(selection.journey)) {
        return inPlaceOfJourney(selection.journey, before, after);
    }
    std::erase_if(selection.rows, [&](const model::RowReference& row) {
        return !isIn<model::Card>(selection.journey, after, row) &&
               !isIn<model::Phase>(selection.journey, after, row) &&
               !isIn<model::Lane>(selection.journey, after, row) &&
               !isIn<model::Link>(selection.journey, after, row);
    });
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
