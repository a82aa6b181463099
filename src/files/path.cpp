#include "path.h"

#include <cjm/files/temporary_files.h>

#include <algorithm>
#include <utility>

namespace cjm::files {

namespace {

constexpr std::string_view temporaryStart = ".~";
constexpr std::string_view temporaryEnd = ".tmp";
constexpr std::string_view hexadecimalDigits = "0123456789abcdef";
constexpr std::size_t digitCount = 8;
constexpr std::size_t longestTemporaryName = 254;
constexpr std::size_t longestNamePart =
    longestTemporaryName - temporaryStart.size() - 1 - digitCount - temporaryEnd.size();

#ifdef _WIN32
constexpr std::string_view separators = "\\/:"; // "C:name" lies in the current folder of C.
#else
constexpr std::string_view separators = "/";
#endif

bool continuesCharacter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// What all temporary names of the name begin with.
std::string temporaryPrefix(const std::string& name) {
    std::size_t length = std::min(name.size(), longestNamePart);
    // A name that is not UTF-8 may consist of nothing but continuations.
    for (int steps = 0; steps < 3 && length < name.size() && continuesCharacter(name[length]);
         ++steps) {
        --length;
    }
    return std::string(temporaryStart) + name.substr(0, length) + ".";
}

} // namespace

PathParts splitPath(const std::string& path) {
    const std::size_t last = path.find_last_of(separators);
    if (last == std::string::npos) {
        return {".", path};
    }
    return {path.substr(0, last + 1), path.substr(last + 1)};
}

std::string joinPath(const std::string& folder, const std::string& name) {
    const bool ends = !folder.empty() && separators.find(folder.back()) != std::string_view::npos;
    return ends ? folder + name : folder + separators.front() + name;
}

std::string temporaryName(const std::string& name, std::uint32_t number) {
    std::string result = temporaryPrefix(name);
    for (std::size_t digit = digitCount; digit-- > 0;) {
        result += hexadecimalDigits[number >> (4 * digit) & 0xF];
    }
    return result += temporaryEnd;
}

bool isTemporaryNameOf(const std::string& candidate, const std::string& name) {
    const std::string prefix = temporaryPrefix(name);
    if (candidate.size() != prefix.size() + digitCount + temporaryEnd.size() ||
        !candidate.starts_with(prefix) || !candidate.ends_with(temporaryEnd)) {
        return false;
    }
    return candidate.find_first_not_of(hexadecimalDigits, prefix.size()) ==
           prefix.size() + digitCount;
}

std::optional<std::string> targetOfTemporaryName(const std::string& name) {
    constexpr std::size_t around = temporaryStart.size() + 1 + digitCount + temporaryEnd.size();
    if (name.size() <= around) {
        return std::nullopt;
    }
    std::string target = name.substr(temporaryStart.size(), name.size() - around);
    return isTemporaryNameOf(name, target) ? std::optional(std::move(target)) : std::nullopt;
}

} // namespace cjm::files
