// Links in the window: made, looked at, changed and deleted, by the mouse and by keys alone.

#include "window_rig.h"

#include <cjm/layout/hit_test.h>
#include <cjm/wording/text.h>

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace cjm;
using test::WindowRig;

namespace {

/// Two phases with a card in each.
void startMapToLink(WindowRig& rig) {
    rig.click("emptyMap");
    rig.click("firstPhaseButton");
    WindowRig::type("Wassen");
    WindowRig::press("Return");
    rig.click("addPhaseAfterButton");
    WindowRig::type("Betalen");
    WindowRig::press("Return");
    rig.doubleClick(rig.freePlaceIn(0, 0));
    WindowRig::type("Belt");
    WindowRig::press("Return");
    rig.doubleClick(rig.freePlaceIn(1, 0));
    WindowRig::type("Betaalt");
    WindowRig::press("Return");
    REQUIRE(rig.cell(1, 0) == "Betaalt");
}

/// The links in words, as in: loop Betaalt > Belt.
std::string links(WindowRig& rig) {
    const auto nameOf = [&](const model::RowReference& row) {
        const model::Card* card = rig.document().cards.find({row.uuid});
        return card != nullptr ? card->text : rig.document().phases.find({row.uuid})->title;
    };
    std::string words;
    for (const model::Link& link : rig.document().links) {
        words += words.empty() ? "" : ", ";
        words += std::string(model::nameOf(link.kind)) + " " + nameOf(link.from);
        words += link.to ? " > " + nameOf(*link.to) : "";
        words += link.label.empty() ? "" : " (" + link.label + ")";
        words += link.share ? " " + std::to_string(*link.share) : "";
    }
    return words;
}

} // namespace

TEST_CASE("Links: one is made with two clicks, and told about in the sidebar",
          "[ui][window][links]") {
    WindowRig rig;
    startMapToLink(rig);
    rig.click(rig.cardAt(1, 0).center());
    rig.choose({"insertMenu"}, "addLink");
    CHECK(rig.canvas().isLinking());
    rig.click(rig.cardAt(0, 0).center());
    CHECK_FALSE(rig.canvas().isLinking());
    CHECK(links(rig) == "loop Betaalt > Belt");
    CHECK(rig.action("undo").text() == QStringLiteral("Undo adding a link"));

    rig.click("linkLabel");
    WindowRig::type("Komt terug");
    rig.find<QSpinBox>("linkShare").setFocus();
    WindowRig::press("Ctrl+A");
    WindowRig::type("30");
    CHECK(links(rig) == "loop Betaalt > Belt (Komt terug) 30");
    rig.click("swapLink");
    CHECK(links(rig) == "loop Belt > Betaalt (Komt terug) 30");
    REQUIRE(rig.canvas().map().layout().links.size() == 1);
    CHECK(rig.canvas().map().layout().links[0].text == "Komt terug · 30\u00a0%");
    rig.click("linkTo");
    CHECK(rig.sees("cardText"));
}

TEST_CASE("Links: one is made, found again and deleted by keys alone", "[ui][window][links]") {
    WindowRig rig;
    startMapToLink(rig);
    rig.click(rig.cardAt(0, 0).center());
    WindowRig::press("Ctrl+L");
    WindowRig::press("Right");
    WindowRig::press("Return");
    CHECK(links(rig) == "branch Belt > Betaalt");
    WindowRig::press("Left"); // back from the link to the cell with the focus
    WindowRig::press("Right");
    rig.find("selectLink0").setFocus();
    WindowRig::press("Space");
    CHECK(rig.sees("linkLabel"));
    rig.canvas().setFocus();
    WindowRig::press("Del");
    CHECK(links(rig).empty());
    CHECK(rig.textOf("noticeText").endsWith(QStringLiteral("deleted.")));
    WindowRig::press("Ctrl+Z");
    CHECK(links(rig) == "branch Belt > Betaalt");
    CHECK(rig.sees("linkLabel"));
}

TEST_CASE("Links: Escape and a click beside leave things as they were", "[ui][window][links]") {
    WindowRig rig;
    startMapToLink(rig);
    rig.click(rig.cardAt(0, 0).center());
    WindowRig::press("Ctrl+L");
    CHECK(rig.textOf("noticeText").startsWith(QStringLiteral("Where does the link lead?")));
    WindowRig::press("Esc");
    CHECK_FALSE(rig.canvas().isLinking());
    CHECK_FALSE(rig.sees("noticeText"));
    WindowRig::press("Ctrl+L");
    rig.click(rig.freePlaceIn(1, 2));
    CHECK_FALSE(rig.canvas().isLinking());
    CHECK(links(rig).empty());
}

TEST_CASE("Links: where clients get lost is said, selected by a click and deleted from the card",
          "[ui][window][links]") {
    WindowRig rig;
    startMapToLink(rig);
    rig.click(rig.cardAt(0, 0).center());
    WindowRig::press("Ctrl+Shift+L");
    CHECK(links(rig) == "lost Belt");
    CHECK_FALSE(rig.find<QComboBox>("linkKind").isEnabled());
    rig.click(rig.cardAt(1, 0).center());
    REQUIRE(rig.canvas().map().layout().links.size() == 1);
    const model::RowReference row = referenceTo(rig.document().links.begin()->id);
    const QRect place = rig.canvas().placeOf(row);
    const layout::LinkPath& path = rig.canvas().map().layout().links[0];
    const layout::Point sign = path.signRect.centre();
    const double zoom = rig.canvas().zoom();
    rig.click(
        place.topLeft() +
        QPointF((sign.x - path.bounds.left) * zoom, (sign.y - path.bounds.top) * zoom).toPoint());
    CHECK(rig.sees("linkLabel"));
    WindowRig::press("Return"); // what stands beside it is typed on the map, as all texts are
    CHECK(rig.canvas().isTyping());
    WindowRig::type("Belt een ander");
    WindowRig::press("Return");
    CHECK(links(rig) == "lost Belt (Belt een ander)");
    const layout::JourneyLayout& layout = rig.canvas().map().layout();
    const layout::Rect& label = layout.links.at(0).textRect;
    const layout::Rect& mark = layout.links.at(0).signRect;
    const layout::Point between = {(mark.right() + label.left) / 2, mark.centre().y};
    CHECK(layout::hitTest(layout, between).link);
    WindowRig::press("Esc");
    WindowRig::press("Ctrl+F");
    WindowRig::type("een ander");
    CHECK(rig.sees("linkLabel")); // it is found, and selected
    WindowRig::press("Esc");
    rig.click("linkFrom");
    rig.click("deleteLink0");
    CHECK(links(rig).empty());
}

TEST_CASE("Links: the context menu of one is about it alone", "[ui][window][links]") {
    WindowRig rig;
    startMapToLink(rig);
    rig.click(rig.cardAt(1, 0).center());
    rig.choose({"insertMenu"}, "addLink");
    rig.click(rig.cardAt(0, 0).center());
    REQUIRE(links(rig) == "loop Betaalt > Belt");
    CHECK(WindowRig::entriesAtFocus() == "editText removeSelection");
}
