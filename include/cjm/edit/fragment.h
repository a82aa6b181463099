// A part of a map that is copied: cards, phases with their cards, or lanes with theirs; and its
// pasting into the same map or another.
//
//     const Fragment fragment{document, journey, RowType::card, chosen};
//     Result<Pasted> pasted = edit::pasteFragment(other, fragment, {journey, focus}, ids);
//
// To copy costs nothing: a fragment keeps the document as it was, and what was chosen in it. What
// is to leave the program is taken out of that document by `alone`.
#pragma once

#include <cjm/base/result.h>
#include <cjm/base/uuid.h>
#include <cjm/edit/ordering.h>
#include <cjm/model/document.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace cjm::edit {

struct Fragment {
    model::Document document;
    model::JourneyId journey;
    model::RowType kind = model::RowType::card; ///< card, phase or lane.
    std::vector<base::Uuid> rows;               ///< Of that kind and of the journey.
};

/// The phases and lanes that a fragment reaches over, from the left and from the top: for cards the
/// cells between the outermost ones, for phases all lanes, for lanes all phases. Hidden lanes count
/// only where cards of them were chosen.
struct FragmentExtent {
    std::vector<model::PhaseId> phases;
    std::vector<model::LaneId> lanes;
};

[[nodiscard]] FragmentExtent extentOf(const Fragment& fragment);

/// The chosen cards, or those of the chosen phases or lanes.
[[nodiscard]] model::IdSet<model::Card> cardsOf(const Fragment& fragment);

/// A document that holds the fragment and what belongs to it alone: nothing else of the map that it
/// comes from, not its title either. Its only journey has the phases and lanes of the extent.
///
/// Errors: `rowNotFound` where the fragment names what its document does not have.
[[nodiscard]] base::Result<model::Document> alone(const Fragment& fragment,
                                                  model::DocumentId lineage);

/// The fragment that such a document holds.
///
/// Errors: `rowNotFound` where it has no journey.
[[nodiscard]] base::Result<Fragment> fragmentIn(model::Document document, model::RowType kind);

/// Where a fragment goes. Cards go into cells from the focused one on, as a block of a spreadsheet;
/// phases come after the focused one, their cards into the lanes of the same kind and title, which
/// are added where they are missing; lanes come below the focused one, their cards into the phases
/// with the same titles, or where none has one of them, from the first phase on. Without a cell in
/// sight cards bring their phases along.
struct PastePlace {
    model::JourneyId journey;
    std::optional<Cell> focus;
};

struct Pasted {
    model::Document document;
    std::vector<model::RowReference> rows; ///< What stands there now in place of what was chosen.
    std::size_t leftOut = 0;               ///< Cards that found no place on the map.
};

/// The document with a copy of the fragment, with fresh ids. Links and references inside the
/// fragment lead to the copies; those to what the document does not have are forgotten. Outside an
/// emotions lane a card loses its feeling, and keeps the word for it as its text where it has none.
///
/// Errors: `rowNotFound`; `tooManyRows`; `ruleBroken`.
[[nodiscard]] base::Result<Pasted> pasteFragment(model::Document document, const Fragment& fragment,
                                                 const PastePlace& place, base::UuidGenerator& ids);

} // namespace cjm::edit
