#include "appearance.h"
#include "icons.h"
#include "window_rig.h"

#include <cjm/paint/map_picture.h>

#include <QComboBox>
#include <QPalette>

using namespace cjm;
using paint::darkTheme;
using paint::lightTheme;
using paint::Theme;
using test::childOf;
using test::clickIn;
using test::whenModal;
using test::WindowRig;
using ui::Appearance;
using ui::currentTheme;

namespace {

/// A window of the program that follows its settings, and the application as it was afterwards.
class DressedRig {
public:
    explicit DressedRig(Appearance appearance = Appearance::asSystem)
        : m_font(QApplication::font())
        , m_palette(QApplication::palette())
        , m_theme(*qApp, appearance) {
        QObject::connect(&rig.program(), &ui::Program::appearanceChosen, &m_theme,
                         &ui::ThemeSwitch::setAppearance);
        rig.click("emptyMap");
    }

    ~DressedRig() {
        qApp->removeEventFilter(&m_theme);
        qApp->setStyleSheet({});
        QApplication::setFont(m_font);
        QApplication::setPalette(m_palette);
    }

    DressedRig(const DressedRig&) = delete;
    DressedRig& operator=(const DressedRig&) = delete;

    WindowRig rig;

private:
    QFont m_font;
    QPalette m_palette;
    ui::ThemeSwitch m_theme;
};

void choose(int place) {
    whenModal([place](QWidget& dialog) {
        auto& list = dynamic_cast<QComboBox&>(childOf(dialog, "appearance"));
        QTest::keyClick(&list, Qt::Key_Home);
        for (int step = 0; step < place; ++step) {
            QTest::keyClick(&list, Qt::Key_Down);
        }
        clickIn(dialog, "closeButton");
    });
    WindowRig::press("Ctrl+,");
}

constexpr int asSystem = 0;
constexpr int dark = 2;

/// True where all that a window is made of has the colours of the theme.
void checkThatAllWears(WindowRig& rig, const Theme& theme) {
    CHECK(&currentTheme() == &theme);
    const QImage map = rig.canvas().viewport()->grab().toImage();
    CHECK(map.pixelColor(map.width() - 2, map.height() - 2) == theme.window.ground);
    const QImage header = rig.find("mapHeader").grab().toImage();
    CHECK(header.pixelColor(2, 2) == theme.paper);
    CHECK(QApplication::palette().color(QPalette::Window) == theme.window.panel);
    const QImage sign = ui::icon("save").pixmap(QSize(32, 32)).toImage();
    bool hasInk = false;
    for (int x = 0; x < sign.width(); ++x) {
        const QColor dot = sign.pixelColor(x, 16);
        hasInk = hasInk || (dot.alpha() == 255 && dot == theme.window.text);
    }
    CHECK(hasInk);
}

QPalette paletteOf(QRgb window) {
    QPalette palette;
    palette.setColor(QPalette::Window, QColor::fromRgb(window));
    return palette;
}

} // namespace

TEST_CASE("Appearance: dark comes at once in every window, and paper stays light",
          "[ui][appearance]") {
    DressedRig dressed;
    WindowRig& rig = dressed.rig;
    checkThatAllWears(rig, lightTheme());
    choose(dark);
    checkThatAllWears(rig, darkTheme());
    const wording::Vocabulary words(model::ContentLanguage::nl);
    const QImage paper = paint::mapPicture(rig.document(), rig.document().journeys.begin()->id,
                                           words, {200, 100}, 1);
    CHECK(paper.pixelColor(1, 1) == lightTheme().paper);
    rig.program().newWindow();
    rig.lookAtOther();
    rig.click("emptyMap");
    checkThatAllWears(rig, darkTheme());
    choose(asSystem);
    checkThatAllWears(rig, lightTheme());
    rig.lookAtOther();
    checkThatAllWears(rig, lightTheme());
}

TEST_CASE("Appearance: follows the system until a person chooses", "[ui][appearance]") {
    DressedRig dressed;
    WindowRig& rig = dressed.rig;
    QApplication::setPalette(paletteOf(qRgb(40, 40, 44)));
    checkThatAllWears(rig, darkTheme());
    QApplication::setPalette(paletteOf(qRgb(239, 239, 239)));
    checkThatAllWears(rig, lightTheme());
    choose(dark);
    QApplication::setPalette(paletteOf(qRgb(240, 240, 240)));
    checkThatAllWears(rig, darkTheme());
}

TEST_CASE("Appearance: a choice outlasts the run", "[ui][appearance]") {
    WindowRig rig;
    CHECK(rig.program().settings().appearance() == Appearance::asSystem);
    rig.program().settings().setAppearance(Appearance::light);
    CHECK(rig.program().settings().appearance() == Appearance::light);
    rig.program().stored().setValue(QStringLiteral("appearance"), QStringLiteral("purple"));
    CHECK(rig.program().settings().appearance() == Appearance::asSystem);
}
