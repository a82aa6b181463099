// How a touchpoint comes back into an ideal journey that had dropped it.
#pragma once

#include <cjm/base/uuid.h>
#include <cjm/edit/touchpoints.h>

namespace cjm::edit {

/// The document in which the ideal journey has this touchpoint of the current one again: as it was
/// in `before`, or else as a copy of what is now. Where the ideal journey has no place that answers
/// to it any more, the same document comes back.
///
/// Errors: `tooManyRows`; as `addRow`.
[[nodiscard]] base::Result<model::Document>
withTouchpointBack(model::Document document, const WalkedJourneys& journeys, model::CardId card,
                   const model::Document& before, base::UuidGenerator& ids);

} // namespace cjm::edit
