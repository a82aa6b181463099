#include <cjm/paint/theme.h>

namespace cjm::paint {

namespace {

QColor between(const QColor& from, const QColor& to, double share) {
    const auto mix = [share](int low, int high) {
        return static_cast<int>(low + (high - low) * share + 0.5);
    };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

/// Okabe and Ito's colours, told apart with any kind of colour vision, some darkened to stand out
/// as a narrow stripe on white.
std::array<QColor, model::allValues<model::LaneKind>().size()> laneColours() {
    const QColor blue(0x00, 0x72, 0xb2);
    const QColor sky(0x56, 0xb4, 0xe9);
    const QColor green(0x00, 0x9e, 0x73);
    const QColor vermillion(0xd5, 0x5e, 0x00);
    const QColor ochre(0xb8, 0x86, 0x0b);
    const QColor purple(0xa8, 0x55, 0x86);
    const QColor violet(0x85, 0x68, 0xb0);
    const QColor grey(0x77, 0x77, 0x77);
    return {blue,  violet, green, vermillion, ochre, sky,  purple, sky, vermillion,
            green, green,  sky,   grey,       ochre, grey, purple, grey};
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
    theme.lanes = laneColours();
    theme.window = lightWindow(ink, white);
    return theme;
}

} // namespace

QColor Theme::colourOf(const model::Lane& lane) const {
    return lane.colour ? QColor(lane.colour->red, lane.colour->green, lane.colour->blue)
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

} // namespace cjm::paint
