// The size of a page in a PDF, to a hundredth of a point.
//
// QPdfWriter rounds pages to whole points, up to 0.2 mm off. What it draws is right; only the box
// that it states is not.
#pragma once

#include <cjm/base/bytes.h>
#include <cjm/base/result.h>
#include <cjm/layout/paper.h>

namespace cjm::paint {

/// The PDF, as QPdfWriter wrote it, with this size for each page.
///
/// Errors: `internalContradiction` where the PDF is not as expected.
[[nodiscard]] base::Result<base::Bytes> withPageSize(base::Bytes pdf, const layout::Paper& paper);

} // namespace cjm::paint
