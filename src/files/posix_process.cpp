#include <cjm/files/process.h>

#include <pwd.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <limits>
#include <vector>

namespace cjm::files {

namespace {

std::string userName() {
    constexpr std::size_t roomForEntry = 16'384;
    std::vector<char> room(roomForEntry);
    passwd entry = {};
    passwd* found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, room.data(), room.size(), &found) != 0 ||
        found == nullptr) {
        return {};
    }
    return found->pw_name;
}

std::string hostName() {
    std::array<char, 256> name = {};
    // The last byte stays zero: a name that is too long may come without an end.
    return ::gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data())
                                                            : std::string();
}

} // namespace

Process thisProcess() {
    return {.user = userName(), .host = hostName(), .id = static_cast<std::uint64_t>(::getpid())};
}

bool isRunning(std::uint64_t processId) {
    // Zero and what is negative as a pid_t mean groups of processes.
    if (processId == 0 ||
        processId > static_cast<std::uint64_t>(std::numeric_limits<pid_t>::max())) {
        return false;
    }
    return ::kill(static_cast<pid_t>(processId), 0) == 0 || errno == EPERM;
}

} // namespace cjm::files
