// A colour that a person chose for a lane or a persona.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cjm::model {

struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    friend bool operator==(const Colour&, const Colour&) = default;
};

/// As in #0072b2.
[[nodiscard]] std::string toText(const Colour& colour);

/// Reads exactly what `toText` writes; anything else is nothing.
[[nodiscard]] std::optional<Colour> parseColour(std::string_view text);

} // namespace cjm::model
