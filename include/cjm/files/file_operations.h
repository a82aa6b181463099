// The table of file operations: every call that the program makes to the file system, one by one.
//
// Nothing else in the program opens, writes or renames. What is built on the table (`readFile`,
// `replaceFile`) is the same on every system, and tests make each call fail in turn. The table
// decides nothing: it does not repeat an interrupted call, nor fall back, nor clean up. Paths and
// names are UTF-8 (on POSIX any bytes); a name is one part of a path, looked up in an open folder,
// and never followed where it is a symbolic link.
#pragma once

#include <cjm/base/bytes.h>
#include <cjm/files/fault.h>
#include <cjm/files/handle.h>
#include <cjm/files/status.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace cjm::files {

/// Who may read and write a file that is created.
enum class NewFileMode {
    ownerOnly, ///< 0600, until the owner and mode of the file that it replaces are copied.
    usual,     ///< 0666 as the umask and the folder's default access list narrow it.
};

/// What a folder's file system is like.
enum class FileSystem {
    local,
    removable, ///< That of a stick or a card: FAT, exFAT, or a drive that can be pulled out.
    network,   ///< Another machine's.
    memory,    ///< Gone when the machine is switched off.
    unknown,   ///< A program's own (FUSE): it may store anywhere.
};

class FileOperations {
public:
    FileOperations() = default;
    FileOperations(const FileOperations&) = delete;
    FileOperations& operator=(const FileOperations&) = delete;
    virtual ~FileOperations() = default;

    /// The absolute path of an existing file or folder, with all symbolic links followed.
    virtual Outcome<std::string> realPath(const std::string& path) = 0;

    virtual Outcome<Folder> openFolder(const std::string& path) = 0;
    /// For the program's own data: only its owner may look into it.
    virtual Outcome<void> createFolder(const std::string& path) = 0;
    /// All names in a folder but "." and "..", in no particular order.
    virtual Outcome<std::vector<std::string>> list(const Folder& folder) = 0;
    /// Makes names that were added, replaced or removed durable. Does nothing on Windows.
    virtual Outcome<void> synchronize(const Folder& folder) = 0;
    /// Locks the folder for this handle alone, among those who ask for that: it stops nobody else.
    /// Fails with `inUse`, without waiting, where another handle of any program has the lock.
    virtual Outcome<void> tryLock(const Folder& folder) = 0;
    /// Bytes that this user may still write to the folder's file system.
    virtual Outcome<std::uint64_t> freeSpace(const Folder& folder) = 0;
    /// Fails with `notSupported` where the system does not tell.
    virtual Outcome<FileSystem> fileSystem(const Folder& folder) = 0;

    virtual Outcome<Status> status(const Folder& folder, const std::string& name) = 0;
    /// Fails where this user may not write to the file or the file system is read-only. The
    /// administrator may always write: look at `Status::mode` too.
    virtual Outcome<void> checkWritable(const Folder& folder, const std::string& name) = 0;
    /// Atomically gives the file `from` the name `to`, and removes what had that name.
    virtual Outcome<void> rename(const Folder& folder, const std::string& from,
                                 const std::string& to) = 0;
    /// The same, but fails with `exists` where the name is taken, and with `notSupported` where the
    /// file system cannot promise that.
    virtual Outcome<void> renameWithoutReplacing(const Folder& folder, const std::string& from,
                                                 const std::string& to) = 0;
    /// A second name for a file. Fails with `exists` where the name is taken.
    virtual Outcome<void> link(const Folder& folder, const std::string& from,
                               const std::string& to) = 0;
    virtual Outcome<void> remove(const Folder& folder, const std::string& name) = 0;

    /// Follows symbolic links; never waits for the other end of a pipe.
    virtual Outcome<File> openForReading(const std::string& path) = 0;
    virtual Outcome<File> openForReading(const Folder& folder, const std::string& name) = 0;
    /// A new file for writing and reading. Fails with `exists` where the name is taken.
    virtual Outcome<File> createExclusively(const Folder& folder, const std::string& name,
                                            NewFileMode mode) = 0;
    virtual Outcome<Status> status(const File& file) = 0;
    /// At most so many bytes as there is room for; 0 at the end of the file.
    virtual Outcome<std::size_t> read(const File& file, std::uint64_t offset,
                                      std::span<std::byte> room) = 0;
    /// Possibly fewer bytes than given.
    virtual Outcome<std::size_t> write(const File& file, std::uint64_t offset,
                                       base::BytesView bytes) = 0;
    virtual Outcome<void> changeOwner(const File& file, std::uint32_t owner,
                                      std::uint32_t group) = 0;
    virtual Outcome<void> changeMode(const File& file, std::uint32_t mode) = 0;
    /// Extended attributes and access lists, by the names that Linux gives them.
    virtual Outcome<std::vector<std::string>> listAttributes(const File& file) = 0;
    virtual Outcome<base::Bytes> readAttribute(const File& file, const std::string& name) = 0;
    virtual Outcome<void> writeAttribute(const File& file, const std::string& name,
                                         base::BytesView value) = 0;
    /// Makes the file's content durable. After a failure the content is lost, and a second call
    /// that succeeds means nothing.
    virtual Outcome<void> synchronize(const File& file) = 0;
    /// Locks the file for this handle alone, until it is closed or the program ends, however it
    /// ends. Fails with `inUse`, without waiting, where another handle of any program has the lock.
    virtual Outcome<void> tryLock(const File& file) = 0;
    /// So that the next read comes from the disk, as far as the system allows.
    virtual Outcome<void> dropCaches(const File& file) = 0;
    /// The file is closed also where this fails; a failure means that content may be lost.
    virtual Outcome<void> close(File file) = 0;

    /// Waits. Only before a call is repeated whose fault may pass.
    virtual void pause(std::chrono::milliseconds duration) = 0;
    /// For a temporary name; different each time. Uniqueness comes from `createExclusively`.
    virtual std::uint32_t temporaryNumber() = 0;
};

/// One of the two exists in a program.
[[nodiscard]] FileOperations& posixFileOperations();
[[nodiscard]] FileOperations& windowsFileOperations();

/// Those of the system that the program runs on. May be used from all threads at once.
[[nodiscard]] FileOperations& systemFileOperations();

} // namespace cjm::files
