// Tells something at the top of a page without stopping anybody, and offers what can be done.
#pragma once

#include "plain_text.h"

#include <QFrame>
#include <QPushButton>
#include <QToolButton>
#include <functional>

namespace cjm::ui {

class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// Shown until it is closed or another takes its place.
    void tell(const QString& sentence);

    /// With a button that closes the bar and does what it says.
    void offer(const QString& sentence, const QString& button, std::function<void()> action);

    /// Closes the bar if it offers something, which cannot be done any more.
    void withdraw();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    PlainLabel* m_sentence;
    QPushButton* m_button;
    QToolButton* m_close;
    std::function<void()> m_action;
};

} // namespace cjm::ui
