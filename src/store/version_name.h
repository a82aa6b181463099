// What the files of older versions are called, and what the texts beside them say.
#pragma once

#include <cjm/base/digest.h>
#include <cjm/files/status.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cjm::store {

inline constexpr std::string_view versionEnding = ".cjm";
inline constexpr std::string_view noteEnding = ".txt";

/// "20261122T140201Z-0a1b2c3d": the second in UTC, and the first 8 digits of the digest. Names sort
/// as their times do.
[[nodiscard]] std::string versionStem(files::Moment kept, const base::Digest& digest);

struct VersionName {
    files::Moment kept;
    std::string digest; ///< 8 hexadecimal digits.
};

/// Of a name that `versionStem` could have given, with this ending; of any other nothing.
[[nodiscard]] std::optional<VersionName> parseVersionName(std::string_view name,
                                                          std::string_view ending);

struct VersionNote {
    std::vector<std::string> paths;
    std::string name;
};

[[nodiscard]] std::string toText(const VersionNote& note);

/// What is understood of a text; lines that are not are left out.
[[nodiscard]] VersionNote parseVersionNote(std::string_view text);

} // namespace cjm::store
