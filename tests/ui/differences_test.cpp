#include "still_map.h"
#include "window_rig.h"

#include <cjm/compare/differences.h>
#include <cjm/model/siblings.h>
#include <cjm/wording/text.h>

#include <model/two_journeys.h>

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTableView>

using namespace cjm;
using model::Card;
using model::Improvement;
using model::RowReference;
using test::WindowRig;

namespace {

/// A card reworded, one added and one dropped, in two phases.
struct DifferentJourneys : test::TwoJourneys {
    model::CardId waits = builder.card(current.last, current.actions, "Wacht");
    model::CardId books = builder.card(ideal.first, ideal.actions, "Boekt online");

    DifferentJourneys() {
        const auto relate = [this](auto from, auto to) {
            builder.change(to, [from](auto& row) { row.origins = {from}; });
        };
        relate(current.first, ideal.first);
        relate(current.last, ideal.last);
        relate(current.actions, ideal.actions);
        relate(current.emotions, ideal.emotions);
        relate(current.card, ideal.card);
        const auto place = [this](model::CardId card, const Rows& rows) {
            builder.change(card, [&](Card& row) { row.journey = rows.journey; });
        };
        place(waits, current);
        place(books, ideal);
        builder.change(ideal.card, [](Card& row) { row.text = "Zit goed"; });
    }
};

WindowRig& opened(WindowRig& rig, const model::Document& document) {
    rig.window().show(document, std::nullopt, QStringLiteral("Noor"));
    REQUIRE(QTest::qWaitFor([&] { return rig.sees("journeyTitle"); }));
    return rig;
}

QListView& differenceList(WindowRig& rig) {
    return rig.find<QListView>("differenceList");
}

/// The rows as they are read, those that are chosen with a star.
QStringList rowsOf(const QListView& view) {
    QStringList rows;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        const QModelIndex index = view.model()->index(row, 0);
        const bool isChosen = view.selectionModel()->isSelected(index);
        rows.append((isChosen ? QStringLiteral("* ") : QString()) + index.data().toString());
    }
    return rows;
}

std::vector<compare::Difference> differencesOf(WindowRig& rig) {
    std::optional<model::JourneyId> current;
    std::optional<model::JourneyId> ideal;
    for (const model::Journey& journey : rig.document().journeys) {
        (journey.state == model::JourneyState::ideal ? ideal : current) = journey.id;
    }
    return compare::differences(compare::currentAndIdeal(rig.document(), *current, *ideal));
}

std::vector<const Improvement*> improvementsOf(WindowRig& rig) {
    return model::inOrder(rig.document().improvements, [](const Improvement&) { return true; });
}

} // namespace

TEST_CASE("Differences: are listed by phase, and Enter goes to the place on the map",
          "[ui][differences]") {
    WindowRig rig;
    opened(rig, DifferentJourneys().builder.document());
    WindowRig::press("F8");
    QListView& list = differenceList(rig);
    CHECK(WindowRig::focused() == QStringLiteral("differenceList"));
    CHECK(rowsOf(list) ==
          QStringList{QStringLiteral("Wassen"),
                      QStringLiteral("* Reworded: “Neemt plaats” became “Zit goed”."),
                      QStringLiteral("New in Wassen, Actions: card “Boekt online”."),
                      QStringLiteral("Knippen"),
                      QStringLiteral("Dropped from Knippen, Actions: card “Wacht”.")});
    WindowRig::press({"Down", "Down"});
    CHECK(list.currentIndex().row() == 4); // past the heading
    WindowRig::press("Return");
    CHECK(WindowRig::focused() == QStringLiteral("canvas"));
    const auto selected = rig.canvas().map().grid().journey();
    CHECK(rig.document().journeys.find(selected)->state == model::JourneyState::current);
    CHECK(rig.cell(1, 0) == "Wacht");

    rig.click("differences_added");
    CHECK(rowsOf(list) == QStringList{QStringLiteral("Wassen"),
                                      QStringLiteral("* New in Wassen, Actions: card “Boekt "
                                                     "online”.")});
    rig.click("differencesDockClose");
    CHECK_FALSE(rig.sees("differenceList"));
}

TEST_CASE("Differences: the map is as wide as before once their panel is closed",
          "[ui][differences]") {
    WindowRig rig;
    opened(rig, DifferentJourneys().builder.document());
    rig.window().resize(1280, 860);
    const auto widthOfMap = [&rig] {
        QTest::qWait(0);
        return rig.find("mapPage").width();
    };
    const int width = widthOfMap();
    WindowRig::press("F8");
    REQUIRE(widthOfMap() < width);
    WindowRig::press("F8");
    CHECK(widthOfMap() == width);
}

TEST_CASE("Differences: a lane without a title is called as its kind", "[ui][differences]") {
    WindowRig rig;
    DifferentJourneys journeys;
    journeys.builder.change(journeys.ideal.actions,
                            [](model::Lane& lane) { lane.title = "Wat zij doet"; });
    opened(rig, journeys.builder.document());
    WindowRig::press("F8");
    CHECK(rowsOf(differenceList(rig))
              .contains(QStringLiteral("* Reworded: “Actions” became “Wat zij doet”.")));
}

TEST_CASE("Differences: a map that shows both journeys stays, as it has what is gone, too",
          "[ui][differences]") {
    WindowRig rig;
    const DifferentJourneys journeys;
    opened(rig, journeys.builder.document());
    WindowRig::press({"Alt+3", "Ctrl+7", "F8", "Down", "Down", "Return"});
    CHECK(WindowRig::focused() == QStringLiteral("stillMap"));
    CHECK(rig.find<ui::StillMap>("stillMap").selection().rows ==
          std::vector<RowReference>{referenceTo(journeys.waits)});
    CHECK_FALSE(rig.canvas().isVisible());
}

TEST_CASE("Differences: done, kept as it is and taken back in one step each", "[ui][differences]") {
    WindowRig rig;
    opened(rig, DifferentJourneys().builder.document());
    WindowRig::press("F8");
    WindowRig::press({"Down", "Space"});
    CHECK(rig.cell(0, 0) == "Neemt plaats, Boekt online");
    CHECK(differencesOf(rig).size() == 2);
    CHECK(rig.sees("noticeButton"));
    WindowRig::press("Ctrl+A");
    WindowRig::press("Del");
    CHECK(differencesOf(rig).empty());
    CHECK(rig.sees("differencesSentence"));
    CHECK_FALSE(rig.action("differenceDone").isEnabled());
    WindowRig::press("Ctrl+Z");
    CHECK(differencesOf(rig).size() == 2);
    WindowRig::press("Ctrl+Z");
    CHECK(differencesOf(rig).size() == 3);
    CHECK_FALSE(rig.action("undo").isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return rig.sees("differenceList"); }));
    CHECK(differenceList(rig).model()->rowCount() == 5);
}

TEST_CASE("Differences: one becomes an improvement, which is shown when it is asked for again",
          "[ui][differences][improvements]") {
    WindowRig rig;
    opened(rig, DifferentJourneys().builder.document());
    WindowRig::press("F8");
    QListView& list = differenceList(rig);
    const QRect row = list.visualRect(list.model()->index(2, 0));
    rig.click(*list.viewport(), QPoint(row.right() - 15, row.top() + 15));
    REQUIRE(improvementsOf(rig).size() == 1);
    CHECK(improvementsOf(rig).front()->title == "New in Wassen, Actions: card “Boekt online”");
    WindowRig::press("Ctrl+I");
    CHECK(improvementsOf(rig).size() == 1);
    CHECK(WindowRig::focused() == QStringLiteral("improvementList"));
    CHECK(rig.textOf("answer0") == QStringLiteral("New in Wassen, Actions: card “Boekt online”."));

    rig.find("improvementTitle").setFocus();
    WindowRig::press("Ctrl+A");
    WindowRig::type("Online boeken");
    rig.find("improvementResponsible").setFocus();
    WindowRig::type("Iris");
    auto& value = rig.find("improvementValue");
    value.setFocus();
    WindowRig::press("4");
    CHECK(improvementsOf(rig).front()->title == "Online boeken");
    CHECK(improvementsOf(rig).front()->responsible == "Iris");
    CHECK(improvementsOf(rig).front()->value == 4);
    WindowRig::press("Ctrl+Z");
    WindowRig::press("Ctrl+Z");
    CHECK(improvementsOf(rig).front()->responsible.empty());
    CHECK(improvementsOf(rig).front()->title == "Online boeken");
}

TEST_CASE("Improvements: are added, put in another order and deleted by keys",
          "[ui][improvements]") {
    WindowRig rig;
    rig.click("emptyMap");
    WindowRig::press("Ctrl+Shift+I");
    CHECK(WindowRig::focused() == QStringLiteral("addImprovementButton"));
    WindowRig::press("Return");
    WindowRig::type("Bloemen");
    rig.click("addImprovementButton");
    WindowRig::type("Koffie");
    REQUIRE(improvementsOf(rig).size() == 2);
    CHECK(improvementsOf(rig).front()->title == "Bloemen");
    WindowRig::press("Alt+Up");
    CHECK(improvementsOf(rig).front()->title == "Koffie");
    rig.find("improvementList").setFocus();
    WindowRig::press("Del");
    REQUIRE(improvementsOf(rig).size() == 1);
    CHECK(improvementsOf(rig).front()->title == "Bloemen");
    CHECK(rig.textOf("noticeText").contains(QStringLiteral("Koffie")));
    rig.click("noticeButton");
    CHECK(improvementsOf(rig).size() == 2);
}

TEST_CASE("Pair two journeys: what is not called the same is chosen by hand", "[ui][pairing]") {
    test::DocumentBuilder builder;
    const auto fill = [&builder](const char* title, const char* action) {
        const model::PhaseId phase = builder.phase(title);
        builder.card(phase, builder.lane(model::LaneKind::actions), action);
    };
    fill("Afspraak maken", "Belt de salon");
    builder.startJourney("Zo moet het");
    fill("Reserveren", "Belt de salon nooit");
    WindowRig rig;
    opened(rig, builder.document());
    test::whenModal([](QWidget& dialog) {
        auto& view = dynamic_cast<QTableView&>(test::childOf(dialog, "pairPreview"));
        const auto rowsOf = [&view] {
            QStringList rows;
            for (int row = 0; row < view.model()->rowCount(); ++row) {
                const QModelIndex now = view.model()->index(row, 0);
                rows.append(now.data().toString() + QLatin1Char('|') +
                            now.siblingAtColumn(1).data().toString());
            }
            return rows;
        };
        REQUIRE(rowsOf().mid(1, 2) ==
                QStringList({u"Afspraak maken|Nothing"_qs, u"Nothing|Reserveren"_qs}));
        CHECK(rowsOf().mid(6) ==
              QStringList({u"Belt de salon|Nothing"_qs, u"Nothing|Belt de salon nooit"_qs}));
        const QPoint place = view.visualRect(view.model()->index(1, 1)).center();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, place);
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, place);
        auto& choice = dynamic_cast<QComboBox&>(test::childOf(dialog, "pairChoice"));
        CHECK(choice.accessibleName() == QStringLiteral("What belongs to “Afspraak maken”"));
        REQUIRE(choice.count() == 2);
        REQUIRE(QTest::qWaitFor([&] { return choice.view()->isVisible(); }));
        test::keyIn(*choice.view(), Qt::Key_Down);
        test::keyIn(*choice.view(), Qt::Key_Return);
        QCoreApplication::processEvents();
        CHECK(view.currentIndex() == view.model()->index(1, 1));
        INFO(rowsOf().join(QLatin1Char(10)).toStdString()); // now their cards are matched, too
        CHECK(rowsOf() ==
              QStringList(
                  {u"Phases: 1 belongs together|"_qs, u"Afspraak maken|Reserveren"_qs,
                   u"Lanes: 1 belongs together|"_qs, u"Wat de klant doet|Wat de klant doet"_qs,
                   u"Cards: 1 belongs together|"_qs, u"Belt de salon|Belt de salon nooit"_qs}));
        // The cards are taken apart again.
        const QPoint card = view.visualRect(view.model()->index(5, 1)).center();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, card);
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, card);
        auto& none = dynamic_cast<QComboBox&>(test::childOf(dialog, "pairChoice"));
        REQUIRE(QTest::qWaitFor([&] { return none.view()->isVisible(); }));
        test::keyIn(*none.view(), Qt::Key_Home);
        test::keyIn(*none.view(), Qt::Key_Return);
        CHECK(view.model()->index(5, 0).data(Qt::CheckStateRole) == Qt::Unchecked);
        test::clickIn(dialog, "pairButton");
    });
    rig.choose({"journeyMenu"}, "pairJourneys");
    const auto all = differencesOf(rig);
    REQUIRE(all.size() == 3);
    CHECK(all.front().kind == compare::DifferenceKind::reworded);
    CHECK(all[1].kind == compare::DifferenceKind::added);
    CHECK(all.back().kind == compare::DifferenceKind::dropped);
}

TEST_CASE("Pair two journeys: those of different hands become a current one and its ideal",
          "[ui][pairing]") {
    test::DocumentBuilder builder;
    const auto fill = [&builder](const char* action) {
        const model::PhaseId phase = builder.phase("Afspraak maken");
        builder.card(phase, builder.lane(model::LaneKind::actions), action);
    };
    fill("Belt de salon");
    builder.startJourney("Zo moet het");
    fill("Belt de salon nooit");
    WindowRig rig;
    opened(rig, builder.document());
    test::whenModal([](QWidget& dialog) {
        const auto& view = dynamic_cast<QTableView&>(test::childOf(dialog, "pairPreview"));
        const auto textAt = [&view](int row, int column) {
            return view.model()->index(row, column).data().toString();
        };
        REQUIRE(view.model()->rowCount() == 6); // phases, lanes and cards, each below a heading
        CHECK(textAt(0, 0).startsWith(QStringLiteral("Phases: 1")));
        CHECK(textAt(1, 1) == QStringLiteral("Afspraak maken"));
        CHECK(textAt(5, 0) == QStringLiteral("Belt de salon"));
        CHECK(textAt(5, 1) == QStringLiteral("Belt de salon nooit"));
        test::clickIn(dialog, "pairButton");
    });
    rig.choose({"journeyMenu"}, "pairJourneys");
    const auto all = differencesOf(rig);
    REQUIRE(all.size() == 1);
    CHECK(all.front().kind == compare::DifferenceKind::reworded);
    CHECK_FALSE(rig.action("pairJourneys").isEnabled());
    WindowRig::press("Ctrl+Z");
    CHECK(rig.action("pairJourneys").isEnabled());
}
