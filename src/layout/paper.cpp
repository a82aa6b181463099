#include <cjm/layout/paper.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace cjm::layout {

namespace {

bool isSide(double side) {
    return side >= leastPaperSide && side <= greatestPaperSide;
}

/// Reads a number from the front of the text and takes it off.
std::optional<double> takeNumber(std::string_view& text) {
    double number = 0;
    const char* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number, std::chars_format::fixed);
    if (error != std::errc()) {
        return std::nullopt;
    }
    text.remove_prefix(static_cast<std::size_t>(rest - text.data()));
    return number;
}

} // namespace

std::optional<Paper> parsePaper(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, Paper>, 5> named = {{
        {"A0", {841, 1189}},
        {"A1", {594, 841}},
        {"A2", {420, 594}},
        {"A3", {297, 420}},
        {"A4", {210, 297}},
    }};
    for (const auto& [name, paper] : named) {
        if (text == name) {
            return paper;
        }
    }
    const std::optional<double> width = takeNumber(text);
    if (!width || !text.starts_with('x')) {
        return std::nullopt;
    }
    text.remove_prefix(1);
    const std::optional<double> height = takeNumber(text);
    if (!height || text != "mm" || !isSide(*width) || !isSide(*height)) {
        return std::nullopt;
    }
    return Paper{*width, *height};
}

Paper turned(const Paper& paper, Orientation orientation) {
    const auto [shorter, longer] = std::minmax(paper.width, paper.height);
    return orientation == Orientation::landscape ? Paper{longer, shorter} : Paper{shorter, longer};
}

} // namespace cjm::layout
