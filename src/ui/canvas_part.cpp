#include "canvas_part.h"

#include "walk.h"

#include <algorithm>
#include <set>
#include <utility>

namespace cjm::ui {

using model::GridPosition;
using model::JourneyGrid;
using model::RowReference;
using model::RowType;

namespace {

bool holds(const session::Selection& selection, const RowReference& row) {
    return std::find(selection.rows.begin(), selection.rows.end(), row) != selection.rows.end();
}

std::optional<CanvasPart> partOf(const RowReference& row) {
    switch (row.type) {
    case RowType::phase:
        return CanvasPart{PartKind::phase, row.uuid, {}};
    case RowType::lane:
        return CanvasPart{PartKind::lane, row.uuid, {}};
    case RowType::card:
        return CanvasPart{PartKind::card, row.uuid, {}};
    case RowType::link:
        return CanvasPart{PartKind::link, row.uuid, {}};
    default:
        return std::nullopt;
    }
}

std::optional<GridPosition> positionOf(const JourneyGrid& grid, model::PhaseId phaseId,
                                       model::LaneId laneId) {
    const auto phase = grid.indexOf(phaseId);
    const auto lane = grid.indexOf(laneId);
    return phase && lane ? std::optional(GridPosition{*phase, *lane}) : std::nullopt;
}

} // namespace

CanvasPart partOf(const model::Phase& phase) {
    return {PartKind::phase, phase.id.uuid, {}};
}

CanvasPart partOf(const model::Lane& lane) {
    return {PartKind::lane, lane.id.uuid, {}};
}

CanvasPart partOf(const model::Card& card) {
    return {PartKind::card, card.id.uuid, {}};
}

CanvasPart partOf(model::LinkId link) {
    return {PartKind::link, link.uuid, {}};
}

CanvasPart partOf(const JourneyGrid& grid, GridPosition cell) {
    return {PartKind::cell, grid.phases()[cell.phase]->id.uuid, grid.lanes()[cell.lane]->id.uuid};
}

std::optional<RowReference> rowOf(const CanvasPart& part) {
    switch (part.kind) {
    case PartKind::phase:
        return RowReference{RowType::phase, part.row};
    case PartKind::lane:
        return RowReference{RowType::lane, part.row};
    case PartKind::card:
        return RowReference{RowType::card, part.row};
    case PartKind::link:
        return RowReference{RowType::link, part.row};
    case PartKind::cell:
        break;
    }
    return std::nullopt;
}

bool isOn(const JourneyGrid& grid, const CanvasPart& part) {
    if (part.kind == PartKind::link) {
        const model::Link* link = grid.document().links.find({part.row});
        return link != nullptr && link->journey == grid.journey();
    }
    return positionOf(grid, part).has_value();
}

std::optional<GridPosition> positionOf(const JourneyGrid& grid, const CanvasPart& part) {
    switch (part.kind) {
    case PartKind::phase: {
        const auto phase = grid.indexOf(model::PhaseId{part.row});
        return phase ? std::optional(GridPosition{*phase, 0}) : std::nullopt;
    }
    case PartKind::lane: {
        const auto lane = grid.indexOf(model::LaneId{part.row});
        return lane ? std::optional(GridPosition{0, *lane}) : std::nullopt;
    }
    case PartKind::cell:
        return positionOf(grid, model::PhaseId{part.row}, model::LaneId{part.lane});
    case PartKind::card: {
        const model::Card* card = grid.document().cards.find({part.row});
        return card != nullptr ? positionOf(grid, card->phase, card->lane) : std::nullopt;
    }
    case PartKind::link:
        break;
    }
    return std::nullopt;
}

std::optional<CanvasPart> focusedPart(const JourneyGrid& grid,
                                      const session::Selection& selection) {
    if (!selection.rows.empty()) {
        const std::optional<CanvasPart> part = partOf(selection.rows.back());
        if (part && isOn(grid, *part)) {
            return part;
        }
    }
    if (selection.focus && positionOf(grid, selection.focus->phase, selection.focus->lane)) {
        return CanvasPart{PartKind::cell, selection.focus->phase.uuid, selection.focus->lane.uuid};
    }
    return std::nullopt;
}

bool isChosen(const session::Selection& selection, const CanvasPart& part) {
    if (const std::optional<RowReference> row = rowOf(part)) {
        return holds(selection, *row);
    }
    const edit::Cell cell{{part.row}, {part.lane}};
    return (selection.rows.empty() && selection.focus == cell) ||
           holds(selection, referenceTo(cell.phase)) || holds(selection, referenceTo(cell.lane));
}

/// Without a look at all other cells: a screen reader asks for these at each step.
std::vector<CanvasPart> chosenCells(const JourneyGrid& grid, const session::Selection& selection) {
    std::set<std::pair<std::size_t, std::size_t>> places; // lane, phase
    const std::size_t phaseCount = grid.phases().size();
    const std::size_t laneCount = grid.lanes().size();
    if (selection.rows.empty() && selection.focus) {
        if (const auto at = positionOf(grid, selection.focus->phase, selection.focus->lane)) {
            places.emplace(at->lane, at->phase);
        }
    }
    for (const RowReference& row : selection.rows) {
        if (const auto lane = grid.indexOf(model::LaneId{row.uuid})) {
            for (std::size_t phase = 0; phase < phaseCount; ++phase) {
                places.emplace(*lane, phase);
            }
        } else if (const auto phase = grid.indexOf(model::PhaseId{row.uuid})) {
            for (std::size_t each = 0; each < laneCount; ++each) {
                places.emplace(each, *phase);
            }
        }
    }
    std::vector<CanvasPart> cells;
    for (const auto& place : places) {
        cells.push_back(partOf(grid, {place.second, place.first}));
    }
    return cells;
}

session::Selection withPart(session::Selection from, const JourneyGrid& grid,
                            const CanvasPart& part) {
    if (!isOn(grid, part)) {
        return from;
    }
    switch (part.kind) {
    case PartKind::phase:
        return withPhase(std::move(from), grid, {part.row});
    case PartKind::lane:
        return withLane(std::move(from), grid, {part.row});
    case PartKind::cell:
        return withCell(std::move(from), {{part.row}, {part.lane}});
    case PartKind::card:
        return withCard(std::move(from), *grid.document().cards.find({part.row}));
    case PartKind::link:
        from.rows = {{RowType::link, part.row}};
        break;
    }
    return from;
}

} // namespace cjm::ui
