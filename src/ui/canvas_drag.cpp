#include "canvas_drag.h"

#include "duplicate_selection.h"
#include "feelings.h"
#include "lane_fold.h"
#include "widths.h"

#include <cjm/edit/ordering.h>
#include <cjm/edit/phases.h>

#include <algorithm>
#include <cmath>
#include <type_traits>
#include <utility>

namespace cjm::ui {

namespace {

using edit::StepKind;
using model::Card;
using model::Lane;
using model::Phase;
using model::RowReference;
using model::RowType;

/// So near to where it began, in layout units, a drag has come back.
constexpr double samePlace = 4;

template <class Row>
const std::vector<const Row*>& linesOf(const model::JourneyGrid& grid) {
    if constexpr (std::is_same_v<Row, Phase>) {
        return grid.phases();
    } else {
        return grid.lanes();
    }
}

/// The index among all of what has this index among those that are not in `dragged`, which is
/// sorted.
std::size_t indexAmongAll(std::size_t index, const std::vector<std::size_t>& dragged) {
    for (const std::size_t other : dragged) {
        index += other <= index ? 1 : 0;
    }
    return index;
}

/// The same for the cards of a cell.
std::size_t indexAmongAll(std::size_t index, const std::vector<const Card*>& inCell,
                          const std::vector<model::CardId>& dragged) {
    std::vector<std::size_t> indices;
    for (std::size_t card = 0; card < inCell.size(); ++card) {
        if (std::find(dragged.begin(), dragged.end(), inCell[card]->id) != dragged.end()) {
            indices.push_back(card);
        }
    }
    return indexAmongAll(index, indices);
}

/// Only a single phase joins the heading that it comes under.
base::Result<model::Document> moved(const model::Document& document,
                                    const std::vector<model::PhaseId>& phases, std::size_t index) {
    return phases.size() == 1 ? edit::movePhase(document, phases.front(), index)
                              : edit::moveRows(document, phases, index);
}

base::Result<model::Document> moved(const model::Document& document,
                                    const std::vector<model::LaneId>& lanes, std::size_t index) {
    return edit::moveRows(document, lanes, index);
}

base::Result<edit::Copied> copied(const model::Document& document,
                                  const std::vector<model::PhaseId>& phases, std::size_t index,
                                  base::UuidGenerator& ids) {
    return edit::copyPhases(document, phases, index, ids);
}

base::Result<edit::Copied> copied(const model::Document& document,
                                  const std::vector<model::LaneId>& lanes, std::size_t index,
                                  base::UuidGenerator& ids) {
    return edit::copyLanes(document, lanes, index, ids);
}

} // namespace

CanvasDrag::CanvasDrag(Dragged dragged, std::vector<RowReference> rows, layout::Point start,
                       const model::Document& document)
    : m_dragged(std::move(dragged))
    , m_rows(std::move(rows))
    , m_start(start)
    , m_point(start)
    , m_document(document) {}

std::optional<CanvasDrag> CanvasDrag::from(const layout::Hit& hit, layout::Point start,
                                           const CanvasMap& map,
                                           const session::Selection& selection) {
    using layout::HitKind;
    switch (hit.kind) {
    case HitKind::phase:
        return fromLine<Phase>(hit.position.phase, start, map, selection);
    case HitKind::lane:
        return fromLine<Lane>(hit.position.lane, start, map, selection);
    case HitKind::card:
    case HitKind::face:
        return fromCard(hit, start, map, selection);
    default:
        return std::nullopt;
    }
}

template <class Row>
std::optional<CanvasDrag> CanvasDrag::fromLine(std::size_t index, layout::Point start,
                                               const CanvasMap& map,
                                               const session::Selection& selection) {
    const model::JourneyGrid& grid = map.grid();
    std::vector<std::size_t> indices = selectedIndices<Row>(grid, selection);
    if (std::find(indices.begin(), indices.end(), index) == indices.end()) {
        indices = {index};
    }
    Lines<Row> lines{{}, indices, {}};
    std::vector<RowReference> rows;
    for (const std::size_t line : indices) {
        lines.ids.push_back(linesOf<Row>(grid)[line]->id);
        rows.push_back(referenceTo(lines.ids.back()));
    }
    return CanvasDrag(std::move(lines), std::move(rows), start, grid.document());
}

std::optional<CanvasDrag> CanvasDrag::fromCard(const layout::Hit& hit, layout::Point start,
                                               const CanvasMap& map,
                                               const session::Selection& selection) {
    const model::JourneyGrid& grid = map.grid();
    Cards cards{cardsInMapOrder(grid, selection), {}, {}};
    if (std::find(cards.ids.begin(), cards.ids.end(), *hit.card) == cards.ids.end()) {
        cards.ids = {*hit.card};
    }
    std::vector<RowReference> rows;
    for (const model::CardId id : cards.ids) {
        rows.push_back(referenceTo(id));
    }
    for (const layout::CurveArea& curve : map.layout().curves) {
        for (const layout::Face& face : curve.faces) {
            const auto cell = layout::cellAt(map.layout(), face.centre);
            if (hit.kind == layout::HitKind::face && face.card == *hit.card && cell) {
                cards.grip = Grip{*layout::cellRect(map.layout(), *cell),
                                  face,
                                  curve.neutralLine,
                                  curve.levelHeight,
                                  selectedFeelings(grid.document(), {{}, {}, rows}),
                                  grid.document().cards.find(face.card)->text.empty()};
            }
        }
    }
    // The one under the pointer is drawn before the others.
    std::stable_partition(rows.begin(), rows.end(),
                          [&](const RowReference& row) { return row == referenceTo(*hit.card); });
    return CanvasDrag(std::move(cards), std::move(rows), start, grid.document());
}

std::optional<CanvasDrag> CanvasDrag::fromEdge(const layout::Edge& edge, layout::Point start,
                                               const CanvasMap& map,
                                               const session::Selection& selection) {
    const model::JourneyGrid& grid = map.grid();
    if (edge.kind == layout::EdgeKind::card) {
        return CanvasDrag(Span{*edge.card, edge.phase}, {}, start, grid.document());
    }
    if (edge.kind == layout::EdgeKind::labels) {
        return std::nullopt;
    }
    const auto& edges = map.layout().columnEdges;
    return CanvasDrag(Columns{phasesWith(grid, selection, edge.phase),
                              edges[edge.phase + 1] - edges[edge.phase], map.columnWidth()},
                      {}, start, grid.document());
}

bool CanvasDrag::isAtStart() const {
    return std::hypot(offset().x, offset().y) < samePlace;
}

bool CanvasDrag::holds(const Grip& grip) const {
    const bool isInColumn = m_point.x >= grip.column.left && m_point.x < grip.column.right();
    return grip.isOnlyFace ? isInColumn : grip.column.contains(m_point);
}

/// True where what dropping gives is shown by a preview, not by a marker.
bool CanvasDrag::isReshaping() const {
    if (const auto* cards = std::get_if<Cards>(&m_dragged)) {
        return cards->grip && holds(*cards->grip);
    }
    return std::holds_alternative<Span>(m_dragged) || std::holds_alternative<Columns>(m_dragged);
}

void CanvasDrag::moveTo(layout::Point point, const CanvasMap& map, Drop drop) {
    m_point = point;
    m_drop = drop;
    m_reshaped.reset();
    forgetPlace();
    if (isReshaping()) {
        reshape(map);
    } else if (!isAtStart()) {
        place(map);
    }
}

void CanvasDrag::forgetPlace() {
    std::visit(
        [](auto& dragged) {
            if constexpr (requires { dragged.place; }) {
                dragged.place.reset();
            }
        },
        m_dragged);
}

void CanvasDrag::reshape(const CanvasMap& map) {
    if (const auto* cards = std::get_if<Cards>(&m_dragged)) {
        const Grip& grip = *cards->grip;
        const double height = grip.neutralLine - (grip.face.centre.y + offset().y);
        const int score =
            std::clamp(static_cast<int>(std::lround(height / grip.levelHeight)), saddest, happiest);
        if (score != grip.face.score) {
            m_reshaped =
                Move{{StepKind::edit, RowType::card, grip.feelings.size()},
                     withScoresChanged(m_document, grip.feelings, score - grip.face.score)};
        }
    } else if (isAtStart()) {
        return;
    } else if (const auto* span = std::get_if<Span>(&m_dragged)) {
        m_reshaped = withSpan(m_document, span->card,
                              layout::spanUpTo(map.layout(), span->phase, m_point.x));
    } else if (const auto* columns = std::get_if<Columns>(&m_dragged)) {
        const double width = columns->width + offset().x;
        m_reshaped = withColumnWidth(m_document, columns->phases,
                                     width * layout::defaultColumnWidth / columns->columnWidth);
    }
}

/// A feeling that is only a face would be nothing elsewhere.
bool CanvasDrag::mayStandIn(const Lane& lane, const Cards& cards) const {
    return lane.kind == model::LaneKind::emotions ||
           std::none_of(cards.ids.begin(), cards.ids.end(), [&](model::CardId id) {
               const Card* card = m_document.cards.find(id);
               return card != nullptr && card->emotion && card->text.empty();
           });
}

void CanvasDrag::place(const CanvasMap& map) {
    const layout::JourneyLayout& layout = map.layout();
    if (auto* cards = std::get_if<Cards>(&m_dragged)) {
        cards->place = layout::placeForCards(map.grid(), layout, m_point, cards->ids);
        if (cards->place && !mayStandIn(*map.grid().lanes()[cards->place->cell.lane], *cards)) {
            cards->place.reset();
        }
    } else if (auto* phases = std::get_if<Lines<Phase>>(&m_dragged)) {
        phases->place = layout::placeForPhases(layout, m_point.x, phases->indices);
    } else if (auto* lanes = std::get_if<Lines<Lane>>(&m_dragged)) {
        lanes->place = layout::placeForLanes(layout, m_point.y, lanes->indices);
    }
}

std::vector<RowReference> CanvasDrag::rows() const {
    return isReshaping() ? std::vector<RowReference>() : m_rows;
}

std::optional<layout::Rect> CanvasDrag::marker() const {
    return std::visit(
        [](const auto& dragged) -> std::optional<layout::Rect> {
            if constexpr (requires { dragged.place; }) {
                return dragged.place ? std::optional(dragged.place->marker) : std::nullopt;
            } else {
                return std::nullopt;
            }
        },
        m_dragged);
}

std::optional<model::GridPosition> CanvasDrag::cell() const {
    const auto* cards = std::get_if<Cards>(&m_dragged);
    return cards != nullptr && cards->place ? std::optional(cards->place->cell) : std::nullopt;
}

bool CanvasDrag::copies() const {
    return m_drop == Drop::copies && !isReshaping();
}

bool CanvasDrag::goesAcross() const {
    return !std::holds_alternative<Lines<Lane>>(m_dragged);
}

bool CanvasDrag::goesDown() const {
    return std::holds_alternative<Cards>(m_dragged) ||
           std::holds_alternative<Lines<Lane>>(m_dragged);
}

std::optional<model::Document> CanvasDrag::preview() const {
    return m_reshaped && m_reshaped->next ? std::optional(*m_reshaped->next) : std::nullopt;
}

Qt::CursorShape CanvasDrag::cursor() const {
    if (isReshaping()) {
        return std::holds_alternative<Cards>(m_dragged) ? Qt::SizeVerCursor : Qt::SplitHCursor;
    }
    if (!marker() && !isAtStart()) {
        return Qt::ForbiddenCursor;
    }
    return copies() ? Qt::DragCopyCursor : Qt::ClosedHandCursor;
}

std::optional<Move> CanvasDrag::dropCards(const Cards& cards, const model::JourneyGrid& grid,
                                          base::UuidGenerator& ids) const {
    const model::GridPosition at = cards.place->cell;
    const edit::Cell target = {grid.phases()[at.phase]->id, grid.lanes()[at.lane]->id};
    // What is dropped into a collapsed lane would be out of sight.
    const Move opened = withFold(m_document, {target.lane}, Fold::expanded);
    if (!opened.next) {
        return opened;
    }
    if (copies()) {
        const std::size_t index = indexAmongAll(cards.place->index, grid.cell(at), cards.ids);
        return asMove(RowType::card, edit::copyCards(*opened.next, cards.ids, target, index, ids));
    }
    return Move{{StepKind::move, RowType::card, cards.ids.size()},
                edit::moveCards(*opened.next, cards.ids, target, cards.place->index)};
}

std::optional<Move> CanvasDrag::drop(const model::JourneyGrid& grid,
                                     base::UuidGenerator& ids) const {
    if (isReshaping()) {
        return m_reshaped;
    }
    return std::visit(
        [&](const auto& dragged) -> std::optional<Move> {
            using Type = std::remove_cvref_t<decltype(dragged)>;
            if constexpr (std::is_same_v<Type, Cards>) {
                return dragged.place ? dropCards(dragged, grid, ids) : std::nullopt;
            } else if constexpr (requires { dragged.indices; }) {
                if (!dragged.place) {
                    return std::nullopt;
                }
                const RowType type = m_rows.front().type;
                if (copies()) {
                    const std::size_t index = indexAmongAll(dragged.place->index, dragged.indices);
                    return asMove(type, copied(m_document, dragged.ids, index, ids));
                }
                return Move{{StepKind::move, type, dragged.ids.size()},
                            moved(m_document, dragged.ids, dragged.place->index)};
            } else {
                return std::nullopt;
            }
        },
        m_dragged);
}

} // namespace cjm::ui
