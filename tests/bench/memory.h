// How much memory this process needs.
#pragma once

#include <fstream>
#include <string>

namespace cjm::bench {

/// In MB: what is its own and its share of what it has in common with others.
inline double proportionalMemory() {
    std::ifstream file("/proc/self/smaps_rollup");
    std::string word;
    while (file >> word) {
        if (word == "Pss:") {
            double kilobytes = 0;
            file >> kilobytes;
            return kilobytes / 1024;
        }
    }
    return 0;
}

} // namespace cjm::bench
