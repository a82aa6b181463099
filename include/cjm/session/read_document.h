// Reading a document from a file of either kind: a .cjm file or JSON.
//
//     Result<ReadDocument> read = readDocument(systemFileOperations(), path);
//     if (read) {
//         DocumentSession session(systemFileOperations(), read->document(), read->file);
//     }
//
// The end of the name says what is tried first; what the file holds decides.
#pragma once

#include <cjm/base/result.h>
#include <cjm/exchange/document_json.h>
#include <cjm/files/file_operations.h>
#include <cjm/session/document_file.h>
#include <cjm/store/document_bytes.h>

#include <chrono>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace cjm::session {

/// A document, what is to be told about it, and the file that it can be saved to.
struct ReadDocument {
    /// What a .cjm file gave, or what JSON gave, each with its own remarks.
    std::variant<store::OpenedDocument, exchange::ImportedDocument> content;

    /// None for JSON, and for a .cjm file with remarks: then the document is a copy without a name.
    std::optional<DocumentFile> file;

    [[nodiscard]] const model::Document& document() const;
};

/// After so long a file is given up.
struct ReadingTimes {
    std::chrono::seconds map{5}; ///< For a .cjm file.
    std::chrono::seconds json{10};
};

/// Nothing is written, whatever the file holds. Of a damaged .cjm file, or one whose document
/// breaks rules, it is what can be salvaged, with a remark.
///
/// Errors: those of `store::openFile` or of `files::readFile` and `exchange::fromJson`. Where the
/// file is neither kind of document, it is the error of the kind that it has the name of.
[[nodiscard]] base::Result<ReadDocument> readDocument(files::FileOperations& operations,
                                                      const std::string& path,
                                                      const ReadingTimes& times = {});

/// A document that could be read, and the rules that it breaks.
struct ExaminedDocument {
    ReadDocument content;
    std::vector<model::Problem> problems;
};

/// As `readDocument`, but a document that breaks rules comes back as it is, with its problems.
///
/// Errors: those of `readDocument` but `invalidDocument`.
[[nodiscard]] base::Result<ExaminedDocument> examineDocument(files::FileOperations& operations,
                                                             const std::string& path,
                                                             const ReadingTimes& times = {});

} // namespace cjm::session
