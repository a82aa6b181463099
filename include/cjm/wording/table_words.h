// The words by which tables from elsewhere are understood: in English, Dutch and Russian at once,
// as a table need not be in the language of its reader.
#pragma once

#include <cjm/exchange/table_reading.h>

namespace cjm::wording {

/// Names of lanes as people write them, words for phases and for feelings, and faces. Case,
/// accents and signs around a word do not matter.
[[nodiscard]] exchange::TableWords tableWords();

} // namespace cjm::wording
