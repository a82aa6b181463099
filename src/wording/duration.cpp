#include <cjm/wording/duration.h>
#include <cjm/wording/text.h>

#include <QLocale>
#include <QRegularExpression>
#include <cmath>

namespace cjm::wording {

namespace {

constexpr int minutesOfHour = 60;
constexpr int mostMinutes = 10'000; ///< A week: nobody writes more in minutes.

/// Digits alone are minutes; hours have a sign or a word behind them.
const QRegularExpression& durationPattern() {
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(?:(?<hours>\\d{1,3}(?:[.,]\\d{1,2})?)\\s*"
            "(?::|(?:hours?|hrs?|h|uur|uren|u|часов|часа|час|ч)\\.?)\\s*(?:(?:and|en|и)\\s)?)?\\s*"
            "(?:(?<minutes>\\d{1,5})\\s*"
            "(?:(?:minutes?|mins?|m|minuten|minuut|минуты|минута|минуту|минут|мин|м)\\.?)?"
            ")?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

} // namespace

std::optional<int> minutesIn(std::string_view text) {
    constexpr std::size_t longest = 60; // bytes
    const QRegularExpressionMatch match = text.empty() || text.size() > longest
                                              ? QRegularExpressionMatch()
                                              : durationPattern().match(toQt(text).trimmed());
    if (!match.hasMatch() || match.capturedLength() == 0) {
        return std::nullopt;
    }
    QString hours = match.captured(QStringLiteral("hours"));
    hours.replace(QLatin1Char(','), QLatin1Char('.'));
    const double minutes = QLocale::c().toDouble(hours) * minutesOfHour +
                           match.captured(QStringLiteral("minutes")).toInt();
    return minutes > 0 && minutes <= mostMinutes
               ? std::optional(static_cast<int>(std::lround(minutes)))
               : std::nullopt;
}

} // namespace cjm::wording
