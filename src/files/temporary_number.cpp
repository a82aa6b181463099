#include "temporary_number.h"

#include <atomic>
#include <random>

namespace cjm::files {

std::uint32_t nextTemporaryNumber() {
    // An odd step visits all 2^32 numbers before it repeats one.
    constexpr std::uint32_t step = 0x9E37'79B9;
    static std::atomic<std::uint32_t> next = std::random_device()();
    return next.fetch_add(step);
}

} // namespace cjm::files
