// Mutations of .cjm files that know the format.
//
// A page is changed as any bytes, or moved, doubled or cut off; or the rows of a table, or the
// schema, by an SQL statement. Half of the time what stands at the gate is put right afterwards:
// the header, the pages of the schema and the digest, so that what lies behind it is reached.
#pragma once

#include <cstddef>
#include <cstdint>

namespace cjm::fuzz {

/// Changes the file in place, as libFuzzer's LLVMFuzzerCustomMutator does.
/// @return the new size, at most `maximalSize`
std::size_t mutateMap(std::uint8_t* data, std::size_t size, std::size_t maximalSize,
                      unsigned int seed);

} // namespace cjm::fuzz
