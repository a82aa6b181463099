// Where the parts of a journey's map are: heads, lanes, cards, faces, the curve between them,
// links.
//
//     const JourneyLayout layout = layoutJourney(grid, words, {.columnWidth = 160}, measure);
//
// The upper left corner is at 0, 0: lane names below the heads' left, phases to the right.
#pragma once

#include <cjm/layout/journey_words.h>
#include <cjm/layout/link_path.h>
#include <cjm/layout/map_parts.h>
#include <cjm/layout/marks.h>
#include <cjm/layout/signs.h>
#include <cjm/layout/text_measure.h>
#include <cjm/model/journey_grid.h>

#include <memory>
#include <optional>
#include <vector>

namespace cjm::layout {

enum class Questions { hidden, shown };

/// The small arrows that collapse and expand a lane; paper has none.
enum class LaneArrows { hidden, shown };

struct JourneyOptions {
    double columnWidth = 160;   ///< Of a phase without a width of its own; others keep in step.
    double addedLaneHeight = 0; ///< To fill a sheet.
    Questions questions = Questions::hidden;
    LaneArrows laneArrows = LaneArrows::hidden;
    std::optional<double> labelWidth = std::nullopt; ///< Absent: as wide as the names want it.
    std::shared_ptr<const Marks> marks = nullptr;    ///< What is told beside the map's own rows.
};

struct JourneyLayout {
    Size size;
    double labelWidth = 0;           ///< Of the lane names at the left.
    double headHeight = 0;           ///< Of all that is above the lanes.
    std::vector<double> columnEdges; ///< Of the phases from left to right, one more than phases.
    std::vector<BandHead> bands;
    std::vector<PhaseHead> phases;
    std::vector<LaneRow> lanes; ///< Those that are shown.
    std::vector<CardBox> cards; ///< Lane by lane; later ones lie above earlier ones.
    std::vector<CurveArea> curves;
    std::vector<LinkPath> links; ///< Between different things on the map, and out of it.
    SignSet signs;               ///< That are seen on it: what a legend explains.

    friend bool operator==(const JourneyLayout&, const JourneyLayout&) = default;
};

inline constexpr double defaultColumnWidth = 160;
inline constexpr double narrowestLabels = 64; ///< That a person can make them.
inline constexpr double widestLabels = 480;

/// Hidden lanes are left out; of a collapsed one only the name is shown, and how
/// many cards it hides.
[[nodiscard]] JourneyLayout layoutJourney(const model::JourneyGrid& grid, const JourneyWords& words,
                                          const JourneyOptions& options, TextMeasure& measure);

/// The width of the columns at which the map is so wide where no phase has a width of its own; of
/// any size.
[[nodiscard]] double columnWidthToFill(const model::JourneyGrid& grid, const JourneyWords& words,
                                       const JourneyOptions& options, double width,
                                       TextMeasure& measure);

} // namespace cjm::layout
