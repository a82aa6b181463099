// What the file of an open document is to the person: what has become of it, where it lies, and who
// else has it open. All of it asks the disk: for a thread in the background.
#pragma once

#include <cjm/files/folder_kind.h>
#include <cjm/files/lock_hint.h>
#include <cjm/session/document_file.h>

#include <optional>
#include <string>

namespace cjm::session {

enum class FileState {
    own,     ///< As it was read or saved last.
    changed, ///< Its content is another.
    gone,    ///< Or its folder is, as when a stick was pulled out.
};

/// Compares the content, and reads it only where the file's status gives reason to. Nothing where
/// that cannot be told now, as while another program writes it.
[[nodiscard]] std::optional<FileState> lookAtFile(files::FileOperations& operations,
                                                  const DocumentFile& file);

enum class Replacing { possible, impossible };

struct FilePlace {
    files::FolderKind folder = files::FolderKind::local;
    Replacing replacing = Replacing::possible; ///< Impossible: file or folder can only be read.
    std::optional<files::LockHint> hint;       ///< Tells others of us, as long as this lives.
    std::optional<files::LockOwner> holder;    ///< Who has it open besides us.
};

/// Looks where the file lies, and leaves a hint there that it is open.
/// @param places that the system names
[[nodiscard]] FilePlace settleIn(files::FileOperations& operations, const std::string& path,
                                 const files::Places& places, files::Moment now);

} // namespace cjm::session
