#include "window_rig.h"

#include <cjm/wording/text.h>

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSlider>

using namespace cjm;
using test::WindowRig;

namespace {

/// A map with a client's first phases, made by the mouse and some letters.
void startMapWithTwoCards(WindowRig& rig) {
    rig.click("emptyMap");
    rig.click("firstPhaseButton");
    WindowRig::type("Wassen");
    WindowRig::press("Return");
    for (const char* title : {"Knippen", "Betalen"}) {
        rig.click("addPhaseAfterButton");
        WindowRig::type(title);
        WindowRig::press("Return");
    }
    rig.doubleClick(rig.freePlaceIn(0, 0));
    WindowRig::type("Belt");
    WindowRig::press("Return");
    rig.doubleClick(rig.freePlaceIn(0, 0));
    WindowRig::type("Wacht");
    rig.click(rig.freePlaceIn(2, 4)); // which accepts it
    REQUIRE(rig.phases() == "Wassen, Knippen, Betalen");
    REQUIRE(rig.cell(0, 0) == "Belt, Wacht");
}

} // namespace

TEST_CASE("Canvas: a click selects, a double click types", "[ui][window][canvas]") {
    WindowRig rig;
    startMapWithTwoCards(rig);
    rig.click(rig.cardAt(0, 0, 1).center());
    CHECK(rig.find<QPlainTextEdit>("cardText").toPlainText() == QStringLiteral("Wacht"));
    rig.doubleClick(rig.cardAt(0, 0).center());
    WindowRig::type(" de salon");
    WindowRig::press("Return");
    CHECK(rig.cell(0, 0) == "Belt de salon, Wacht");
    rig.doubleClick(rig.phaseAt(1).center());
    WindowRig::type("Kleuren");
    WindowRig::press("Return");
    CHECK(rig.phases() == "Wassen, Kleuren, Betalen");
    rig.doubleClick(rig.laneAt(3).center());
    WindowRig::type("Ergernis");
    WindowRig::press("Return");
    CHECK(rig.lanes() == "actions, emotions, expectations, Ergernis, touchpoints");
}

TEST_CASE("Canvas: letters take the place of a selected text, and after a head they begin a card",
          "[ui][window][canvas]") {
    WindowRig rig;
    rig.click("emptyMap");
    WindowRig::press("Return"); // on the button that adds the first phase
    WindowRig::type("Boeken");
    WindowRig::press("Return");
    WindowRig::type("Belt op");
    WindowRig::press("Return");
    CHECK(rig.phases() == "Boeken");
    CHECK(rig.cell(0, 0) == "Belt op");
    WindowRig::press({"Down", "Up"});
    WindowRig::type("Mailt");
    WindowRig::press("Return");
    CHECK(rig.cell(0, 0) == "Mailt");
    WindowRig::press("Ctrl+Z");
    CHECK(rig.cell(0, 0) == "Belt op");
    WindowRig::type("App");
    WindowRig::press("Escape");
    CHECK(rig.cell(0, 0) == "Belt op");
}

TEST_CASE("Canvas: cards, phases and lanes are dragged", "[ui][window][canvas]") {
    WindowRig rig;
    startMapWithTwoCards(rig);
    rig.grab(rig.cardAt(0, 0).center());
    rig.dragTo(rig.freePlaceIn(1, 2));
    CHECK(rig.cell(0, 0) == "Belt, Wacht");
    rig.drop(rig.freePlaceIn(2, 2));
    CHECK(rig.cell(0, 0) == "Wacht");
    CHECK(rig.cell(2, 2) == "Belt");
    WindowRig::press("Down"); // from where it lies now
    WindowRig::type("Te duur");
    WindowRig::press("Return");
    CHECK(rig.cell(2, 3) == "Te duur");

    rig.grab(rig.phaseAt(0).center());
    rig.drop(rig.phaseAt(2).center() + QPoint(rig.phaseAt(2).width() / 3, 0));
    CHECK(rig.phases() == "Knippen, Betalen, Wassen");
    CHECK(rig.cell(2, 0) == "Wacht");
    rig.grab(rig.laneAt(4).center());
    rig.drop(rig.laneAt(0).center() - QPoint(0, rig.laneAt(0).height() / 3));
    CHECK(rig.lanes() == "touchpoints, actions, emotions, expectations, problems");
    CHECK(rig.action("undo").text() == QStringLiteral("Undo moving a lane"));
}

TEST_CASE("Canvas: several cards are dragged together, and one click leaves one of them",
          "[ui][window][canvas]") {
    WindowRig rig;
    startMapWithTwoCards(rig);
    rig.click(rig.cardAt(0, 0).center());
    rig.click(rig.cardAt(0, 0, 1).center(), Qt::ControlModifier);
    rig.grab(rig.cardAt(0, 0).center());
    rig.drop(rig.freePlaceIn(1, 3));
    CHECK(rig.cell(1, 3) == "Belt, Wacht");
    CHECK(rig.action("undo").text() == QStringLiteral("Undo moving 2 cards"));
    rig.click(rig.cardAt(1, 3).center());
    WindowRig::press("Delete");
    CHECK(rig.cell(1, 3) == "Wacht");
}

TEST_CASE("Canvas: Escape during a drag leaves the map as it is", "[ui][window][canvas]") {
    WindowRig rig;
    startMapWithTwoCards(rig);
    const model::Document before = rig.document();
    for (const QPoint place :
         {rig.cardAt(0, 0).center(), rig.phaseAt(0).center(), rig.laneAt(0).center()}) {
        rig.grab(place);
        rig.dragTo(rig.freePlaceIn(2, 3));
        WindowRig::press("Escape");
        rig.drop(rig.freePlaceIn(2, 3));
        CHECK(rig.document() == before);
    }
}

TEST_CASE("Canvas: the keyboard opens the context menu where the focus is",
          "[ui][window][canvas]") {
    WindowRig rig;
    startMapWithTwoCards(rig);
    rig.click(rig.cardAt(0, 0).center());
    rig.chooseAtFocus("removeSelection");
    CHECK(rig.cell(0, 0) == "Wacht");
}

TEST_CASE("Canvas: what the context menu deletes comes back by its notice",
          "[ui][window][canvas]") {
    WindowRig rig;
    startMapWithTwoCards(rig);
    rig.chooseAt(rig.cardAt(0, 0).center(), "removeSelection");
    CHECK(rig.cell(0, 0) == "Wacht");
    CHECK(rig.textOf("noticeText") == QStringLiteral("1 card deleted."));
    rig.click("noticeButton");
    CHECK(rig.cell(0, 0) == "Belt, Wacht");
    CHECK_FALSE(rig.sees("noticeBar"));
    CHECK(rig.canvas().hasFocus());
    rig.chooseAt(rig.phaseAt(0).center(), "removeSelection");
    CHECK(rig.phases() == "Knippen, Betalen");
    CHECK(rig.textOf("noticeText") == QStringLiteral("1 phase deleted, with the cards in it."));
    rig.choose({"editMenu"}, "undo");
    CHECK(rig.cell(0, 0) == "Belt, Wacht");
}

TEST_CASE("Canvas: the name of a lane stays in sight with its arrow", "[ui][window][canvas]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    WindowRig::press({"Ctrl+=", "Ctrl+=", "Ctrl+=", "Ctrl+=", "Ctrl+="});
    const auto arrow = [&] {
        const layout::Rect& rect = rig.canvas().map().layout().lanes.front().arrowRect;
        return rig.canvas().view().toWidget(rect).center().toPoint();
    };
    const QPoint before = arrow();
    rig.turnWheel(rig.freePlaceIn(1, 0), -120);
    REQUIRE(rig.laneAt(0).top() < rig.canvas().view().pane(paint::MapPart::laneNames).top());
    CHECK((arrow() - before).manhattanLength() <= 1);
    rig.click(arrow());
    CHECK(rig.grid().lanes().front()->collapsed);
}

TEST_CASE("Canvas: what says how long becomes minutes in a lane about time",
          "[ui][window][canvas]") {
    WindowRig rig;
    startMapWithTwoCards(rig);
    rig.click(rig.cardAt(0, 0).center());
    rig.choose({"insertMenu", "laneKindsMenu"}, "addLane_time");
    REQUIRE(rig.lanes().starts_with("actions, time"));
    const std::size_t lane = 1;
    const auto typeInCell = [&](const char* text) {
        if (!rig.grid().cell({0, lane}).empty()) {
            rig.click(rig.cardAt(0, lane).center());
        }
        WindowRig::type(text);
        WindowRig::press("Return");
        const auto& cards = rig.grid().cell({0, lane});
        REQUIRE(cards.size() == 1);
        return cards.front()->text + '|' + std::to_string(cards.front()->minutes.value_or(-1));
    };
    rig.click(rig.freePlaceIn(0, lane));
    CHECK(typeInCell("1 u 30") == "|90");
    WindowRig::press({"F2", "0", "Return"}); // behind the 90
    CHECK(rig.grid().cell({0, lane}).front()->minutes == 900);
    CHECK(typeInCell("Wachten") == "Wachten|900");
    CHECK(typeInCell("20 min") == "|20");
    WindowRig::press({"F2", "Backspace", "Backspace", "Return"});
    CHECK_FALSE(rig.grid().cell({0, lane}).front()->minutes.has_value());
    rig.click(rig.cardAt(0, 0).center());
    WindowRig::type("20");
    WindowRig::press("Return");
    CHECK(rig.cell(0, 0) == "20, Wacht"); // in other lanes it is a text
}

TEST_CASE("Canvas: a feeling without a word stays once it is confirmed, and goes when left",
          "[ui][window][canvas]") {
    WindowRig rig;
    startMapWithTwoCards(rig);
    rig.doubleClick(rig.freePlaceIn(1, 1));
    rig.click(rig.freePlaceIn(0, 0));
    CHECK(rig.cell(1, 1).empty());
    CHECK(rig.action("undo").text() == QStringLiteral("Undo adding a card"));
    rig.doubleClick(rig.freePlaceIn(1, 1));
    WindowRig::press("Return");
    CHECK(rig.cell(1, 1) == "0");
    rig.doubleClick(rig.freePlaceIn(0, 1));
    WindowRig::type("blij");
    rig.click(rig.freePlaceIn(0, 0));
    CHECK(rig.cell(0, 1) == "0 blij");
}

TEST_CASE("Canvas: who types on after Enter begins the next card, and replaces none",
          "[ui][window][canvas]") {
    WindowRig rig;
    startMapWithTwoCards(rig);
    rig.click(rig.freePlaceIn(1, 0));
    for (const char* text : {"Knipt", "Droogt", "Kleurt"}) {
        WindowRig::type(text);
        WindowRig::press("Return");
    }
    CHECK(rig.cell(1, 0) == "Knipt, Droogt, Kleurt");
    WindowRig::press({"Up", "Down"});
    WindowRig::type("Verft");
    WindowRig::press("Return");
    CHECK(rig.cell(1, 0) == "Knipt, Droogt, Verft");
    rig.click(rig.cardAt(1, 0, 2).center());
    WindowRig::type("Bleekt");
    WindowRig::press("Return");
    CHECK(rig.cell(1, 0) == "Knipt, Droogt, Bleekt");
}

TEST_CASE("Canvas: Delete takes one card of a cell after the other", "[ui][window][canvas]") {
    WindowRig rig;
    startMapWithTwoCards(rig);
    rig.doubleClick(rig.freePlaceIn(0, 0));
    WindowRig::type("Belt weer");
    WindowRig::press("Return");
    rig.click(rig.cardAt(0, 0, 1).center());
    WindowRig::press("Delete");
    CHECK(rig.cell(0, 0) == "Belt, Belt weer");
    WindowRig::press("Delete");
    CHECK(rig.cell(0, 0) == "Belt");
    WindowRig::press("Delete");
    CHECK(rig.cell(0, 0).empty());
    WindowRig::press("Delete");
    CHECK(rig.action("undo").text() == QStringLiteral("Undo deleting a card"));
}

TEST_CASE("Canvas: Delete on a cell without a selected card deletes what is seen in it",
          "[ui][window][canvas]") {
    WindowRig rig;
    startMapWithTwoCards(rig);
    rig.click(rig.freePlaceIn(0, 0));
    WindowRig::press("Delete");
    CHECK(rig.cell(0, 0).empty());
    CHECK(rig.textOf("noticeText") == QStringLiteral("2 cards deleted."));
    CHECK_FALSE(rig.action("removeSelection").isEnabled());
    WindowRig::press("Ctrl+Z");
    REQUIRE(rig.cell(0, 0) == "Belt, Wacht");
    rig.click(rig.freePlaceIn(0, 0));
    rig.choose({"viewMenu"}, "collapseLane");
    CHECK_FALSE(rig.action("removeSelection").isEnabled());
}

TEST_CASE("Inspector: a field that is out of sight writes nothing when its words are marked",
          "[ui][window][inspector]") {
    WindowRig rig;
    startMapWithTwoCards(rig);
    rig.click(rig.cardAt(0, 0).center());
    auto& text = rig.find<QPlainTextEdit>("cardText");
    REQUIRE(text.toPlainText() == QStringLiteral("Belt"));
    rig.click(rig.phaseAt(0).center());
    WindowRig::press("Delete");
    const QString deleted = QStringLiteral("1 phase deleted, with the cards in it.");
    REQUIRE(rig.textOf("noticeText") == deleted);
    // As the spelling does, when it finds the time.
    QTextCursor marker(text.document());
    marker.beginEditBlock();
    text.document()->markContentsDirty(0, text.document()->characterCount());
    marker.endEditBlock();
    CHECK(rig.textOf("noticeText") == deleted);
}

TEST_CASE("Canvas: the Undo of a notice never takes back something else", "[ui][window][canvas]") {
    WindowRig rig;
    startMapWithTwoCards(rig);
    rig.chooseAt(rig.cardAt(0, 0).center(), "removeSelection");
    rig.doubleClick(rig.freePlaceIn(1, 0));
    WindowRig::type("Zit");
    WindowRig::press("Return");
    CHECK_FALSE(rig.sees("noticeButton"));
    CHECK(rig.cell(1, 0) == "Zit");
}

TEST_CASE("Canvas: Escape gives back the text, a click elsewhere takes the new one",
          "[ui][window][canvas]") {
    WindowRig rig;
    startMapWithTwoCards(rig);
    const model::Document before = rig.document();
    rig.doubleClick(rig.cardAt(0, 0).center());
    WindowRig::type(" of appt");
    WindowRig::press("Escape");
    CHECK(rig.document() == before);
    CHECK(rig.canvas().hasFocus());
    rig.doubleClick(rig.cardAt(0, 0).center());
    WindowRig::press("Shift+Return");
    WindowRig::type("of appt");
    rig.click(rig.freePlaceIn(2, 3));
    CHECK(rig.cell(0, 0) == "Belt\nof appt, Wacht");
    CHECK(rig.action("undo").text() == QStringLiteral("Undo changing a card"));
    WindowRig::press("Ctrl+Z");
    CHECK(rig.document() == before);
    CHECK(rig.action("redo").text() == QStringLiteral("Redo changing a card"));
}

TEST_CASE("Canvas: a new card without a text does not come to be", "[ui][window][canvas]") {
    WindowRig rig;
    startMapWithTwoCards(rig);
    const model::Document before = rig.document();
    rig.doubleClick(rig.freePlaceIn(2, 2));
    WindowRig::press("Return");
    rig.doubleClick(rig.freePlaceIn(2, 2));
    WindowRig::type("  ");
    rig.click(rig.freePlaceIn(1, 3));
    CHECK(rig.document() == before);
    CHECK(rig.action("undo").text() == QStringLiteral("Undo adding a card"));
}

TEST_CASE("Canvas: undo names the step in Dutch and Russian", "[ui][window][canvas]") {
    using model::ContentLanguage;
    const auto undoTextIn = [](ContentLanguage language) {
        WindowRig rig(language);
        rig.click("template-hair-salon-7");
        rig.doubleClick(rig.cardAt(0, 0).center());
        WindowRig::press("Ctrl+A");
        WindowRig::type("Ищет");
        WindowRig::press("Return");
        CHECK(rig.grid().cell({0, 0}).front()->text == "Ищет");
        return wording::fromQt(rig.action("undo").text());
    };
    CHECK(undoTextIn(ContentLanguage::nl) == "Kaartje wijzigen ongedaan maken");
    CHECK(undoTextIn(ContentLanguage::ru) == "Отменить изменение карточки");
}

TEST_CASE("Canvas: the wheel zooms around the pointer", "[ui][window][canvas]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    const QPoint pointer = rig.cardAt(3, 2).center();
    rig.turnWheel(pointer, 480, Qt::ControlModifier);
    CHECK(rig.canvas().zoom() > 1.5);
    CHECK((rig.cardAt(3, 2).center() - pointer).manhattanLength() <= 4);
    rig.turnWheel(pointer, -240, Qt::ControlModifier);
    CHECK((rig.cardAt(3, 2).center() - pointer).manhattanLength() <= 4);
}

TEST_CASE("Canvas: the focus stays in sight when a key zooms", "[ui][window][canvas]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    for (const char* far : {"Ctrl+End", "Ctrl+Home"}) {
        CAPTURE(far);
        WindowRig::press("Ctrl+9");
        WindowRig::press(far);
        WindowRig::press("Ctrl+0");
        CHECK(rig.canvas().viewport()->rect().contains(rig.canvas().placeOfFocus()));
        for (int times = 0; times < 3; ++times) {
            WindowRig::press("Ctrl++");
        }
        CHECK(rig.canvas().viewport()->rect().contains(rig.canvas().placeOfFocus().center()));
    }
}

TEST_CASE("Canvas: keys, buttons and the slider zoom", "[ui][window][canvas]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    ui::Canvas& canvas = rig.canvas();
    WindowRig::press("Ctrl++");
    CHECK(canvas.zoom() == Approx(1.1));
    WindowRig::press("Ctrl+=");
    CHECK(canvas.zoom() == Approx(1.25));
    WindowRig::press("Ctrl+-");
    CHECK(canvas.zoom() == Approx(1.1));
    WindowRig::press("Ctrl+0");
    CHECK(canvas.zoom() == Approx(1));
    auto& slider = rig.find<QSlider>("zoomSlider");
    slider.setFocus();
    WindowRig::press("Right");
    CHECK(canvas.zoom() > 1);
    rig.click("zoomPercent");
    CHECK(canvas.zoom() == Approx(1));

    WindowRig::press("Ctrl+9");
    const QRect seen = canvas.viewport()->rect();
    CHECK(seen.contains(rig.phaseAt(6)));
    CHECK(seen.contains(rig.laneAt(4)));
    CHECK(canvas.horizontalScrollBar()->maximum() == 0);
    CHECK(canvas.verticalScrollBar()->maximum() == 0);
    WindowRig::press("Ctrl+8");
    CHECK(canvas.horizontalScrollBar()->maximum() == 0);
    CHECK(rig.phaseAt(6).right() > seen.right() - 60);
}

TEST_CASE("Canvas: heads stay on top and lane names at the left", "[ui][window][canvas]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    ui::Canvas& canvas = rig.canvas();
    rig.turnWheel(canvas.viewport()->rect().center(), 600, Qt::ControlModifier);
    const QRect head = rig.phaseAt(2);
    const QRect lane = rig.laneAt(2);
    rig.turnWheel(canvas.viewport()->rect().center(), -120);
    CHECK(rig.phaseAt(2) == head);
    CHECK(rig.laneAt(2).top() < lane.top());
    CHECK(rig.laneAt(2).left() == lane.left());
    rig.turnWheel(canvas.viewport()->rect().center(), -120, Qt::ShiftModifier);
    CHECK(rig.phaseAt(2).top() == head.top());
    CHECK(rig.phaseAt(2).left() < head.left());
    CHECK(rig.laneAt(2).left() == lane.left());
    // What is seen at the corner of a head is the head, not what is scrolled below it.
    rig.click(rig.phaseAt(3).center());
    CHECK(rig.sees("phaseTitle"));
}

TEST_CASE("Canvas: undo and redo select what they are about", "[ui][window][canvas]") {
    WindowRig rig;
    startMapWithTwoCards(rig);
    const auto selected = [&rig] { return rig.canvas().selection().rows; };
    const auto cardsOf = [&rig](std::size_t phase) {
        std::vector<model::RowReference> rows;
        for (const model::Card* card : rig.grid().cell({phase, 0})) {
            rows.push_back(referenceTo(card->id));
        }
        return rows;
    };
    rig.click(rig.cardAt(0, 0).center());
    rig.click(rig.cardAt(0, 0, 1).center(), Qt::ControlModifier);
    WindowRig::press({"Alt+Right", "Ctrl+Z"});
    REQUIRE(rig.cell(0, 0) == "Belt, Wacht");
    CHECK_THAT(selected(), Catch::Matchers::UnorderedEquals(cardsOf(0)));
    WindowRig::press("Ctrl+Y");
    REQUIRE(rig.cell(1, 0) == "Belt, Wacht");
    CHECK_THAT(selected(), Catch::Matchers::UnorderedEquals(cardsOf(1)));

    const std::vector phase = {referenceTo(rig.grid().phases()[1]->id)};
    rig.click(rig.phaseAt(1).center());
    WindowRig::press("Delete");
    CHECK(selected().empty());
    WindowRig::press("Ctrl+Z");
    CHECK(selected() == phase);
    const std::vector lane = {referenceTo(rig.grid().lanes()[0]->id)};
    rig.click(rig.laneAt(0).center());
    WindowRig::press({"Delete", "Ctrl+Z"});
    CHECK(selected() == lane);
}
