// What of a document a person looks at and has chosen.
#pragma once

#include <cjm/edit/ordering.h>
#include <cjm/model/document.h>

#include <optional>
#include <vector>

namespace cjm::session {

/// A selection of a session keeps to its document: all that is in it is of the shown journey.
struct Selection {
    model::JourneyId journey;              ///< The one that is shown.
    std::optional<edit::Cell> focus;       ///< Where a key acts: none where no cell is in sight.
    std::vector<model::RowReference> rows; ///< Cards, phases, lanes or links, the last one last.

    friend bool operator==(const Selection&, const Selection&) = default;
};

/// The chosen rows of a type, in the order in which they were chosen.
template <class Row>
[[nodiscard]] std::vector<model::Id<Row>> selected(const Selection& selection) {
    std::vector<model::Id<Row>> ids;
    for (const model::RowReference& row : selection.rows) {
        if (row.type == model::RowTraits<Row>::type) {
            ids.push_back({row.uuid});
        }
    }
    return ids;
}

/// The first journey of a document, its first cell in sight, and nothing chosen.
[[nodiscard]] Selection startingSelection(const model::Document& document);

/// What is left of a selection when a document becomes another: rows and a journey that are gone
/// are not selected, an ideal journey that is gone gives way to the one that it was born from, and
/// the focus goes to the phase and lane that took the place of those that are
/// gone or hidden.
[[nodiscard]] Selection carriedOver(Selection selection, const model::Document& before,
                                    const model::Document& after);

} // namespace cjm::session
