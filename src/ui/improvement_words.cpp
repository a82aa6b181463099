#include "improvement_words.h"

#include "plain_text.h"

#include <cjm/wording/text.h>
#include <cjm/wording/translations.h>
#include <cjm/wording/vocabulary.h>

#include <QLocale>
#include <QStringList>

namespace cjm::ui {

using model::ImprovementStatus;

QString ImprovementWords::status(ImprovementStatus status) {
    switch (status) {
    case ImprovementStatus::idea:
        return tr("Idea");
    case ImprovementStatus::planned:
        return tr("Planned");
    case ImprovementStatus::busy:
        return tr("Being worked on");
    case ImprovementStatus::done:
        return tr("Done");
    case ImprovementStatus::dropped:
        return tr("Dropped");
    }
    return {};
}

QString ImprovementWords::title(const model::Improvement& improvement) {
    const QString title = wording::toQt(improvement.title).simplified();
    return title.isEmpty() ? tr("Improvement without a title") : title;
}

QString ImprovementWords::facts(const model::Improvement& improvement) {
    QStringList facts = {status(improvement.status)};
    const QString responsible = wording::toQt(improvement.responsible).simplified();
    if (!responsible.isEmpty()) {
        facts.append(isolated(responsible));
    }
    if (improvement.due) {
        const wording::Vocabulary words(wording::languageFor(QLocale()));
        facts.append(words.date(*improvement.due));
    }
    return facts.join(QStringLiteral(" · "));
}

} // namespace cjm::ui
