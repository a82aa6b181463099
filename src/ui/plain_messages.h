// Qt's own file dialog asks and tells about files in message boxes of its own, which take the name
// of a file for HTML where it looks like it.
#pragma once

#include <QFileDialog>

namespace cjm::ui {

/// The messages of this dialog show names of files letter by letter, as plain_text.h does.
void keepMessagesPlain(QFileDialog& dialog);

} // namespace cjm::ui
