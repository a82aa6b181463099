// The ways in which a current journey and its ideal one are looked at: one of them, or both.
#pragma once

#include <cjm/model/enumeration.h>

namespace cjm::compare {

using model::operator""sv;

enum class PairView {
    current,
    ideal,
    side,  ///< Both, one beside or below the other.
    over,  ///< The current one, with the ideal curve of feelings over its own.
    ghost, ///< The ideal one, with what is gone.
    changes,
};

constexpr auto enumerationNames(PairView) {
    return std::array{"current"sv, "ideal"sv, "side"sv, "over"sv, "ghost"sv, "changes"sv};
}

} // namespace cjm::compare
