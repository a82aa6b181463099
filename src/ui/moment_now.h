// The clock of the machine, for what is written to files.
#pragma once

#include <cjm/files/status.h>

#include <chrono>

namespace cjm::ui {

[[nodiscard]] inline files::Moment momentNow() {
    return std::chrono::time_point_cast<files::Moment::duration>(std::chrono::system_clock::now());
}

} // namespace cjm::ui
