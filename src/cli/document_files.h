// Reading a document from a file of any kind, and writing what is made of it.
#pragma once

#include "report.h"

#include <cjm/base/bytes.h>
#include <cjm/base/result.h>
#include <cjm/session/read_document.h>

#include <optional>

namespace cjm::cli {

/// What a file is, by the end of its name.
enum class FileKind { map, json, pdf, png, svg, unknown };

[[nodiscard]] FileKind kindOf(const QString& file);

/// The document in a .cjm or .json file, its remarks told; nothing where the file is refused.
[[nodiscard]] std::optional<model::Document> readDocument(const QString& file, Report& report);

/// Tells what of a document was not taken over as it stands in its file.
void tellRemarks(const session::ReadDocument& read, const QString& file, Report& report);

/// Writes the file whole or not at all, as .cjm or .json.
void writeDocument(const model::Document& document, const QString& file, Report& report);

/// Writes the file whole or not at all.
void writeBytes(const base::Result<base::Bytes>& bytes, const QString& file, Report& report);

} // namespace cjm::cli
