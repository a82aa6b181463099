#include "segment_group.h"

#include "plain_text.h"
#include "style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <cstdlib>

namespace cjm::ui {

namespace {

constexpr int besideWords = 8;
constexpr int pictureSize = 24;

/// Two lines of about the same length, or the words as they are where there is only one.
QString inTwoLines(QString words) {
    const auto middle = words.size() / 2;
    qsizetype best = -1;
    for (qsizetype place = words.indexOf(QLatin1Char(' ')); place >= 0;
         place = words.indexOf(QLatin1Char(' '), place + 1)) {
        if (best < 0 || std::abs(place - middle) < std::abs(best - middle)) {
            best = place;
        }
    }
    if (best >= 0) {
        words[best] = QLatin1Char('\n');
    }
    return words;
}

} // namespace

SegmentGroup::SegmentGroup(const std::vector<const char*>& buttonNames, QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_words(buttonNames.size()) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(4);
    for (const char* name : buttonNames) {
        auto* button = new QPushButton(this);
        button->setObjectName(QString::fromLatin1(name));
        button->setCheckable(true);
        button->setAutoDefault(false);
        setRole(*button, Role::segment);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::MinimumExpanding);
        m_row->addWidget(button);
        const std::size_t index = m_buttons.size();
        connect(button, &QPushButton::clicked, this, [this, index](bool isDown) {
            const auto answer = isDown ? std::optional(index) : std::nullopt;
            setChosen(answer);
            Q_EMIT picked(answer);
        });
        m_buttons.push_back(button);
    }
}

void SegmentGroup::setWords(std::size_t index, const QString& words) {
    m_words.at(index) = words;
    m_buttons.at(index)->setAccessibleName(words);
    fitWords();
}

void SegmentGroup::setPicture(std::size_t index, const QIcon& picture, const QString& words) {
    QPushButton& button = *m_buttons.at(index);
    button.setIcon(picture);
    button.setIconSize({pictureSize, pictureSize});
    button.setAccessibleName(words);
    setPlainTip(button, words);
}

void SegmentGroup::setChosen(std::optional<std::size_t> index) {
    for (std::size_t each = 0; each < m_buttons.size(); ++each) {
        m_buttons[each]->setChecked(index == each);
    }
}

void SegmentGroup::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitWords();
}

void SegmentGroup::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitWords();
    }
    QWidget::changeEvent(event);
}

int SegmentGroup::widthOf(const QString& words) const {
    return fontMetrics().size(Qt::TextShowMnemonic, words).width() + 2 * besideWords;
}

void SegmentGroup::fitWords() {
    const int gaps = m_row->spacing() * static_cast<int>(m_buttons.size() - 1);
    int wanted = gaps;
    for (const QString& words : m_words) {
        wanted += widthOf(words);
    }
    for (std::size_t index = 0; index < m_buttons.size(); ++index) {
        const QString words =
            withoutMnemonics(wanted <= width() ? m_words[index] : inTwoLines(m_words[index]));
        m_buttons[index]->setText(words);
        m_row->setStretch(static_cast<int>(index), widthOf(words));
    }
}

} // namespace cjm::ui
