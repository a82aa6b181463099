#include "heads.h"
#include "known_parts.h"
#include "lanes.h"
#include "links.h"
#include "move_down.h"
#include "seen_signs.h"
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
constexpr double arrowWidth = 17;
constexpr double arrowHeight = 18;
constexpr double gapBelowTitle = 2;
constexpr double leastLaneHeight = 34;
constexpr double levelHeight = 22;
constexpr double gapsBetweenLevels = 4;
constexpr double emptyMapWidth = 480;
constexpr double gapAfterLabels = 8;

double titleLeft(const JourneyOptions& options) {
    return options.laneArrows == LaneArrows::shown ? arrowLeft + arrowWidth : labelPaddingLeft;
}

bool isInternal(const model::Lane& lane) {
    return lane.audience == model::Audience::internal;
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
            const double note =
                isInternal(*lane)
                    ? measure.measure(TextRole::small, words.internal, unlimitedWidth).width
                    : 0;
            width = std::max(width, std::max(word, note) + titleLeft(options) + labelPaddingRight);
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
    LaneRow row;
    row.id = lane.id;
    row.lane = place.lane;
    row.rect = {0, place.top, layout.size.width, 0};
    const double height = measure.measure(TextRole::laneTitle, words.titleOf(lane), room).height;
    row.titleRect = {left, place.top + lanePadding + 4, room, height};
    if (options.laneArrows == LaneArrows::shown) {
        row.arrowRect = {arrowLeft, row.titleRect.top + 1, arrowWidth, arrowHeight};
    }
    double bottom = row.titleRect.bottom();
    if (isInternal(lane)) {
        const Size size = measure.measure(TextRole::small, words.internal, room);
        row.noteRect = {left, bottom, room, size.height};
        bottom = row.noteRect.bottom();
    }
    const std::size_t count = lane.collapsed ? cardCount(grid, place.lane) : 0;
    if (count > 0 && words.cardCount) {
        row.hiddenCards = words.cardCount(count);
        const Size size = measure.measure(TextRole::question, row.hiddenCards, room);
        row.hiddenCardsRect = {left, bottom + gapBelowTitle, room, size.height};
        bottom = row.hiddenCardsRect.bottom();
    }
    row.mark = markOf(options.marks.get(), lane.id);
    if (row.mark != Mark::none) {
        row.markRect = {left, bottom + gapBelowTitle, signSize, signSize};
    }
    return row;
}

void layoutLane(const model::JourneyGrid& grid, const JourneyWords& words,
                const JourneyOptions& options, const Columns& columns, LanePlace place,
                LaneTexts& texts, JourneyLayout& layout) {
    const model::Lane& lane = *grid.lanes()[place.lane];
    LaneRow row = layoutName(grid, words, options, place, texts.measure(), layout);
    double bottom = std::max(place.top + leastLaneHeight, lowestInName(row) + lanePadding);
    if (!lane.collapsed) {
        const bool hasCurve = lane.kind == model::LaneKind::emotions && !grid.phases().empty();
        double top = place.top + lanePadding;
        if (hasCurve) {
            const double level = levelHeight + options.addedLaneHeight / gapsBetweenLevels;
            top = layoutCurve(grid, words, columns, place, level, options.marks.get(),
                              texts.measure(), layout);
            bottom = std::max(bottom, top);
            top += lanePadding;
        }
        const double lowest = layoutCards(grid, words, columns, {place.lane, top},
                                          options.marks.get(), texts, layout);
        bottom = std::max(bottom, lowest > top ? lowest + lanePadding : bottom);
        bottom += hasCurve ? 0 : options.addedLaneHeight;
    }
    row.rect.height = bottom - place.top;
    layout.lanes.push_back(std::move(row));
    layout.signs = signsOnLane(grid, place.lane, options.marks.get());
}

JourneyLayout freshHeads(const model::JourneyGrid& grid, const Columns& columns,
                         const JourneyOptions& options, TextMeasure& measure) {
    JourneyLayout heads;
    layoutHeads(grid, columns, options, measure, heads);
    heads.signs = signsOnPhases(grid, options.marks.get());
    return heads;
}

void putHeads(const JourneyLayout& piece, JourneyLayout& layout) {
    layout.bands = piece.bands;
    layout.phases = piece.phases;
    layout.headHeight = piece.headHeight;
    layout.signs = piece.signs;
}

/// Puts what was laid out for a lane at the top of a map below what is there.
void append(const JourneyLayout& piece, std::size_t lane, double top, JourneyLayout& layout) {
    for (LaneRow row : piece.lanes) {
        row.lane = lane;
        moveDown(row, top);
        layout.lanes.push_back(std::move(row));
    }
    for (CardBox box : piece.cards) {
        box.position.lane = lane;
        moveDown(box, top);
        layout.cards.push_back(box);
    }
    for (CurveArea area : piece.curves) {
        area.lane = lane;
        moveDown(area, top);
        layout.curves.push_back(std::move(area));
    }
    layout.signs |= piece.signs;
}

} // namespace

double lowestInName(const LaneRow& lane) {
    return std::max({lane.titleRect.bottom(), lane.noteRect.bottom(), lane.hiddenCardsRect.bottom(),
                     lane.markRect.bottom()});
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

    LayoutMemory::Parts& known = memory.parts();
    known.begin(grid.document(), {words, columns.edges, layout.labelWidth, options.addedLaneHeight,
                                  options.questions, options.laneArrows, options.marks});
    putHeads(known.headsOf(grid, [&] { return freshHeads(grid, columns, options, measure); }),
             layout);
    layout.cards.reserve(grid.cardCount());
    double top = layout.headHeight;
    for (std::size_t lane = 0; lane < grid.lanes().size(); ++lane) {
        if (grid.lanes()[lane]->shown) {
            const JourneyLayout& piece = known.laneOf(grid, lane, measure, [&](LaneTexts& texts) {
                JourneyLayout fresh;
                fresh.labelWidth = layout.labelWidth;
                fresh.size.width = layout.size.width;
                layoutLane(grid, words, options, columns, {lane, 0}, texts, fresh);
                return fresh;
            });
            append(piece, lane, top, layout);
            top = layout.lanes.back().rect.bottom();
        }
    }
    layout.size.height = top;
    known.end();
    layoutLinks(grid, options.marks.get(), measure, layout);
    return layout;
}

double columnWidthToFill(const model::JourneyGrid& grid, const JourneyWords& words,
                         const JourneyOptions& options, double width, TextMeasure& measure) {
    const double beside = labelWidthFor(grid, words, options, measure) + gapAfterLabels + headTip;
    const auto count = static_cast<double>(std::max<std::size_t>(1, grid.phases().size()));
    return (width - beside) / count;
}

} // namespace cjm::layout
