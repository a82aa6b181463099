// Whether a document is saved without being asked to. A rule without clock or disk: the ui tells
// how things are, and does what comes out.
//
// Only in a folder of this machine alone: a client that copies a folder makes conflicting copies of
// what is saved by itself, and a stick may be pulled out just then.
#pragma once

#include <cjm/session/file_place.h>

#include <optional>

namespace cjm::session {

enum class AutomaticSaving { on, off };

/// How things are when nothing was edited for a while.
struct QuietMoment {
    AutomaticSaving setting = AutomaticSaving::on;
    bool isModified = false;
    /// A save is under way, a text is being typed, something is tried out or a dialog asks.
    bool isOccupied = false;
    bool hasFailed = false; ///< The last save did, and the person has not saved since.
    FileState file = FileState::own;
    std::optional<files::FolderKind> folder; ///< Absent: there is no file, or nothing is known.
    Replacing replacing = Replacing::possible;
};

enum class AutomaticStep {
    save,
    wait,    ///< Ask again after another while.
    nothing, ///< Until something is edited.
};

[[nodiscard]] AutomaticStep automaticStep(const QuietMoment& moment);

} // namespace cjm::session
