// Whole journeys.
#pragma once

#include <cjm/base/result.h>
#include <cjm/model/document.h>

namespace cjm::edit {

/// The document with a new journey after the others, with the five standard lanes and no phase yet.
///
/// Errors: as `addRow`.
[[nodiscard]] base::Result<model::Document>
addJourneyWithLanes(model::Document document, model::Journey journey, base::UuidGenerator& ids);

} // namespace cjm::edit
