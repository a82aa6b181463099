#include "window_rig.h"

#include <cjm/wording/text.h>

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTreeView>

using namespace cjm;
using test::WindowRig;

namespace {

void addCard(WindowRig& rig, std::size_t phase, std::size_t lane, const char* text) {
    rig.doubleClick(rig.freePlaceIn(phase, lane));
    WindowRig::type(text);
    WindowRig::press("Return");
}

/// Two phases, and three cards with a comb.
void startMapOfCombs(WindowRig& rig) {
    rig.click("emptyMap");
    rig.click("firstPhaseButton");
    WindowRig::type("Wassen");
    WindowRig::press("Return");
    rig.click("addPhaseAfterButton");
    WindowRig::type("Knippen");
    WindowRig::press("Return");
    addCard(rig, 0, 0, "Kam pakken");
    addCard(rig, 1, 0, "Knipt en kamt");
    addCard(rig, 1, 3, "Kam kwijt");
}

std::string selectedText(WindowRig& rig) {
    return wording::fromQt(rig.find<QPlainTextEdit>("cardText").toPlainText());
}

QString firstInPalette(WindowRig& rig) {
    return rig.find<QTreeView>("paletteList").model()->index(0, 0).data().toString();
}

} // namespace

TEST_CASE("Find bar: finds while one types, goes round, and Escape leads back to the map",
          "[ui][window][find]") {
    WindowRig rig;
    startMapOfCombs(rig);
    WindowRig::press("Ctrl+Home");
    WindowRig::press("Ctrl+F");
    WindowRig::type("kam");
    CHECK(rig.textOf("findCount") == QStringLiteral("1 of 3"));
    CHECK(selectedText(rig) == "Kam pakken");
    WindowRig::press("Return");
    CHECK(rig.textOf("findCount") == QStringLiteral("2 of 3"));
    CHECK(selectedText(rig) == "Knipt en kamt");
    WindowRig::press("F3");
    CHECK(selectedText(rig) == "Kam kwijt");
    WindowRig::press("F3");
    CHECK(selectedText(rig) == "Kam pakken");
    WindowRig::press("Shift+F3");
    CHECK(rig.textOf("findCount") == QStringLiteral("3 of 3"));
    rig.click("wholeWords");
    CHECK(rig.textOf("findCount") == QStringLiteral("2 of 2"));
    rig.click("matchCase");
    CHECK(rig.textOf("findCount") == QStringLiteral("Not found"));
    WindowRig::press("Escape");
    CHECK_FALSE(rig.sees("findBar"));
    CHECK(rig.canvas().hasFocus());
}

TEST_CASE("Find bar: says what is in hidden lanes, and marks what is seen", "[ui][window][find]") {
    WindowRig rig;
    startMapOfCombs(rig);
    rig.click(rig.laneAt(3).center());
    rig.choose({"viewMenu"}, "hideLane");
    WindowRig::press("Ctrl+F");
    const QImage before = rig.canvas().viewport()->grab().toImage();
    WindowRig::type("Kam");
    CHECK(rig.textOf("findCount") == QStringLiteral("1 of 2"));
    CHECK(rig.textOf("findHiddenCount") == QStringLiteral("1 in hidden lanes"));
    CHECK(rig.canvas().viewport()->grab().toImage() != before);
    rig.choose({"viewMenu"}, "showHiddenLanes");
    CHECK(rig.textOf("findCount") == QStringLiteral("1 of 3"));
    CHECK(rig.textOf("findHiddenCount").isEmpty());
}

TEST_CASE("Find bar: replaces one after the other, or all as one step", "[ui][window][find]") {
    WindowRig rig;
    startMapOfCombs(rig);
    WindowRig::press("Ctrl+Home");
    WindowRig::press("Ctrl+H");
    WindowRig::type("kam");
    WindowRig::press("Tab");
    WindowRig::type("kammen");
    WindowRig::press("Return");
    CHECK(rig.cell(0, 0) == "kammen pakken");
    CHECK(selectedText(rig) == "Knipt en kamt");
    CHECK(rig.action("undo").text() == QStringLiteral("Undo replacing"));
    rig.click("replaceAllButton");
    CHECK(rig.cell(0, 0) == "kammenmen pakken");
    CHECK(rig.cell(1, 0) == "Knipt en kamment");
    CHECK(rig.cell(1, 3) == "kammen kwijt");
    CHECK(rig.textOf("noticeText").startsWith(QStringLiteral("3 place")));
    CHECK(WindowRig::focused() == QStringLiteral("findField"));
    rig.click("noticeButton");
    CHECK(rig.cell(0, 0) == "kammen pakken");
    CHECK(rig.cell(1, 3) == "Kam kwijt");
}

TEST_CASE("Find bar: marks each heading that it finds", "[ui][window][find]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    const auto band = [&rig](std::size_t index) {
        const layout::Rect& rect = rig.canvas().map().layout().bands.at(index).textRect;
        const QRect place = rig.canvas().view().toWidget(rect).toAlignedRect();
        return rig.canvas().viewport()->grab(place).toImage();
    };
    WindowRig::press("Ctrl+F");
    const QImage first = band(0);
    const QImage second = band(1);
    WindowRig::type("the visit");
    CHECK(rig.textOf("findCount") == QStringLiteral("1 of 3"));
    CHECK(band(0) != first);
    CHECK(band(1) != second);
    WindowRig::press("Escape");
    CHECK(band(1) == second);
}

TEST_CASE("Command palette: does what some letters of its name stand for",
          "[ui][window][palette]") {
    WindowRig rig;
    startMapOfCombs(rig);
    WindowRig::press("Ctrl+K");
    WindowRig::type("gui que");
    CHECK(firstInPalette(rig) == QStringLiteral("Guiding questions"));
    WindowRig::press("Return");
    CHECK(rig.action("showQuestions").isChecked());
    CHECK_FALSE(rig.sees("commandPalettePanel"));
    CHECK(rig.canvas().hasFocus());

    WindowRig::press("Ctrl+K");
    CHECK(firstInPalette(rig) == QStringLiteral("Guiding questions"));
    WindowRig::type("zoom i");
    WindowRig::press("Down");
    WindowRig::press("Up");
    const double zoom = rig.canvas().zoom();
    WindowRig::press("Return");
    CHECK(rig.canvas().zoom() > zoom);

    WindowRig::press("Ctrl+K");
    WindowRig::type("redo"); // which cannot be done now
    CHECK(firstInPalette(rig) != QStringLiteral("Redo"));
    WindowRig::press("Escape");
    CHECK(rig.canvas().hasFocus());
}

TEST_CASE("Command palette: goes to phases and cards by their texts", "[ui][window][palette]") {
    WindowRig rig;
    startMapOfCombs(rig);
    WindowRig::press("Ctrl+K");
    WindowRig::type("kwijt");
    CHECK(firstInPalette(rig) == QStringLiteral("Kam kwijt"));
    WindowRig::press("Return");
    CHECK(selectedText(rig) == "Kam kwijt");
    WindowRig::press("Ctrl+K");
    WindowRig::type("wassen");
    WindowRig::press("Return");
    WindowRig::press("F2");
    WindowRig::type("Kleuren");
    WindowRig::press("Return");
    CHECK(rig.phases() == "Kleuren, Knippen");
}

TEST_CASE("Command palette: says so where nothing fits", "[ui][window][palette]") {
    WindowRig rig;
    startMapOfCombs(rig);
    WindowRig::press("Ctrl+K");
    CHECK_FALSE(rig.sees("paletteNothing"));
    WindowRig::type("zzzz");
    CHECK(rig.textOf("paletteNothing").contains(QStringLiteral("try another word")));
    CHECK_FALSE(rig.sees("paletteList"));
    WindowRig::press("Return"); // there is nothing to do
    CHECK(rig.sees("commandPalettePanel"));
    WindowRig::press("Ctrl+A");
    WindowRig::type("kam");
    CHECK(rig.sees("paletteList"));
    CHECK_FALSE(rig.sees("paletteNothing"));
}

TEST_CASE("Command palette: opens from a text field, whose text is accepted",
          "[ui][window][palette]") {
    WindowRig rig;
    startMapOfCombs(rig);
    rig.doubleClick(rig.cardAt(1, 3).center());
    WindowRig::type(" of niet");
    WindowRig::press("Ctrl+K");
    CHECK(rig.sees("commandPalettePanel"));
    CHECK(rig.cell(1, 3) == "Kam kwijt of niet");
    WindowRig::press("Escape");
    CHECK(rig.canvas().hasFocus());
}

TEST_CASE("Find bar: comes right before the map in the order of Tab, though it is made later",
          "[ui][window][find]") {
    WindowRig rig;
    startMapOfCombs(rig);
    WindowRig::press("Ctrl+F");
    WindowRig::press("Shift+Tab");
    CHECK(WindowRig::focused() == QStringLiteral("tableViewButton"));
    WindowRig::press("Ctrl+F");
    while (WindowRig::focused() != QStringLiteral("closeFindBar")) {
        WindowRig::press("Tab");
        REQUIRE_FALSE(rig.canvas().hasFocus());
    }
    WindowRig::press("Tab");
    CHECK(rig.canvas().hasFocus());
}

TEST_CASE("Overview: shows the map, and leads to other parts of it", "[ui][window][overview]") {
    WindowRig rig;
    startMapOfCombs(rig);
    CHECK_FALSE(rig.sees("overview"));
    WindowRig::press("Ctrl+Shift+O");
    QWidget& overview = rig.find("overview");
    for (int times = 0; times < 8; ++times) {
        WindowRig::press("Ctrl++");
    }
    QScrollBar& across = *rig.canvas().horizontalScrollBar();
    across.setValue(0);
    rig.click(overview, QPoint(overview.width() - 8, overview.height() / 2));
    CHECK(across.value() == across.maximum());
    CHECK(overview.hasFocus());
    WindowRig::press("Left");
    CHECK(across.value() < across.maximum());
    WindowRig::press("Escape");
    CHECK(rig.canvas().hasFocus());
    WindowRig::press("Ctrl+Shift+O");
    CHECK_FALSE(rig.sees("overview"));
}
