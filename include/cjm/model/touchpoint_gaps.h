// How much touchpoints matter to the client, against how well they do: where the largest gaps are.
//
// The source texts ask of each touchpoint how much it matters, and make it worth more by ease and
// pleasure. So what matters is its importance to the client or, where nobody has said that, its
// relevance as it is wished or is now; how well it does is the mean of ease, pleasure and
// satisfaction now, as far as they are known.
#pragma once

#include <cjm/model/document.h>

#include <vector>

namespace cjm::model {

/// Both from 1 to 5.
struct TouchpointScore {
    CardId card;
    double importance = 0;
    double performance = 0;

    /// Above 0 where it matters more than it does well.
    [[nodiscard]] double gap() const { return importance - performance; }

    friend bool operator==(const TouchpointScore&, const TouchpointScore&) = default;
};

enum class Quadrant {
    doFirst,  ///< It matters, and does not do well.
    keepUp,   ///< It matters, and does well.
    canWait,  ///< It matters little, and does not do well.
    isEnough, ///< It matters little, and does well.
};

/// What is in the middle counts as mattering and as not doing well: it asks for attention.
[[nodiscard]] Quadrant quadrantOf(const TouchpointScore& score);

struct TouchpointGaps {
    std::vector<TouchpointScore> scores; ///< The largest gap first; then what matters more.
    std::vector<CardId> unscored;        ///< Importance or all of the scores are missing.

    friend bool operator==(const TouchpointGaps&, const TouchpointGaps&) = default;
};

/// @param touchpoints in the order of the journey, which decides between equals
[[nodiscard]] TouchpointGaps touchpointGaps(const Document& document,
                                            const std::vector<CardId>& touchpoints);

} // namespace cjm::model
