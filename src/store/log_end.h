// Whether a write-ahead log holds transactions that SQLite will not read.
#pragma once

#include <cjm/base/result.h>
#include <cjm/files/file_operations.h>

#include <string>

namespace cjm::store {

/// SQLite reads a log up to the first frame that is not what its checksum says, and does not tell
/// of what comes after it (https://www.sqlite.org/fileformat.html, section 4.1). True where a
/// transaction ends after that, or where the log's own header is not sound: the file was damaged,
/// or the power failed while these were written. A log that is not there has lost nothing.
///
/// Errors: those of readFile but fileNotFound.
[[nodiscard]] base::Result<bool> hasLostTransactions(files::FileOperations& operations,
                                                     const std::string& logPath);

} // namespace cjm::store
