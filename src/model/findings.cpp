#include <cjm/model/findings.h>
#include <cjm/model/ideal_gaps.h>
#include <cjm/model/siblings.h>

namespace cjm::model {

namespace {

void addFindings(std::vector<Finding>& findings, const Document& document, const Journey& ideal) {
    if (!ideal.basedOn) {
        findings.push_back({FindingKind::idealWithoutCurrent, {referenceTo(ideal.id)}});
    }
    const IdealGaps gaps = idealGaps(document, ideal.id);
    for (const GoalId goal : gaps.unserved) {
        findings.push_back({FindingKind::goalUnserved, {referenceTo(ideal.id), referenceTo(goal)}});
    }
    for (const WorsePhase& worse : gaps.worse) {
        findings.push_back(
            {FindingKind::phaseFeelsWorse, {referenceTo(ideal.id), referenceTo(worse.phase)}});
    }
}

} // namespace

std::vector<Finding> findingsOf(const Document& document) {
    std::vector<Finding> findings;
    for (const Journey* ideal : inOrder(document.journeys, [](const Journey& journey) {
             return journey.state == JourneyState::ideal;
         })) {
        addFindings(findings, document, *ideal);
    }
    return findings;
}

} // namespace cjm::model
