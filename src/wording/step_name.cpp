#include <cjm/wording/step_name.h>

#include <QCoreApplication>

namespace cjm::wording {

namespace {

using edit::Step;
using edit::StepKind;
using model::RowType;

/// Noun phrases that stand in “Undo %1” and “Redo %1”: in Russian in the accusative, lower case.
class Names {
    Q_DECLARE_TR_FUNCTIONS(Step)

public:
    [[nodiscard]] static QString ofCards(StepKind kind, int count);
    [[nodiscard]] static QString ofPhases(StepKind kind, int count);
    [[nodiscard]] static QString ofLanes(StepKind kind, int count);
    [[nodiscard]] static QString ofLinks(StepKind kind, int count);
    [[nodiscard]] static QString ofJourneys(StepKind kind, int count);
    [[nodiscard]] static QString ofGoals(StepKind kind);
    [[nodiscard]] static QString ofImprovements(StepKind kind, int count);
    [[nodiscard]] static QString ofOthers(StepKind kind, int count);

    [[nodiscard]] static QString undo(const QString& name) { return tr("Undo %1").arg(name); }

    [[nodiscard]] static QString redo(const QString& name) { return tr("Redo %1").arg(name); }
};

QString Names::ofCards(StepKind kind, int count) {
    switch (kind) {
    case StepKind::add:
        return count == 1 ? tr("adding a card") : tr("adding %n cards", nullptr, count);
    case StepKind::edit:
        return count == 1 ? tr("changing a card") : tr("changing %n cards", nullptr, count);
    case StepKind::move:
        return count == 1 ? tr("moving a card") : tr("moving %n cards", nullptr, count);
    case StepKind::remove:
        return count == 1 ? tr("deleting a card") : tr("deleting %n cards", nullptr, count);
    case StepKind::cut:
        return count == 1 ? tr("cutting a card") : tr("cutting %n cards", nullptr, count);
    default:
        return ofOthers(kind, count);
    }
}

QString Names::ofPhases(StepKind kind, int count) {
    switch (kind) {
    case StepKind::add:
        return count == 1 ? tr("adding a phase") : tr("adding %n phases", nullptr, count);
    case StepKind::edit:
        return count == 1 ? tr("changing a phase") : tr("changing %n phases", nullptr, count);
    case StepKind::move:
        return count == 1 ? tr("moving a phase") : tr("moving %n phases", nullptr, count);
    case StepKind::remove:
        return count == 1 ? tr("deleting a phase") : tr("deleting %n phases", nullptr, count);
    case StepKind::cut:
        return count == 1 ? tr("cutting a phase") : tr("cutting %n phases", nullptr, count);
    default:
        return ofOthers(kind, count);
    }
}

QString Names::ofLanes(StepKind kind, int count) {
    switch (kind) {
    case StepKind::add:
        return count == 1 ? tr("adding a lane") : tr("adding %n lanes", nullptr, count);
    case StepKind::edit:
        return count == 1 ? tr("changing a lane") : tr("changing %n lanes", nullptr, count);
    case StepKind::move:
        return count == 1 ? tr("moving a lane") : tr("moving %n lanes", nullptr, count);
    case StepKind::remove:
        return count == 1 ? tr("deleting a lane") : tr("deleting %n lanes", nullptr, count);
    case StepKind::cut:
        return count == 1 ? tr("cutting a lane") : tr("cutting %n lanes", nullptr, count);
    default:
        return ofOthers(kind, count);
    }
}

QString Names::ofLinks(StepKind kind, int count) {
    switch (kind) {
    case StepKind::add:
        return count == 1 ? tr("adding a link") : tr("adding %n links", nullptr, count);
    case StepKind::edit:
        return count == 1 ? tr("changing a link") : tr("changing %n links", nullptr, count);
    case StepKind::remove:
        return count == 1 ? tr("deleting a link") : tr("deleting %n links", nullptr, count);
    default:
        return ofOthers(kind, count);
    }
}

/// What differs between two journeys is pasted from one into the other; two that are changed
/// together become a pair.
QString Names::ofJourneys(StepKind kind, int count) {
    switch (kind) {
    case StepKind::add:
        return tr("adding a journey");
    case StepKind::edit:
        return count == 1 ? tr("changing the map's properties") : tr("pairing two journeys");
    case StepKind::paste:
        return count == 1 ? tr("settling a difference")
                          : tr("settling %n differences", nullptr, count);
    case StepKind::move:
        return tr("moving a journey");
    case StepKind::remove:
        return tr("deleting a journey");
    default:
        return ofOthers(kind, 1);
    }
}

QString Names::ofGoals(StepKind kind) {
    switch (kind) {
    case StepKind::add:
        return tr("adding a goal");
    case StepKind::edit:
        return tr("changing a goal");
    case StepKind::move:
        return tr("moving a goal");
    case StepKind::remove:
        return tr("deleting a goal");
    default:
        return ofOthers(kind, 1);
    }
}

QString Names::ofImprovements(StepKind kind, int count) {
    switch (kind) {
    case StepKind::add:
        return count == 1 ? tr("adding an improvement")
                          : tr("adding %n improvements", nullptr, count);
    case StepKind::edit:
        return tr("changing an improvement");
    case StepKind::move:
        return tr("moving an improvement");
    case StepKind::remove:
        return tr("deleting an improvement");
    default:
        return ofOthers(kind, count);
    }
}

QString Names::ofOthers(StepKind kind, int count) {
    switch (kind) {
    case StepKind::add:
        return tr("adding");
    case StepKind::move:
        return tr("moving");
    case StepKind::remove:
        return count == 1 ? tr("deleting") : tr("deleting %n things", nullptr, count);
    case StepKind::cut:
        return tr("cutting");
    case StepKind::paste:
        return tr("pasting");
    case StepKind::replace:
        return tr("replacing");
    case StepKind::import:
        return tr("importing");
    case StepKind::edit:
        break;
    }
    return tr("changing");
}

QString nameOf(const Step& step) {
    const int count = static_cast<int>(step.count);
    switch (step.row) {
    case RowType::card:
        return Names::ofCards(step.kind, count);
    case RowType::phase:
        return Names::ofPhases(step.kind, count);
    case RowType::lane:
        return Names::ofLanes(step.kind, count);
    case RowType::link:
        return Names::ofLinks(step.kind, count);
    case RowType::journey:
    case RowType::persona:
        return Names::ofJourneys(step.kind, count);
    case RowType::goal:
        return Names::ofGoals(step.kind);
    case RowType::improvement:
        return Names::ofImprovements(step.kind, count);
    default:
        return Names::ofOthers(step.kind, count);
    }
}

/// A translation may begin with the name, which is in lower case.
QString capitalized(QString sentence) {
    sentence[0] = sentence[0].toUpper();
    return sentence;
}

} // namespace

QString undoText(const Step& step) {
    return capitalized(Names::undo(nameOf(step)));
}

QString redoText(const Step& step) {
    return capitalized(Names::redo(nameOf(step)));
}

} // namespace cjm::wording
