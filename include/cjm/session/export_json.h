// A document written to a JSON file, for other programs and for people.
#pragma once

#include <cjm/base/result.h>
#include <cjm/files/replace_file.h>
#include <cjm/model/document.h>

#include <string>

namespace cjm::session {

/// Writes the file whole or not at all. The document's own file stays what it is.
///
/// Errors: those of `exchange::toJson` and `files::replaceFile`.
[[nodiscard]] base::Result<files::Replacement> exportJson(files::FileOperations& operations,
                                                          const std::string& path,
                                                          const model::Document& document,
                                                          const files::Expectation& expectation);

} // namespace cjm::session
