#include <cjm/wording/finding_sentence.h>
#include <cjm/wording/problem_sentence.h>

#include <QCoreApplication>

namespace cjm::wording {

namespace {

class FindingTexts {
    Q_DECLARE_TR_FUNCTIONS(Finding)

public:
    static QString withoutCurrent(const QString& ideal) {
        return tr("%1 is an ideal journey without a current one: there is nothing to compare it "
                  "with.",
                  "a journey")
            .arg(ideal);
    }

    static QString unserved(const QString& ideal, const QString& goal) {
        return tr("%1: no card serves the %2.", "an ideal journey and a goal").arg(ideal, goal);
    }

    static QString feelsWorse(const QString& ideal, const QString& phase) {
        return tr("%1: the %2 feels worse than it does now.", "an ideal journey and a phase")
            .arg(ideal, phase);
    }
};

} // namespace

QString findingSentence(const model::Document& document, const model::Finding& finding) {
    const QString ideal = rowName(document, finding.rows.front());
    switch (finding.kind) {
    case model::FindingKind::goalUnserved:
        return FindingTexts::unserved(ideal, rowName(document, finding.rows.back()));
    case model::FindingKind::phaseFeelsWorse:
        return FindingTexts::feelsWorse(ideal, rowName(document, finding.rows.back()));
    case model::FindingKind::idealWithoutCurrent:
        break;
    }
    return FindingTexts::withoutCurrent(ideal);
}

} // namespace cjm::wording
