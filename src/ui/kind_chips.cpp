#include "kind_chips.h"

#include "difference_words.h"
#include "flow_layout.h"
#include "plain_text.h"

#include <QEvent>

namespace cjm::ui {

using compare::DifferenceKind;

KindChips::KindChips(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("differenceKinds"));
    auto* flow = new FlowLayout(this);
    flow->setSpacing(4);
    for (std::size_t index = 0; index < m_buttons.size(); ++index) {
        const auto kind = static_cast<DifferenceKind>(index);
        const std::string_view name = model::nameOf(kind);
        auto* button = new QPushButton(this);
        button->setObjectName(
            QStringLiteral("differences_%1")
                .arg(QLatin1String(name.data(), static_cast<qsizetype>(name.size()))));
        button->setIcon(differenceIcon(kind));
        button->setCheckable(true);
        button->hide();
        connect(button, &QPushButton::clicked, this, [this] { Q_EMIT chosen(pressed()); });
        flow->addWidget(button);
        m_buttons.at(index) = button;
    }
    retranslate();
}

std::set<DifferenceKind> KindChips::pressed() const {
    std::set<DifferenceKind> kinds;
    for (std::size_t index = 0; index < m_buttons.size(); ++index) {
        if (m_buttons.at(index)->isChecked()) {
            kinds.insert(static_cast<DifferenceKind>(index));
        }
    }
    return kinds;
}

void KindChips::setWords(Words words) {
    if (words != m_words) {
        m_words = words;
        retranslate();
    }
}

void KindChips::showCounts(const DifferenceList::Counts& counts) {
    m_counts = counts;
    const std::set<DifferenceKind> before = pressed();
    for (std::size_t index = 0; index < m_buttons.size(); ++index) {
        m_buttons.at(index)->setVisible(counts.at(index) > 0);
        if (counts.at(index) == 0) {
            m_buttons.at(index)->setChecked(false);
        }
    }
    retranslate();
    if (pressed() != before) {
        Q_EMIT chosen(pressed());
    }
}

void KindChips::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void KindChips::retranslate() {
    setAccessibleName(tr("Only these differences"));
    for (std::size_t index = 0; index < m_buttons.size(); ++index) {
        QPushButton& button = *m_buttons.at(index);
        const int count = m_counts.at(index);
        const QString words = DifferenceWords::counted(static_cast<DifferenceKind>(index), count);
        const bool isWhole = m_words == Words::full;
        button.setText(isWhole ? words : QString::number(count));
        button.setAccessibleName(words);
        setPlainTip(button, isWhole ? QString() : words);
    }
}

} // namespace cjm::ui
