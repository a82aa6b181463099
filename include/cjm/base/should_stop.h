// When to give up on long work: at a deadline, or when a person does not want to wait any longer.
#pragma once

#include <functional>

namespace cjm::base {

/// Asked again and again while the work goes on; true gives up.
using ShouldStop = std::function<bool()>;

} // namespace cjm::base
