// When something was, in a person's words.
#pragma once

#include <QDateTime>
#include <QString>

namespace cjm::ui {

enum class Precision { minutes, seconds };

/// "Today 14:02", "Yesterday 9:30" or the date and the time, in the language of the program; for a
/// place of its own, as it starts with a capital.
/// @param today the day on which it is read
[[nodiscard]] QString momentWords(const QDateTime& moment, const QDate& today,
                                  Precision precision = Precision::minutes);

} // namespace cjm::ui
