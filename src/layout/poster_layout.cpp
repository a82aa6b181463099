#include "word_widths.h"

#include <cjm/layout/poster_layout.h>

#include <algorithm>

namespace cjm::layout {

namespace {

constexpr int widthTrials = 10;
constexpr double greatestAddedShare = 0.2;
constexpr double gapBelowHeader = 18;
constexpr double gapAboveLegend = 12;
constexpr double gapBelowText = 4;
constexpr double gapBelowName = 8;
constexpr double gapBetweenMaps = 28;
constexpr double gapAfterLabel = 5;
constexpr double factShare = 0.34; ///< Of the width, for the facts at the right.
constexpr double gapBesideFacts = 24;

/// The greatest margin of a sheet; small sheets have less.
constexpr double marginMillimetres = 10;
constexpr double marginShare = 0.03;

/// Places the texts above the map and gives the height that they take.
class Header {
public:
    Header(const PosterTexts& texts, double width, TextMeasure& measure)
        : m_width(width)
        , m_measure(measure) {
        const double factWidth = placeFacts(texts.facts);
        const double besideFacts = width - (factWidth > 0 ? factWidth + gapBesideFacts : 0);
        m_room = width;
        placeBelow(TextRole::salon, texts.salon);
        const bool fitsBeside = fitsOnALine(TextRole::mapTitle, texts.title, besideFacts);
        m_room = fitsBeside ? besideFacts : width;
        const double titleTop = m_bottom;
        placeBelow(TextRole::mapTitle, texts.title);
        m_room = besideFacts;
        const double factTop = fitsBeside ? titleTop : m_bottom;
        placeGoal(texts);
        standFactsBelow(factTop);
    }

    [[nodiscard]] double height() const { return std::max(m_bottom, m_factBottom); }

    [[nodiscard]] std::vector<PlacedText> takeTexts() { return std::move(m_texts); }

private:
    double placeFacts(const std::vector<std::string>& facts) {
        double widest = 0;
        for (const std::string& fact : facts) {
            const Size size = m_measure.measure(TextRole::fact, fact, m_width * factShare);
            m_texts.push_back({TextRole::fact,
                               fact,
                               {m_width - size.width, m_factBottom, size.width, size.height}});
            m_factBottom += size.height + 1;
            widest = std::max(widest, size.width);
        }
        m_facts = m_texts.size();
        return widest;
    }

    void placeBelow(TextRole role, const std::string& text) {
        if (text.empty()) {
            return;
        }
        const Size size = m_measure.measure(role, text, m_room);
        m_texts.push_back({role, text, {0, m_bottom, m_room, size.height}});
        m_bottom += size.height + gapBelowText;
    }

    void placeGoal(const PosterTexts& texts) {
        if (texts.goal.empty()) {
            return;
        }
        const Size label = m_measure.measure(TextRole::goalLabel, texts.goalLabel, m_room / 3);
        m_texts.push_back(
            {TextRole::goalLabel, texts.goalLabel, {0, m_bottom, label.width, label.height}});
        const double left = label.width + gapAfterLabel;
        const Size goal = m_measure.measure(TextRole::goal, texts.goal, m_room - left);
        m_texts.push_back(
            {TextRole::goal, texts.goal, {left, m_bottom, m_room - left, goal.height}});
        m_bottom += std::max(label.height, goal.height) + gapBelowText;
    }

    [[nodiscard]] bool fitsOnALine(TextRole role, const std::string& text, double room) {
        return m_measure.measure(role, text, unlimitedWidth).width <= room;
    }

    /// The last one as low as the lowest text at the left, where there is room below `top`.
    void standFactsBelow(double top) {
        const double shift = std::max(top, m_bottom - gapBelowText - m_factBottom);
        for (std::size_t index = 0; index < m_facts; ++index) {
            m_texts[index].rect.top += shift;
        }
        m_factBottom += shift;
    }

    double m_width;
    double m_room = 0;
    TextMeasure& m_measure;
    std::vector<PlacedText> m_texts;
    std::size_t m_facts = 0;
    double m_bottom = 0;
    double m_factBottom = 0;
};

std::vector<JourneyLayout> layoutAll(const std::vector<PosterMap>& maps, const JourneyWords& words,
                                     JourneyOptions options, TextMeasure& measure) {
    std::vector<JourneyLayout> layouts;
    const auto layoutEach = [&] {
        layouts.clear();
        for (const PosterMap& map : maps) {
            options.marks = map.marks;
            layouts.push_back(layoutJourney(*map.grid, words, options, measure));
        }
    };
    layoutEach();
    if (maps.size() > 1) {
        options.labelWidth = std::max(layouts.front().labelWidth, layouts.back().labelWidth);
        layoutEach();
    }
    return layouts;
}

/// Gives where the map below the name begins.
double placeName(const std::string& name, double top, TextMeasure& measure, PosterLayout& poster) {
    if (name.empty()) {
        return top;
    }
    const double width = poster.size.width;
    const Size size = measure.measure(TextRole::goal, name, width);
    poster.texts.push_back({TextRole::goal, name, {0, top, width, size.height}});
    return top + size.height + gapBelowName;
}

PosterLayout arrange(const std::vector<PosterMap>& maps, const JourneyWords& words,
                     const PosterTexts& texts, const JourneyOptions& options,
                     TextMeasure& measure) {
    PosterLayout poster;
    std::vector<JourneyLayout> layouts = layoutAll(maps, words, options, measure);
    poster.size.width = layouts.front().size.width;
    SignSet signs;
    for (const JourneyLayout& layout : layouts) {
        poster.size.width = std::max(poster.size.width, layout.size.width);
        signs |= layout.signs;
    }
    Header header(texts, poster.size.width, measure);
    const double top = header.height() > 0 ? header.height() + gapBelowHeader : 0;
    poster.texts = header.takeTexts();
    poster.mapOrigin = {0, placeName(maps.front().name, top, measure, poster)};
    poster.map = std::move(layouts.front());
    poster.size.height = poster.mapOrigin.y + poster.map.size.height;
    if (maps.size() > 1) {
        const double below = poster.size.height + gapBetweenMaps;
        poster.secondOrigin = {0, placeName(maps.back().name, below, measure, poster)};
        poster.second = std::move(layouts.back());
        poster.size.height = poster.secondOrigin.y + poster.second->size.height;
    }
    poster.legend = layoutLegend(listOf(signs), words, poster.size.width, measure);
    if (!poster.legend.entries.empty()) {
        poster.legendOrigin = {0, poster.size.height + gapAboveLegend};
        poster.size.height = poster.legendOrigin.y + poster.legend.size.height;
    }
    return poster;
}

double scaleInto(const Size& size, const Size& room) {
    return std::min(room.width / size.width, room.height / size.height);
}

/// The column width, from `narrow` on, that makes the letters largest: near the one at which the
/// map has the proportions of the room. Heights jump where a line more is needed, so that this one
/// itself need not be the best.
double fittingColumnWidth(const Size& room, double narrow, auto&& arranged) {
    double wide = greatestColumnWidth;
    double best = narrow;
    double bestScale = scaleInto(arranged(narrow), room);
    const auto attempt = [&](double width) {
        const Size size = arranged(width);
        if (const double scale = scaleInto(size, room); scale > bestScale) {
            best = width;
            bestScale = scale;
        }
        return size;
    };
    for (int trial = 0; trial < widthTrials; ++trial) {
        const double middle = (narrow + wide) / 2;
        const Size size = attempt(middle);
        const bool isTooWide = room.width / size.width < room.height / size.height;
        (isTooWide ? wide : narrow) = middle;
    }
    return best;
}

} // namespace

PosterLayout layoutOnSheet(const model::JourneyGrid& grid, const JourneyWords& words,
                           const PosterTexts& texts, const Paper& paper, TextMeasure& measure) {
    return layoutOnSheet(std::vector<PosterMap>{{&grid}}, words, texts, paper, measure);
}

PosterLayout layoutOnSheet(const std::vector<PosterMap>& maps, const JourneyWords& words,
                           const PosterTexts& texts, const Paper& paper, TextMeasure& measure) {
    const double margin =
        std::min(marginMillimetres, marginShare * std::max(paper.width, paper.height));
    const Size room = {(paper.width - 2 * margin) * unitsPerMillimetre,
                       (paper.height - 2 * margin) * unitsPerMillimetre};
    JourneyOptions options{.questions = Questions::shown};
    double narrow = 0;
    for (const PosterMap& map : maps) {
        narrow = std::max(narrow, widthForWholeWords(*map.grid, map.marks.get(), measure));
    }
    options.columnWidth = fittingColumnWidth(room, narrow, [&](double columnWidth) {
        options.columnWidth = columnWidth;
        return arrange(maps, words, texts, options, measure).size;
    });
    PosterLayout poster = arrange(maps, words, texts, options, measure);
    poster.scale = scaleInto(poster.size, room);

    const double spare = room.height / poster.scale - poster.size.height;
    const std::size_t lanes =
        poster.map.lanes.size() + (poster.second ? poster.second->lanes.size() : 0);
    if (spare > 1 && lanes > 0) {
        const double height =
            poster.map.size.height + (poster.second ? poster.second->size.height : 0);
        options.addedLaneHeight =
            std::min(spare, greatestAddedShare * height) / static_cast<double>(lanes);
        const double scale = poster.scale;
        poster = arrange(maps, words, texts, options, measure);
        poster.scale = std::min(scale, scaleInto(poster.size, room));
    }
    const double drawnWidth = poster.size.width * poster.scale;
    poster.origin = {margin * unitsPerMillimetre + (room.width - drawnWidth) / 2,
                     margin * unitsPerMillimetre};
    return poster;
}

PosterLayout layoutAtFullSize(const model::JourneyGrid& grid, const JourneyWords& words,
                              const PosterTexts& texts, TextMeasure& measure) {
    return layoutAtFullSize(std::vector<PosterMap>{{&grid}}, words, texts, measure);
}

PosterLayout layoutAtFullSize(const std::vector<PosterMap>& maps, const JourneyWords& words,
                              const PosterTexts& texts, TextMeasure& measure) {
    PosterLayout poster =
        arrange(maps, words, texts,
                {.columnWidth = defaultColumnWidth, .questions = Questions::shown}, measure);
    poster.origin = {fullSizeMargin, fullSizeMargin};
    return poster;
}

} // namespace cjm::layout
