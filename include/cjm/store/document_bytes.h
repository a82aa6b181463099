// A document as the bytes of a .cjm file, and back.
//
// The bytes are an SQLite database that is only ever built whole and read whole. The same document
// always gives the same bytes. Bytes from a stranger can be wrong; they cannot make anything
// happen.
#pragma once

#include <cjm/base/bytes.h>
#include <cjm/base/result.h>
#include <cjm/base/should_stop.h>
#include <cjm/model/document.h>
#include <cjm/model/validate.h>
#include <cjm/store/losses.h>

#include <vector>

namespace cjm::store {

/// What is to be told about a document that could be read.
enum class OpeningRemark {
    changedOutside, ///< Its content does not fit its digest: changed by another program or damaged.
    leftUnfinished, ///< A journal of another program lies beside the file.
    recovered,      ///< The file is damaged, and this is what could be read of it.
};

/// Where there are remarks, the document is a copy without a name: the file stays as it is.
struct OpenedDocument {
    model::Document document;
    std::vector<OpeningRemark> remarks;
    Losses losses = {}; ///< Only of a document that was recovered.
};

/// The bytes of a .cjm file. They were read back and gave the same document.
///
/// Errors: `invalidDocument` with the first problem's kind as its subject; `tooLargeToWrite`;
/// `outOfMemory`; `internalContradiction` where reading back gave another document.
[[nodiscard]] base::Result<base::Bytes> toBytes(const model::Document& document);

/// The document in the bytes of a .cjm file, by the steps that docs/file-format.md lists.
///
/// Errors: `notAJourneyMap`; `newerFormat` with the format as its subject; `damagedDocument`;
/// `invalidDocument` with the first problem's kind as its subject; `fileTooLarge`; `tookTooLong`;
/// `outOfMemory`.
[[nodiscard]] base::Result<OpenedDocument> fromBytes(base::BytesView bytes,
                                                     const base::ShouldStop& shouldStop);

/// A document that could be read, and the rules that it breaks.
struct ExaminedDocument {
    OpenedDocument content;
    std::vector<model::Problem> problems;
};

/// As `fromBytes`, but a document that breaks rules comes back with its problems.
///
/// Errors: those of `fromBytes` but `invalidDocument`.
[[nodiscard]] base::Result<ExaminedDocument> examineBytes(base::BytesView bytes,
                                                          const base::ShouldStop& shouldStop);

} // namespace cjm::store
