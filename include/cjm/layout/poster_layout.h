// A journey on one sheet: who, what and when above, the map as large as the sheet allows, and what
// its signs mean below. Two journeys stand one below the other, to the same scale.
#pragma once

#include <cjm/layout/journey_layout.h>
#include <cjm/layout/legend.h>
#include <cjm/layout/paper.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cjm::layout {

/// What stands above the map; what is empty takes no room.
struct PosterTexts {
    std::string salon;
    std::string title;
    std::string goalLabel; ///< Shown where there is a goal.
    std::string goal;
    std::vector<std::string> facts; ///< State, persona, date: a line each.
};

/// A map on a sheet; what it points at outlives the call.
struct PosterMap {
    const model::JourneyGrid* grid = nullptr;
    std::shared_ptr<const Marks> marks = nullptr;
    std::string name = {}; ///< Stands above the map; empty for none.
};

struct PlacedText {
    TextRole role = TextRole::fact;
    std::string text;
    Rect rect;
};

/// All in layout units; `scale` times as large on the sheet.
struct PosterLayout {
    Size size; ///< Of what is drawn, without margins.
    double scale = 1;
    Point origin; ///< Of what is drawn, from the sheet's corner, in layout units at scale 1.
    std::vector<PlacedText> texts;
    Point mapOrigin;
    JourneyLayout map;
    Point secondOrigin;
    std::optional<JourneyLayout> second; ///< Below the first one.
    Point legendOrigin;
    Legend legend;
};

inline constexpr double unitsPerMillimetre = 96 / 25.4;

/// The layout that fills the sheet best: columns as wide as makes the letters largest.
[[nodiscard]] PosterLayout layoutOnSheet(const model::JourneyGrid& grid, const JourneyWords& words,
                                         const PosterTexts& texts, const Paper& paper,
                                         TextMeasure& measure);

/// The same for one map or two. Two have lane names of the same width, so that columns of the same
/// width stand below each other.
[[nodiscard]] PosterLayout layoutOnSheet(const std::vector<PosterMap>& maps,
                                         const JourneyWords& words, const PosterTexts& texts,
                                         const Paper& paper, TextMeasure& measure);

/// The layout at 100 %, on as much paper as it needs.
[[nodiscard]] PosterLayout layoutAtFullSize(const model::JourneyGrid& grid,
                                            const JourneyWords& words, const PosterTexts& texts,
                                            TextMeasure& measure);
[[nodiscard]] PosterLayout layoutAtFullSize(const std::vector<PosterMap>& maps,
                                            const JourneyWords& words, const PosterTexts& texts,
                                            TextMeasure& measure);

/// The margin around what is drawn at 100 %, in layout units.
inline constexpr double fullSizeMargin = 24;

} // namespace cjm::layout
