// A document of which rows are missing becomes one that keeps every rule.
#pragma once

#include <cjm/base/result.h>
#include <cjm/base/should_stop.h>
#include <cjm/model/document.h>

#include <cstddef>
#include <map>

namespace cjm::store {

struct MendedDocument {
    model::Document document;
    std::map<model::RowType, std::size_t> dropped; ///< Rows that had to go.
    std::size_t standIns = 0; ///< Empty rows in the place of journeys, phases and lanes.
    std::size_t changed = 0;  ///< Rows that are there but for a part.
};

/// Texts are cleaned. Where cards, phases or lanes refer to a journey, phase or lane that is not
/// there, an empty one takes its place. Other references are forgotten where they may be absent,
/// and a value that breaks a rule becomes the one that a new row has; what breaks a rule all the
/// same goes.
///
/// Errors: `damagedDocument` where that does not help; `tookTooLong`.
[[nodiscard]] base::Result<MendedDocument> mend(model::Document document,
                                                const base::ShouldStop& shouldStop);

} // namespace cjm::store
