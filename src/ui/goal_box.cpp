#include "goal_box.h"

#include <cjm/model/siblings.h>
#include <cjm/wording/text.h>

#include <QSignalBlocker>
#include <algorithm>

namespace cjm::ui {

GoalBox::GoalBox(QWidget* parent)
    : QComboBox(parent) {
    // A goal that is long must not widen the panel.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    connect(this, &QComboBox::activated, this, [this](int index) {
        const auto uuid = base::parseUuid(wording::fromQt(itemData(index).toString()));
        Q_EMIT picked(uuid ? std::optional(model::GoalId{*uuid}) : std::nullopt);
    });
}

void GoalBox::offer(const model::Document& document) {
    const QSignalBlocker blocker(this);
    clear();
    addItem(tr("None"), QString());
    for (const model::Goal* goal :
         model::inOrder(document.goals, [](const model::Goal&) { return true; })) {
        const QString what = wording::toQt(goal->what).simplified();
        addItem(what.isEmpty() ? tr("Goal without words") : what,
                wording::toQt(toText(goal->id.uuid)));
    }
}

void GoalBox::setGoal(const std::optional<model::GoalId>& goal) {
    const QString id = goal ? wording::toQt(toText(goal->uuid)) : QString();
    setCurrentIndex(std::max(0, findData(id)));
}

} // namespace cjm::ui
