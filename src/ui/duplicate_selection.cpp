#include "duplicate_selection.h"

#include <algorithm>
#include <utility>

namespace cjm::ui {

using model::RowType;

template <class Row>
std::vector<std::size_t> selectedIndices(const model::JourneyGrid& grid,
                                         const session::Selection& selection) {
    std::vector<std::size_t> indices;
    for (const model::Id<Row> id : session::selected<Row>(selection)) {
        if (const auto index = grid.indexOf(id)) {
            indices.push_back(*index);
        }
    }
    std::sort(indices.begin(), indices.end());
    return indices;
}

template std::vector<std::size_t> selectedIndices<model::Phase>(const model::JourneyGrid&,
                                                                const session::Selection&);
template std::vector<std::size_t> selectedIndices<model::Lane>(const model::JourneyGrid&,
                                                               const session::Selection&);

std::vector<model::CardId> cardsInMapOrder(const model::JourneyGrid& grid,
                                           const session::Selection& selection) {
    const model::IdSet<model::Card> chosen(session::selected<model::Card>(selection));
    std::vector<model::CardId> ordered;
    for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
        for (std::size_t lane = 0; lane < grid.lanes().size(); ++lane) {
            for (const model::Card* card : grid.cell({phase, lane})) {
                if (chosen.contains(card->id)) {
                    ordered.push_back(card->id);
                }
            }
        }
    }
    return ordered;
}

Move asMove(RowType type, base::Result<edit::Copied> copied) {
    if (!copied) {
        return {{edit::StepKind::add, type}, base::fail(copied.error())};
    }
    return {{edit::StepKind::add, type, copied->rows.size()},
            std::move(copied->document),
            std::move(copied->rows)};
}

std::optional<Move> duplicateSelection(const model::JourneyGrid& grid,
                                       const session::Selection& selection,
                                       base::UuidGenerator& ids) {
    const model::Document& document = grid.document();
    if (const auto phases = selectedIndices<model::Phase>(grid, selection); !phases.empty()) {
        std::vector<model::PhaseId> originals;
        for (const std::size_t phase : phases) {
            originals.push_back(grid.phases()[phase]->id);
        }
        return asMove(RowType::phase,
                      edit::copyPhases(document, originals, phases.back() + 1, ids));
    }
    if (const auto lanes = selectedIndices<model::Lane>(grid, selection); !lanes.empty()) {
        std::vector<model::LaneId> originals;
        for (const std::size_t lane : lanes) {
            originals.push_back(grid.lanes()[lane]->id);
        }
        return asMove(RowType::lane, edit::copyLanes(document, originals, lanes.back() + 1, ids));
    }
    const std::vector<model::CardId> cards = cardsInMapOrder(grid, selection);
    return cards.empty()
               ? std::nullopt
               : std::optional(asMove(RowType::card, edit::duplicateCards(document, cards, ids)));
}

} // namespace cjm::ui
