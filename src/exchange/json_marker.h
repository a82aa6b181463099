// Tells whether a JSON text is a journey map, and of which version, before anything else in it is
// judged.
#pragma once

#include <cjm/base/bytes.h>
#include <cjm/base/result.h>
#include <cjm/base/should_stop.h>

namespace cjm::exchange {

/// Nothing where this version can read it. Reads no further than it must.
///
/// Errors: `notAJourneyMap`; `newerFormat` with the version as its subject; `missingValue` or
/// `wrongValue` for the version; those of `readJson`.
[[nodiscard]] base::Result<void> checkMarker(base::BytesView bytes,
                                             const base::ShouldStop& shouldStop);

} // namespace cjm::exchange
