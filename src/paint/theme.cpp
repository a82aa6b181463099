#include <cjm/paint/theme.h>

#include <cmath>

namespace cjm::paint {

namespace {

QColor between(const QColor& from, const QColor& to, double share) {
    const auto mix = [share](int low, int high) {
        return static_cast<int>(low + (high - low) * share + 0.5);
    };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

/// As WCAG 2.1 defines it.
double luminance(const QColor& colour) {
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) +
           0.0722 * part(colour.blueF());
}

/// Mixed with as much white as that takes; the hue stays.
QColor atLeastAsBright(const QColor& colour, double least) {
    constexpr double step = 0.05;
    const QColor white(0xff, 0xff, 0xff);
    QColor bright = colour;
    for (double share = step; luminance(bright) < least && share <= 1; share += step) {
        bright = between(colour, white, share);
    }
    return bright;
}

/// Eight colours for all lanes. Okabe and Ito's are told apart with any kind of colour vision.
struct LaneColours {
    QColor blue;
    QColor sky;
    QColor green;
    QColor vermillion;
    QColor ochre;
    QColor purple;
    QColor violet;
    QColor grey;

    [[nodiscard]] std::array<QColor, model::allValues<model::LaneKind>().size()> ofKinds() const {
        return {blue,  violet, green, vermillion, ochre, sky,  purple, sky, vermillion,
                green, green,  sky,   grey,       ochre, grey, purple, grey};
    }
};

/// Some darkened to stand out as a narrow stripe on white.
LaneColours lightLanes() {
    return {{0x00, 0x72, 0xb2}, {0x56, 0xb4, 0xe9}, {0x00, 0x9e, 0x73}, {0xd5, 0x5e, 0x00},
            {0xb8, 0x86, 0x0b}, {0xa8, 0x55, 0x86}, {0x85, 0x68, 0xb0}, {0x77, 0x77, 0x77}};
}

/// Some brightened to stand out as a narrow stripe on a dark card.
LaneColours darkLanes() {
    return {{0x2f, 0x95, 0xd6}, {0x7c, 0xc4, 0xee}, {0x14, 0xa8, 0x7d}, {0xe0, 0x6c, 0x16},
            {0xd0, 0x98, 0x1d}, {0xcc, 0x79, 0xa7}, {0xa4, 0x8b, 0xd0}, {0x9a, 0x9a, 0x9a}};
}

/// Warm greys like paper, and one dark blue.
WindowColours lightWindow(const QColor& ink, const QColor& white) {
    const QColor blue(0x2a, 0x5a, 0x8a);
    const QColor nearWhite(0xfa, 0xf9, 0xf5);
    WindowColours window;
    window.ground = QColor(0xf3, 0xf1, 0xeb);
    window.bar = nearWhite;
    window.panel = nearWhite;
    window.line = QColor(0xdc, 0xd8, 0xcf);
    window.text = ink;
    window.mutedText = QColor(0x62, 0x60, 0x67);
    window.disabledText = QColor(0x9b, 0x98, 0x9c);
    window.link = QColor(0x1f, 0x5a, 0x96);
    window.field = white;
    window.fieldLine = QColor(0x90, 0x8b, 0x82);
    window.disabled = QColor(0xf1, 0xee, 0xe8);
    window.hover = QColor(0xed, 0xe9, 0xe0);
    window.pressed = QColor(0xe2, 0xdd, 0xd1);
    window.accent = blue;
    window.accentHover = QColor(0x1f, 0x48, 0x73);
    window.accentText = white;
    window.focus = blue;
    window.chip = QColor(0xf0, 0xec, 0xe4);
    window.notice = QColor(0xfc, 0xf2, 0xd9);
    window.noticeLine = QColor(0xe2, 0xcf, 0x9c);
    window.tip = ink;
    window.tipText = nearWhite;
    window.scrollHandle = QColor(0xa5, 0xa0, 0x97);
    window.selectionRing = blue;
    window.hoverLine = QColor(0x8a, 0x9f, 0xb8);
    window.focusedCell = blue;
    window.dropMarker = blue;
    window.dropCell = QColor(0x2a, 0x5a, 0x8a, 0x1c);
    window.found = QColor(0xff, 0xd5, 0x4a, 0x40);
    window.currentFound = QColor(0xff, 0xa7, 0x26, 0x70);
    window.foundLine = QColor(0xa8, 0x6d, 0x00);
    window.misspelled = QColor(0xc6, 0x28, 0x28);
    return window;
}

Theme makeLightTheme() {
    const QColor ink(0x2b, 0x2a, 0x33);
    const QColor white(0xff, 0xff, 0xff);
    Theme theme;
    theme.paper = white;
    theme.text = ink;
    theme.mutedText = QColor(0x6b, 0x69, 0x70);
    theme.line = QColor(0xdf, 0xdc, 0xd5);
    theme.faintLine = QColor(0xe4, 0xe1, 0xdb);
    theme.labelFill = QColor(0xfa, 0xf9, 0xf6);
    theme.band = QColor(0x8c, 0x89, 0x92);
    theme.headText = white;
    theme.heads = {QColor(0x1f, 0x3a, 0x66), QColor(0x28, 0x65, 0x8a), QColor(0x36, 0x78, 0x59)};
    theme.cardFill = white;
    theme.cardLine = QColor(0xdb, 0xd7, 0xcf);
    theme.cardShadow = QColor(0xee, 0xeb, 0xe5);
    theme.curve = QColor(0x46, 0x3c, 0x70);
    theme.curveHigh = QColor(0xea, 0xf2, 0xfa);
    theme.curveLow = QColor(0xfd, 0xf1, 0xe6);
    theme.faces = {QColor(0xd5, 0x5e, 0x00), QColor(0xe6, 0x9f, 0x00), QColor(0x99, 0x99, 0x99),
                   QColor(0x56, 0xb4, 0xe9), QColor(0x00, 0x72, 0xb2)};
    theme.faceInks = {white, ink, ink, ink, white};
    theme.links = {QColor(0x1f, 0x5a, 0x96), QColor(0x6b, 0x62, 0x7c), QColor(0xb3, 0x42, 0x0f)};
    theme.lanes = lightLanes().ofKinds();
    theme.certainties = {QColor(0x00, 0x8a, 0x64), QColor(0x85, 0x82, 0x8b),
                         QColor(0xb4, 0x4c, 0x00)};
    theme.sign = QColor(0x55, 0x52, 0x5e);
    theme.past = QColor(0x7a, 0x77, 0x81);
    theme.added = QColor(0x1b, 0x7a, 0x4c);
    theme.moved = QColor(0x8a, 0x3f, 0x8f);
    theme.secondCurve = QColor(0x00, 0x84, 0x62);
    theme.waiting = QColor(0x85, 0x82, 0x8b);
    theme.window = lightWindow(ink, white);
    return theme;
}

/// Warm greys like slate, and one pale blue.
WindowColours darkWindow(const QColor& chalk, const QColor& slate) {
    const QColor blue(0x8f, 0xbc, 0xf0);
    const QColor board(0x23, 0x22, 0x28);
    WindowColours window;
    window.ground = slate;
    window.bar = board;
    window.panel = board;
    window.line = QColor(0x3b, 0x39, 0x40);
    window.text = chalk;
    window.mutedText = QColor(0xae, 0xab, 0xb5);
    window.disabledText = QColor(0x76, 0x73, 0x7e);
    window.link = blue;
    window.field = QColor(0x2b, 0x2a, 0x31);
    window.fieldLine = QColor(0x84, 0x81, 0x8c);
    window.disabled = QColor(0x26, 0x25, 0x2b);
    window.hover = QColor(0x34, 0x32, 0x3b);
    window.pressed = QColor(0x3e, 0x3c, 0x46);
    window.accent = QColor(0x84, 0xb4, 0xe8);
    window.accentHover = QColor(0xa6, 0xca, 0xf2);
    window.accentText = QColor(0x14, 0x20, 0x2e);
    window.focus = blue;
    window.chip = QColor(0x34, 0x32, 0x3b);
    window.notice = QColor(0x3a, 0x31, 0x20);
    window.noticeLine = QColor(0x6b, 0x5a, 0x2c);
    window.tip = chalk;
    window.tipText = slate;
    window.scrollHandle = QColor(0x6d, 0x6a, 0x75);
    window.selectionRing = blue;
    window.hoverLine = QColor(0x5f, 0x76, 0x91);
    window.focusedCell = blue;
    window.dropMarker = blue;
    window.dropCell = QColor(0x8f, 0xbc, 0xf0, 0x26);
    window.found = QColor(0xff, 0xd5, 0x4a, 0x38);
    window.currentFound = QColor(0xff, 0xa7, 0x26, 0x60);
    window.foundLine = QColor(0xe8, 0xb4, 0x48);
    window.misspelled = QColor(0xff, 0x8a, 0x80);
    return window;
}

Theme makeDarkTheme() {
    const QColor chalk(0xec, 0xea, 0xf0);
    const QColor slate(0x1b, 0x1a, 0x1f);
    Theme theme;
    theme.paper = QColor(0x1f, 0x1e, 0x23);
    theme.text = chalk;
    theme.mutedText = QColor(0xae, 0xab, 0xb5);
    theme.line = QColor(0x3b, 0x39, 0x40);
    theme.faintLine = QColor(0x35, 0x33, 0x3a);
    theme.labelFill = QColor(0x26, 0x25, 0x2b);
    theme.band = QColor(0x84, 0x81, 0x8c);
    theme.headText = QColor(0xff, 0xff, 0xff);
    theme.heads = {QColor(0x3c, 0x69, 0xaa), QColor(0x2f, 0x71, 0x99), QColor(0x37, 0x79, 0x5b)};
    theme.cardFill = QColor(0x2d, 0x2c, 0x33);
    theme.cardLine = QColor(0x47, 0x45, 0x4e);
    theme.cardShadow = QColor(0x18, 0x17, 0x1b);
    theme.curve = QColor(0xb9, 0xad, 0xea);
    theme.curveHigh = QColor(0x1f, 0x2a, 0x3b);
    theme.curveLow = QColor(0x35, 0x28, 0x1d);
    theme.faces = lightTheme().faces;
    theme.faceInks = lightTheme().faceInks;
    theme.lanes = darkLanes().ofKinds();
    theme.links = {QColor(0x6f, 0xae, 0xea), QColor(0xb0, 0xa8, 0xc0), QColor(0xf0, 0x8a, 0x50)};
    theme.certainties = {QColor(0x1f, 0xb5, 0x8a), QColor(0x94, 0x91, 0x9c),
                         QColor(0xf0, 0x92, 0x4a)};
    theme.sign = QColor(0xb8, 0xb4, 0xc2);
    theme.past = QColor(0x95, 0x92, 0x9d);
    theme.added = QColor(0x5c, 0xcb, 0x90);
    theme.moved = QColor(0xd7, 0x93, 0xdb);
    theme.secondCurve = QColor(0x3f, 0xc9, 0xa0);
    theme.waiting = QColor(0x94, 0x91, 0x9c);
    theme.window = darkWindow(chalk, slate);
    theme.leastLaneLuminance = 0.2;
    return theme;
}

} // namespace

QColor Theme::colourOf(const model::Lane& lane) const {
    return lane.colour
               ? atLeastAsBright(QColor(lane.colour->red, lane.colour->green, lane.colour->blue),
                                 leastLaneLuminance)
               : lanes.at(static_cast<std::size_t>(lane.kind));
}

QColor Theme::headColour(std::size_t index, std::size_t count) const {
    const double share =
        count < 2 ? 0 : static_cast<double>(index) / static_cast<double>(count - 1);
    return share < 0.5 ? between(heads[0], heads[1], share * 2)
                       : between(heads[1], heads[2], share * 2 - 1);
}

const Theme& lightTheme() {
    static const Theme theme = makeLightTheme();
    return theme;
}

const Theme& darkTheme() {
    static const Theme theme = makeDarkTheme();
    return theme;
}

} // namespace cjm::paint
