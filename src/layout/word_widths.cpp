#include "word_widths.h"

#include "card_box.h"

#include <algorithm>

namespace cjm::layout {

namespace {

constexpr double narrowest = 96;
constexpr double widest = 240;

/// A word with fewer bytes than this share of the longest one is not wider.
constexpr double shareWorthMeasuring = 0.7;

template <class Visitor>
void forEachWord(std::string_view text, Visitor&& visitor) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" \n-"), text.size() - 1) + 1;
        std::string_view word = text.substr(0, end);
        text.remove_prefix(end);
        if (word.back() == ' ' || word.back() == '\n') {
            word.remove_suffix(1);
        }
        if (!word.empty()) {
            visitor(word);
        }
    }
}

/// Measuring is dear, counting bytes is not: only the longest words are measured.
double widestOf(TextRole role, const std::vector<std::string_view>& texts, TextMeasure& measure) {
    std::size_t longest = 0;
    for (const std::string_view text : texts) {
        forEachWord(text, [&](std::string_view word) { longest = std::max(longest, word.size()); });
    }
    const double worth = shareWorthMeasuring * static_cast<double>(longest);
    double width = 0;
    for (const std::string_view text : texts) {
        forEachWord(text, [&](std::string_view word) {
            if (static_cast<double>(word.size()) >= worth) {
                width = std::max(width, measure.measure(role, word, unlimitedWidth).width);
            }
        });
    }
    return width;
}

} // namespace

double widestWord(TextRole role, std::string_view text, TextMeasure& measure) {
    return widestOf(role, {text}, measure);
}

double widthForWholeWords(const model::JourneyGrid& grid, TextMeasure& measure) {
    std::vector<std::string_view> cards;
    std::vector<std::string_view> titles;
    for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
        titles.push_back(grid.phases()[phase]->title);
        for (std::size_t lane = 0; lane < grid.lanes().size(); ++lane) {
            for (const model::Card* card : grid.cell({phase, lane})) {
                cards.push_back(card->text);
            }
        }
    }
    const std::string lastNumber = std::to_string(grid.phases().size());
    const double number = measure.measure(TextRole::phaseNumber, lastNumber, unlimitedWidth).width;
    const double aroundTitle = headTip + headPaddingAcross + number + gapAfterNumber + 2;
    return std::clamp(std::max(widestOf(TextRole::card, cards, measure) + aroundCardText,
                               widestOf(TextRole::phaseTitle, titles, measure) + aroundTitle),
                      narrowest, widest);
}

} // namespace cjm::layout
