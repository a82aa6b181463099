// Reading a document from a file of any kind, and writing what is made of it.
#pragma once

#include "report.h"

#include <cjm/base/bytes.h>
#include <cjm/base/result.h>
#include <cjm/model/validate.h>

#include <optional>
#include <vector>

namespace cjm::cli {

/// What a file is, by the end of its name.
enum class FileKind { map, json, pdf, png, svg, unknown };

[[nodiscard]] FileKind kindOf(const QString& file);

/// The document in a .cjm or .json file; one that goes by the other's name is recognized by what it
/// holds. What was not as it should be is told; nothing where the file is refused.
[[nodiscard]] std::optional<model::Document> readDocument(const QString& file, Report& report);

/// A document, and all that is to be said of it.
struct Examination {
    model::Document document;
    std::vector<model::Problem> problems;
    QStringList remarks;
};

/// Errors: those of reading the file, but not `invalidDocument`.
[[nodiscard]] base::Result<Examination> examine(const QString& file);

/// Writes the file whole or not at all, as .cjm or .json.
void writeDocument(const model::Document& document, const QString& file, Report& report);

/// Writes the file whole or not at all.
void writeBytes(const base::Result<base::Bytes>& bytes, const QString& file, Report& report);

} // namespace cjm::cli
