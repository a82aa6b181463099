#include "word_widths.h"

#include "card_box.h"

#include <cjm/base/text.h>

#include <algorithm>

namespace cjm::layout {

namespace {

constexpr double narrowest = 96;

/// A word is not to be broken for a hair's breadth.
constexpr double roundingRoom = 1;

/// Beyond this a word may be broken.
constexpr double widest = 240;

/// A word with fewer letters than this share of the longest one is not wider.
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

/// Measuring is dear, counting letters is not: only the longest words are measured.
double widestOf(TextRole role, const std::vector<std::string_view>& texts, TextMeasure& measure) {
    std::size_t longest = 0;
    for (const std::string_view text : texts) {
        forEachWord(text, [&](std::string_view word) {
            longest = std::max(longest, base::codePointCount(word));
        });
    }
    const double worth = shareWorthMeasuring * static_cast<double>(longest);
    double width = 0;
    for (const std::string_view text : texts) {
        forEachWord(text, [&](std::string_view word) {
            if (static_cast<double>(base::codePointCount(word)) >= worth) {
                width = std::max(width, measure.measure(role, word, unlimitedWidth).width);
            }
        });
    }
    return width;
}

struct CardTexts {
    std::vector<std::string_view> texts;
    double beside = 0; ///< What the widest things beside them take.
};

CardTexts cardTextsOf(const model::JourneyGrid& grid, std::size_t phase, const Marks* marks) {
    CardTexts found;
    for (std::size_t lane = 0; lane < grid.lanes().size(); ++lane) {
        for (const model::Card* card : grid.cell({phase, lane})) {
            found.texts.push_back(card->text);
            found.beside = std::max(
                found.beside, besideText(*card, grid.lanes()[lane]->kind, markOf(marks, card->id)));
        }
    }
    return found;
}

} // namespace

double widestWord(TextRole role, std::string_view text, TextMeasure& measure) {
    return widestOf(role, {text}, measure);
}

double widthForWholeWords(const model::JourneyGrid& grid, const Marks* marks,
                          TextMeasure& measure) {
    const std::string lastNumber = std::to_string(grid.phases().size());
    const double number = measure.measure(TextRole::phaseNumber, lastNumber, unlimitedWidth).width;
    const double aroundTitle =
        headTip + headPaddingAcross + number + gapAfterNumber + 2 + roundingRoom;
    double width = narrowest;
    for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
        const model::Phase& row = *grid.phases()[phase];
        const CardTexts cards = cardTextsOf(grid, phase, marks);
        const double aroundCards = aroundCardText + cards.beside + roundingRoom;
        const double words =
            std::max(widestOf(TextRole::card, cards.texts, measure) + aroundCards,
                     widestOf(TextRole::phaseTitle, {row.title}, measure) + aroundTitle);
        const double share = row.width ? *row.width / defaultColumnWidth : 1;
        width = std::max(width, std::clamp(words, narrowest, widest) / share);
    }
    return std::min(width, greatestColumnWidth);
}

} // namespace cjm::layout
