#include "goal_kind_picker.h"

#include "plain_text.h"
#include "style.h"

#include <cjm/wording/goal_words.h>

#include <QPushButton>
#include <algorithm>

namespace cjm::ui {

namespace {

constexpr int kindGap = 4;

} // namespace

GoalKindPicker::GoalKindPicker(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_buttons(new QButtonGroup(this)) {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // it follows the room there is
    m_grid->setContentsMargins({});
    m_grid->setSpacing(kindGap);
    for (const model::GoalKind kind : model::allValues<model::GoalKind>()) {
        auto* button = new QPushButton(this);
        const std::string_view name = nameOf(kind);
        button->setObjectName(
            QStringLiteral("goalKind_%1")
                .arg(QLatin1String(name.data(), static_cast<qsizetype>(name.size()))));
        button->setCheckable(true);
        button->setAutoDefault(false);
        setRole(*button, Role::segment);
        m_buttons->addButton(button, static_cast<int>(kind));
    }
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT picked(static_cast<model::GoalKind>(id)); });
}

void GoalKindPicker::setKind(model::GoalKind kind) {
    m_buttons->button(static_cast<int>(kind))->setChecked(true);
}

void GoalKindPicker::retranslate() {
    for (const model::GoalKind kind : model::allValues<model::GoalKind>()) {
        m_buttons->button(static_cast<int>(kind))
            ->setText(withoutMnemonics(wording::goalKindName(kind)));
    }
    arrange();
}

void GoalKindPicker::arrange() {
    int widest = 1;
    for (const QAbstractButton* button : m_buttons->buttons()) {
        widest = std::max(widest, button->sizeHint().width() + kindGap);
    }
    const int count = static_cast<int>(m_buttons->buttons().size());
    int columns = count; // all, a half or a third of them in a row
    while (columns > 2 && columns * widest > width()) {
        columns = columns == count ? count / 2 : count / 3;
    }
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    for (int index = 0; index < count; ++index) {
        m_grid->addWidget(m_buttons->button(index), index / columns, index % columns);
        m_grid->setColumnStretch(index, index < columns ? 1 : 0);
    }
}

void GoalKindPicker::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace cjm::ui
