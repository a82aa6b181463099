// Paper sizes, in millimetres.
#pragma once

#include <optional>
#include <string_view>

namespace cjm::layout {

struct Paper {
    double width = 0;
    double height = 0;

    friend bool operator==(const Paper&, const Paper&) = default;
};

enum class Orientation { landscape, portrait };

/// The shortest and longest side of a sheet. A PDF page ends at 14,400 points.
inline constexpr double leastPaperSide = 50;
inline constexpr double greatestPaperSide = 5'000;

/// A0 to A4, upright, or a size as in 300x450mm; decimals after a point. Nothing for another text
/// or a side beyond the limits.
[[nodiscard]] std::optional<Paper> parsePaper(std::string_view text);

/// The same sheet, turned where it has to be.
[[nodiscard]] Paper turned(const Paper& paper, Orientation orientation);

} // namespace cjm::layout
