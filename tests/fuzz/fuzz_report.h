// What a fuzzer did, in a line when it ends.
#pragma once

#include <string_view>

namespace cjm::fuzz {

/// What can be said of one run or of the mutation that led to it.
enum class Event { run, accepted, refused, recovered, remarked, repaired };

/// Counted in the process, and printed on standard error when it ends without a finding.
void count(Event event);

} // namespace cjm::fuzz
