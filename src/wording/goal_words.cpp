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
    static QString inWords(const Goal& goal);

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

/// What a person wrote, ready to stand before a full stop.
QString unended(const std::string& text) {
    QString words = toQt(text).simplified();
    while (words.endsWith(QLatin1Char('.')) || words.endsWith(QLatin1Char(':'))) {
        words.chop(1);
    }
    return words;
}

/// “To” alone is a goal too, “from” alone is none.
QString GoalTexts::numbers(const Goal& goal) {
    if (!goal.to) {
        return {};
    }
    const auto number = [](double value) {
        return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
    };
    const QString measure = unended(goal.measure);
    if (!goal.from) {
        return measure.isEmpty()
                   ? filled(tr("To %1.", "how much"), {number(*goal.to)})
                   : filled(tr("To %1 (%2).", "how much, in what"), {number(*goal.to), measure});
    }
    return measure.isEmpty() ? filled(tr("From %1 to %2.", "how much now and then"),
                                      {number(*goal.from), number(*goal.to)})
                             : filled(tr("From %1 to %2 (%3).", "how much now and then, in what"),
                                      {number(*goal.from), number(*goal.to), measure});
}

/// Short sentences that stand for themselves: what a person wrote fits into them as it is,
/// whether it is a word or a sentence.
QString GoalTexts::inWords(const Goal& goal) {
    const QString what = unended(goal.what);
    QStringList sentences = {
        filled(tr("%1.", "what is to be reached"), {what.left(1).toUpper() + what.mid(1)})};
    if (const QString amounts = numbers(goal); !amounts.isEmpty()) {
        sentences.append(amounts);
    }
    if (const QString whom = unended(goal.forWhom); !whom.isEmpty()) {
        sentences.append(filled(tr("For whom: %1.", "whom"), {whom}));
    }
    if (goal.due) {
        sentences.append(filled(tr("By %1.", "date"), {date(*goal.due)}));
    }
    return sentences.join(QLatin1Char(' '));
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

QString goalInWords(const Goal& goal) {
    return unended(goal.what).isEmpty() ? QString() : GoalTexts::inWords(goal);
}

} // namespace cjm::wording
