#include "journey_pair.h"
#include "window_rig.h"

#include <cjm/wording/text.h>

#include <model/document_builder.h>

#include <QAbstractButton>
#include <QTabBar>
#include <QToolButton>

using namespace cjm;
using test::WindowRig;

namespace {

constexpr int idealTab = 2;

/// Documents in the order in which they came to be, to go back and forth through.
class Course {
public:
    explicit Course(WindowRig& rig)
        : m_rig(rig)
        , m_steps{rig.document()} {}

    /// What was done is one step.
    void note() {
        REQUIRE_FALSE(m_rig.document() == m_steps.back());
        m_steps.push_back(m_rig.document());
    }

    void takeBack() {
        for (std::size_t step = m_steps.size() - 1; step > 0; --step) {
            INFO("step " << step);
            WindowRig::press("Ctrl+Z");
            REQUIRE(m_rig.document() == m_steps[step - 1]);
        }
        CHECK_FALSE(m_rig.action("undo").isEnabled());
    }

    void redo() {
        for (std::size_t step = 1; step < m_steps.size(); ++step) {
            INFO("step " << step);
            WindowRig::press("Ctrl+Shift+Z");
            REQUIRE(m_rig.document() == m_steps[step]);
        }
        CHECK_FALSE(m_rig.action("redo").isEnabled());
    }

private:
    WindowRig& m_rig;
    std::vector<model::Document> m_steps;
};

void startEmptyByKeys() {
    for (int tabs = 0; tabs < 10 && !WindowRig::focused().startsWith(QStringLiteral("template-"));
         ++tabs) {
        WindowRig::press("Tab");
    }
    WindowRig::press("End");
    REQUIRE(WindowRig::focused() == QStringLiteral("emptyMap"));
    WindowRig::press("Return");
    REQUIRE(WindowRig::focused() == QStringLiteral("firstPhaseButton"));
}

void typeLine(const char* text) {
    WindowRig::type(text);
    WindowRig::press("Return");
}

void addPhases(WindowRig& rig, Course& course) {
    WindowRig::press("Return"); // on the button for the first phase
    typeLine("Wassen");
    course.note();
    for (const char* title : {"Knippen", "Betalen"}) {
        WindowRig::press("Ctrl+Shift+Right");
        typeLine(title);
        course.note();
    }
    CHECK_FALSE(rig.sees("firstPhaseButton"));
    CHECK(rig.phases() == "Wassen, Knippen, Betalen");
}

/// From the head of the last phase.
void addCards(WindowRig& rig, Course& course) {
    WindowRig::press("Down");
    typeLine("Pakt haar jas");
    course.note();
    WindowRig::press({"Escape", "Left", "Return"});
    typeLine("Zit");
    course.note();
    WindowRig::press("Insert");
    typeLine("Leest");
    course.note();
    CHECK(rig.cell(1, 0) == "Zit, Leest");
    CHECK(rig.cell(2, 0) == "Pakt haar jas");
    WindowRig::press({"F2", "End"});
    typeLine(" een blad");
    course.note();
    CHECK(rig.cell(1, 0) == "Zit, Leest een blad");
}

/// From a card in the first lane of the second phase.
void addFeelings(WindowRig& rig, Course& course) {
    WindowRig::press({"Down", "2"});
    course.note();
    WindowRig::press("5");
    course.note();
    CHECK(rig.cell(1, 1) == "2");
    WindowRig::press({"Ctrl+Down", "Ctrl+Down", "Ctrl+Down"});
    course.note();
    CHECK(rig.cell(1, 1) == "-1");
    WindowRig::press("Ctrl+Up");
    WindowRig::press("Return");
    typeLine("gewoon");
    WindowRig::press({"Right", "4"});
    CHECK(rig.cell(1, 1) == "0 gewoon");
    CHECK(rig.cell(2, 1) == "1");
}

} // namespace

TEST_CASE("Window: phases, cards and feelings are made by the keyboard alone, and taken back",
          "[ui][window]") {
    WindowRig rig;
    startEmptyByKeys();
    Course course(rig);
    addPhases(rig, course);
    addCards(rig, course);
    addFeelings(rig, course);
}

TEST_CASE("Window: a map is changed by the keyboard alone, and back step by step", "[ui][window]") {
    WindowRig rig;
    startEmptyByKeys();
    Course course(rig);
    addPhases(rig, course);
    addCards(rig, course);
    WindowRig::press("Alt+Left");
    course.note();
    CHECK(rig.cell(0, 0) == "Leest een blad");
    WindowRig::press("Alt+Down");
    course.note();
    CHECK(rig.cell(0, 1) == "Leest een blad");
    WindowRig::press("Alt+Up");
    course.note();
    WindowRig::press({"Right", "Delete"});
    course.note();
    CHECK(rig.cell(1, 0).empty());

    WindowRig::press({"Up", "F2"});
    typeLine("Kleuren");
    course.note();
    WindowRig::press("Alt+Right");
    course.note();
    CHECK(rig.phases() == "Wassen, Betalen, Kleuren");
    WindowRig::press({"Down", "Home", "Left", "F2"});
    typeLine("Doet");
    course.note();
    WindowRig::press("Ctrl+Shift+Down");
    typeLine("Hoort");
    course.note();
    CHECK(rig.lanes() == "Doet, Hoort, emotions, expectations, problems, touchpoints");
    WindowRig::press("Alt+Down");
    course.note();
    CHECK(rig.lanes() == "Doet, emotions, Hoort, expectations, problems, touchpoints");
    WindowRig::press("Delete");
    course.note();

    course.takeBack();
    CHECK(rig.phases().empty());
    CHECK(rig.sees("firstPhaseButton"));
    course.redo();
    CHECK(rig.phases() == "Wassen, Betalen, Kleuren");
}

TEST_CASE("Window: after undo the keyboard is where the change was", "[ui][window]") {
    WindowRig rig;
    startEmptyByKeys();
    Course course(rig);
    addPhases(rig, course);
    addCards(rig, course);
    WindowRig::press({"Home", "Down", "Ctrl+Z"});
    REQUIRE(rig.cell(1, 0) == "Zit, Leest");
    WindowRig::press({"Up", "F2"});
    typeLine(" stil");
    CHECK(rig.cell(1, 0) == "Zit stil, Leest");
}

TEST_CASE("Window: F6 goes between map and sidebar, and Tab leaves the map", "[ui][window]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    auto& inspector = rig.find("inspector");
    REQUIRE(rig.canvas().hasFocus());
    WindowRig::press("F6");
    CHECK(inspector.isAncestorOf(QApplication::focusWidget()));
    WindowRig::type("Eerste bezoek");
    CHECK(rig.textOf("mapTitle") == QStringLiteral("Eerste bezoek"));
    WindowRig::press("F6");
    CHECK(rig.canvas().hasFocus());
    WindowRig::press("Tab");
    CHECK_FALSE(rig.canvas().hasFocus());
    WindowRig::press("Shift+Tab");
    CHECK(rig.canvas().hasFocus());
    WindowRig::press("Shift+Tab");
    CHECK_FALSE(rig.canvas().hasFocus());
}

TEST_CASE("Window: Tab goes round as the window is seen, also over what was made late",
          "[ui][window]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    WindowRig::press("Alt+3");
    WindowRig::press("Ctrl+5"); // side by side
    rig.click(rig.cardAt(0, 0).center());
    QStringList stops;
    do {
        stops.append(WindowRig::focused());
        WindowRig::press("Tab");
    } while (!rig.canvas().hasFocus() && stops.size() < 99);
    const std::initializer_list<const char*> wanted = {
        "canvas",        "cardText",        "zoomPercent",      "journeyChooser", "journeyTabs",
        "mapViewButton", "tableViewButton", "sideBySideButton", "stillMap"};
    qsizetype last = -1;
    for (const char* name : wanted) {
        CAPTURE(name, stops.join(QLatin1Char(' ')).toStdString());
        const qsizetype at = stops.indexOf(QString::fromLatin1(name));
        CHECK(at > last);
        last = at;
    }
    QStringList back;
    do {
        WindowRig::press("Shift+Tab");
        back.prepend(WindowRig::focused());
    } while (!rig.canvas().hasFocus() && back.size() < 99);
    CHECK(back == stops);
}

TEST_CASE("Window: Tab does not lead into a panel that is behind another one", "[ui][window]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    WindowRig::press({"Alt+3", "F8"}); // the differences, before the sidebar
    const QWidget& behind = *rig.window().findChild<QWidget*>(QStringLiteral("inspectorDock"));
    const QWidget& front = rig.find("differencesDock");
    bool wasInFront = false;
    for (int stop = 0; stop < 99; ++stop) {
        WindowRig::press("Tab");
        QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus != nullptr);
        CAPTURE(focus->objectName().toStdString());
        CHECK_FALSE(behind.isAncestorOf(focus));
        wasInFront = wasInFront || front.isAncestorOf(focus);
    }
    CHECK(wasInFront);
}

TEST_CASE("Window: the tabs show the current and the ideal journey", "[ui][window]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    auto& tabs = rig.find<QTabBar>("journeyTabs");
    const QString current = rig.textOf("mapTitle");
    rig.click(tabs, tabs.tabRect(idealTab).center());
    CHECK(rig.textOf("mapTitle") == QStringLiteral("How we want a new client to experience us"));
    CHECK(rig.action("showIdeal").isChecked());
    WindowRig::press("Alt+1");
    CHECK(rig.textOf("mapTitle") == current);
    CHECK(tabs.currentIndex() == 0);
    WindowRig::press("Alt+3");
    CHECK(tabs.currentIndex() == idealTab);
    rig.click(tabs, tabs.tabRect(0).center());
    CHECK(rig.textOf("mapTitle") == current);
}

TEST_CASE("Window: without an ideal journey its tab offers to make one, and undo takes it back",
          "[ui][window]") {
    WindowRig rig;
    rig.click("emptyMap");
    rig.click("firstPhaseButton");
    typeLine("Wassen");
    auto& tabs = rig.find<QTabBar>("journeyTabs");
    rig.click(tabs, tabs.tabRect(idealTab).center());
    CHECK_FALSE(rig.canvas().isVisible());
    rig.click(tabs, tabs.tabRect(0).center());
    CHECK(rig.canvas().isVisible());
    WindowRig::press("Alt+3");
    rig.click("makeIdealButton");
    CHECK(rig.document().journeys.size() == 2);
    CHECK(rig.phases() == "Wassen");
    CHECK(rig.grid().phases().front()->origins.size() == 1);
    CHECK(tabs.currentIndex() == idealTab);
    WindowRig::press("Ctrl+Z");
    CHECK(rig.document().journeys.size() == 1);
    CHECK(rig.phases() == "Wassen");
    CHECK(tabs.currentIndex() == 0);
    CHECK(rig.canvas().isVisible());
}

TEST_CASE("Window: undo while the ideal journey is offered shows what it takes back",
          "[ui][window]") {
    WindowRig rig;
    rig.click("emptyMap");
    rig.click("firstPhaseButton");
    typeLine("Wassen");
    WindowRig::press({"Alt+3", "Ctrl+Z"});
    CHECK(rig.canvas().isVisible());
    CHECK(rig.phases().empty());
    CHECK(rig.find<QTabBar>("journeyTabs").currentIndex() == 0);
}

TEST_CASE("Window: journeys are added, named, copied, moved and deleted, each in one step",
          "[ui][window]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    const auto titles = [&rig] {
        std::string all;
        for (const model::Journey* journey : ui::firstJourneys(rig.document())) {
            all += (all.empty() ? "" : ", ") + journey->title;
        }
        return all;
    };
    const std::string first = titles();
    rig.choose({"journeyMenu"}, "addJourney");
    CHECK(titles() == first + ", New journey");
    CHECK(rig.phases().empty());
    CHECK(WindowRig::focused() == QStringLiteral("firstPhaseButton"));
    test::whenModal([](QWidget& dialog) {
        test::typeIn(dialog, "nameField", "Kleuren");
        test::clickIn(dialog, "acceptButton");
    });
    rig.choose({"journeyMenu"}, "renameJourney");
    CHECK(rig.textOf("mapTitle") == QStringLiteral("Kleuren"));
    rig.choose({"journeyMenu"}, "moveJourneyUp");
    CHECK(titles() == "Kleuren, " + first);
    CHECK_FALSE(rig.action("moveJourneyUp").isEnabled());

    rig.find<QToolButton>("journeyChooser").menu()->actions().at(1)->trigger();
    CHECK(rig.textOf("mapTitle") == wording::toQt(first));
    rig.choose({"journeyMenu"}, "duplicateJourney");
    CHECK(titles() == "Kleuren, " + first + ", " + first + " (copy)");
    CHECK(rig.document().journeys.size() == 5); // each with its ideal one, but for the new
    WindowRig::press("Alt+3");
    CHECK(rig.grid().phases().size() == 7);

    rig.choose({"journeyMenu"}, "removeJourney");
    CHECK(titles() == "Kleuren, " + first);
    CHECK(rig.document().journeys.size() == 3);
    rig.click("noticeButton"); // takes it back
    CHECK(rig.document().journeys.size() == 5);
    CHECK(rig.textOf("mapTitle") == wording::toQt(first + " (copy)"));
    for (int step = 0; step < 4; ++step) {
        WindowRig::press("Ctrl+Z");
    }
    CHECK(titles() == first);
    CHECK_FALSE(rig.action("removeJourney").isEnabled());
}

TEST_CASE("Window: an ideal journey that was born from none has a tab, and its current one none",
          "[ui][window]") {
    test::DocumentBuilder builder;
    builder.change(builder.journey(), [](model::Journey& journey) {
        journey.title = "Zo moet het";
        journey.state = model::JourneyState::ideal;
    });
    builder.phase("Wassen");
    WindowRig rig;
    rig.window().show(builder.document(), std::nullopt, {});
    auto& tabs = rig.find<QTabBar>("journeyTabs");
    CHECK(tabs.currentIndex() == idealTab);
    CHECK_FALSE(tabs.isTabEnabled(0));
    WindowRig::press("Alt+1");
    CHECK(tabs.currentIndex() == idealTab);
    CHECK(rig.textOf("mapTitle") == QStringLiteral("Zo moet het"));
}

TEST_CASE("Window: a legend that is put away stays away in the next window", "[ui][window]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    CHECK(rig.sees("legendBar"));
    rig.choose({"viewMenu"}, "showLegend");
    CHECK_FALSE(rig.sees("legendBar"));
    rig.program().newWindow();
    rig.lookAtOther();
    rig.click("template-hair-salon-7");
    CHECK_FALSE(rig.sees("legendBar"));
    rig.choose({"viewMenu"}, "showLegend");
    CHECK(rig.sees("legendBar"));
}

TEST_CASE("Window: the properties of the map are where the keyboard goes with Alt+Enter",
          "[ui][window]") {
    WindowRig rig;
    rig.click("template-hair-salon-7");
    rig.click(rig.cardAt(0, 0).center());
    WindowRig::press("F9"); // without the sidebar
    WindowRig::press("Alt+Return");
    WindowRig::type("Eerste bezoek");
    CHECK(rig.textOf("mapTitle") == QStringLiteral("Eerste bezoek"));
}
