#include "goal_page.h"
#include "window_rig.h"

#include <cjm/edit/goals.h>
#include <cjm/model/siblings.h>
#include <cjm/wording/text.h>

#include <model/two_journeys.h>

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

using namespace cjm;
using test::WindowRig;

namespace {

void write(WindowRig& rig, const char* field, const char* text) {
    rig.find(field).setFocus();
    WindowRig::type(text);
}

std::string goalsIn(WindowRig& rig) {
    std::string all;
    for (const model::Goal* goal :
         model::inOrder(rig.document().goals, [](const model::Goal&) { return true; })) {
        all += (all.empty() ? "" : ", ") + goal->what;
    }
    return all;
}

const model::Goal& firstGoal(WindowRig& rig) {
    REQUIRE_FALSE(rig.document().goals.isEmpty());
    return *rig.document().goals.begin();
}

/// The field of this name on the card at this place.
template <class Widget>
Widget& onCard(WindowRig& rig, std::size_t index, const char* name) {
    auto* goals = dynamic_cast<ui::GoalPage*>(&rig.find("goalPage"));
    REQUIRE(goals != nullptr);
    std::vector<ui::GoalCard*> cards;
    for (auto* card : goals->findChildren<ui::GoalCard*>()) {
        if (card->isVisible()) {
            cards.push_back(card);
        }
    }
    std::sort(cards.begin(), cards.end(),
              [](const auto* left, const auto* right) { return left->y() < right->y(); });
    return *cards.at(index)->findChild<Widget*>(QString::fromLatin1(name));
}

void startWithTwoGoals(WindowRig& rig) {
    rig.click("emptyMap");
    WindowRig::press("Alt+2");
    rig.click("addGoalButton");
    WindowRig::type("Vaker terug");
    rig.click("addGoalButton");
    WindowRig::type("Meer omzet");
    REQUIRE(goalsIn(rig) == "Vaker terug, Meer omzet");
}

/// A current and an ideal journey that feels worse in its first phase, and a goal of both.
model::Document mapWithGaps() {
    test::TwoJourneys map;
    const auto feel = [&](const test::TwoJourneys::Rows& rows, int score) {
        const model::CardId card = map.builder.card(rows.first, rows.emotions);
        map.builder.change(card, [&](model::Card& row) {
            row.journey = rows.journey;
            row.emotion = score;
        });
    };
    feel(map.current, 1);
    feel(map.ideal, -1);
    map.builder.change(map.ideal.first,
                       [&](model::Phase& row) { row.origins = {map.current.first}; });
    const model::GoalId goal =
        map.builder.add<model::Goal>([](model::Goal& row) { row.what = "Vaker terug"; });
    for (const model::JourneyId journey : {map.current.journey, map.ideal.journey}) {
        map.builder.change(journey, [&](model::Journey& row) { row.leadingGoal = goal; });
    }
    return map.builder.document();
}

} // namespace

TEST_CASE("Goal page: a goal is filled in from the keyboard, and each field is one step",
          "[ui][goals]") {
    WindowRig rig;
    rig.click("emptyMap");
    WindowRig::press("Alt+2");
    CHECK(rig.find<QTabBar>("journeyTabs").currentIndex() == 1);
    CHECK_FALSE(rig.canvas().isVisible());
    CHECK(WindowRig::focused() == QStringLiteral("addGoalButton"));
    WindowRig::press("Return");
    CHECK(WindowRig::focused() == QStringLiteral("goalWhat"));
    WindowRig::type("Vaker terug");
    CHECK(rig.textOf("goalInWords") == QStringLiteral("Vaker terug."));
    CHECK(rig.sees("goalDueHint"));
    write(rig, "goalMeasure", "procent");
    write(rig, "goalFrom", "25");
    write(rig, "goalTo", "40,5");
    CHECK(firstGoal(rig).to == 40.5);
    CHECK(rig.textOf("goalInWords") == QStringLiteral("Vaker terug. From 25 to 40.5 (procent)."));
    CHECK_FALSE(rig.sees("goalNumbersHint"));
    write(rig, "goalFrom", "x");
    CHECK(firstGoal(rig).from == 25);
    CHECK(rig.sees("goalNotice"));
    rig.find("goalHow").setFocus();
    CHECK(rig.find<QLineEdit>("goalFrom").text() == QStringLiteral("25"));
    rig.click("goalKind_customers");
    CHECK(firstGoal(rig).kind == model::GoalKind::customers);
    CHECK(rig.document().journeys.begin()->leadingGoal == firstGoal(rig).id);

    for (int steps = 0; steps < 5; ++steps) {
        WindowRig::press("Ctrl+Z");
        CHECK(rig.sees("goalPage"));
    }
    CHECK(firstGoal(rig).what.empty());
    WindowRig::press("Ctrl+Z");
    CHECK(rig.document().goals.isEmpty());
    CHECK_FALSE(rig.action("undo").isEnabled());
}

TEST_CASE("Goal page: a date comes with its box and goes with it", "[ui][goals]") {
    WindowRig rig;
    rig.click("emptyMap");
    WindowRig::press("Alt+2");
    rig.click("addGoalButton");
    WindowRig::type("Vaker terug");
    CHECK(rig.sees("goalDueHint"));
    rig.click("goalHasDue");
    CHECK(firstGoal(rig).due);
    CHECK_FALSE(rig.sees("goalDueHint"));
    rig.click("goalHasDue");
    CHECK_FALSE(firstGoal(rig).due);
    CHECK_FALSE(rig.find("goalDue").isEnabled());
}

TEST_CASE("Goal page: goals change places, lead and go, and come back", "[ui][goals]") {
    WindowRig rig;
    startWithTwoGoals(rig);
    WindowRig::press("Alt+Up"); // in the second
    CHECK(goalsIn(rig) == "Meer omzet, Vaker terug");
    CHECK(WindowRig::focused() == QStringLiteral("goalWhat"));
    CHECK(onCard<QLineEdit>(rig, 0, "goalWhat").hasFocus());
    const auto leading = [&rig]() -> std::string {
        const auto& goal = rig.document().journeys.begin()->leadingGoal;
        return goal ? rig.document().goals.find(*goal)->what : "none";
    };
    CHECK(leading() == "Vaker terug");
    QCoreApplication::processEvents(); // so that it is in sight
    auto& leads = onCard<QPushButton>(rig, 0, "goalLeads");
    rig.click(leads, leads.rect().center());
    CHECK(leading() == "Meer omzet");
    CHECK(rig.document().journeys.begin()->otherGoals.size() == 1);
    auto& gone = onCard<QWidget>(rig, 0, "goalDelete");
    rig.click(gone, gone.rect().center());
    CHECK(goalsIn(rig) == "Vaker terug");
    CHECK(leading() == "Vaker terug");
    CHECK(rig.textOf("noticeText") ==
          QStringLiteral("Goal “%1” deleted.").arg(ui::isolated(QStringLiteral("Meer omzet"))));
    rig.click("noticeButton");
    CHECK(goalsIn(rig) == "Meer omzet, Vaker terug");
    CHECK(leading() == "Meer omzet");
    CHECK(rig.sees("goalPage"));
}

TEST_CASE("Goal page: the keyboard walks the cards as they stand, and F6 goes to the sidebar",
          "[ui][goals]") {
    WindowRig rig;
    startWithTwoGoals(rig);
    WindowRig::press("Alt+Up");
    onCard<QWidget>(rig, 0, "goalHow").setFocus();
    WindowRig::press("Tab");
    CHECK(onCard<QWidget>(rig, 1, "goalLeads").hasFocus());
    WindowRig::press("F6");
    CHECK(rig.find("inspector").isAncestorOf(QApplication::focusWidget()));
    CHECK(rig.sees("journeyTitle"));
    WindowRig::press("F6");
    CHECK(onCard<QWidget>(rig, 0, "goalWhat").hasFocus());
}

TEST_CASE("Goal page: what is about a map is not there, and comes back with it", "[ui][goals]") {
    WindowRig rig;
    rig.click("emptyMap");
    WindowRig::addPhase("Wassen");
    WindowRig::press("Alt+2");
    for (const char* command : {"addCard", "findText", "zoomIn", "paste", "addPhaseAfter"}) {
        INFO(command);
        CHECK_FALSE(rig.action(command).isVisible());
    }
    CHECK_FALSE(rig.sees("mapViewButton"));
    WindowRig::press("Ctrl+Shift+Right");
    WindowRig::press("Alt+1");
    CHECK(rig.phases() == "Wassen");
    CHECK(rig.action("addCard").isVisible());
    CHECK(rig.sees("mapViewButton"));
    // What is taken back is seen where it was.
    WindowRig::press("Alt+2");
    WindowRig::press("Ctrl+Z");
    CHECK(rig.phases().empty());
    WindowRig::press("Ctrl+Shift+Z");
    CHECK(rig.phases() == "Wassen");
    CHECK(rig.canvas().isVisible());
}

TEST_CASE("Goal page: leads to where the ideal journey falls short", "[ui][goals]") {
    WindowRig rig;
    rig.window().show(mapWithGaps(), std::nullopt, {});
    rig.click("goalChip");
    CHECK(rig.sees("goalPage"));
    rig.click("showGap1");
    CHECK(rig.canvas().isVisible());
    CHECK(rig.find<QTabBar>("journeyTabs").currentIndex() == 2);
    CHECK(rig.sees("phaseTitle"));
    WindowRig::press("Alt+2");
    rig.click("showGap0");
    CHECK(rig.sees("noticeText"));
    rig.click(rig.cardAt(0, 0).center());
    auto& goal = rig.find<QComboBox>("cardGoal");
    goal.setFocus();
    QTest::keyClick(&goal, Qt::Key_Down);
    CHECK(rig.grid().cell({0, 0}).front()->goal.has_value());
    rig.click(rig.phaseAt(0).center());
    WindowRig::press("Alt+2");
    CHECK(rig.sees("showGap0"));
    CHECK_FALSE(rig.sees("showGap1"));
}
