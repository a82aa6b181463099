#include "standing_notices.h"

#include "plain_text.h"
#include "style.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <iterator>
#include <utility>

namespace cjm::ui {

namespace {

QString nameOf(Standing what) {
    switch (what) {
    case Standing::recovered:
        return QStringLiteral("recovered");
    case Standing::notKeptSafe:
        return QStringLiteral("notKeptSafe");
    case Standing::openElsewhere:
        return QStringLiteral("openElsewhere");
    case Standing::changedOutside:
        return QStringLiteral("changedOutside");
    case Standing::temporaryFolder:
        return QStringLiteral("temporaryFolder");
    case Standing::readOnly:
        break;
    }
    return QStringLiteral("readOnly");
}

} // namespace

StandingNotices::StandingNotices(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("standingNotices"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    hide();
}

void StandingNotices::show(Standing what, Words sentence) {
    show(what, std::move(sentence), {});
}

void StandingNotices::show(Standing what, Words sentence, Remedy remedy) {
    auto* frame = new QFrame(this);
    frame->setObjectName(nameOf(what) + QStringLiteral("Notice"));
    setRole(*frame, Role::notice);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(14, 6, 8, 6);
    auto* label = new PlainLabel(frame);
    label->setObjectName(nameOf(what) + QStringLiteral("Text"));
    label->setWordWrap(true);
    row->addWidget(label, 1);
    QPushButton* button = nullptr;
    if (remedy.action) {
        button = new QPushButton(frame);
        button->setObjectName(nameOf(what) + QStringLiteral("Button"));
        button->setAutoDefault(true); // so that Enter presses it
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, std::move(remedy.action));
    }
    add(what,
        {frame, [label, button, sentence = std::move(sentence), words = std::move(remedy.words)] {
             label->setText(sentence());
             if (button != nullptr) {
                 button->setText(words());
             }
         }});
}

void StandingNotices::add(Standing what, Bar bar) {
    withdraw(what);
    const auto place = m_bars.emplace(what, std::move(bar)).first;
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(static_cast<int>(std::distance(m_bars.begin(), place)),
                         place->second.widget);
    place->second.retranslate();
    place->second.widget->show(); // it was made below a widget that was seen, and hides with it
    setVisible(true);
}

void StandingNotices::withdraw(Standing what) {
    const auto bar = m_bars.find(what);
    if (bar == m_bars.end()) {
        return;
    }
    // Its button may be what asked for this.
    layout()->removeWidget(bar->second.widget);
    bar->second.widget->hide();
    bar->second.widget->deleteLater();
    m_bars.erase(bar);
    setVisible(!m_bars.empty());
}

void StandingNotices::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        for (const auto& [what, bar] : m_bars) {
            bar.retranslate();
        }
    }
}

} // namespace cjm::ui
