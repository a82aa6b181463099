#include "heads.h"
#include "lanes.h"
#include "layout_memory.h"
#include "word_widths.h"

#include <algorithm>
#include <utility>

namespace cjm::layout {

namespace {

constexpr double leastLabelWidth = 96;
constexpr double greatestLabelWidth = 220;
constexpr double labelPaddingLeft = laneStripe + 10;
constexpr double labelPaddingRight = 8;
constexpr double arrowLeft = laneStripe + 3;
constexpr double arrowWidth = 14;
constexpr double arrowHeight = 18;
constexpr double gapBelowTitle = 2;
constexpr double lanePadding = 7;
constexpr double leastLaneHeight = 34;
constexpr double levelHeight = 22;
constexpr double gapsBetweenLevels = 4;
constexpr double emptyMapWidth = 480;
constexpr double gapAfterLabels = 8;

double titleLeft(const JourneyOptions& options) {
    return options.laneArrows == LaneArrows::shown ? arrowLeft + arrowWidth : labelPaddingLeft;
}

/// Wide enough for the longest word of a lane's name.
double labelWidthFor(const model::JourneyGrid& grid, const JourneyWords& words,
                     const JourneyOptions& options, TextMeasure& measure) {
    if (options.labelWidth) {
        return std::clamp(*options.labelWidth, narrowestLabels, widestLabels);
    }
    double width = leastLabelWidth;
    for (const model::Lane* lane : grid.lanes()) {
        if (lane->shown) {
            const double word = widestWord(TextRole::laneTitle, words.titleOf(*lane), measure);
            width = std::max(width, word + titleLeft(options) + labelPaddingRight);
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

std::size_t cardCount(const model::JourneyGrid& grid, std::size_t lane) {
    std::size_t count = 0;
    for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
        count += grid.cell({phase, lane}).size();
    }
    return count;
}

/// The name field of a lane, whose height is not known yet.
LaneRow layoutName(const model::JourneyGrid& grid, const JourneyWords& words,
                   const JourneyOptions& options, LanePlace place, TextMeasure& measure,
                   const JourneyLayout& layout) {
    const model::Lane& lane = *grid.lanes()[place.lane];
    const double left = titleLeft(options);
    const double room = std::max(1.0, layout.labelWidth - left - labelPaddingRight);
    const double height = measure.measure(TextRole::laneTitle, words.titleOf(lane), room).height;
    const Rect title = {left, place.top + lanePadding + 4, room, height};
    LaneRow row{lane.id, place.lane, {0, place.top, layout.size.width, 0}, title, {}, {}, {}};
    if (options.laneArrows == LaneArrows::shown) {
        row.arrowRect = {arrowLeft, title.top + 1, arrowWidth, arrowHeight};
    }
    const std::size_t count = lane.collapsed ? cardCount(grid, place.lane) : 0;
    if (count > 0 && words.cardCount) {
        row.hiddenCards = words.cardCount(count);
        const Size size = measure.measure(TextRole::question, row.hiddenCards, room);
        row.hiddenCardsRect = {left, title.bottom() + gapBelowTitle, room, size.height};
    }
    return row;
}

void layoutLane(const model::JourneyGrid& grid, const JourneyWords& words,
                const JourneyOptions& options, const Columns& columns, LanePlace place,
                TextMeasure& measure, JourneyLayout& layout) {
    const model::Lane& lane = *grid.lanes()[place.lane];
    LaneRow row = layoutName(grid, words, options, place, measure, layout);
    const double lowestText = std::max(row.titleRect.bottom(), row.hiddenCardsRect.bottom());
    double bottom = std::max(place.top + leastLaneHeight, lowestText + lanePadding);
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
    row.rect.height = bottom - place.top;
    layout.lanes.push_back(std::move(row));
}

/// Puts what was laid out for a lane at the top of a map below what is there.
void append(const JourneyLayout& piece, std::size_t lane, double top, JourneyLayout& layout) {
    for (LaneRow row : piece.lanes) {
        row.lane = lane;
        row.rect = row.rect.movedBy(0, top);
        row.titleRect = row.titleRect.movedBy(0, top);
        row.arrowRect = row.arrowRect.movedBy(0, top);
        row.hiddenCardsRect = row.hiddenCardsRect.movedBy(0, top);
        layout.lanes.push_back(std::move(row));
    }
    layout.cards.reserve(layout.cards.size() + piece.cards.size());
    for (CardBox box : piece.cards) {
        box.position.lane = lane;
        box.rect = box.rect.movedBy(0, top);
        box.textRect = box.textRect.movedBy(0, top);
        layout.cards.push_back(box);
    }
    for (CurveArea curve : piece.curves) {
        curve.lane = lane;
        curve.rect = curve.rect.movedBy(0, top);
        curve.neutralLine += top;
        for (Face& face : curve.faces) {
            face.centre.y += top;
            face.wordRect = face.wordRect.movedBy(0, top);
        }
        layout.curves.push_back(std::move(curve));
    }
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
    LayoutMemory memory;
    return layoutJourney(grid, words, options, measure, memory);
}

JourneyLayout layoutJourney(const model::JourneyGrid& grid, const JourneyWords& words,
                            const JourneyOptions& options, TextMeasure& measure,
                            LayoutMemory& memory) {
    JourneyLayout layout;
    layout.labelWidth = labelWidthFor(grid, words, options, measure);
    const Columns columns =
        columnsFor(grid, layout.labelWidth + gapAfterLabels, options.columnWidth);
    layout.columnEdges = columns.edges;
    layout.size.width = grid.phases().empty() ? emptyMapWidth : columns.edges.back() + headTip;
    layoutHeads(grid, columns, options.questions, measure, layout);

    LayoutMemory::Lanes& known = memory.lanes();
    known.begin(grid.document(),
                {words, columns.edges, layout.labelWidth, options.addedLaneHeight, options.laneArrows});
    double top = layout.headHeight;
    for (std::size_t lane = 0; lane < grid.lanes().size(); ++lane) {
        if (grid.lanes()[lane]->shown) {
            const JourneyLayout& piece = known.pieceOf(grid, lane, [&] {
                JourneyLayout fresh;
                fresh.labelWidth = layout.labelWidth;
                fresh.size.width = layout.size.width;
                layoutLane(grid, words, options, columns, {lane, 0}, measure, fresh);
                return fresh;
            });
            append(piece, lane, top, layout);
            top = layout.lanes.back().rect.bottom();
        }
    }
    layout.size.height = top;
    known.end();
    return layout;
}

double columnWidthToFill(const model::JourneyGrid& grid, const JourneyWords& words,
                         const JourneyOptions& options, double width, TextMeasure& measure) {
    const double beside = labelWidthFor(grid, words, options, measure) + gapAfterLabels + headTip;
    const auto count = static_cast<double>(std::max<std::size_t>(1, grid.phases().size()));
    return (width - beside) / count;
}

} // namespace cjm::layout
