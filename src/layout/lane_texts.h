// Measures the texts of a lane, but not again those of cards that are the rows they were.
#pragma once

#include <cjm/layout/journey_words.h>
#include <cjm/layout/text_measure.h>
#include <cjm/model/document.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

namespace cjm::layout {

/// The height of the text in the box of a card. Who keeps it keeps the row, too.
struct CardHeight {
    const model::Card* card = nullptr;
    double width = 0; ///< That the text was given.
    double height = 0;
};

class LaneTexts {
public:
    /// `known` is what an earlier one of the same lane gave.
    LaneTexts(TextMeasure& measure, std::vector<CardHeight> known)
        : m_measure(measure)
        , m_known(std::move(known))
        , m_next(m_known.begin()) {
        m_heights.reserve(m_known.size());
    }

    LaneTexts(const LaneTexts&) = delete;
    LaneTexts& operator=(const LaneTexts&) = delete;

    [[nodiscard]] TextMeasure& measure() { return m_measure; }

    [[nodiscard]] double heightOf(const model::Card& card, double width) {
        const CardHeight* known = findKnown(card);
        const double height =
            known != nullptr && known->width == width
                ? known->height
                : m_measure.measure(TextRole::card, boxTextOf(card), width).height;
        m_heights.push_back({&card, width, height});
        return height;
    }

    /// Those that were asked for, in that order.
    [[nodiscard]] std::vector<CardHeight> takeHeights() { return std::move(m_heights); }

private:
    /// Most edits leave the cards of a lane in their order, but for a few: what is not near the one
    /// that was found last is measured sooner than found.
    const CardHeight* findKnown(const model::Card& card) {
        constexpr std::ptrdiff_t reach = 16;
        const auto end = m_next + std::min(reach, std::distance(m_next, m_known.end()));
        const auto found =
            std::find_if(m_next, end, [&](const CardHeight& known) { return known.card == &card; });
        if (found == end) {
            return nullptr;
        }
        m_next = std::next(found);
        return &*found;
    }

    TextMeasure& m_measure;
    const std::vector<CardHeight> m_known;
    std::vector<CardHeight>::const_iterator m_next;
    std::vector<CardHeight> m_heights;
};

} // namespace cjm::layout
