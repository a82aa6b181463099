// Two maps whose phases stand below each other where they correspond.
#pragma once

#include <cjm/model/document.h>

namespace cjm::compare {

/// The document with other widths for the phases of both journeys: on maps with the same columns a
/// phase and its counterpart start and end at the same place. Where one journey has more phases
/// between them than the other, the other's phases are as much wider. A phase that changed places
/// stands where it is. For drawing alone: a width may be beyond what a document can hold.
[[nodiscard]] model::Document withAlignedPhases(const model::Document& document,
                                                model::JourneyId current, model::JourneyId ideal);

} // namespace cjm::compare
