// How wide the words of a map are: a line may end between words, not inside one.
#pragma once

#include <cjm/layout/marks.h>
#include <cjm/layout/text_measure.h>
#include <cjm/model/journey_grid.h>

#include <string_view>
#include <vector>

namespace cjm::layout {

/// The widest of the parts of a text between which a line may end: at spaces and after hyphens.
[[nodiscard]] double widestWord(TextRole role, std::string_view text, TextMeasure& measure);

/// The widest columns of a poster.
inline constexpr double greatestColumnWidth = 420;

/// The width of a phase without one of its own at which no word of a card or a phase's title has to
/// be broken, within reason.
[[nodiscard]] double widthForWholeWords(const model::JourneyGrid& grid, const Marks* marks,
                                        TextMeasure& measure);

} // namespace cjm::layout
