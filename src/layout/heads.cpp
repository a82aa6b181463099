#include "heads.h"

#include "card_box.h"

#include <algorithm>
#include <cmath>

namespace cjm::layout {

namespace {

constexpr double bandPadding = 4;
constexpr double bandGap = 6;
constexpr double gapAboveHeads = 6; ///< Where there are no bands.
constexpr double headPaddingDown = 9;
constexpr double leastHeadHeight = 42;
constexpr double questionGap = 6;
constexpr double gapBelow = 8;

void layoutBands(const model::JourneyGrid& grid, const Columns& columns, TextMeasure& measure,
                 JourneyLayout& layout) {
    const auto& phases = grid.phases();
    double height = 0;
    for (std::size_t first = 0; first < phases.size();) {
        std::size_t end = first + 1;
        while (end < phases.size() && phases[end]->band == phases[first]->band) {
            ++end;
        }
        if (const std::string& text = phases[first]->band; !text.empty()) {
            const double left = columns.left(first) + (first == 0 ? 0 : 4);
            const double right = columns.right(end - 1) - 4;
            const Size size = measure.measure(TextRole::band, text, right - left - 2 * bandPadding);
            layout.bands.push_back(
                {text,
                 {left, 0, right - left, 0},
                 {left + (right - left - size.width) / 2, bandPadding, size.width, size.height}});
            height = std::max(height, size.height + 2 * bandPadding);
        }
        first = end;
    }
    for (BandHead& band : layout.bands) {
        band.rect.height = height;
        band.textRect.top = (height - band.textRect.height) / 2;
    }
    layout.headHeight = layout.bands.empty() ? gapAboveHeads : height + bandGap;
}

void layoutPhases(const model::JourneyGrid& grid, const Columns& columns, const Marks* marks,
                  TextMeasure& measure, JourneyLayout& layout) {
    const double top = layout.headHeight;
    double height = leastHeadHeight;
    for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
        const double notch = phase == 0 ? 0 : headTip;
        const Rect body = {columns.left(phase), top, columns.width(phase) - 2, 0};
        const Size number =
            measure.measure(TextRole::phaseNumber, std::to_string(phase + 1), unlimitedWidth);
        const double left = body.left + notch + headPaddingAcross;
        const double titleLeft = left + number.width + gapAfterNumber;
        const model::Phase& row = *grid.phases()[phase];
        const double room = std::max(20.0, body.right() - titleLeft);
        const Size title = measure.measure(TextRole::phaseTitle, row.title, room);
        const double signWidth = row.momentOfTruth ? signSize : 0;
        const Mark mark = markOf(marks, row.id);
        const double markWidth = mark == Mark::none ? 0 : signSize;
        layout.phases.push_back({row.id,
                                 phase,
                                 body,
                                 {left, 0, number.width, number.height},
                                 {titleLeft, 0, room, title.height},
                                 {},
                                 {left + (number.width - signWidth) / 2, 0, signWidth, signWidth},
                                 mark,
                                 {left + (number.width - markWidth) / 2, 0, markWidth, markWidth}});
        height = std::max(height, title.height + 2 * headPaddingDown);
    }
    for (PhaseHead& head : layout.phases) {
        head.rect.height = height;
        const double middle = head.rect.centre().y;
        // Signs stand below the number, so that the title has as much room as others.
        const double below = head.signRect.height + head.markRect.height;
        head.numberRect.top = middle - (head.numberRect.height + below) / 2;
        head.signRect.top = head.numberRect.bottom();
        head.markRect.top = head.signRect.bottom();
        head.titleRect.top = middle - head.titleRect.height / 2;
    }
    layout.headHeight = top + height + gapBelow;
}

void layoutQuestions(const model::JourneyGrid& grid, const Columns& columns, TextMeasure& measure,
                     JourneyLayout& layout) {
    const double top = layout.headHeight - gapBelow + questionGap;
    double height = 0;
    for (PhaseHead& head : layout.phases) {
        const std::string& question = grid.phases()[head.phase]->question;
        if (question.empty()) {
            continue;
        }
        const double left = columns.left(head.phase) + cellPaddingLeft;
        const double room = columns.right(head.phase) - cellPaddingRight - left;
        const Size size = measure.measure(TextRole::question, question, room);
        head.questionRect = {left, top, room, size.height};
        height = std::max(height, size.height);
    }
    if (height > 0) {
        layout.headHeight = top + height + gapBelow;
    }
}

} // namespace

double tipReachAt(const Rect& head, double y) {
    const double fromMiddle = std::abs(y - head.centre().y) / (head.height / 2);
    return std::max(0.0, headTip * (1 - fromMiddle));
}

void layoutHeads(const model::JourneyGrid& grid, const Columns& columns,
                 const JourneyOptions& options, TextMeasure& measure, JourneyLayout& layout) {
    if (grid.phases().empty()) {
        return;
    }
    layoutBands(grid, columns, measure, layout);
    layoutPhases(grid, columns, options.marks.get(), measure, layout);
    if (options.questions == Questions::shown) {
        layoutQuestions(grid, columns, measure, layout);
    }
}

} // namespace cjm::layout
