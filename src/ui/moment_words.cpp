#include "moment_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace cjm::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Moments)

public:
    static QString today(const QString& time) { return tr("Today %1").arg(time); }

    static QString yesterday(const QString& time) { return tr("Yesterday %1").arg(time); }

    //: a date and a time
    static QString earlier(const QString& date, const QString& time) {
        return tr("%1, %2").arg(date, time);
    }
};

} // namespace

QString momentWords(const QDateTime& moment, const QDate& today, Precision precision) {
    const QLocale locale;
    const QDateTime local = moment.toLocalTime();
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (precision == Precision::seconds) {
        format.replace(QStringLiteral("mm"), QStringLiteral("mm:ss"));
    }
    const QString time = locale.toString(local.time(), format);
    if (local.date() == today) {
        return Words::today(time);
    }
    if (local.date() == today.addDays(-1)) {
        return Words::yesterday(time);
    }
    QString date = locale.toString(local.date(), QLocale::LongFormat);
    date.replace(0, 1, locale.toUpper(date.left(1))); // in some languages it begins with a weekday
    return Words::earlier(date, time);
}

} // namespace cjm::ui
