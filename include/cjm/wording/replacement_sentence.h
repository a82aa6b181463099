// What is to be told about a file that was written, though not quite as usual.
//
// In the language of the application's translator.
#pragma once

#include <cjm/files/replace_file.h>

#include <QString>
#include <QStringList>

namespace cjm::wording {

/// Empty where there is nothing to tell. `file` is how the person knows the file.
[[nodiscard]] QStringList replacementRemarks(const files::Replacement& replacement,
                                             const QString& file);

} // namespace cjm::wording
