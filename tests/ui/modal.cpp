#include "modal.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QPointer>
#include <QTest>
#include <QTimer>
#include <utility>

namespace cjm::test {

void whenModal(std::function<void(QWidget&)> answer) {
    QTimer::singleShot(0, qApp, [answer = std::move(answer)] {
        const QPointer<QWidget> dialog = QApplication::activeModalWidget();
        if (dialog.isNull()) {
            whenModal(answer);
            return;
        }
        answer(*dialog);
        if (!dialog.isNull() && dialog->isVisible()) {
            dialog->close();
            FAIL_CHECK("the dialog " << dialog->objectName().toStdString() << " stayed open");
        }
    });
}

void answerModal(const char* dialog, const char* button) {
    whenModal([dialog, button](QWidget& next) {
        CHECK(next.objectName().toStdString() == dialog);
        clickIn(next, button);
    });
}

QWidget& childOf(QWidget& parent, const char* name) {
    QWidget* child = parent.findChild<QWidget*>(QLatin1String(name));
    INFO(name);
    REQUIRE(child != nullptr);
    return *child;
}

void clickIn(QWidget& parent, const char* name) {
    QTest::mouseClick(&childOf(parent, name), Qt::LeftButton);
}

void keyIn(QWidget& widget, Qt::Key key) {
    QTest::keyClick(&widget, key);
}

void typeIn(QWidget& parent, const char* name, const char* text) {
    QTest::keyClicks(&childOf(parent, name), QString::fromUtf8(text));
}

} // namespace cjm::test
