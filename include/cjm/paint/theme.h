// Every colour of a map, in one place.
#pragma once

#include <cjm/model/lane_row.h>

#include <QColor>
#include <array>

namespace cjm::paint {

struct Theme {
    QColor paper;
    QColor text;
    QColor mutedText;
    QColor line;      ///< Between lanes.
    QColor faintLine; ///< Between phases.
    QColor labelFill; ///< Behind the names of the lanes.
    QColor band;
    QColor headText;
    std::array<QColor, 3> heads; ///< From the first phase over the middle to the last.
    QColor cardFill;
    QColor cardLine;
    QColor cardShadow;
    QColor curve;
    QColor curveHigh; ///< Behind the upper half of the curve.
    QColor curveLow;
    std::array<QColor, 5> faces;    ///< For the scores -2 to 2.
    std::array<QColor, 5> faceInks; ///< Eyes and mouth on them.
    std::array<QColor, model::allValues<model::LaneKind>().size()> lanes;

    /// The lane's own colour or that of its kind.
    [[nodiscard]] QColor colourOf(const model::Lane& lane) const;

    /// For the phase at `index` of `count`.
    [[nodiscard]] QColor headColour(std::size_t index, std::size_t count) const;
};

/// For light windows and everything on paper.
[[nodiscard]] const Theme& lightTheme();

} // namespace cjm::paint
