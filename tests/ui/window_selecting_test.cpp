// Choosing several things on the map, and what keys do to them.

#include "window_rig.h"

using namespace cjm;
using test::WindowRig;

namespace {

std::size_t cardCount(WindowRig& rig) {
    return rig.document().cards.size();
}

std::size_t countIn(WindowRig& rig, std::size_t phase, std::size_t lane) {
    return rig.grid().cell({phase, lane}).size();
}

/// A map of a phase for each title, and a feeling in the first of them.
void startWithFeeling(WindowRig& rig, const char* score) {
    rig.click("emptyMap");
    rig.click("firstPhaseButton");
    WindowRig::type("A");
    WindowRig::press({"Return", "Ctrl+Shift+Right"});
    WindowRig::type("B");
    WindowRig::press("Return");
    rig.click(rig.freePlaceIn(0, 1));
    WindowRig::press(score);
}

} // namespace

TEST_CASE("Canvas: Shift and a click choose all cards of the cells between",
          "[ui][window][selecting]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    const std::size_t before = cardCount(rig);
    const std::size_t chosen =
        countIn(rig, 1, 2) + countIn(rig, 1, 3) + countIn(rig, 2, 2) + countIn(rig, 2, 3);
    rig.click(rig.cardAt(1, 2).center());
    rig.click(rig.cardAt(2, 3).center(), Qt::ShiftModifier);
    WindowRig::press("Delete");
    CHECK(cardCount(rig) == before - chosen);
    CHECK(countIn(rig, 1, 2) == 0);
    CHECK(countIn(rig, 2, 3) == 0);
}

TEST_CASE("Canvas: Shift and a click choose phases and lanes between", "[ui][window][selecting]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    rig.click(rig.phaseAt(1).center());
    rig.click(rig.phaseAt(3).center(), Qt::ShiftModifier);
    WindowRig::press("Delete");
    CHECK(rig.grid().phases().size() == 4);
    WindowRig::press("Ctrl+Z");
    rig.click(rig.laneAt(3).center());
    rig.click(rig.laneAt(2).center(), Qt::ShiftModifier);
    WindowRig::press("Delete");
    CHECK(rig.lanes() == "actions, emotions, touchpoints");
}

TEST_CASE("Canvas: Shift and arrows choose further, and back", "[ui][window][selecting]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    const std::size_t before = cardCount(rig);
    const std::size_t chosen = countIn(rig, 0, 2) + countIn(rig, 1, 2);
    rig.click(rig.cardAt(0, 2).center());
    WindowRig::press({"Shift+Right", "Shift+Right", "Shift+Left", "Delete"});
    CHECK(cardCount(rig) == before - chosen);
    WindowRig::press("Ctrl+Z");
    const std::string third = rig.grid().phases()[2]->title;
    rig.click(rig.phaseAt(0).center());
    WindowRig::press({"Shift+Right", "Alt+Right"}); // both of them, past the third
    CHECK(rig.grid().phases()[0]->title == third);
    WindowRig::press("Delete");
    CHECK(rig.grid().phases().size() == 5);
}

TEST_CASE("Canvas: Page Down and Page Up go as far as is seen, Ctrl with End to the last card",
          "[ui][window][selecting]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    const std::size_t first = countIn(rig, 0, 0);
    const std::size_t last = countIn(rig, 6, 4);
    rig.click(rig.cardAt(0, 0).center());
    WindowRig::press({"PgDown", "Delete"});
    CHECK(countIn(rig, 0, 0) == first);
    CHECK(countIn(rig, 0, 1) == 1); // farther than one lane
    WindowRig::press({"PgUp", "Delete"});
    CHECK(countIn(rig, 0, 0) == first - 1);
    WindowRig::press({"Ctrl+End", "Delete"});
    CHECK(countIn(rig, 6, 4) == last - 1);
}

TEST_CASE("Canvas: a rubber band chooses the cards that it touches", "[ui][window][selecting]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    const std::size_t before = cardCount(rig);
    const QPoint start = rig.freePlaceIn(0, 2) - QPoint(50, 0);
    const QPoint end = rig.cardAt(1, 2).center();
    const std::size_t touched = countIn(rig, 0, 2) + countIn(rig, 1, 2);
    rig.grab(start);
    rig.drop(end);
    WindowRig::press("Delete");
    CHECK(cardCount(rig) < before);
    CHECK(cardCount(rig) >= before - touched);
    CHECK(countIn(rig, 0, 0) > 0);
    CHECK(countIn(rig, 2, 2) > 0);
}

TEST_CASE("Canvas: a rubber band with Ctrl adds, and Escape gives back what was chosen",
          "[ui][window][selecting]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    const std::size_t before = cardCount(rig);
    const QPoint start = rig.freePlaceIn(4, 2);
    const QPoint end = rig.cardAt(4, 2).center() - QPoint(0, 4);
    rig.click(rig.cardAt(0, 0).center());
    rig.grab(start, Qt::ControlModifier);
    rig.dragTo(end, Qt::ControlModifier);
    WindowRig::press("Escape");
    rig.drop(end);
    WindowRig::press("Delete");
    CHECK(cardCount(rig) == before - 1);
    WindowRig::press("Ctrl+Z");
    rig.click(rig.cardAt(0, 0).center());
    rig.grab(start, Qt::ControlModifier);
    rig.drop(end, Qt::ControlModifier);
    WindowRig::press("Delete");
    CHECK(cardCount(rig) < before - 1);
    CHECK(countIn(rig, 4, 2) < 2);
}

TEST_CASE("Canvas: Ctrl and a click on an empty place keep what is chosen",
          "[ui][window][selecting]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    const std::size_t before = cardCount(rig);
    rig.click(rig.cardAt(0, 0).center());
    rig.click(rig.cardAt(0, 2).center(), Qt::ControlModifier);
    rig.click(rig.freePlaceIn(3, 2), Qt::ControlModifier);
    WindowRig::press("Delete");
    CHECK(cardCount(rig) == before - 2);
}

TEST_CASE("Canvas: the Select menu chooses all of a phase, a lane, the map",
          "[ui][window][selecting]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    rig.click(rig.phaseAt(2).center());
    rig.choose({"editMenu", "selectMenu"}, "selectPhase");
    WindowRig::press("Delete");
    for (std::size_t lane = 0; lane < rig.grid().lanes().size(); ++lane) {
        CHECK(countIn(rig, 2, lane) == 0);
        CHECK(countIn(rig, 1, lane) > 0);
    }
    rig.click(rig.laneAt(0).center());
    WindowRig::press({"Shift+Space", "Delete"});
    CHECK(countIn(rig, 1, 0) == 0);
    CHECK(countIn(rig, 1, 2) > 0);
    WindowRig::press({"Ctrl+A", "Delete"});
    CHECK(rig.grid().cell({1, 2}).empty());
    CHECK(rig.grid().phases().size() == 7);
}

TEST_CASE("Canvas: digits and Ctrl with arrows say how several cards feel, in one step",
          "[ui][window][selecting]") {
    WindowRig rig;
    startWithFeeling(rig, "5");
    rig.click(rig.freePlaceIn(1, 1));
    WindowRig::press("Ctrl+Down"); // begins one
    CHECK(rig.cell(1, 1) == "-1");
    WindowRig::press("Shift+Left");
    const model::Document before = rig.document();
    WindowRig::press({"Ctrl+Down", "Ctrl+Down"});
    CHECK(rig.cell(0, 1) == "0");
    CHECK(rig.cell(1, 1) == "-2");
    WindowRig::press("Ctrl+Z");
    CHECK(rig.document() == before);
    WindowRig::press({"Right", "Shift+Left", "4"});
    CHECK(rig.cell(0, 1) == "1");
    CHECK(rig.cell(1, 1) == "1");
    CHECK(rig.action("undo").text() == QStringLiteral("Undo changing 2 cards"));
}

TEST_CASE("Canvas: letters give a selected feeling another word", "[ui][window][selecting]") {
    WindowRig rig;
    startWithFeeling(rig, "4");
    WindowRig::type("Blij");
    WindowRig::press("Return");
    CHECK(rig.cell(0, 1) == "1 Blij");
    WindowRig::type("Trots");
    WindowRig::press("Escape");
    CHECK(rig.cell(0, 1) == "1 Blij");
}

TEST_CASE("Canvas: Tab accepts a text and goes to the cell beside, Shift and Tab back",
          "[ui][window][selecting]") {
    WindowRig rig;
    startWithFeeling(rig, "4");
    rig.click(rig.freePlaceIn(0, 0));
    WindowRig::type("Belt");
    WindowRig::press("Tab");
    WindowRig::type("Zit");
    CHECK(rig.cell(0, 0) == "Belt");
    WindowRig::press("Shift+Tab");
    CHECK(rig.cell(1, 0) == "Zit");
    CHECK(rig.canvas().hasFocus());
    WindowRig::press("Return");
    WindowRig::type(" op");
    WindowRig::press("Return");
    CHECK(rig.cell(0, 0) == "Belt op");
}

TEST_CASE("Canvas: Ctrl and D copies cards, and phases and lanes with their cards",
          "[ui][window][selecting]") {
    WindowRig rig;
    startWithFeeling(rig, "4");
    rig.click(rig.freePlaceIn(0, 0));
    WindowRig::type("Belt");
    WindowRig::press({"Return", "Ctrl+D"});
    CHECK(rig.cell(0, 0) == "Belt, Belt");
    WindowRig::press({"Delete"}); // the copy is what is selected
    CHECK(rig.cell(0, 0) == "Belt");
    rig.click(rig.phaseAt(0).center());
    WindowRig::press("Ctrl+D");
    CHECK(rig.phases() == "A, A, B");
    CHECK(rig.cell(1, 0) == "Belt");
    CHECK(rig.cell(1, 1) == "1");
    CHECK(rig.action("undo").text() == QStringLiteral("Undo adding a phase"));
    rig.click(rig.laneAt(1).center());
    WindowRig::press("Ctrl+D");
    CHECK(rig.lanes() == "actions, emotions, emotions, expectations, problems, touchpoints");
    CHECK(rig.cell(0, 2) == "1");
}

TEST_CASE("Canvas: Alt, Shift and an arrow make a card, a column and the names wider",
          "[ui][window][selecting]") {
    WindowRig rig;
    startWithFeeling(rig, "4");
    rig.click(rig.freePlaceIn(0, 0));
    WindowRig::type("Belt");
    WindowRig::press({"Return", "Alt+Shift+Right", "Alt+Shift+Right"});
    CHECK(rig.grid().cell({0, 0}).front()->span == 2);
    WindowRig::press("Alt+Shift+Left");
    CHECK(rig.grid().cell({0, 0}).front()->span == 1);
    const int column = rig.phaseAt(0).width();
    rig.click(rig.phaseAt(0).center());
    WindowRig::press("Alt+Shift+Right");
    CHECK(rig.phaseAt(0).width() > column);
    rig.choose({"editMenu"}, "standardWidth");
    CHECK(rig.phaseAt(0).width() == column);
    const int names = rig.laneAt(0).width();
    const model::Document before = rig.document();
    rig.click(rig.laneAt(0).center());
    WindowRig::press("Alt+Shift+Right");
    CHECK(rig.laneAt(0).width() > names);
    CHECK(rig.document() == before);
}

TEST_CASE("Window: what is said of cards is said of all that are selected",
          "[ui][window][selecting]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    rig.click(rig.cardAt(0, 0).center());
    WindowRig::press({"Ctrl+Space", "Ctrl+2"}); // all of the cell: we think
    rig.choose({"journeyMenu", "marksMenu"}, "markBarrier");
    for (const model::Card* card : rig.grid().cell({0, 0})) {
        CHECK(card->certainty == model::Certainty::assumed);
        CHECK(card->marks.contains(model::CardMark::barrier));
    }
    CHECK(rig.action("thinkThis").isChecked());
    CHECK(rig.action("undo").text() == QStringLiteral("Undo changing 2 cards"));
    rig.chooseAt(rig.cardAt(1, 0).center(), "editText");
    CHECK_FALSE(rig.action("markBarrier").isEnabled()); // while one types
    WindowRig::press("Esc");
    CHECK_FALSE(rig.action("thinkThis").isChecked());
    rig.click(rig.cardAt(0, 0).center());
    WindowRig::press({"Ctrl+2"}); // what is said again is taken back
    CHECK_FALSE(rig.grid().cell({0, 0}).at(0)->certainty);
    CHECK(rig.grid().cell({0, 0}).at(1)->certainty == model::Certainty::assumed);
}

TEST_CASE("Window: a heading is changed over all of its phases, and put over those that are chosen",
          "[ui][window][selecting]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    rig.click(rig.cardAt(1, 0).center());
    WindowRig::press("Ctrl+Shift+H");
    WindowRig::type("Vooraf");
    WindowRig::press("Return");
    const auto& phases = rig.grid().phases();
    CHECK(phases[0]->band == "Vooraf");
    CHECK(phases[2]->band == "Vooraf");
    CHECK(phases[3]->band == "During the visit");
    rig.click(rig.phaseAt(3).center());
    rig.click(rig.phaseAt(2).center(), Qt::ShiftModifier);
    WindowRig::press("Ctrl+Shift+H");
    WindowRig::type("Boeken");
    WindowRig::press("Return");
    CHECK(rig.grid().phases()[1]->band == "Vooraf");
    CHECK(rig.grid().phases()[2]->band == "Boeken");
    CHECK(rig.grid().phases()[3]->band == "Boeken");
    CHECK(rig.grid().phases()[4]->band == "During the visit");
}
