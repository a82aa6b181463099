// A poster's layout as lines of text, so that it can be looked at once and kept.
#pragma once

#include <cjm/layout/poster_layout.h>

#include <string>
#include <vector>

namespace cjm::test {

/// A line for each thing on the poster: its place, what it is, and what stands in it; what is told
/// about it as a mark in brackets.
[[nodiscard]] std::string describe(const layout::PosterLayout& poster,
                                   const std::vector<const model::JourneyGrid*>& grids);

} // namespace cjm::test
