// What is dragged over the map: things, copies of things, edges and faces.

#include "window_rig.h"

#include <QScrollBar>

using namespace cjm;
using test::WindowRig;

namespace {

/// Phases A, B and C, two cards in the first cell and a feeling beside them.
void startMapToDragOn(WindowRig& rig) {
    rig.click("emptyMap");
    rig.click("firstPhaseButton");
    WindowRig::type("A");
    WindowRig::press("Return");
    for (const char* title : {"B", "C"}) {
        WindowRig::press("Ctrl+Shift+Right");
        WindowRig::type(title);
        WindowRig::press("Return");
    }
    rig.click(rig.freePlaceIn(0, 0));
    WindowRig::type("Belt");
    WindowRig::press("Return");
    WindowRig::press("Insert");
    WindowRig::type("Wacht");
    WindowRig::press("Return");
    rig.click(rig.freePlaceIn(0, 1));
    WindowRig::press("4");
    REQUIRE(rig.phases() == "A, B, C");
    REQUIRE(rig.cell(0, 0) == "Belt, Wacht");
    REQUIRE(rig.cell(0, 1) == "1");
}

/// Where the head of a phase can be made wider.
QPoint edgeOf(WindowRig& rig, std::size_t phase) {
    const QRect head = rig.phaseAt(phase);
    return {head.right() + 11, head.center().y()};
}

QPoint edgeOfCard(WindowRig& rig) {
    const QRect card = rig.cardAt(0, 0);
    return {card.right(), card.center().y()};
}

/// Of the upper half of a face with its word.
QPoint faceAt(WindowRig& rig, std::size_t phase) {
    const QRect face = rig.cardAt(phase, 1);
    return {face.center().x(), face.top() + 10};
}

constexpr int level = 22;

} // namespace

TEST_CASE("Canvas: with Ctrl a drag leaves the cards and drops copies", "[ui][window][dragging]") {
    WindowRig rig;
    startMapToDragOn(rig);
    rig.grab(rig.cardAt(0, 0).center());
    rig.dragTo(rig.freePlaceIn(1, 2));
    CHECK(rig.canvas().viewport()->cursor().shape() == Qt::ClosedHandCursor);
    rig.dragTo(rig.freePlaceIn(1, 2) + QPoint(1, 0), Qt::ControlModifier);
    CHECK(rig.canvas().viewport()->cursor().shape() == Qt::DragCopyCursor);
    rig.drop(rig.freePlaceIn(1, 2), Qt::ControlModifier);
    CHECK(rig.cell(0, 0) == "Belt, Wacht");
    CHECK(rig.cell(1, 2) == "Belt");
    CHECK(rig.action("undo").text() == QStringLiteral("Undo adding a card"));
    WindowRig::press("Delete"); // the copy is what is selected
    CHECK(rig.cell(1, 2).empty());
}

TEST_CASE("Canvas: several phases and lanes are dragged together, or copied",
          "[ui][window][dragging]") {
    WindowRig rig;
    startMapToDragOn(rig);
    rig.click(rig.phaseAt(0).center());
    rig.click(rig.phaseAt(1).center(), Qt::ShiftModifier);
    rig.grab(rig.phaseAt(0).center());
    rig.drop(rig.phaseAt(2).center() + QPoint(rig.phaseAt(2).width() / 3, 0));
    CHECK(rig.phases() == "C, A, B");
    CHECK(rig.cell(1, 0) == "Belt, Wacht");
    CHECK(rig.action("undo").text() == QStringLiteral("Undo moving 2 phases"));
    rig.grab(rig.phaseAt(1).center());
    rig.drop(rig.phaseAt(0).center() - QPoint(rig.phaseAt(0).width() / 3, 0), Qt::ControlModifier);
    CHECK(rig.phases() == "A, B, C, A, B");
    CHECK(rig.cell(0, 0) == "Belt, Wacht");
    CHECK(rig.cell(3, 0) == "Belt, Wacht");

    rig.click(rig.laneAt(0).center());
    rig.click(rig.laneAt(1).center(), Qt::ControlModifier);
    rig.grab(rig.laneAt(0).center());
    rig.drop(rig.laneAt(4).center() + QPoint(0, rig.laneAt(4).height() / 3));
    CHECK(rig.lanes() == "expectations, problems, touchpoints, actions, emotions");
}

TEST_CASE("Canvas: a drag that comes back to its start changes nothing", "[ui][window][dragging]") {
    WindowRig rig;
    startMapToDragOn(rig);
    rig.click(rig.phaseAt(0).center());
    rig.click(rig.phaseAt(2).center(), Qt::ControlModifier);
    const model::Document before = rig.document();
    for (const QPoint place :
         {rig.phaseAt(0).center(), rig.cardAt(0, 0).center(), rig.laneAt(1).center(),
          edgeOf(rig, 0), edgeOfCard(rig), faceAt(rig, 0)}) {
        rig.grab(place);
        rig.dragTo(place + QPoint(60, 60));
        rig.drop(place);
        CHECK(rig.document() == before);
    }
}

TEST_CASE("Canvas: a card is pulled over other phases by its edge", "[ui][window][dragging]") {
    WindowRig rig;
    startMapToDragOn(rig);
    const model::Document before = rig.document();
    rig.dragTo(edgeOfCard(rig));
    CHECK(rig.canvas().viewport()->cursor().shape() == Qt::SplitHCursor);
    const QPoint end = {rig.phaseAt(1).right(), edgeOfCard(rig).y()};
    const int width = rig.cardAt(0, 0).width();
    rig.grab(edgeOfCard(rig));
    rig.dragTo(end);
    CHECK(rig.cardAt(0, 0).width() > width); // what it would be
    WindowRig::press("Escape");
    rig.drop(end);
    CHECK(rig.document() == before);
    CHECK(rig.cardAt(0, 0).width() == width);
    rig.grab(edgeOfCard(rig));
    rig.drop(end);
    CHECK(rig.grid().cell({0, 0}).front()->span == 2);
    WindowRig::press("Ctrl+Z");
    CHECK(rig.document() == before);
}

TEST_CASE("Canvas: a face is pulled up and down its curve, and sideways to another phase",
          "[ui][window][dragging]") {
    WindowRig rig;
    startMapToDragOn(rig);
    const model::Document before = rig.document();
    const QPoint face = faceAt(rig, 0);
    rig.grab(face);
    rig.dragTo(face + QPoint(0, 3 * level));
    CHECK(rig.cell(0, 1) == "-2"); // on the map that is shown
    WindowRig::press("Escape");
    rig.drop(face + QPoint(0, 3 * level));
    CHECK(rig.document() == before);
    rig.grab(face);
    rig.drop(face + QPoint(0, 2 * level));
    CHECK(rig.cell(0, 1) == "-1");
    CHECK(rig.action("undo").text() == QStringLiteral("Undo changing a card"));
    rig.grab(faceAt(rig, 0));
    rig.drop({rig.phaseAt(1).center().x(), faceAt(rig, 0).y()});
    CHECK(rig.cell(0, 1).empty());
    CHECK(rig.cell(1, 1) == "-1");
    // Without a text it would be nothing in another lane.
    rig.grab(faceAt(rig, 1));
    rig.drop(rig.freePlaceIn(2, 3));
    CHECK(rig.cell(1, 1) == "-1");
}

TEST_CASE("Canvas: columns are made wider by their edge, selected ones together",
          "[ui][window][dragging]") {
    WindowRig rig;
    startMapToDragOn(rig);
    const int width = rig.phaseAt(0).width();
    rig.grab(edgeOf(rig, 0));
    rig.drop(edgeOf(rig, 0) + QPoint(50, 0));
    CHECK(rig.phaseAt(0).width() == Approx(width + 50).margin(2));
    CHECK(rig.phaseAt(1).width() == width);
    rig.click(rig.phaseAt(1).center());
    rig.click(rig.phaseAt(2).center(), Qt::ControlModifier);
    rig.grab(edgeOf(rig, 1));
    rig.drop(edgeOf(rig, 1) - QPoint(30, 0));
    CHECK(rig.phaseAt(1).width() == Approx(width - 30).margin(2));
    CHECK(rig.phaseAt(2).width() == rig.phaseAt(1).width());
    CHECK(rig.action("undo").text() == QStringLiteral("Undo changing 2 phases"));
    rig.doubleClick(edgeOf(rig, 0));
    CHECK(rig.phaseAt(0).width() == width);
    CHECK_FALSE(rig.grid().phases()[0]->width);
}

TEST_CASE("Canvas: the names are made wider by their edge, in every window from then on",
          "[ui][window][dragging]") {
    WindowRig rig;
    startMapToDragOn(rig);
    const model::Document before = rig.document();
    const int width = rig.laneAt(0).width();
    const QPoint edge = {width, rig.laneAt(2).center().y()};
    rig.grab(edge);
    rig.drop(edge + QPoint(40, 0));
    CHECK(rig.laneAt(0).width() == width + 40);
    CHECK(rig.document() == before);
    WindowRig::press("Ctrl+N");
    rig.lookAtOther();
    rig.click("emptyMap");
    CHECK(rig.laneAt(0).width() == width + 40);
    rig.doubleClick({rig.laneAt(0).width(), rig.laneAt(2).center().y()});
    CHECK(rig.laneAt(0).width() == width);
}

TEST_CASE("Canvas: the arrow of a lane collapses and expands it", "[ui][window][dragging]") {
    WindowRig rig;
    startMapToDragOn(rig);
    const auto arrow = [&rig] { return rig.laneAt(0).topLeft() + QPoint(15, 20); };
    const int height = rig.laneAt(0).height();
    rig.click(arrow());
    CHECK(rig.grid().lanes()[0]->collapsed);
    CHECK(rig.laneAt(0).height() < height);
    rig.click(arrow());
    CHECK(rig.laneAt(0).height() == height);
    rig.click(rig.laneAt(0).center());
    rig.choose({"viewMenu"}, "collapseLane");
    CHECK(rig.grid().lanes()[0]->collapsed);
    rig.choose({"viewMenu"}, "expandLane");
    CHECK_FALSE(rig.grid().lanes()[0]->collapsed);
}

TEST_CASE("Canvas: a card that is dropped into a collapsed lane opens it",
          "[ui][window][dragging]") {
    WindowRig rig;
    startMapToDragOn(rig);
    rig.doubleClick(rig.freePlaceIn(0, 3));
    WindowRig::type("Druk");
    WindowRig::press("Return");
    rig.click(rig.laneAt(3).center());
    rig.choose({"viewMenu"}, "collapseLane");
    const QPoint target(rig.phaseAt(0).center().x(), rig.laneAt(3).center().y());
    rig.grab(rig.cardAt(0, 0).center());
    rig.drop(target);
    CHECK_FALSE(rig.grid().lanes()[3]->collapsed);
    CHECK(rig.cell(0, 0) == "Wacht");
    CHECK(rig.cell(0, 3) == "Druk, Belt");
    WindowRig::press("Ctrl+Z");
    CHECK(rig.grid().lanes()[3]->collapsed);
    CHECK(rig.cell(0, 0) == "Belt, Wacht");
}

TEST_CASE("Canvas: the map scrolls when something is held at its edge", "[ui][window][dragging]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    rig.turnWheel(rig.cardAt(0, 0).center(), 240, Qt::ControlModifier);
    WindowRig::press("Ctrl+Home");
    const QScrollBar& bar = *rig.canvas().horizontalScrollBar();
    const std::size_t before = rig.grid().cell({6, 0}).size();
    const QRect seen = rig.canvas().viewport()->rect();
    const QPoint start = rig.cardAt(0, 0).center();
    rig.grab(start);
    rig.dragTo({seen.right() + 40, start.y()}); // beyond the window, too
    CHECK(QTest::qWaitFor([&bar] { return bar.value() == bar.maximum(); }));
    const QPoint end = rig.freePlaceIn(6, 0);
    rig.drop({end.x(), start.y()});
    CHECK(rig.grid().cell({6, 0}).size() == before + 1);
}
