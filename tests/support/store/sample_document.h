// Documents with a row of every type, for tests of files.
#pragma once

#include <cjm/model/document.h>

namespace cjm::test {

/// With some rows of most types. Always the same one.
[[nodiscard]] model::Document sampleDocument();

/// As few rows as there can be with every type among them. Always the same one.
[[nodiscard]] model::Document smallSampleDocument();

/// With a card whose `importance` is a `numberOutOfRange`.
[[nodiscard]] model::Document brokenDocument();

/// With one goal, which starts from this number.
[[nodiscard]] model::Document documentWithNumber(double number);

} // namespace cjm::test
