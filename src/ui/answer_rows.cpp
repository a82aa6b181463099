#include "answer_rows.h"

#include "plain_text.h"
#include "style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <utility>

namespace cjm::ui {

AnswerRows::AnswerRows(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins({});
    m_column->setSpacing(4);
}

void AnswerRows::show(std::vector<ImprovementAnswers::Answer> answers) {
    // As long as nothing is different, the keyboard stays where it is.
    if (answers != m_answers) {
        m_answers = std::move(answers);
        fill();
    }
}

void AnswerRows::fill() {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the one that was pressed may be among them
        delete item;
    }
    for (std::size_t index = 0; index < m_answers.size(); ++index) {
        addRow(m_answers[index], index);
    }
}

void AnswerRows::addRow(const ImprovementAnswers::Answer& answer, std::size_t index) {
    auto* row = new QWidget(this);
    auto* sentence = new PlainLabel(row);
    sentence->setObjectName(QStringLiteral("answer%1").arg(index));
    sentence->setWordWrap(true);
    // A word that is wider than the panel must not widen it. The text comes after that: it is what
    // tells the label to be as high as its lines.
    sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    sentence->setText(answer.sentence);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins({});
    across->setSpacing(6);
    across->addWidget(sentence, 1);
    if (answer.row) {
        auto* button = new QPushButton(tr("Show"), row);
        button->setObjectName(QStringLiteral("showAnswer%1").arg(index));
        button->setAccessibleName(tr("Show: %1").arg(answer.sentence));
        button->setAutoDefault(true); // so that Enter presses it
        connect(button, &QPushButton::clicked, this,
                [this, place = *answer.row] { Q_EMIT rowWanted(place); });
        across->addWidget(button, 0, Qt::AlignTop);
    } else {
        setRole(*sentence, Role::mutedText);
    }
    m_column->addWidget(row);
    row->show();
}

void AnswerRows::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fill();
    }
}

} // namespace cjm::ui
