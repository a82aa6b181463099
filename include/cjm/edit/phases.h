// Phases and the headings above them.
#pragma once

#include <cjm/base/result.h>
#include <cjm/model/document.h>

#include <cstddef>

namespace cjm::edit {

/// As `moveRow`. A phase that comes to stand between two phases under the same heading comes under
/// it too. One that leaves the others under its heading for an end of the journey, or for a place
/// between two headings, stands under none; one that had its heading for itself takes it along.
///
/// Errors: `rowNotFound`.
[[nodiscard]] base::Result<model::Document> movePhase(model::Document document, model::PhaseId id,
                                                      std::size_t position);

} // namespace cjm::edit
