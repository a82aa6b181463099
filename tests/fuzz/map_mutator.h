// Mutations of .cjm files that know the format.
//
// A value is changed, or rows put in or taken out, and the file written anew; or a page is changed
// as any bytes, moved, doubled or cut off. Half of the time what stands at the gate is put right
// afterwards: the header, the pages of the schema and the digest, so that what lies behind it is
// reached.
#pragma once

#include <cstddef>
#include <cstdint>

namespace cjm::fuzz {

/// Tells SQLite that there is one thread, and nobody to ask how much memory it has. Before its
/// first use.
void beQuick();

/// Changes the file in place, as libFuzzer's LLVMFuzzerCustomMutator does.
/// @return the new size, at most `maximalSize`
std::size_t mutateMap(std::uint8_t* data, std::size_t size, std::size_t maximalSize,
                      unsigned int seed);

} // namespace cjm::fuzz
