// Paths between UTF-8, which the program speaks, and UTF-16, which Windows speaks.
#pragma once

#include <cjm/files/fault.h>

#include <string>

namespace cjm::files {

/// Fails with `invalidName` for what is not UTF-8 or holds a NUL.
[[nodiscard]] Outcome<std::wstring> toWide(const std::string& text);

/// Fails with `invalidName` for lone surrogates, which Windows allows in names.
[[nodiscard]] Outcome<std::string> toUtf8(const std::wstring& text);

/// Absolute and in the form (\\?\...) that has no limit of 260 characters, takes names as they are
/// written and looks at no drive letter's current folder later. Device names stay devices.
[[nodiscard]] Outcome<std::wstring> longPath(const std::string& path);

/// @param folder in the form of `longPath`
[[nodiscard]] Outcome<std::wstring> pathIn(const std::string& folder, const std::string& name);

} // namespace cjm::files
