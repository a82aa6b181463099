#include "canvas_drag.h"

#include <cjm/edit/ordering.h>
#include <cjm/edit/phases.h>

#include <algorithm>

namespace cjm::ui {

namespace {

using edit::StepKind;
using model::RowType;

/// The cards of the selection in the order in which they stand on the map.
std::vector<model::CardId> inMapOrder(const model::JourneyGrid& grid,
                                      const std::vector<model::CardId>& cards) {
    std::vector<model::CardId> ordered;
    for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
        for (std::size_t lane = 0; lane < grid.lanes().size(); ++lane) {
            for (const model::Card* card : grid.cell({phase, lane})) {
                if (std::find(cards.begin(), cards.end(), card->id) != cards.end()) {
                    ordered.push_back(card->id);
                }
            }
        }
    }
    return ordered;
}

} // namespace

CanvasDrag::CanvasDrag(Dragged dragged, std::vector<model::RowReference> rows, layout::Point start)
    : m_dragged(std::move(dragged))
    , m_rows(std::move(rows))
    , m_start(start)
    , m_point(start) {}

std::optional<CanvasDrag> CanvasDrag::from(const layout::Hit& hit, layout::Point start,
                                           const model::JourneyGrid& grid,
                                           const session::Selection& selection) {
    using layout::HitKind;
    if (hit.kind == HitKind::phase) {
        const model::PhaseId id = grid.phases()[hit.position.phase]->id;
        return CanvasDrag(Line<model::Phase>{id, hit.position.phase, {}}, {referenceTo(id)}, start);
    }
    if (hit.kind == HitKind::lane) {
        const model::LaneId id = grid.lanes()[hit.position.lane]->id;
        return CanvasDrag(Line<model::Lane>{id, hit.position.lane, {}}, {referenceTo(id)}, start);
    }
    if (!hit.card) {
        return std::nullopt;
    }
    const std::vector<model::CardId> ids = inMapOrder(grid, selected<model::Card>(selection));
    std::vector<model::RowReference> rows;
    for (const model::CardId id : ids) {
        rows.push_back(referenceTo(id));
    }
    return CanvasDrag(Cards{ids, {}}, std::move(rows), start);
}

void CanvasDrag::moveTo(layout::Point point, const CanvasMap& map) {
    m_point = point;
    const layout::JourneyLayout& layout = map.layout();
    if (auto* cards = std::get_if<Cards>(&m_dragged)) {
        cards->place = layout::placeForCards(map.grid(), layout, point, cards->ids);
    } else if (auto* phase = std::get_if<Line<model::Phase>>(&m_dragged)) {
        phase->place = layout::placeForPhase(layout, point.x, phase->index);
    } else if (auto* lane = std::get_if<Line<model::Lane>>(&m_dragged)) {
        lane->place = layout::placeForLane(layout, point.y, lane->index);
    }
}

std::optional<layout::Rect> CanvasDrag::marker() const {
    return std::visit(
        [](const auto& dragged) {
            return dragged.place ? std::optional(dragged.place->marker) : std::nullopt;
        },
        m_dragged);
}

std::optional<model::GridPosition> CanvasDrag::cell() const {
    const auto* cards = std::get_if<Cards>(&m_dragged);
    return cards != nullptr && cards->place ? std::optional(cards->place->cell) : std::nullopt;
}

std::optional<Move> CanvasDrag::drop(const model::JourneyGrid& grid) const {
    if (const auto* cards = std::get_if<Cards>(&m_dragged); cards != nullptr && cards->place) {
        const auto& [phase, lane] = cards->place->cell;
        const edit::Cell target = {grid.phases()[phase]->id, grid.lanes()[lane]->id};
        return Move{{StepKind::move, RowType::card, cards->ids.size()},
                    edit::moveCards(grid.document(), cards->ids, target, cards->place->index)};
    }
    if (const auto* line = std::get_if<Line<model::Phase>>(&m_dragged);
        line != nullptr && line->place) {
        return Move{{StepKind::move, RowType::phase},
                    edit::movePhase(grid.document(), line->id, line->place->index)};
    }
    if (const auto* line = std::get_if<Line<model::Lane>>(&m_dragged);
        line != nullptr && line->place) {
        return Move{{StepKind::move, RowType::lane},
                    edit::moveRow(grid.document(), line->id, line->place->index)};
    }
    return std::nullopt;
}

} // namespace cjm::ui
