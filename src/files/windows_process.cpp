#include "windows_calls.h"
#include "windows_path.h"

#include <cjm/files/process.h>

#include <array>
#include <limits>

namespace cjm::files {

namespace {

std::string environmentText(const wchar_t* name) {
    std::array<wchar_t, 1024> room = {};
    const DWORD length =
        GetEnvironmentVariableW(name, room.data(), static_cast<DWORD>(room.size()));
    if (length == 0 || length >= room.size()) {
        return {};
    }
    const Outcome<std::string> text = toUtf8(std::wstring(room.data(), length));
    return text ? *text : std::string();
}

} // namespace

Process thisProcess() {
    return {.user = environmentText(L"USERNAME"),
            .host = environmentText(L"COMPUTERNAME"),
            .id = GetCurrentProcessId()};
}

bool isRunning(std::uint64_t processId) {
    if (processId == 0 || processId > std::numeric_limits<DWORD>::max()) {
        return false;
    }
    const HANDLE process =
        OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(processId));
    if (process == nullptr) {
        return GetLastError() == ERROR_ACCESS_DENIED;
    }
    const Handle closing = handleOf(process);
    // One that has ended keeps its id as long as somebody looks at it.
    DWORD code = 0;
    return GetExitCodeProcess(process, &code) == 0 || code == STILL_ACTIVE;
}

} // namespace cjm::files
