// A measure of texts without fonts: every letter is as wide as any other.
#pragma once

#include <cjm/layout/text_measure.h>

namespace cjm::test {

inline constexpr double letterWidth = 7;
inline constexpr double lineHeight = 16;

/// Wraps at spaces and after hyphens, and breaks a word only where it is wider than a line.
class LetterMeasure : public layout::TextMeasure {
public:
    [[nodiscard]] layout::Size measure(layout::TextRole role, std::string_view text,
                                       double width) override;
};

} // namespace cjm::test
