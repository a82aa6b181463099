// What becomes of memory that the program does not need any more.
#pragma once

namespace cjm::ui {

/// From now on it goes back to the system, where the C library can be told so. Left to itself it
/// keeps much of what a save on a thread of its own has needed: with a map of 10,000 cards the
/// program then takes half as much memory again after some saves.
void keepLittleFreedMemory();

/// Also what lies free between what is needed, now: after work that has needed much for a while.
/// Takes some milliseconds where it does.
void giveFreedMemoryBack();

} // namespace cjm::ui
