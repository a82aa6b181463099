#include "widths.h"

#include <cjm/edit/rows.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace cjm::ui {

namespace {

using edit::StepKind;
using model::Card;
using model::Phase;
using model::RowType;

constexpr double step = 20; ///< By which a key makes something wider, in layout units.

/// What a phase may be wide, as its field says.
struct Limits {
    int least = 0;
    int greatest = 0;
};

Limits columnLimits() {
    Limits limits;
    model::forEachFieldOf<Phase>([&](const auto& field) {
        if (field.name == "width") {
            limits = {static_cast<int>(field.rule.least), static_cast<int>(field.rule.greatest)};
        }
    });
    return limits;
}

template <class Row, class Change>
base::Result<model::Document> changed(const model::Document& document,
                                      const std::vector<model::Id<Row>>& ids, Change&& change) {
    base::Result<model::Document> next = document;
    for (const model::Id<Row> id : ids) {
        if (next) {
            Row row = *model::tableOf<Row>(*next).find(id);
            change(row);
            next = edit::updateRow(*std::move(next), std::move(row));
        }
    }
    return next;
}

std::optional<Move> resizedColumns(const model::Document& document,
                                   const std::vector<model::PhaseId>& phases, Wider wider) {
    const Limits limits = columnLimits();
    const int by = static_cast<int>(wider == Wider::yes ? step : -step);
    base::Result<model::Document> next = changed(document, phases, [&](Phase& phase) {
        const int width = phase.width.value_or(static_cast<int>(layout::defaultColumnWidth));
        phase.width = std::clamp(width + by, limits.least, limits.greatest);
    });
    return Move{{StepKind::edit, RowType::phase, phases.size()}, std::move(next)};
}

std::optional<Move> resizedCards(const model::JourneyGrid& grid,
                                 const std::vector<model::CardId>& cards, Wider wider) {
    base::Result<model::Document> next = changed(grid.document(), cards, [&](Card& card) {
        const std::size_t phase = grid.indexOf(card.phase).value_or(0);
        const std::size_t span = grid.spanOf(card, phase);
        const std::size_t most = grid.phases().size() - phase;
        card.span = static_cast<int>(wider == Wider::yes ? std::min(span + 1, most)
                                                         : std::max<std::size_t>(span, 2) - 1);
    });
    return Move{{StepKind::edit, RowType::card, cards.size()}, std::move(next)};
}

} // namespace

Move withColumnWidth(const model::Document& document, const std::vector<model::PhaseId>& phases,
                     std::optional<double> width) {
    const Limits limits = columnLimits();
    return {{StepKind::edit, RowType::phase, phases.size()},
            changed(document, phases, [&](Phase& phase) {
                phase.width.reset();
                if (width) {
                    phase.width = std::clamp(static_cast<int>(std::lround(*width)), limits.least,
                                             limits.greatest);
                }
            })};
}

std::vector<model::PhaseId> phasesWith(const model::JourneyGrid& grid,
                                       const session::Selection& selection, std::size_t phase) {
    const model::PhaseId id = grid.phases()[phase]->id;
    std::vector<model::PhaseId> phases = session::selected<Phase>(selection);
    const bool isSelected = std::find(phases.begin(), phases.end(), id) != phases.end();
    return isSelected ? phases : std::vector{id};
}

std::optional<Move> resized(const model::JourneyGrid& grid, const session::Selection& selection,
                            Wider wider) {
    if (const auto phases = session::selected<Phase>(selection); !phases.empty()) {
        return resizedColumns(grid.document(), phases, wider);
    }
    if (const auto cards = session::selected<Card>(selection); !cards.empty()) {
        return resizedCards(grid, cards, wider);
    }
    return std::nullopt;
}

Move withSpan(const model::Document& document, model::CardId card, std::size_t span) {
    return {{StepKind::edit, RowType::card}, changed(document, std::vector{card}, [&](Card& row) {
                row.span = static_cast<int>(span);
            })};
}

double resizedLabels(double width, Wider wider) {
    return std::clamp(width + (wider == Wider::yes ? step : -step), layout::narrowestLabels,
                      layout::widestLabels);
}

} // namespace cjm::ui
