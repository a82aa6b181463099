// Mutations of JSON that keep most of it JSON: tokens are left out, doubled, moved and replaced by
// what readers stumble over.
#pragma once

#include <cstddef>
#include <cstdint>

namespace cjm::fuzz {

/// Changes the text in place, as libFuzzer's LLVMFuzzerCustomMutator does.
/// @return the new size, at most `maximalSize`
std::size_t mutateJson(std::uint8_t* data, std::size_t size, std::size_t maximalSize,
                       unsigned int seed);

} // namespace cjm::fuzz
