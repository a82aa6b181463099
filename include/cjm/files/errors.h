// What the fault of a call means for the person who reads or saves.
#pragma once

#include <cjm/base/result.h>
#include <cjm/files/fault.h>

#include <string>
#include <string_view>

namespace cjm::files {

enum class Purpose { reading, writing };

/// For the log: the call and what the system said about it.
[[nodiscard]] std::string describe(std::string_view call, const Fault& fault);

[[nodiscard]] base::ErrorCode codeOf(const Fault& fault, Purpose purpose);

/// @param path as the person knows it
[[nodiscard]] base::Failure failure(const Fault& fault, Purpose purpose, const std::string& path,
                                    std::string_view call);

} // namespace cjm::files
