// Puts values into a translated sentence, each at its number, however many of them it uses.
#pragma once

#include <QString>
#include <QStringList>

namespace cjm::wording {

/// %1 becomes the first value and so on; what a value holds is never taken for a place.
[[nodiscard]] inline QString filled(const QString& sentence, const QStringList& values) {
    QString text;
    for (qsizetype index = 0; index < sentence.size(); ++index) {
        const int number = index + 1 < sentence.size() ? sentence[index + 1].digitValue() : -1;
        if (sentence[index] == QLatin1Char('%') && number >= 1 && number <= values.size()) {
            text += values[number - 1];
            ++index;
        } else {
            text += sentence[index];
        }
    }
    return text;
}

} // namespace cjm::wording
