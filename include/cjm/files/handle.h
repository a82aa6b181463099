// Open files and folders that close themselves, so that a call that fails half-way leaks nothing.
#pragma once

#include <cstdint>
#include <string>

namespace cjm::files {

/// Owns what the system gave for an open file or folder. A destructor cannot report: where the
/// result of closing counts, use FileOperations::close.
class Handle {
public:
    using Native = std::intptr_t;
    using Closer = void (*)(Native) noexcept;

    Handle(Native native, Closer closer) noexcept;
    Handle(Handle&& other) noexcept;
    Handle& operator=(Handle&& other) noexcept;
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle();

    [[nodiscard]] Native native() const noexcept { return m_native; }

    /// The caller closes it from here on.
    [[nodiscard]] Native release() noexcept;

private:
    Native m_native;
    Closer m_closer; ///< None once released or moved from.
};

struct File {
    Handle handle;
};

struct Folder {
    Handle handle;
    std::string path; ///< As it was opened with; on Windows absolute.
};

} // namespace cjm::files
