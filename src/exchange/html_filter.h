// What of a stranger's HTML is given to the parser: text, and the tags that say where the cells of
// a table and the lines in them begin.
//
// Browsers know a hundred kinds of elements and how each of them is mended inside the others. None
// of that matters to a table of texts, and a parser has its weak places there.
#pragma once

#include <string>
#include <string_view>

namespace cjm::exchange {

/// The same text with tables, rows, cells, `<br>`, `<span>` and, for everything that stands in
/// lines of its own, `<div>`. Other tags are left out, and control characters; scripts, styles,
/// titles, comments and LibreOffice's remarks on cells with all that is in them. Of attributes only
/// spans stay, and `hidden` where a style says so.
[[nodiscard]] std::string tableTagsOf(std::string_view html);

} // namespace cjm::exchange
