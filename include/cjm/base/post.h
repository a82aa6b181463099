// The way back from a background thread: work for the thread that the receiver lives on.
#pragma once

#include <functional>

namespace cjm::base {

/// Runs a function later, on the thread of who handed this in; not at all where that is gone. May
/// be called from every thread.
using Post = std::function<void(std::function<void()>)>;

} // namespace cjm::base
