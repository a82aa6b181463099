// Where the parts of a journey's map are: heads, lanes, cards, faces, the curve between them,
// links.
//
//     const JourneyLayout layout = layoutJourney(grid, words, {.columnWidth = 160}, measure);
//
// The upper left corner is at 0, 0: lane names below the heads' left, phases to the right.
#pragma once

#include <cjm/layout/geometry.h>
#include <cjm/layout/link_path.h>
#include <cjm/layout/text_measure.h>
#include <cjm/model/journey_grid.h>

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace cjm::layout {

/// What the program says where a person has not, in the reader's language.
struct JourneyWords {
    std::array<std::string, model::allValues<model::LaneKind>().size()> laneNames;
    std::array<std::string, 5> emotionWords; ///< For the scores -2 to 2.

    [[nodiscard]] const std::string& titleOf(const model::Lane& lane) const;
    [[nodiscard]] const std::string& wordFor(const model::Card& card) const;
};

/// What the box of a card says: its text or, where it has none, its word for a feeling.
[[nodiscard]] const std::string& boxTextOf(const model::Card& card);

enum class Questions { hidden, shown };

struct JourneyOptions {
    double columnWidth = 160;   ///< Of a phase without a width of its own; others keep in step.
    double addedLaneHeight = 0; ///< To fill a sheet.
    Questions questions = Questions::hidden;
};

/// One text over neighbouring phases.
struct BandHead {
    std::string text;
    Rect rect;
    Rect textRect;
};

struct PhaseHead {
    model::PhaseId id;
    std::size_t phase = 0; ///< From 0, as in the grid.
    Rect rect;             ///< The body of the arrow; its tip reaches `headTip` further.
    Rect numberRect;
    Rect titleRect;
    Rect questionRect; ///< Empty where it is not shown.
};

struct LaneRow {
    model::LaneId id;
    std::size_t lane = 0; ///< From 0, as in the grid.
    Rect rect;            ///< All across the map.
    Rect titleRect;
};

struct CardBox {
    model::CardId id;
    model::GridPosition position;
    Rect rect;
    Rect textRect;
};

struct Face {
    model::CardId card;
    Point centre;
    int score = 0;
    std::string word;
    Rect wordRect;
};

struct CurveArea {
    std::size_t lane = 0;
    Rect rect;
    double neutralLine = 0;             ///< The height of score 0.
    std::vector<Face> faces;            ///< From left to right.
    std::vector<bool> bridgedAfterFace; ///< One less than faces.
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
};

inline constexpr double defaultColumnWidth = 160;
inline constexpr double headTip = 11;
inline constexpr double faceRadius = 10;
inline constexpr double laneStripe = 5;
inline constexpr double cardStripe = 4;

/// Hidden lanes are left out; of a collapsed one only the name is shown.
[[nodiscard]] JourneyLayout layoutJourney(const model::JourneyGrid& grid, const JourneyWords& words,
                                          const JourneyOptions& options, TextMeasure& measure);

} // namespace cjm::layout
