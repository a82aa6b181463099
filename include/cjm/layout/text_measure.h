// How large a text is: asked by the layout, answered by whoever will draw it.
#pragma once

#include <cjm/layout/geometry.h>

#include <limits>
#include <string_view>

namespace cjm::layout {

/// What a text is on the map; it decides font, size and weight.
enum class TextRole {
    salon,
    mapTitle,
    goalLabel,
    goal,
    fact,
    band,
    phaseNumber,
    phaseTitle,
    question,
    laneTitle,
    card,
    emotionWord,
    small, ///< What explains a sign, and what stands beside the name of a lane or a bar.
    linkLabel,
};

inline constexpr double unlimitedWidth = std::numeric_limits<double>::infinity();

class TextMeasure {
public:
    TextMeasure() = default;
    TextMeasure(const TextMeasure&) = delete;
    TextMeasure& operator=(const TextMeasure&) = delete;
    virtual ~TextMeasure() = default;

    /// The size of a text wrapped at `width`: as wide as its widest line, never wider than `width`
    /// where that is more than a letter, and at least one line high.
    [[nodiscard]] virtual Size measure(TextRole role, std::string_view text, double width) = 0;
};

} // namespace cjm::layout
