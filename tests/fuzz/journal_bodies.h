// An edit journal as one input: the body of its state, then those of its steps.
#pragma once

#include <cjm/base/bytes.h>

#include <vector>

namespace cjm::fuzz {

/// Never empty: the state is there, if only without bytes.
using Bodies = std::vector<base::Bytes>;

/// Any bytes are some bodies: each begins with its length in two bytes, the last may be cut off.
[[nodiscard]] Bodies bodiesIn(base::BytesView input);

/// As `bodiesIn` reads them. None is longer than 65,535 bytes.
[[nodiscard]] base::Bytes inputOf(const Bodies& bodies);

} // namespace cjm::fuzz
