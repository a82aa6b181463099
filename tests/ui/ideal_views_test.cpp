// An ideal journey beside the current one, and both as one map.

#include "canvas_accessible.h"
#include "matched_places.h"
#include "still_map.h"
#include "window_rig.h"

#include <cjm/wording/text.h>

#include <model/two_journeys.h>

#include <QPlainTextEdit>
#include <QScrollBar>

using namespace cjm;
using test::WindowRig;

namespace {

/// An ideal journey that was born from a current one: a card of each is not in the other.
struct BornIdeal : test::TwoJourneys {
    BornIdeal() {
        const auto born = [this](auto row, auto origin) {
            builder.change(row, [&](auto& changed) { changed.origins = {origin}; });
        };
        born(ideal.first, current.first);
        born(ideal.last, current.last);
        born(ideal.actions, current.actions);
        born(ideal.emotions, current.emotions);
        born(ideal.card, current.card);
        builder.change(gone, [this](model::Card& row) { row.journey = current.journey; });
    }

    model::CardId gone = builder.card(current.last, current.actions, "Belt de salon");
    model::CardId added = builder.card(ideal.last, ideal.actions, "Boekt zelf");
};

void open(WindowRig& rig, const BornIdeal& journeys) {
    rig.window().show(journeys.builder.document(), std::nullopt, {});
    WindowRig::press("Alt+3");
    REQUIRE(rig.grid().journey() == journeys.ideal.journey);
}

ui::StillMap& still(WindowRig& rig) {
    return rig.find<ui::StillMap>("stillMap");
}

void click(WindowRig& rig, ui::StillMap& map, model::CardId card) {
    rig.click(*map.viewport(), map.placeOf(referenceTo(card)).center());
}

/// What a screen reader says of a card.
std::string nameOf(ui::StillMap& map, model::CardId card) {
    QAccessibleInterface* part =
        ui::CanvasAccessible::of(map)->interfaceOf({ui::PartKind::card, card.uuid, {}});
    REQUIRE(part != nullptr);
    return wording::fromQt(part->text(QAccessible::Name));
}

std::vector<model::RowReference> only(model::CardId card) {
    return {referenceTo(card)};
}

} // namespace

TEST_CASE("MatchedPlaces: what begins at the edge of one map does so in the other",
          "[ui][compare]") {
    const ui::MatchedPlaces places({{100, 100}, {280, 460}, {300, 500}, {400, 200}, {500, 700}},
                                   {900, 900});
    CHECK(places.inSecond(100) == 100);
    CHECK(places.inSecond(280) == 460);
    CHECK(places.inSecond(190) == 280);
    CHECK(places.inSecond(500) == 700); // the fourth stands elsewhere
    CHECK(places.inSecond(700) == 800);
    CHECK(places.inFirst(460) == 280);
    CHECK(places.inFirst(800) == 700);
    CHECK(ui::MatchedPlaces().inSecond(17) == 17);
    // One that has gone to the end does not take all others out of step.
    const ui::MatchedPlaces moved({{100, 400}, {200, 100}, {300, 200}}, {600, 600});
    CHECK(moved.inSecond(200) == 100);
    CHECK(moved.inSecond(300) == 200);
}

TEST_CASE("Ideal views: are chosen with keys and buttons, and kept while there are none",
          "[ui][compare]") {
    WindowRig rig;
    const BornIdeal journeys;
    rig.window().show(journeys.builder.document(), std::nullopt, {});
    CHECK_FALSE(rig.sees("idealViewBar"));
    CHECK_FALSE(rig.action("showIdealMap").isChecked());
    WindowRig::press("Alt+3");
    CHECK(rig.action("showIdealMap").isChecked());
    WindowRig::press("Ctrl+5");
    CHECK(rig.canvas().isVisible());
    CHECK(still(rig).map().grid().journey() == journeys.current.journey);
    CHECK(rig.textOf("stillPaneName") == QStringLiteral("Current journey"));
    rig.click("ghostMapButton");
    CHECK(rig.action("showGhost").isChecked());
    CHECK_FALSE(rig.canvas().isVisible());
    CHECK_FALSE(rig.sees("stillPaneName"));
    CHECK_FALSE(rig.action("addCard").isVisible());
    CHECK(rig.action("zoomIn").isVisible());
    WindowRig::press("Ctrl+0");
    WindowRig::press("Ctrl++");
    CHECK(still(rig).zoom() == Approx(1.1));
    CHECK(rig.canvas().zoom() == Approx(1.1));
    WindowRig::press("Alt+1");
    CHECK(rig.canvas().isVisible());
    CHECK_FALSE(rig.sees("stillMap"));
    CHECK_FALSE(rig.sees("idealViewBar"));
    CHECK(rig.action("addCard").isVisible());
    WindowRig::press("Alt+3");
    CHECK(rig.sees("stillMap"));
    WindowRig::press("Ctrl+4");
    CHECK(rig.canvas().isVisible());
    CHECK(WindowRig::focused() == QStringLiteral("canvas"));
}

TEST_CASE("Ideal views: a key leads to them from every page", "[ui][compare]") {
    WindowRig rig;
    const BornIdeal journeys;
    rig.window().show(journeys.builder.document(), std::nullopt, {});
    SECTION("of the current journey") {
        WindowRig::press("Ctrl+7");
    }
    SECTION("of its goal") {
        WindowRig::press("Alt+2");
        WindowRig::press("Ctrl+7");
    }
    SECTION("of its table") {
        WindowRig::press("Ctrl+T");
        WindowRig::press("Ctrl+7");
    }
    CHECK(rig.action("showGhost").isChecked());
    CHECK(rig.sees("stillMap"));
    CHECK(WindowRig::focused() == QStringLiteral("stillMap"));
    WindowRig::press("Alt+1");
    CHECK(rig.action("showGhost").isVisible());
    CHECK_FALSE(rig.action("showGhost").isChecked());
    CHECK(rig.canvas().isVisible());
}

TEST_CASE("Ideal views: without an ideal journey there are no commands for them", "[ui][compare]") {
    WindowRig rig;
    rig.click("emptyMap");
    WindowRig::addPhase("Wassen");
    CHECK_FALSE(rig.action("showGhost").isVisible());
}

TEST_CASE("Ideal views: side by side, both maps scroll and select together", "[ui][compare]") {
    WindowRig rig;
    const BornIdeal journeys;
    open(rig, journeys);
    WindowRig::press("Ctrl+5");
    rig.canvas().setZoom(4);
    ui::StillMap& left = still(rig);
    CHECK(left.zoom() == 4);
    const auto leftEdge = [](const ui::MapWidget& map) {
        return map.seenOfBody().left - map.map().layout().phases[1].rect.left;
    };
    const QRect last = rig.phaseAt(1);
    rig.turnWheel(rig.canvas().viewport()->rect().center(), -last.width() / 2, Qt::ShiftModifier);
    CHECK(rig.canvas().horizontalScrollBar()->value() > 0);
    CHECK(leftEdge(left) == Approx(leftEdge(rig.canvas())).margin(1));
    left.horizontalScrollBar()->setValue(last.width() / 4);
    CHECK(leftEdge(rig.canvas()) == Approx(leftEdge(left)).margin(1));
    WindowRig::press("Ctrl+0");

    click(rig, left, journeys.current.card);
    CHECK(rig.canvas().selection().rows == only(journeys.ideal.card));
    click(rig, left, journeys.gone);
    CHECK(left.selection().rows == only(journeys.gone));
    CHECK(rig.canvas().selection().rows.empty());
    rig.click(rig.cardAt(0, 0).center());
    CHECK(left.selection().rows == only(journeys.current.card));
    // From the one to the other, and along the border between them.
    left.setFocus();
    WindowRig::press("Tab");
    CHECK(WindowRig::focused() == QStringLiteral("mapSplitterHandle"));
    const int before = left.width();
    WindowRig::press("Right");
    CHECK(left.width() > before);
    WindowRig::press("Tab");
    CHECK(WindowRig::focused() == QStringLiteral("canvas"));
    left.setFocus();
    WindowRig::press({"Down", "Home", "Return"});
    CHECK(rig.grid().journey() == journeys.current.journey);
    CHECK(WindowRig::focused() == QStringLiteral("canvas"));
}

TEST_CASE("Ideal views: what is selected is in sight in each of them", "[ui][compare]") {
    WindowRig rig;
    BornIdeal journeys;
    model::CardId last;
    for (int card = 0; card < 60; ++card) {
        last = journeys.builder.card(journeys.ideal.last, journeys.ideal.actions, "Föhnt");
    }
    open(rig, journeys);
    rig.canvas().select({journeys.ideal.journey,
                         edit::Cell{journeys.ideal.last, journeys.ideal.actions},
                         {referenceTo(last)}});
    const auto isSeen = [last](const ui::MapWidget& map) {
        return map.viewport()->rect().contains(map.placeOf(referenceTo(last)));
    };
    REQUIRE(isSeen(rig.canvas()));
    WindowRig::press("Ctrl+7");
    QCoreApplication::processEvents();
    CHECK(isSeen(still(rig)));
    WindowRig::press("Ctrl+Shift+D");
    QCoreApplication::processEvents();
    CHECK(isSeen(still(rig)));
}

TEST_CASE("Ideal views: the ghost follows edits, and leads to the map that has what is chosen",
          "[ui][compare]") {
    WindowRig rig;
    const BornIdeal journeys;
    open(rig, journeys);
    WindowRig::press("Ctrl+7");
    ui::StillMap& ghost = still(rig);
    CHECK(nameOf(ghost, journeys.gone) == "Belt de salon. Gone.");
    CHECK(nameOf(ghost, journeys.added) == "Boekt zelf. New.");
    CHECK(nameOf(ghost, journeys.ideal.card) == "Neemt plaats.");
    click(rig, ghost, journeys.added);
    rig.find("cardText").setFocus();
    WindowRig::type("!");
    QCoreApplication::processEvents();
    const model::Card* card = ghost.map().grid().document().cards.find(journeys.added);
    REQUIRE(card != nullptr);
    CHECK(card->text == "!Boekt zelf");
    CHECK(ghost.selection().rows == only(journeys.added));
    ghost.setFocus();
    WindowRig::press("Return");
    CHECK(rig.canvas().isVisible());
    CHECK(rig.canvas().selection().rows == only(journeys.added));
    WindowRig::press("Ctrl+Shift+D");
    CHECK_FALSE(ghost.map().rectOf(referenceTo(journeys.ideal.card)));
    const QPoint place = ghost.placeOf(referenceTo(journeys.gone)).center();
    QTest::mouseDClick(ghost.viewport(), Qt::LeftButton, Qt::NoModifier, place);
    CHECK(rig.grid().journey() == journeys.current.journey);
    CHECK(rig.canvas().selection().rows == only(journeys.gone));
}
