// A hint beside a file that somebody has it open: ".~lock.NAME#", as LibreOffice puts one there.
//
//     LockTry opened = tryLockHint(systemFileOperations(), path, thisProcess(), now);
//     if (opened.holder) {
//         // Say who has it open. Nothing is forbidden.
//     }
//     // The hint goes with opened.hint.
//
// It keeps nobody from anything: what keeps work safe is that a file is only replaced where it is
// what was read. Sync clients do not copy names that begin so.
#pragma once

#include <cjm/files/file_operations.h>
#include <cjm/files/process.h>

#include <functional>
#include <optional>
#include <string>

namespace cjm::files {

/// Who has a file open, since when. All empty where a hint is there that cannot be read.
struct LockOwner {
    Process process;
    Moment since = {}; ///< To the second.

    friend bool operator==(const LockOwner&, const LockOwner&) = default;
};

/// Removes its file when it goes, where that still says the same. Holds nothing open, so that a
/// stick can be pulled out.
class LockHint {
public:
    LockHint(LockHint&& other) noexcept;
    LockHint& operator=(LockHint&& other) noexcept;
    LockHint(const LockHint&) = delete;
    LockHint& operator=(const LockHint&) = delete;
    ~LockHint();

private:
    friend class LockHintMaker;

    LockHint(FileOperations& operations, std::string folder, std::string name, std::string text);

    void remove();

    FileOperations* m_operations; ///< None once moved from.
    std::string m_folder;
    std::string m_name;
    std::string m_text;
};

/// At most one of the two; neither where the folder cannot be written to and nobody holds the file.
struct LockTry {
    std::optional<LockHint> hint;
    std::optional<LockOwner> holder;
};

/// Leaves a hint beside the file, unless somebody else's is there. One is taken over that is of a
/// process of this machine that has ended, of this process itself, or older than a day; where it
/// cannot be removed, it does not count. Asked again, it tells whether the other is gone. Never
/// fails: without a hint, a file is open as well.
/// @param path of a symbolic link: the hint lies beside the file that it leads to
[[nodiscard]] LockTry
tryLockHint(FileOperations& operations, const std::string& path, const Process& self, Moment now,
            const std::function<bool(std::uint64_t processId)>& isRunning = files::isRunning);

} // namespace cjm::files
