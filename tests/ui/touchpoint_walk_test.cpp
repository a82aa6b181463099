#include "touchpoint_chart.h"
#include "window_rig.h"

#include <cjm/edit/journeys.h>
#include <cjm/edit/touchpoints.h>
#include <cjm/wording/text.h>

#include <result_value.h>

#include <QAbstractButton>
#include <QListWidget>
#include <QScrollArea>
#include <QTabWidget>
#include <cmath>
#include <random>

using namespace cjm;
using model::Card;
using model::Verdict;
using test::WindowRig;

namespace {

/// A journey with four touchpoints in two phases, and its ideal one.
model::Document mapToWalk() {
    test::DocumentBuilder builder;
    const model::PhaseId find = builder.phase("Zoeken");
    const model::PhaseId pay = builder.phase("Afrekenen");
    const model::LaneId lane = builder.lane(model::LaneKind::touchpoints);
    for (const char* text : {"Poster", "Website"}) {
        builder.card(find, lane, text);
    }
    const model::CardId desk = builder.card(pay, lane, "Balie");
    builder.card(pay, lane, "Bon");
    builder.change(desk, [](Card& card) {
        card.importance = 5;
        card.touchpoint.ease = 2;
    });
    base::UuidGenerator ids(3);
    return test::valueOf(
        edit::addIdealJourney(builder.document(), builder.journey(), "Ideaal", ids));
}

/// The window with this map on its ideal page, walking.
void startWalk(WindowRig& rig) {
    rig.window().show(mapToWalk(), std::nullopt, {});
    WindowRig::press("Ctrl+Shift+T");
    REQUIRE(rig.sees("touchpointDock"));
}

/// Clicks what may have to be scrolled to first.
void clickInWalk(WindowRig& rig, const char* name) {
    auto& widget = rig.find(name);
    rig.find<QScrollArea>("touchpointScroll").ensureWidgetVisible(&widget);
    rig.click(widget, QPoint(std::min(10, widget.width() / 2), widget.height() / 2));
}

std::string said(WindowRig& rig, const char* label) {
    return wording::fromQt(rig.textOf(label));
}

std::string idealMap(WindowRig& rig) {
    return rig.cell(0, 0) + " | " + rig.cell(1, 0);
}

const Card& cardCalled(WindowRig& rig, const char* text) {
    for (const Card& card : rig.document().cards) {
        if (card.text == text && card.origins.isEmpty()) {
            return card;
        }
    }
    throw std::logic_error(text);
}

} // namespace

TEST_CASE("Touchpoint walk: a verdict is seen on the ideal map at once, and the next takes it back",
          "[ui][touchpoints]") {
    WindowRig rig;
    startWalk(rig);
    CHECK(said(rig, "walkPosition") == "1 of 4");
    CHECK(said(rig, "touchpointName") == "Poster");
    CHECK(idealMap(rig) == "Poster, Website | Balie, Bon");
    clickInWalk(rig, "verdict_drop");
    CHECK(idealMap(rig) == "Website | Balie, Bon");
    clickInWalk(rig, "verdict_swap");
    CHECK(idealMap(rig) == "Poster, Website | Balie, Bon");
    auto& other = rig.find<QComboBox>("verdictOther");
    other.setFocus();
    QTest::keyClick(&other, Qt::Key_End);
    CHECK(idealMap(rig) == "Bon, Website | Balie, Poster");
    clickInWalk(rig, "verdict_keep");
    CHECK(idealMap(rig) == "Poster, Website | Balie, Bon");
    WindowRig::press("Ctrl+Z");
    WindowRig::press("Ctrl+Z");
    WindowRig::press("Ctrl+Z");
    CHECK(idealMap(rig) == "Website | Balie, Bon");
    clickInWalk(rig, "throwWalkAway");
    CHECK_FALSE(rig.sees("touchpointDock"));
    CHECK(rig.document() == mapToWalk());
    CHECK_FALSE(rig.action("undo").isEnabled());
    CHECK_FALSE(rig.window().isWindowModified());
}

TEST_CASE("Touchpoint walk: what was thrown away can be had back, with edits on the map",
          "[ui][touchpoints]") {
    WindowRig rig;
    startWalk(rig);
    clickInWalk(rig, "verdict_drop");
    const model::Document tried = rig.document();
    REQUIRE(tried != mapToWalk());
    clickInWalk(rig, "throwWalkAway");
    REQUIRE(rig.document() == mapToWalk());
    rig.click("noticeButton");
    CHECK(rig.document() == tried);
    CHECK_FALSE(rig.sees("touchpointDock"));
    WindowRig::press("Ctrl+Z");
    CHECK(rig.document() == mapToWalk());
}

TEST_CASE(
    "Touchpoint walk: what is not kept is said whole before one goes on, and kept as one step",
    "[ui][touchpoints]") {
    WindowRig rig;
    startWalk(rig);
    clickInWalk(rig, "verdict_merge");
    clickInWalk(rig, "nextTouchpoint");
    CHECK(rig.sees("walkLacking"));
    CHECK(WindowRig::focused() == QStringLiteral("verdictOther"));
    WindowRig::press("Down");
    CHECK(idealMap(rig) == "Website | Balie, Bon");
    WindowRig::press("Ctrl+PgDown");
    CHECK(said(rig, "walkPosition") == "1 of 4");
    CHECK(WindowRig::focused() == QStringLiteral("touchpointWorth"));
    CHECK_FALSE(rig.find<QAbstractButton>("makeImprovement").isEnabled());
    clickInWalk(rig, "keepWalk");
    CHECK(rig.sees("touchpointDock"));
    WindowRig::type("Alles op een plek");
    CHECK_FALSE(rig.sees("walkLacking"));
    clickInWalk(rig, "makeImprovement");
    REQUIRE(rig.document().improvements.size() == 1);
    const model::Improvement& improvement = *rig.document().improvements.begin();
    CHECK(improvement.title == "Merge: Poster and Website");
    CHECK(improvement.worth == "Alles op een plek");
    CHECK_FALSE(rig.find<QAbstractButton>("makeImprovement").isEnabled());
    WindowRig::press("Ctrl+PgDown");
    CHECK(said(rig, "walkPosition") == "2 of 4");
    clickInWalk(rig, "keepWalk");
    CHECK_FALSE(rig.sees("touchpointDock"));
    CHECK(cardCalled(rig, "Poster").touchpoint.verdict == Verdict::merge);
    CHECK(cardCalled(rig, "Poster").touchpoint.reviewed.has_value());
    CHECK_FALSE(cardCalled(rig, "Website").touchpoint.reviewed.has_value());
    WindowRig::press("Ctrl+Z");
    CHECK(rig.document() == mapToWalk());
    CHECK_FALSE(rig.action("undo").isEnabled());
}

TEST_CASE("Touchpoint walk: left without keeping, the document is the same", "[ui][touchpoints]") {
    constexpr std::array steps = {
        "verdict_keep",   "verdict_improve", "verdict_drop",       "verdict_swap",
        "verdict_merge",  "nextTouchpoint",  "previousTouchpoint", "attentionNow",
        "certaintyKnown", "easeNow",         "pleasureWished",     "verdictOther"};
    for (unsigned seed = 1; seed <= 3; ++seed) {
        INFO("seed " << seed);
        WindowRig rig;
        rig.window().show(mapToWalk(), std::nullopt, {});
        WindowRig::press("Ctrl+Shift+Right");
        WindowRig::type("Thuis");
        WindowRig::press("Return");
        const model::Document before = rig.document();
        const QString undo = rig.action("undo").text();
        WindowRig::press("Ctrl+Shift+T");
        std::mt19937 random(seed);
        for (int step = 0; step < 30; ++step) {
            const char* name = steps.at(random() % steps.size());
            if (!rig.sees(name) || !rig.find(name).isEnabled()) {
                continue;
            }
            if (std::string_view(name) == "verdictOther") {
                rig.find(name).setFocus();
                WindowRig::press("Down");
            } else {
                clickInWalk(rig, name);
            }
        }
        clickInWalk(rig, rig.sees("throwWalkAway") ? "throwWalkAway" : "closeWalk");
        CHECK(rig.document() == before);
        CHECK(rig.action("undo").text() == undo);
        CHECK(rig.action("undo").isEnabled());
    }
}

TEST_CASE("Touchpoint chart: points of the same scores stand side by side", "[ui][touchpoints]") {
    ui::TouchpointChart chart;
    chart.resize(320, 280);
    chart.setScores(std::vector<model::TouchpointScore>(3, {{}, 4, 3}));
    for (std::size_t left = 0; left < 3; ++left) {
        CHECK(chart.placeOf(left).y() == Approx(chart.placeOf(0).y()));
        for (std::size_t right = 0; right < left; ++right) {
            CHECK(std::abs(chart.placeOf(left).x() - chart.placeOf(right).x()) > 10);
        }
    }
}

TEST_CASE("Touchpoint chart: leads to the touchpoints, and to those without scores",
          "[ui][touchpoints]") {
    WindowRig rig;
    rig.window().show(mapToWalk(), std::nullopt, {});
    rig.choose({"journeyMenu"}, "showTouchpointChart");
    auto& list = rig.find<QListWidget>("touchpointGaps");
    REQUIRE(list.count() == 4);
    CHECK_FALSE(rig.action("showInspector").isChecked()); // it has made way
    CHECK_FALSE(rig.sees("inspector"));
    CHECK(list.item(0)->text().contains(QStringLiteral("Balie")));
    CHECK(rig.sees("walkUnscored"));
    auto& chart = rig.find<ui::TouchpointChart>("touchpointChart");
    rig.click(chart, chart.placeOf(0).toPoint());
    CHECK(list.currentRow() == 0);
    CHECK(rig.grid().cell({1, 0}).front()->text == "Balie");
    // By keyboard: the list says the same.
    list.setFocus();
    WindowRig::press("Down");
    WindowRig::press("Down");
    WindowRig::press("Return");
    const auto chosen = session::selected<model::Card>(rig.canvas().selection());
    REQUIRE(chosen.size() == 1);
    CHECK(list.currentItem()->text().contains(
        QString::fromStdString(rig.document().cards.find(chosen.front())->text)));
    CHECK(rig.document().cards.find(chosen.front())->text != "Balie");
    rig.click("walkUnscored");
    CHECK(said(rig, "touchpointName") == "Poster");
    clickInWalk(rig, "closeWalk");
    CHECK(rig.action("showInspector").isChecked());
    CHECK(rig.sees("inspector"));
    CHECK(rig.sees("inspector"));
}
