// What a fuzzer did, in a line when it ends.
#pragma once

#include <cstddef>
#include <cstdint>

namespace cjm::fuzz {

/// What can be said of one run or of the mutation that led to it.
enum class Event { run, accepted, refused, recovered, remarked, written, mutated, repaired };

/// Counted in the process, and printed on standard error when it ends without a finding.
void count(Event event);

/// Whether an input is among the one in so many with which something slow is done: always the same.
[[nodiscard]] bool isChosen(const std::uint8_t* data, std::size_t size, std::uint8_t oneIn);

} // namespace cjm::fuzz
