#include <cjm/paint/theme.h>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace cjm;
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

} // namespace

TEST_CASE("lightTheme: text stands out from every ground it is on", "[paint][theme]") {
    const Theme& theme = lightTheme();
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    for (const QColor& ground :
         {theme.paper, theme.labelFill, theme.cardFill, theme.curveHigh, theme.curveLow}) {
        CAPTURE(ground.name().toStdString());
        CHECK(contrast(theme.text, ground) >= forText);
    }
    CHECK(contrast(theme.mutedText, theme.paper) >= forText);
    CHECK(contrast(theme.mutedText, theme.labelFill) >= forText);
}

TEST_CASE("lightTheme: the heads of any number of phases can be read", "[paint][theme]") {
    for (std::size_t count = 1; count <= 40; ++count) {
        for (std::size_t index = 0; index < count; ++index) {
            CAPTURE(count, index);
            CHECK(contrast(lightTheme().headText, lightTheme().headColour(index, count)) >=
                  forText);
        }
    }
    CHECK(lightTheme().headColour(0, 1) == lightTheme().heads[0]);
    CHECK(lightTheme().headColour(0, 7) == lightTheme().heads[0]);
    CHECK(lightTheme().headColour(3, 7) == lightTheme().heads[1]);
    CHECK(lightTheme().headColour(6, 7) == lightTheme().heads[2]);
}

TEST_CASE("lightTheme: eyes and mouth stand out from their face, curve and links from their ground",
          "[paint][theme]") {
    const Theme& theme = lightTheme();
    for (std::size_t index = 0; index < theme.faces.size(); ++index) {
        CAPTURE(index);
        CHECK(contrast(theme.faceInks[index], theme.faces[index]) >= forShapes);
    }
    for (const QColor& ground : {theme.paper, theme.curveHigh, theme.curveLow}) {
        CHECK(contrast(theme.curve, ground) >= forShapes);
        for (const QColor& link : theme.links) {
            CHECK(contrast(link, ground) >= forShapes);
        }
    }
}

TEST_CASE("lightTheme: every text of a window stands out from every ground it is on",
          "[paint][theme]") {
    const paint::WindowColours& window = lightTheme().window;
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

TEST_CASE("lightTheme: what has the keyboard or is chosen is seen", "[paint][theme]") {
    const Theme& theme = lightTheme();
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
