// Giving up on work that takes too long.
//
//     Result<OpenedDocument> opened = fromBytes(bytes, stopAfter(std::chrono::seconds(5)));
#pragma once

#include <cjm/base/should_stop.h>

#include <chrono>

namespace cjm::base {

/// Asks to stop once this much time has passed since the call.
[[nodiscard]] inline ShouldStop stopAfter(std::chrono::seconds span) {
    const auto end = std::chrono::steady_clock::now() + span;
    return [end] { return std::chrono::steady_clock::now() >= end; };
}

} // namespace cjm::base
