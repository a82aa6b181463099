// Gives up on a file after a while, for reading that takes too long.
#pragma once

#include <cjm/base/should_stop.h>

#include <chrono>

namespace cjm::cli {

[[nodiscard]] inline base::ShouldStop after(std::chrono::seconds span) {
    const auto end = std::chrono::steady_clock::now() + span;
    return [end] { return std::chrono::steady_clock::now() >= end; };
}

inline constexpr std::chrono::seconds mapReadingTime{5};
inline constexpr std::chrono::seconds jsonReadingTime{10};

} // namespace cjm::cli
