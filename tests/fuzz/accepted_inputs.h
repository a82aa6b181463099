// The inputs that were accepted lately.
//
// What a fuzzer has found to be new is mostly refused, and what is made of that is refused too. So
// mutators begin with an accepted one half of the time: then what lies behind the checks is
// reached.
#pragma once

#include "random_choice.h"

#include <cjm/base/bytes.h>

#include <cstddef>
#include <cstdint>

namespace cjm::fuzz {

/// In the place of an older one.
void keepAccepted(const std::uint8_t* data, std::size_t size);

/// One that was accepted; the given input where none was yet.
[[nodiscard]] base::Bytes acceptedInput(const std::uint8_t* data, std::size_t size, Random& random);

/// The given input, or one that was accepted.
[[nodiscard]] base::Bytes inputToMutate(const std::uint8_t* data, std::size_t size, Random& random);

} // namespace cjm::fuzz
