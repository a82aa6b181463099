#include "notice_bar.h"

#include "icons.h"
#include "style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <utility>

namespace cjm::ui {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_sentence(new PlainLabel(this))
    , m_button(new QPushButton(this))
    , m_close(new QToolButton(this)) {
    setObjectName(QStringLiteral("noticeBar"));
    setRole(*this, Role::notice);
    m_sentence->setObjectName(QStringLiteral("noticeText"));
    m_sentence->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("noticeButton"));
    m_button->setAutoDefault(true); // so that Enter presses it
    m_close->setObjectName(QStringLiteral("noticeClose"));
    m_close->setIcon(icon("close"));
    m_close->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 8, 6);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const std::function<void()> action = std::exchange(m_action, nullptr);
        hide();
        action();
    });
    retranslate();
    hide();
}

void NoticeBar::tell(const QString& sentence) {
    m_sentence->setText(sentence);
    m_action = nullptr;
    m_button->hide();
    show();
}

void NoticeBar::offer(const QString& sentence, const QString& button,
                      std::function<void()> action) {
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->show();
    m_action = std::move(action);
    show();
}

void NoticeBar::withdraw() {
    if (m_action) {
        m_action = nullptr;
        hide();
    }
}

void NoticeBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        hide(); // its sentence is in the other language
        retranslate();
    }
}

void NoticeBar::retranslate() {
    m_close->setAccessibleName(tr("Close notice"));
}

} // namespace cjm::ui
