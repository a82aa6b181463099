#include <cjm/paint/theme.h>

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

using namespace cjm;
using paint::darkTheme;
using paint::lightTheme;
using paint::Theme;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor& colour) {
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) +
           0.0722 * part(colour.blueF());
}

double contrast(const QColor& left, const QColor& right) {
    const double first = luminance(left);
    const double second = luminance(right);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

constexpr double forText = 4.5;
constexpr double forShapes = 3;

const std::array<const Theme*, 2> themes = {&lightTheme(), &darkTheme()};

} // namespace

TEST_CASE("Theme: text stands out from every ground it is on", "[paint][theme]") {
    const Theme& theme = *GENERATE(themes[0], themes[1]);
    CAPTURE(&theme == &darkTheme());
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    for (const QColor& ground :
         {theme.paper, theme.labelFill, theme.cardFill, theme.curveHigh, theme.curveLow}) {
        CAPTURE(ground.name().toStdString());
        CHECK(contrast(theme.text, ground) >= forText);
    }
    CHECK(contrast(theme.mutedText, theme.paper) >= forText);
    CHECK(contrast(theme.mutedText, theme.labelFill) >= forText);
}

TEST_CASE("Theme: the heads of any number of phases can be read", "[paint][theme]") {
    const Theme& theme = *GENERATE(themes[0], themes[1]);
    CAPTURE(&theme == &darkTheme());
    for (std::size_t count = 1; count <= 40; ++count) {
        for (std::size_t index = 0; index < count; ++index) {
            CAPTURE(count, index);
            CHECK(contrast(theme.headText, theme.headColour(index, count)) >= forText);
        }
    }
    CHECK(lightTheme().headColour(0, 1) == lightTheme().heads[0]);
    CHECK(lightTheme().headColour(0, 7) == lightTheme().heads[0]);
    CHECK(lightTheme().headColour(3, 7) == lightTheme().heads[1]);
    CHECK(lightTheme().headColour(6, 7) == lightTheme().heads[2]);
}

TEST_CASE("Theme: eyes and mouth stand out from their face, curve and links from their ground",
          "[paint][theme]") {
    const Theme& theme = *GENERATE(themes[0], themes[1]);
    CAPTURE(&theme == &darkTheme());
    for (std::size_t index = 0; index < theme.faces.size(); ++index) {
        CAPTURE(index);
        CHECK(contrast(theme.faceInks[index], theme.faces[index]) >= forShapes);
    }
    for (const QColor& ground : {theme.paper, theme.curveHigh, theme.curveLow}) {
        CHECK(contrast(theme.curve, ground) >= forShapes);
        CHECK(contrast(theme.secondCurve, ground) >= forShapes);
        for (const QColor& mark : {theme.past, theme.added, theme.moved}) {
            CHECK(contrast(mark, ground) >= forShapes);
        }
        for (const QColor& link : theme.links) {
            CHECK(contrast(link, ground) >= forShapes);
        }
    }
}

TEST_CASE("Theme: every text of a window stands out from every ground it is on", "[paint][theme]") {
    const Theme& theme = *GENERATE(themes[0], themes[1]);
    CAPTURE(&theme == &darkTheme());
    const paint::WindowColours& window = theme.window;
    for (const QColor& ground : {window.ground, window.bar, window.panel, window.field,
                                 window.hover, window.chip, window.notice}) {
        CAPTURE(ground.name().toStdString());
        for (const QColor& text : {window.text, window.mutedText, window.link}) {
            CAPTURE(text.name().toStdString());
            CHECK(contrast(text, ground) >= forText);
        }
    }
    CHECK(contrast(window.text, window.pressed) >= forText);
    CHECK(contrast(window.accentText, window.accent) >= forText);
    CHECK(contrast(window.accentText, window.accentHover) >= forText);
    CHECK(contrast(window.tipText, window.tip) >= forText);
}

TEST_CASE("Theme: what has the keyboard or is chosen is seen", "[paint][theme]") {
    const Theme& theme = *GENERATE(themes[0], themes[1]);
    CAPTURE(&theme == &darkTheme());
    const paint::WindowColours& window = theme.window;
    for (const QColor& ground : {window.ground, window.bar, window.panel, window.field,
                                 window.hover, window.pressed, window.notice}) {
        CAPTURE(ground.name().toStdString());
        CHECK(contrast(window.focus, ground) >= forShapes);
        CHECK(contrast(window.accent, ground) >= forShapes);
    }
    for (const QColor& ground : {window.field, window.panel}) {
        CHECK(contrast(window.fieldLine, ground) >= forShapes);
    }
    for (const QColor& ground : {theme.paper, theme.labelFill, theme.curveHigh, theme.curveLow}) {
        CAPTURE(ground.name().toStdString());
        CHECK(contrast(window.selectionRing, ground) >= forShapes);
        CHECK(contrast(window.focusedCell, ground) >= forShapes);
        CHECK(contrast(window.dropMarker, ground) >= forShapes);
    }
}

TEST_CASE("Theme: a lane's own colour goes before that of its kind", "[paint][theme]") {
    model::Lane lane;
    lane.kind = model::LaneKind::emotions;
    CHECK(lightTheme().colourOf(lane) == lightTheme().lanes[1]);
    lane.colour = model::Colour{1, 2, 3};
    CHECK(lightTheme().colourOf(lane) == QColor(1, 2, 3));
    for (const QColor& colour : lightTheme().lanes) {
        CHECK(colour.isValid());
    }
}

TEST_CASE("Theme: the signs on cards and lane names are seen", "[paint][theme]") {
    const Theme& theme = *GENERATE(themes[0], themes[1]);
    CAPTURE(&theme == &darkTheme());
    for (const QColor& ground : {theme.cardFill, theme.labelFill, theme.paper}) {
        CAPTURE(ground.name().toStdString());
        for (const QColor& sign : theme.certainties) {
            CHECK(contrast(sign, ground) >= forShapes);
        }
        CHECK(contrast(theme.sign, ground) >= forShapes);
        CHECK(contrast(theme.waiting, ground) >= forShapes);
    }
}

TEST_CASE("darkTheme: lanes keep their hue and stand out, whatever colour a person chose",
          "[paint][theme]") {
    for (const model::LaneKind kind : model::allValues<model::LaneKind>()) {
        CAPTURE(std::string(nameOf(kind)));
        model::Lane lane;
        lane.kind = kind;
        const QColor dark = darkTheme().colourOf(lane);
        const QColor light = lightTheme().colourOf(lane);
        CHECK(contrast(dark, darkTheme().cardFill) >= forShapes);
        CHECK(contrast(dark, darkTheme().labelFill) >= forShapes);
        CHECK(std::abs(dark.hslHue() - light.hslHue()) <= 12);
    }
    for (const model::Colour colour : {model::Colour{0, 0, 0}, model::Colour{0, 0, 255},
                                       model::Colour{90, 0, 40}, model::Colour{240, 240, 240}}) {
        model::Lane lane;
        lane.colour = colour;
        CAPTURE(toText(colour));
        CHECK(contrast(darkTheme().colourOf(lane), darkTheme().cardFill) >= forShapes);
    }
}
