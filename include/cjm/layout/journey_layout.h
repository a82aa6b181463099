// Where the parts of a journey's map are: heads, lanes, cards, faces, the curve between them,
// links.
//
//     const JourneyLayout layout = layoutJourney(grid, words, {.columnWidth = 160}, measure);
//
// The upper left corner is at 0, 0: lane names below the heads' left, phases to the right.
#pragma once

#include <cjm/layout/geometry.h>
#include <cjm/layout/link_path.h>
#include <cjm/layout/marks.h>
#include <cjm/layout/signs.h>
#include <cjm/layout/text_measure.h>
#include <cjm/model/journey_grid.h>

#include <array>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cjm::layout {

/// What the program says where a person has not, in the reader's language.
struct JourneyWords {
    std::array<std::string, model::allValues<model::LaneKind>().size()> laneNames;
    std::array<std::string, 5> emotionWords; ///< For the scores -2 to 2.
    std::array<std::string, signCount> signNames;
    std::string internal; ///< Below the name of a lane that is only for us.
    std::string minutes;  ///< With %1 for their number.
    std::function<std::string(std::size_t count)> cardCount; ///< As in 3 cards; may be absent.

    [[nodiscard]] const std::string& titleOf(const model::Lane& lane) const;
    [[nodiscard]] const std::string& wordFor(const model::Card& card) const;
    [[nodiscard]] const std::string& nameOf(Sign sign) const;
    [[nodiscard]] std::string durationOf(const model::Card& card) const;
};

/// What the box of a card says: its text or, where it has none, its word for a feeling.
[[nodiscard]] const std::string& boxTextOf(const model::Card& card);

/// How long it takes, with what is waited.
[[nodiscard]] int minutesOf(const model::Card& card);

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

/// One text over neighbouring phases.
struct BandHead {
    std::string text;
    Rect rect;
    Rect textRect;

    friend bool operator==(const BandHead&, const BandHead&) = default;
};

struct PhaseHead {
    model::PhaseId id;
    std::size_t phase = 0; ///< From 0, as in the grid.
    Rect rect;             ///< The body of the arrow; its tip reaches `headTip` further.
    Rect numberRect;
    Rect titleRect;
    Rect questionRect; ///< Empty where it is not shown.
    Rect signRect;     ///< Of a moment of truth, below the number; empty where it is none.
    Mark mark = Mark::none;
    Rect markRect = {}; ///< Of the sign of its mark, below these; empty without one.

    friend bool operator==(const PhaseHead&, const PhaseHead&) = default;
};

struct LaneRow {
    model::LaneId id;
    std::size_t lane = 0; ///< From 0, as in the grid.
    Rect rect;            ///< All across the map.
    Rect titleRect;
    Rect arrowRect;          ///< Empty where arrows are not shown.
    Rect noteRect;           ///< Of the word below the title of an internal lane; else empty.
    std::string hiddenCards; ///< Of a collapsed lane: how many cards it hides, in words.
    Rect hiddenCardsRect;
    Mark mark = Mark::none;
    Rect markRect = {}; ///< Of the sign of its mark, below all texts; empty without one.

    friend bool operator==(const LaneRow&, const LaneRow&) = default;
};

/// What a card does not have is an empty rectangle. Nothing lies over anything else, but that a
/// card without a text of its own may have the place of one over its picture or its bar.
struct CardBox {
    model::CardId id;
    model::GridPosition position;
    Rect rect;
    Rect textRect;
    Rect signsRect;    ///< Its signs, one every `signStep` from the top.
    Rect iconRect;     ///< Of its channel or place.
    Rect pictureRect;  ///< With the proportions of the picture.
    Rect barRect;      ///< Its minutes, to one scale for the whole lane.
    Rect durationRect; ///< Their number.
    Mark mark = Mark::none;

    friend bool operator==(const CardBox&, const CardBox&) = default;
};

struct Face {
    model::CardId card;
    Point centre;
    int score = 0;
    std::string word;
    Rect wordRect;
    Mark mark = Mark::none;

    friend bool operator==(const Face&, const Face&) = default;
};

/// A feeling that is not there any more, beside the curve.
struct PaleFace {
    model::CardId card;
    Point centre;
    int score = 0;

    friend bool operator==(const PaleFace&, const PaleFace&) = default;
};

/// Another journey's curve over that of the map.
struct SecondCurve {
    std::vector<Point> points;
    std::vector<bool> bridgedAfter; ///< One less than points.

    friend bool operator==(const SecondCurve&, const SecondCurve&) = default;
};

struct CurveArea {
    std::size_t lane = 0;
    Rect rect;
    double neutralLine = 0;               ///< The height of score 0.
    std::vector<Face> faces;              ///< From left to right.
    std::vector<bool> bridgedAfterFace;   ///< One less than faces.
    double levelHeight = 0;               ///< From one score to the next.
    std::vector<PaleFace> paleFaces = {}; ///< Where there is room for them.
    SecondCurve second = {};

    friend bool operator==(const CurveArea&, const CurveArea&) = default;
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

    friend bool operator==(const JourneyLayout&, const JourneyLayout&) = default;
};

inline constexpr double defaultColumnWidth = 160;
inline constexpr double headTip = 11;
inline constexpr double faceRadius = 10;
inline constexpr double paleFaceRadius = 8;
inline constexpr double diamondRadius = 5; ///< Of a feeling on a second curve.
inline constexpr double laneStripe = 5;
inline constexpr double cardStripe = 4;
inline constexpr double narrowestLabels = 64; ///< That a person can make them.
inline constexpr double widestLabels = 480;

/// The square that a face fills.
[[nodiscard]] inline Rect faceRect(const Face& face) {
    return {face.centre.x - faceRadius, face.centre.y - faceRadius, 2 * faceRadius, 2 * faceRadius};
}

[[nodiscard]] inline Rect faceRect(const PaleFace& face) {
    return {face.centre.x - paleFaceRadius, face.centre.y - paleFaceRadius, 2 * paleFaceRadius,
            2 * paleFaceRadius};
}

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
