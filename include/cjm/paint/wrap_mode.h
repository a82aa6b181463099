// Where lines of a text are broken.
#pragma once

#include <QString>
#include <QTextOption>

namespace cjm::paint {

/// Between words, and inside those that are wider than a line; anywhere where a word has more than
/// a thousand letters. Qt looks for the end of a word anew in each of its lines, which would take
/// longer than anybody waits, and no such word is read.
[[nodiscard]] QTextOption::WrapMode wrapModeFor(const QString& text);

} // namespace cjm::paint
