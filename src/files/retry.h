// Which calls are made again, and how often: never without end, so that nothing hangs.
#pragma once

#include <cjm/files/file_operations.h>

#include <array>
#include <chrono>
#include <cstddef>

namespace cjm::files {

inline constexpr int maximalInterruptions = 100;

/// Scanners and sync clients hold a file for some tens of milliseconds, rarely for a second.
inline constexpr std::array<std::chrono::milliseconds, 8> retryPauses = {
    std::chrono::milliseconds(10),  std::chrono::milliseconds(25),  std::chrono::milliseconds(50),
    std::chrono::milliseconds(100), std::chrono::milliseconds(200), std::chrono::milliseconds(400),
    std::chrono::milliseconds(800), std::chrono::milliseconds(1000)};

/// Makes the call again while a signal interrupts it.
template <class Call>
[[nodiscard]] auto repeatInterrupted(const Call& call) {
    auto outcome = call();
    for (int count = 1;
         count < maximalInterruptions && !outcome && outcome.error().cause == Cause::interrupted;
         ++count) {
        outcome = call();
    }
    return outcome;
}

/// The same, and with pauses while another program is in the way.
template <class Call>
[[nodiscard]] auto repeatPassing(FileOperations& operations, const Call& call) {
    auto outcome = repeatInterrupted(call);
    for (std::size_t count = 0; count < retryPauses.size() && !outcome && outcome.error().mayPass;
         ++count) {
        operations.pause(retryPauses.at(count));
        outcome = repeatInterrupted(call);
    }
    return outcome;
}

} // namespace cjm::files
