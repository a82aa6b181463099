// Mutations of edit journals that know what an entry is.
#pragma once

#include <cstddef>
#include <cstdint>

namespace cjm::fuzz {

/// Changes the journal in place, as libFuzzer's LLVMFuzzerCustomMutator does: bytes of a body,
/// entries put in, taken out or in another order, and rows of one entry in another.
/// @return the new size, at most `maximalSize`
std::size_t mutateJournal(std::uint8_t* data, std::size_t size, std::size_t maximalSize,
                          unsigned int seed);

} // namespace cjm::fuzz
