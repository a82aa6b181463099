// What must hold for every map, whatever its journey and whoever measures its texts.
//
//     CHECK(complaintsAboutCards({grid, words, map, measure}) == Complaints{});
#pragma once

#include <cjm/layout/journey_layout.h>

#include <cstddef>
#include <string>
#include <vector>

namespace cjm::test {

struct ShownMap {
    const model::JourneyGrid& grid;
    const layout::JourneyWords& words;
    const layout::JourneyLayout& map;
    layout::TextMeasure& measure;
};

using Complaints = std::vector<std::string>;

/// Words of feelings that stand too close together to have room are let off, or are not.
enum class CrowdedWords { letOff, counted };

[[nodiscard]] Complaints complaintsAboutCards(const ShownMap& shown);
[[nodiscard]] Complaints complaintsAboutLanes(const ShownMap& shown);
[[nodiscard]] Complaints complaintsAboutHeads(const ShownMap& shown);
[[nodiscard]] Complaints complaintsAboutCurves(const ShownMap& shown, CrowdedWords crowded);

/// About lines and labels of links.
[[nodiscard]] Complaints complaintsAboutLinks(const ShownMap& shown);

/// How many links have their ends on the map.
[[nodiscard]] std::size_t linksInSight(const ShownMap& shown);

/// The widest part of a text that cannot be broken: between spaces and after hyphens.
[[nodiscard]] double widestPart(layout::TextRole role, const std::string& text,
                                layout::TextMeasure& measure);

} // namespace cjm::test
