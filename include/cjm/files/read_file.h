// Reads a whole file, once, without ever hanging, and without mixing two versions of it.
//
//     Result<FileContent> content = readFile(systemFileOperations(), path, {512, 128 * mebibyte});
#pragma once

#include <cjm/base/bytes.h>
#include <cjm/base/result.h>
#include <cjm/files/file_identity.h>
#include <cjm/files/file_operations.h>

#include <cstdint>
#include <string>

namespace cjm::files {

/// In bytes, both included.
struct SizeLimits {
    std::uint64_t least = 0;
    std::uint64_t greatest = 0;
};

struct FileContent {
    base::Bytes bytes;
    FileIdentity identity;
};

/// Symbolic links are followed. A file that changes while it is read is read again, up to three
/// times. Errors, with the path as subject:
///
/// * fileNotFound, folderNotFound, nameTooLong, brokenLink: there is nothing to read;
/// * isFolder, notARegularFile (a pipe, a socket, a device): told without waiting for it;
/// * fileTooSmall, fileTooLarge: told before anything is read;
/// * notPermitted, fileInUse, readFailed, outOfMemory;
/// * changedWhileReading: another program is still writing it.
[[nodiscard]] base::Result<FileContent> readFile(FileOperations& operations,
                                                 const std::string& path, const SizeLimits& limits);

} // namespace cjm::files
