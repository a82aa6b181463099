#include "pdf_page_size.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <span>
#include <string_view>

namespace cjm::paint {

namespace {

constexpr std::string_view boxStart = "/MediaBox [0 0 ";
constexpr double pointsPerMillimetre = 72 / 25.4;

/// Writes a number in exactly as many characters as there are, so that nothing behind it moves.
bool writeInto(std::span<char> place, double number) {
    for (int decimals = static_cast<int>(place.size()); decimals >= 2; --decimals) {
        std::array<char, 64> text = {};
        const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), number,
                                                std::chars_format::fixed, decimals);
        if (error == std::errc() && static_cast<std::size_t>(end - text.data()) == place.size()) {
            std::copy(text.data(), end, place.begin());
            return true;
        }
    }
    return false;
}

/// The next number of the text up to `end`; what is before is taken off.
std::optional<std::span<char>> takeUpTo(std::span<char>& text, char end) {
    const auto found = std::find(text.begin(), text.end(), end);
    if (found == text.end() || found - text.begin() > 20) {
        return std::nullopt;
    }
    const auto length = static_cast<std::size_t>(found - text.begin());
    const std::span<char> number = text.first(length);
    text = text.subspan(length + 1);
    return number;
}

} // namespace

base::Result<base::Bytes> withPageSize(base::Bytes pdf, const layout::Paper& paper) {
    std::span<char> rest(reinterpret_cast<char*>(pdf.data()), pdf.size());
    std::size_t pages = 0;
    while (true) {
        const auto found = std::search(rest.begin(), rest.end(), boxStart.begin(), boxStart.end());
        if (found == rest.end()) {
            break;
        }
        rest = rest.subspan(static_cast<std::size_t>(found - rest.begin()) + boxStart.size());
        const std::optional<std::span<char>> width = takeUpTo(rest, ' ');
        const std::optional<std::span<char>> height = width ? takeUpTo(rest, ']') : std::nullopt;
        if (!height || !writeInto(*width, paper.width * pointsPerMillimetre) ||
            !writeInto(*height, paper.height * pointsPerMillimetre)) {
            return base::fail(base::ErrorCode::internalContradiction, {}, "MediaBox");
        }
        ++pages;
    }
    if (pages == 0) {
        return base::fail(base::ErrorCode::internalContradiction, {}, "no MediaBox");
    }
    return pdf;
}

} // namespace cjm::paint
