// Who runs the program, on which machine, and whether a process is still there.
#pragma once

#include <cstdint>
#include <string>

namespace cjm::files {

struct Process {
    std::string user; ///< As the system calls the person; empty where it does not tell.
    std::string host; ///< The machine's name; empty where it has none.
    std::uint64_t id = 0;

    friend bool operator==(const Process&, const Process&) = default;
};

[[nodiscard]] Process thisProcess();

/// True where a process of this machine has the id now, whoever runs it.
[[nodiscard]] bool isRunning(std::uint64_t processId);

} // namespace cjm::files
