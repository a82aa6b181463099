// What the Windows implementation of the file operations is made of.
#pragma once

#include <cjm/files/fault.h>
#include <cjm/files/handle.h>
#include <cjm/files/status.h>

#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#ifndef NOMINMAX
#define NOMINMAX
#endif
#ifndef UNICODE
#define UNICODE
#endif
#include <windows.h>

#include <string>

namespace cjm::files {

/// @param number of GetLastError
[[nodiscard]] tl::unexpected<Fault> fault(DWORD number);

/// Of the call that failed just now.
[[nodiscard]] tl::unexpected<Fault> lastFault();

/// For calls that return zero where they fail, and nothing of interest else.
[[nodiscard]] Outcome<void> outcomeOf(BOOL result);

/// Owns what the system gave.
[[nodiscard]] Handle handleOf(HANDLE open);

[[nodiscard]] HANDLE systemHandleOf(const Handle& handle);

struct OpenRequest {
    std::wstring path;
    DWORD access = 0;
    DWORD share = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    DWORD disposition = OPEN_EXISTING;
    DWORD flags = FILE_ATTRIBUTE_NORMAL;
};

[[nodiscard]] Outcome<Handle> openHandle(const OpenRequest& request);

[[nodiscard]] Outcome<Status> statusOf(HANDLE open);

} // namespace cjm::files
