#include <cjm/model/colour.h>

#include <array>
#include <cstdio>

namespace cjm::model {

std::string toText(const Colour& colour) {
    std::array<char, 8> text = {};
    (void)std::snprintf(text.data(), text.size(), "#%02x%02x%02x", colour.red, colour.green,
                        colour.blue);
    return text.data();
}

std::optional<Colour> parseColour(std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    if (text.size() != 7 || text.front() != '#') {
        return std::nullopt;
    }
    std::array<std::uint8_t, 3> parts = {};
    for (std::size_t index = 0; index < 6; ++index) {
        const std::size_t value = digits.find(text[index + 1]);
        if (value == std::string_view::npos) {
            return std::nullopt;
        }
        parts.at(index / 2) = static_cast<std::uint8_t>(parts.at(index / 2) * 16 + value);
    }
    return Colour{parts[0], parts[1], parts[2]};
}

} // namespace cjm::model
