// What went wrong, as a person is told it: one sentence that names the file and the remedy.
//
// In the language of the application's translator.
#pragma once

#include <cjm/base/error.h>

#include <QString>

namespace cjm::wording {

/// `file` is how the person knows the file, which is not always the error's own subject.
[[nodiscard]] QString errorSentence(const base::Error& error, const QString& file);

/// Of a folder in which the program keeps something by itself: a person cannot choose another one.
[[nodiscard]] QString ownFolderSentence(const base::Error& error, const QString& folder);

} // namespace cjm::wording
