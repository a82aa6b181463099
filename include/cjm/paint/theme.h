// Every colour of a map and of the windows around it, in one place, for light and for dark windows.
//
// Whatever goes on paper or into a file takes the light theme; what a window shows takes the one
// that `ui/appearance.h` names.
#pragma once

#include <cjm/model/card_row.h>
#include <cjm/model/lane_row.h>
#include <cjm/model/link_row.h>

#include <QColor>
#include <array>

namespace cjm::paint {

/// The colours of windows, and of what they draw over a map.
///
/// Text is `text`, `mutedText` or `link` on `ground`, `bar`, `panel`, `field`, `hover`, `chip` and
/// `notice`, `accentText` on the accents, `tipText` on `tip`: always at 4.5 to 1. Lines and rings
/// that one must see to act are at 3 to 1; `line` only divides.
struct WindowColours {
    QColor ground; ///< Of pages, and around a map.
    QColor bar;    ///< Of menu, tool and status bars.
    QColor panel;  ///< Of what stands beside a map, and of dialogs.
    QColor line;   ///< Between parts, and around buttons and tiles.
    QColor text;
    QColor mutedText;
    QColor disabledText;
    QColor link;
    QColor field;     ///< Of what one writes into, and of buttons.
    QColor fieldLine; ///< Around fields and check boxes.
    QColor disabled;  ///< Of fields and buttons that cannot be used now.
    QColor hover;     ///< Under the pointer, on all grounds.
    QColor pressed;   ///< While the button of the mouse is down, and behind what is open.
    QColor accent;    ///< What is chosen, and the button that a page wants most.
    QColor accentHover;
    QColor accentText; ///< On both.
    QColor focus;      ///< The frame of what has the keyboard.
    QColor chip;
    QColor notice;
    QColor noticeLine;
    QColor tip;
    QColor tipText;
    QColor scrollHandle;
    QColor selectionRing; ///< From here on over a map.
    QColor hoverLine;
    QColor focusedCell;
    QColor dropMarker;
    QColor dropCell;     ///< Lets through what is below it.
    QColor found;        ///< Over what was searched for; lets it through.
    QColor currentFound; ///< Over the one of them that is looked at.
    QColor foundLine;    ///< Around both.
    QColor misspelled;   ///< Below a word that no dictionary knows.
};

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
    std::array<QColor, model::allValues<model::LinkKind>().size()> links; ///< At 3 to 1 on paper.
    std::array<QColor, model::allValues<model::LaneKind>().size()> lanes;
    std::array<QColor, model::allValues<model::Certainty>().size()> certainties;
    QColor sign;  ///< Of marks and other signs, on cards and on the ground of lane names.
    QColor past;  ///< Text and outline of what is not there any more.
    QColor added; ///< Of what is new, as the next one at 3 to 1.
    QColor moved; ///< Of what has moved or changed.
    QColor secondCurve;
    QColor waiting; ///< Of the part of a time bar in which nothing happens.
    WindowColours window;

    /// How bright the colour of a lane is at least: what a person chose on white may be too dark
    /// for a dark ground.
    double leastLaneLuminance = 0;

    /// The lane's own colour or that of its kind.
    [[nodiscard]] QColor colourOf(const model::Lane& lane) const;

    /// For the phase at `index` of `count`.
    [[nodiscard]] QColor headColour(std::size_t index, std::size_t count) const;
};

/// For light windows and everything on paper.
[[nodiscard]] const Theme& lightTheme();

/// For dark windows. Every kind of lane and every feeling keeps its hue.
[[nodiscard]] const Theme& darkTheme();

} // namespace cjm::paint
