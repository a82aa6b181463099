#include "heads.h"
#include "lanes.h"
#include "links.h"
#include "word_widths.h"

#include <algorithm>

namespace cjm::layout {

namespace {

constexpr double leastLabelWidth = 96;
constexpr double greatestLabelWidth = 220;
constexpr double labelPaddingLeft = laneStripe + 10;
constexpr double labelPaddingRight = 8;
constexpr double lanePadding = 7;
constexpr double leastLaneHeight = 34;
constexpr double levelHeight = 22;
constexpr double gapsBetweenLevels = 4;
constexpr double emptyMapWidth = 480;

/// Wide enough for the longest word of a lane's name.
double labelWidthFor(const model::JourneyGrid& grid, const JourneyWords& words,
                     TextMeasure& measure) {
    double width = leastLabelWidth;
    for (const model::Lane* lane : grid.lanes()) {
        if (lane->shown) {
            const double word = widestWord(TextRole::laneTitle, words.titleOf(*lane), measure);
            width = std::max(width, word + labelPaddingLeft + labelPaddingRight);
        }
    }
    return std::min(width, greatestLabelWidth);
}

Columns columnsFor(const model::JourneyGrid& grid, double left, double columnWidth) {
    Columns columns{{left}};
    for (const model::Phase* phase : grid.phases()) {
        const double width =
            phase->width ? *phase->width * columnWidth / defaultColumnWidth : columnWidth;
        columns.edges.push_back(columns.edges.back() + width);
    }
    return columns;
}

void layoutLane(const model::JourneyGrid& grid, const JourneyWords& words,
                const JourneyOptions& options, const Columns& columns, LanePlace place,
                TextMeasure& measure, JourneyLayout& layout) {
    const model::Lane& lane = *grid.lanes()[place.lane];
    const double room = layout.labelWidth - labelPaddingLeft - labelPaddingRight;
    const Rect title = {labelPaddingLeft, place.top + lanePadding + 4, room,
                        measure.measure(TextRole::laneTitle, words.titleOf(lane), room).height};
    double bottom = std::max(place.top + leastLaneHeight, title.bottom() + lanePadding);
    if (!lane.collapsed) {
        const bool hasCurve = lane.kind == model::LaneKind::emotions && !grid.phases().empty();
        double top = place.top + lanePadding;
        if (hasCurve) {
            const double level = levelHeight + options.addedLaneHeight / gapsBetweenLevels;
            top = layoutCurve(grid, words, columns, place, level, measure, layout);
            bottom = std::max(bottom, top);
            top += lanePadding;
        }
        const double lowest = layoutCards(grid, columns, {place.lane, top}, measure, layout);
        bottom = std::max(bottom, lowest > top ? lowest + lanePadding : bottom);
        bottom += hasCurve ? 0 : options.addedLaneHeight;
    }
    layout.lanes.push_back(
        {lane.id, place.lane, {0, place.top, layout.size.width, bottom - place.top}, title});
}

} // namespace

const std::string& JourneyWords::titleOf(const model::Lane& lane) const {
    return lane.title.empty() ? laneNames.at(static_cast<std::size_t>(lane.kind)) : lane.title;
}

const std::string& JourneyWords::wordFor(const model::Card& card) const {
    return card.emotionWord.empty() && card.emotion
               ? emotionWords.at(static_cast<std::size_t>(*card.emotion + 2))
               : card.emotionWord;
}

const std::string& boxTextOf(const model::Card& card) {
    return card.text.empty() ? card.emotionWord : card.text;
}

JourneyLayout layoutJourney(const model::JourneyGrid& grid, const JourneyWords& words,
                            const JourneyOptions& options, TextMeasure& measure) {
    JourneyLayout layout;
    layout.labelWidth = labelWidthFor(grid, words, measure);
    const Columns columns = columnsFor(grid, layout.labelWidth + 8, options.columnWidth);
    layout.columnEdges = columns.edges;
    layout.size.width = grid.phases().empty() ? emptyMapWidth : columns.edges.back() + headTip;
    layoutHeads(grid, columns, options.questions, measure, layout);

    double top = layout.headHeight;
    for (std::size_t lane = 0; lane < grid.lanes().size(); ++lane) {
        if (grid.lanes()[lane]->shown) {
            layoutLane(grid, words, options, columns, {lane, top}, measure, layout);
            top = layout.lanes.back().rect.bottom();
        }
    }
    layout.size.height = top;
    layoutLinks(grid, measure, layout);
    return layout;
}

} // namespace cjm::layout
