#include <cjm/layout/legend.h>

#include <algorithm>

namespace cjm::layout {

namespace {

constexpr double gapAfterSign = 6;
constexpr double gapBetween = 20;
constexpr double lineGap = 4;

} // namespace

Legend layoutLegend(const std::vector<Sign>& signs, const JourneyWords& words, double width,
                    TextMeasure& measure) {
    Legend legend;
    double left = 0;
    double top = 0;
    double height = 0; // of the line
    const double room = std::max(1.0, width - signSize - gapAfterSign);
    const double line = measure.measure(TextRole::small, {}, unlimitedWidth).height;
    for (const Sign sign : signs) {
        const Size text = measure.measure(TextRole::small, words.nameOf(sign), room);
        const double needed = signSize + gapAfterSign + text.width;
        if (left > 0 && left + needed > width) {
            left = 0;
            top += height + lineGap;
            height = 0;
        }
        // A text of one line has its sign in the middle, a longer one at its first line.
        legend.entries.push_back({sign,
                                  {left, top + (line - signSize) / 2, signSize, signSize},
                                  {left + signSize + gapAfterSign, top, text.width, text.height}});
        height = std::max(height, text.height);
        legend.size.width = std::max(legend.size.width, left + needed);
        left += needed + gapBetween;
    }
    legend.size.height = top + height;
    return legend;
}

} // namespace cjm::layout
