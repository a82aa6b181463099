#include "style.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>
#include <memory>

using namespace cjm;
using namespace cjm::ui;

namespace {

/// The application's own look while a test lives, and the one before after it.
class StyledApplication {
public:
    StyledApplication()
        : m_font(QApplication::font()) {
        applyStyle(*qApp, paint::lightTheme());
    }

    ~StyledApplication() {
        qApp->setStyleSheet({});
        QApplication::setFont(m_font);
    }

    StyledApplication(const StyledApplication&) = delete;
    StyledApplication& operator=(const StyledApplication&) = delete;

private:
    QFont m_font;
};

template <class Button>
QWidget* checkedButton(Role role) {
    auto* button = new Button;
    button->setText(QStringLiteral("Wassen"));
    button->setCheckable(true);
    button->setChecked(true);
    button->setFocusPolicy(Qt::StrongFocus);
    setRole(*button, role);
    return button;
}

QWidget* tabBar() {
    auto* tabs = new QTabBar;
    tabs->addTab(QStringLiteral("Huidig"));
    return tabs;
}

/// One of each kind that can have the keyboard.
std::vector<QWidget*> widgetsOfAllKinds() {
    return {new QPushButton(QStringLiteral("Wassen")),
            checkedButton<QPushButton>(Role::primaryButton),
            checkedButton<QPushButton>(Role::tile),
            checkedButton<QToolButton>(Role::segment),
            new QLineEdit,
            new QPlainTextEdit,
            new QComboBox,
            new QSpinBox,
            new QCheckBox(QStringLiteral("Wassen")),
            new QRadioButton(QStringLiteral("Wassen")),
            new QListWidget,
            new QSlider(Qt::Horizontal),
            tabBar()};
}

int differentPixels(const QImage& left, const QImage& right) {
    int different = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x) {
            different += left.pixel(x, y) != right.pixel(x, y) ? 1 : 0;
        }
    }
    return different;
}

} // namespace

TEST_CASE("applyStyle: what has the keyboard is seen on every kind of widget, and nothing moves",
          "[ui][style]") {
    const StyledApplication styled;
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* first = new QPushButton(QStringLiteral("Eerst"));
    column->addWidget(first);
    const std::vector<QWidget*> widgets = widgetsOfAllKinds();
    for (QWidget* widget : widgets) {
        column->addWidget(widget);
    }
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    for (QWidget* widget : widgets) {
        CAPTURE(widget->metaObject()->className(),
                widget->property("role").toString().toStdString());
        first->setFocus(Qt::TabFocusReason);
        const QImage before = widget->grab().toImage();
        const QSize hint = widget->sizeHint();
        widget->setFocus(Qt::TabFocusReason);
        CHECK(widget->hasFocus());
        const QImage after = widget->grab().toImage();
        REQUIRE(after.size() == before.size());
        CHECK(differentPixels(before, after) > 30);
        CHECK(widget->sizeHint() == hint);
    }
}

TEST_CASE("applyStyle: follows the size of the system's letters", "[ui][style]") {
    const StyledApplication styled;
    const auto heightOfField = [] { return QLineEdit().sizeHint().height(); };
    const int usual = heightOfField();
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * 2);
    QApplication::setFont(large);
    applyStyle(*qApp, paint::lightTheme());
    CHECK(heightOfField() > usual * 3 / 2);
    CHECK(QApplication::font().pointSizeF() == Approx(large.pointSizeF()));
}

TEST_CASE("Style: the cell that has the keyboard has a line around it and keeps its text",
          "[ui][style]") {
    const StyledApplication application;
    QListWidget list;
    QStyleOptionFocusRect option;
    option.initFrom(&list);
    option.rect = QRect(0, 0, 40, 20);
    option.state.setFlag(QStyle::State_Selected, GENERATE(false, true));
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QPainter painter(&picture);
    list.style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, &list);
    painter.end();
    CHECK(picture.pixelColor(20, 10) == QColor(Qt::red));
    for (const QPoint edge : {QPoint(20, 0), QPoint(20, 19), QPoint(0, 10), QPoint(39, 10)}) {
        CHECK(picture.pixelColor(edge) != QColor(Qt::red));
    }
}
