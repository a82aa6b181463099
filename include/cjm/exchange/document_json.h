// A document as JSON for other programs and for people, and back. docs/json-format.md describes it,
// docs/journey.schema.json says it exactly.
//
//     Result<std::string> text = toJson(document);
//     Result<ImportedDocument> imported = fromJson(asBytes(*text), deadline);
#pragma once

#include <cjm/base/bytes.h>
#include <cjm/base/result.h>
#include <cjm/base/should_stop.h>
#include <cjm/base/text_position.h>
#include <cjm/model/document.h>
#include <cjm/model/validate.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cjm::exchange {

/// What the member `format` holds, so that a program can tell these files from other JSON.
inline constexpr std::string_view jsonFormat = "salonreis-journey-map";

/// The member `version` that is written. Newer ones are refused.
inline constexpr int jsonVersion = 1;

/// The most that is read or written, in bytes.
inline constexpr std::uint64_t largestJson = 192 * 1024 * 1024;

/// What was not taken over as it stands.
enum class ImportRemarkKind {
    unknownKey,  ///< Left out: this version does not know it.
    textCleaned, ///< Characters that no text may hold were taken out or replaced.
};

struct ImportRemark {
    ImportRemarkKind kind;
    std::string path; ///< As in cards[3].text; clean, one line.
    base::TextPosition position;

    friend bool operator==(const ImportRemark&, const ImportRemark&) = default;
};

struct ImportedDocument {
    model::Document document;
    std::vector<ImportRemark> remarks; ///< In the order of the text, the first 50.
    std::size_t furtherRemarks = 0;    ///< How many there were beyond these.
};

/// The document, pretty printed, with a line end at its end. The same document always gives the
/// same text. It was read back and gave the same document.
///
/// Errors: `invalidDocument` with the first problem's kind as its subject; `tooLargeToWrite`;
/// `outOfMemory`; `internalContradiction` where reading back gave another document.
[[nodiscard]] base::Result<std::string> toJson(const model::Document& document);

/// The document in a JSON text. Rows, members and the entries of sets may come in any order; every
/// member must be there.
///
/// Errors with a position, and with the path of the value (as in `cards[3].text`) as their subject:
/// `duplicateKey`, `missingValue`, `wrongValue`, `textTooLong`, `duplicateId`, `jsonTooLarge`.
///
/// Errors with a position: `notUtf8Text`, `jsonSyntax`; `tooManyRows` with the table as its
/// subject.
///
/// Others: `utf16Text`; `fileTooLarge`; `notAJourneyMap` for JSON of another kind; `newerFormat`
/// with the version as its subject; `invalidDocument` with the first problem's kind as its subject;
/// `tookTooLong`; `outOfMemory`.
[[nodiscard]] base::Result<ImportedDocument> fromJson(base::BytesView bytes,
                                                      const base::ShouldStop& shouldStop);

/// A document that could be read, and the rules that it breaks.
struct ExaminedJson {
    ImportedDocument content;
    std::vector<model::Problem> problems;
};

/// As `fromJson`, but a document that breaks rules comes back with its problems.
///
/// Errors: those of `fromJson` but `invalidDocument`.
[[nodiscard]] base::Result<ExaminedJson> examineJson(base::BytesView bytes,
                                                     const base::ShouldStop& shouldStop);

} // namespace cjm::exchange
