// Opening and saving the user's .cjm file: read whole, replaced whole, never held open.
//
//     Result<OpenedFile> opened = openFile(systemFileOperations(), path, deadline);
//     ...
//     Result<SavedFile> saved = saveFile(systemFileOperations(), path, document, opened->identity);
#pragma once

#include <cjm/base/result.h>
#include <cjm/files/file_identity.h>
#include <cjm/files/file_operations.h>
#include <cjm/files/replace_file.h>
#include <cjm/store/document_bytes.h>

#include <string>
#include <vector>

namespace cjm::store {

struct OpenedFile {
    OpenedDocument content;
    files::FileIdentity identity; ///< Expect this when saving.
};

/// Reads a .cjm file; of a damaged one, or one whose document breaks rules, what can be salvaged.
/// Nothing is written, whatever the file holds.
///
/// Errors: those of `readFile` and `fromBytes`; the latter also where nothing is left to salvage.
[[nodiscard]] base::Result<OpenedFile> openFile(files::FileOperations& operations,
                                                const std::string& path,
                                                const base::ShouldStop& shouldStop);

/// A file that could be read, and the rules that its document breaks.
struct ExaminedFile {
    OpenedFile content;
    std::vector<model::Problem> problems;
};

/// As `openFile`, but a document that breaks rules comes back as it is, with its problems.
///
/// Errors: those of `openFile` but `invalidDocument`.
[[nodiscard]] base::Result<ExaminedFile> examineFile(files::FileOperations& operations,
                                                     const std::string& path,
                                                     const base::ShouldStop& shouldStop);

struct SavedFile {
    files::Replacement replacement;
    bool touched = true; ///< False where the file holds the document already and was left alone.
};

/// Replaces the file by the document, or makes a new one.
///
/// Errors: those of `toBytes` and `replaceFile`.
[[nodiscard]] base::Result<SavedFile> saveFile(files::FileOperations& operations,
                                               const std::string& path,
                                               const model::Document& document,
                                               const files::Expectation& expectation);

/// The same with the bytes that `toBytes` gave.
[[nodiscard]] base::Result<SavedFile> saveBytes(files::FileOperations& operations,
                                                const std::string& path, base::BytesView bytes,
                                                const files::Expectation& expectation);

} // namespace cjm::store
