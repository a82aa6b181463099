// The file operations of the system that is compiled for: posix_*.cpp or windows_*.cpp define them.
#pragma once

#include "temporary_number.h"

#include <cjm/files/file_operations.h>

#include <thread>

namespace cjm::files {

class SystemFileOperations final : public FileOperations {
public:
    Outcome<std::string> realPath(const std::string& path) override;

    Outcome<Folder> openFolder(const std::string& path) override;
    Outcome<void> createFolder(const std::string& path) override;
    Outcome<std::vector<std::string>> list(const Folder& folder) override;
    Outcome<void> synchronize(const Folder& folder) override;
    Outcome<void> tryLock(const Folder& folder) override;
    Outcome<std::uint64_t> freeSpace(const Folder& folder) override;
    Outcome<FileSystem> fileSystem(const Folder& folder) override;

    Outcome<Status> status(const Folder& folder, const std::string& name) override;
    Outcome<void> checkWritable(const Folder& folder, const std::string& name) override;
    Outcome<void> rename(const Folder& folder, const std::string& from,
                         const std::string& to) override;
    Outcome<void> renameWithoutReplacing(const Folder& folder, const std::string& from,
                                         const std::string& to) override;
    Outcome<void> link(const Folder& folder, const std::string& from,
                       const std::string& to) override;
    Outcome<void> remove(const Folder& folder, const std::string& name) override;

    Outcome<File> openForReading(const std::string& path) override;
    Outcome<File> openForReading(const Folder& folder, const std::string& name) override;
    Outcome<File> createExclusively(const Folder& folder, const std::string& name,
                                    NewFileMode mode) override;
    Outcome<Status> status(const File& file) override;
    Outcome<std::size_t> read(const File& file, std::uint64_t offset,
                              std::span<std::byte> room) override;
    Outcome<std::size_t> write(const File& file, std::uint64_t offset,
                               base::BytesView bytes) override;
    Outcome<void> changeOwner(const File& file, std::uint32_t owner, std::uint32_t group) override;
    Outcome<void> changeMode(const File& file, std::uint32_t mode) override;
    Outcome<std::vector<std::string>> listAttributes(const File& file) override;
    Outcome<base::Bytes> readAttribute(const File& file, const std::string& name) override;
    Outcome<void> writeAttribute(const File& file, const std::string& name,
                                 base::BytesView value) override;
    Outcome<void> synchronize(const File& file) override;
    Outcome<void> tryLock(const File& file) override;
    Outcome<void> dropCaches(const File& file) override;
    Outcome<void> close(File file) override;

    void pause(std::chrono::milliseconds duration) override {
        std::this_thread::sleep_for(duration);
    }

    std::uint32_t temporaryNumber() override { return nextTemporaryNumber(); }
};

} // namespace cjm::files
