// The parts of a map, each with its place: heads, lanes, cards, faces and the curve between them.
#pragma once

#include <cjm/layout/geometry.h>
#include <cjm/layout/marks.h>
#include <cjm/model/journey_grid.h>

#include <cstddef>
#include <string>
#include <vector>

namespace cjm::layout {

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

inline constexpr double headTip = 11;
inline constexpr double faceRadius = 10;
inline constexpr double paleFaceRadius = 8;
inline constexpr double diamondRadius = 5; ///< Of a feeling on a second curve.
inline constexpr double laneStripe = 5;
inline constexpr double cardStripe = 4;

/// The square that a face fills.
[[nodiscard]] inline Rect faceRect(const Face& face) {
    return {face.centre.x - faceRadius, face.centre.y - faceRadius, 2 * faceRadius, 2 * faceRadius};
}

[[nodiscard]] inline Rect faceRect(const PaleFace& face) {
    return {face.centre.x - paleFaceRadius, face.centre.y - paleFaceRadius, 2 * paleFaceRadius,
            2 * paleFaceRadius};
}

} // namespace cjm::layout
