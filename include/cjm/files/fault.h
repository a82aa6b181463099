// Why one call of the file layer failed.
//
// A fault is what the system said about a call; `readFile` and `replaceFile` turn it into an Error,
// which says what that means for the person who reads or saves.
#pragma once

#include <tl/expected.hpp>

#include <cstdint>
#include <utility>

namespace cjm::files {

/// What decides how to go on. The system's own numbers differ between systems.
enum class Cause {
    notFound,     ///< No such file, folder or attribute.
    notAFolder,   ///< A part of the path is a file.
    isFolder,     ///< A folder where a file is needed.
    linkLoop,     ///< Symbolic links that lead to each other, or a link where none is allowed.
    nameTooLong,  ///< For the file system or the path as a whole.
    invalidName,  ///< The system has no such name: a NUL in it, not UTF-8 on Windows.
    noDevice,     ///< A socket, or a device that does not answer.
    exists,       ///< The name is taken.
    denied,       ///< No permission.
    readOnlyDisk, ///< The whole file system.
    noSpace,
    quota,
    tooLarge, ///< For the file system or this process.
    inUse,    ///< Held by another program.
    tooManyOpen,
    outOfMemory,
    interrupted,  ///< By a signal; the call can be repeated.
    notSupported, ///< By this file system or this system.
    inputOutput,  ///< The disk or the network failed.
    other,
};

struct Fault {
    Cause cause;

    /// `errno` or `GetLastError()`. For the log only.
    std::int64_t number = 0;

    /// True where waiting a moment may help: a virus scanner or a sync client holds the file.
    bool mayPass = false;

    friend bool operator==(const Fault&, const Fault&) = default;
};

/// The result of one call. Like base::Result, it must be looked at.
template <class Value>
class [[nodiscard]] Outcome : public tl::expected<Value, Fault> {
public:
    using tl::expected<Value, Fault>::expected;

    Outcome(tl::expected<Value, Fault> result)
        : tl::expected<Value, Fault>(std::move(result)) {}
};

} // namespace cjm::files
