#include "filled.h"

#include <cjm/wording/goal_words.h>
#include <cjm/wording/text.h>

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace cjm::wording {

namespace {

using model::Goal;
using model::GoalHint;
using model::GoalKind;

class GoalTexts {
    Q_DECLARE_TR_FUNCTIONS(Goal)

public:
    static QString kind(GoalKind kind);
    static QString hint(GoalHint hint);
    static QString missing(GoalHint hint);
    static QString summary(const QString& missing, bool isFitting);
    static QString numbers(const Goal& goal);
    static QString sentence(const Goal& goal, const QString& numbers);

    static QString date(const base::Date& date) {
        const QDate day(static_cast<int>(date.year()),
                        static_cast<int>(static_cast<unsigned>(date.month())),
                        static_cast<int>(static_cast<unsigned>(date.day())));
        return QLocale().toString(day, tr("d MMMM yyyy"));
    }
};

QString GoalTexts::kind(GoalKind kind) {
    switch (kind) {
    case GoalKind::customers:
        return tr("More clients");
    case GoalKind::revenue:
        return tr("More turnover");
    case GoalKind::profit:
        return tr("More profit");
    case GoalKind::awareness:
        return tr("Better known");
    case GoalKind::image:
        return tr("A better image");
    case GoalKind::own:
        break;
    }
    return tr("A goal of our own");
}

QString GoalTexts::hint(GoalHint hint) {
    switch (hint) {
    case GoalHint::whatMissing:
        return tr("What do you want to reach? Say it in a few words.");
    case GoalHint::measureMissing:
        return tr("In what? As in percent, euros or clients a week.");
    case GoalHint::numbersMissing:
        return tr("From how much to how much? Numbers make it concrete.");
    case GoalHint::fromMissing:
        return tr("How much is it now? Then the step can be seen.");
    case GoalHint::toMissing:
        return tr("How much should it become?");
    case GoalHint::nothingChanges:
        return tr("From and to are the same: nothing would change.");
    case GoalHint::getsWorse:
        return tr("This becomes less. Is that what you want?");
    case GoalHint::dueMissing:
        return tr("By when? A date makes it concrete.");
    case GoalHint::dueBeforeStart:
        return tr("This is before the date of the journey itself.");
    case GoalHint::forWhomMissing:
        return tr("For whom? Not every client wants the same.");
    case GoalHint::howMeasuredMissing:
        break;
    }
    return tr("How will you know? Say where the number comes from.");
}

/// As it stands in the list of what is still missing.
QString GoalTexts::missing(GoalHint hint) {
    switch (hint) {
    case GoalHint::measureMissing:
        return tr("what it is measured in");
    case GoalHint::numbersMissing:
        return tr("numbers");
    case GoalHint::fromMissing:
        return tr("how much it is now");
    case GoalHint::toMissing:
        return tr("how much it should become");
    case GoalHint::dueMissing:
        return tr("a date");
    case GoalHint::forWhomMissing:
        return tr("for whom it is");
    default:
        return tr("how you measure it");
    }
}

/// Of what a person expects; “to” alone is a goal too, “from” alone is none.
QString GoalTexts::numbers(const Goal& goal) {
    if (!goal.to) {
        return {};
    }
    const auto number = [](double value) {
        return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
    };
    const QString measure = toQt(goal.measure).trimmed();
    if (!goal.from) {
        return measure.isEmpty()
                   ? filled(tr("to %1", "how much"), {number(*goal.to)})
                   : filled(tr("to %1 %2", "how much, in what"), {number(*goal.to), measure});
    }
    return measure.isEmpty() ? filled(tr("from %1 to %2", "how much now and then"),
                                      {number(*goal.from), number(*goal.to)})
                             : filled(tr("from %1 to %2 %3", "how much now and then, in what"),
                                      {number(*goal.from), number(*goal.to), measure});
}

/// A goal is said in one sentence, whatever of it is there.
QString GoalTexts::sentence(const Goal& goal, const QString& numbers) {
    QString what = toQt(goal.what).simplified();
    while (what.endsWith(QLatin1Char('.')) || what.endsWith(QLatin1Char(':'))) {
        what.chop(1);
    }
    what = what.left(1).toUpper() + what.mid(1);
    const QString whom = toQt(goal.forWhom).simplified();
    const QString due = goal.due ? date(*goal.due) : QString();
    QStringList values = {what};
    for (const QString& value : {numbers, due, whom}) {
        if (!value.isEmpty()) {
            values.append(value);
        }
    }
    const auto pick = [&](const QString& plain, const QString& dated, const QString& forWhom,
                          const QString& both) {
        const QString& fitting =
            due.isEmpty() ? (whom.isEmpty() ? plain : forWhom) : (whom.isEmpty() ? dated : both);
        return filled(fitting, values);
    };
    if (numbers.isEmpty()) {
        return pick(tr("%1.", "what"), tr("%1, by %2.", "what, date"),
                    tr("%1, for %2.", "what, whom"), tr("%1, by %2, for %3.", "what, date, whom"));
    }
    return pick(tr("%1: %2.", "what, from how much to how much"),
                tr("%1: %2, by %3.", "what, from how much to how much, date"),
                tr("%1: %2, for %3.", "what, from how much to how much, whom"),
                tr("%1: %2, by %3, for %4.", "what, from how much to how much, date, whom"));
}

QString GoalTexts::summary(const QString& missing, bool isFitting) {
    if (missing.isEmpty()) {
        return isFitting ? tr("Clear, complete and concrete.")
                         : tr("Clear and complete, but something does not fit.");
    }
    return filled(isFitting ? tr("Clear. Still missing: %1.")
                            : tr("Clear. Still missing: %1. And something does not fit."),
                  {missing});
}

} // namespace

QString goalKindName(GoalKind kind) {
    return GoalTexts::kind(kind);
}

QString goalHintSentence(GoalHint hint) {
    return GoalTexts::hint(hint);
}

QString goalSummary(const std::vector<GoalHint>& hints) {
    QStringList missing;
    for (const GoalHint hint : hints) {
        if (hint == GoalHint::whatMissing) {
            return GoalTexts::hint(hint);
        }
        if (!isContradiction(hint)) {
            missing.append(GoalTexts::missing(hint));
        }
    }
    const bool isFitting = std::none_of(hints.begin(), hints.end(), &model::isContradiction);
    return GoalTexts::summary(QLocale().createSeparatedList(missing), isFitting);
}

QString goalSentence(const Goal& goal) {
    const QString what = toQt(goal.what).trimmed();
    return what.isEmpty() ? QString() : GoalTexts::sentence(goal, GoalTexts::numbers(goal));
}

} // namespace cjm::wording
