#include "inspector.h"

#include <cjm/edit/rows.h>
#include <cjm/wording/text.h>
#include <cjm/wording/translations.h>

#include <catch2/catch.hpp>
#include <model/document_builder.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace cjm;
using namespace cjm::model;

namespace {

/// A map of two phases, an actions and an emotions lane, and a panel for it in a window.
struct Panel {
    test::DocumentBuilder builder;
    PhaseId wash = builder.phase("Wassen");
    PhaseId cut = builder.phase("Knippen");
    LaneId actions = builder.lane(LaneKind::actions);
    LaneId emotions = builder.lane(LaneKind::emotions);
    CardId card = builder.card(wash, actions, "Belt");
    CardId second = builder.card(cut, actions, "Zit");
    CardId feeling = builder.card(cut, emotions, "Blij");
    ui::OpenDocument document;
    ui::Inspector inspector;

    Panel()
        : document(builder.document())
        , inspector(document) {
        inspector.follow();
        inspector.show();
        inspector.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&inspector));
    }

    void select(std::vector<RowReference> rows) {
        document.select({builder.journey(), document.selection().focus, std::move(rows)});
    }

    template <class Widget>
    Widget& find(const char* name) {
        auto* found = inspector.findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        REQUIRE(found->isVisible());
        return *found;
    }

    /// Enters a field and types at the end of what stands in it.
    template <class Widget>
    void type(const char* name, const char* text) {
        Widget& field = find<Widget>(name);
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_End);
        QTest::keyClicks(&field, QString::fromUtf8(text));
    }

    const Document& shown() const { return document.document(); }

    const Card& row(CardId id) const { return *shown().cards.find(id); }
};

int stepsToUndo(ui::OpenDocument& document) {
    int steps = 0;
    while (document.session().history().canUndo()) {
        document.session().undo();
        ++steps;
    }
    return steps;
}

} // namespace

TEST_CASE("Inspector: typing in a field is one step, and leaving it begins another",
          "[ui][inspector]") {
    Panel panel;
    panel.select({referenceTo(panel.card)});
    panel.type<QPlainTextEdit>("cardText", " op");
    CHECK(panel.row(panel.card).text == "Belt op");
    panel.type<QPlainTextEdit>("cardNote", "snel");
    CHECK(panel.row(panel.card).note == "snel");
    panel.type<QPlainTextEdit>("cardText", "!");
    CHECK(panel.row(panel.card).text == "Belt op!");
    CHECK(stepsToUndo(panel.document) == 3);
    CHECK(panel.find<QPlainTextEdit>("cardText").toPlainText() == QStringLiteral("Belt"));
    CHECK(panel.find<QPlainTextEdit>("cardNote").toPlainText().isEmpty());
}

TEST_CASE("Inspector: Escape gives back the text from before the visit, and takes no step",
          "[ui][inspector]") {
    Panel panel;
    panel.select({referenceTo(panel.wash)});
    panel.type<QLineEdit>("phaseTitle", " en drogen");
    CHECK(panel.shown().phases.find(panel.wash)->title == "Wassen en drogen");
    QTest::keyClick(&panel.find<QLineEdit>("phaseTitle"), Qt::Key_Escape);
    CHECK(panel.shown().phases.find(panel.wash)->title == "Wassen");
    CHECK(panel.find<QLineEdit>("phaseTitle").text() == QStringLiteral("Wassen"));
    CHECK_FALSE(panel.document.session().history().canUndo());

    panel.select({});
    panel.type<QLineEdit>("journeyPersona", "Sanne");
    CHECK(panel.shown().personas.size() == 1);
    QTest::keyClick(&panel.find<QLineEdit>("journeyPersona"), Qt::Key_Escape);
    CHECK(panel.shown().personas.isEmpty());
}

TEST_CASE("Inspector: what is typed leaves the cursor where it is", "[ui][inspector]") {
    Panel panel;
    panel.select({referenceTo(panel.wash)});
    auto& title = panel.find<QLineEdit>("phaseTitle");
    title.setFocus();
    QTest::keyClick(&title, Qt::Key_Home);
    QTest::keyClicks(&title, QStringLiteral("Haar "));
    CHECK(panel.shown().phases.find(panel.wash)->title == "Haar Wassen");
    CHECK(title.cursorPosition() == 5);
}

TEST_CASE("Inspector: a text that is too long is cut where it came in, with a notice",
          "[ui][inspector]") {
    Panel panel;
    panel.select({referenceTo(panel.wash)});
    auto& title = panel.find<QLineEdit>("phaseTitle");
    title.setFocus();
    QTest::keyClick(&title, Qt::Key_Home);
    title.insert(QString(600, QLatin1Char('a')));
    const std::string& kept = panel.shown().phases.find(panel.wash)->title;
    CHECK(kept.size() == 500);
    CHECK(kept.ends_with("aWassen"));
    CHECK(title.text() == wording::toQt(kept));
    CHECK(panel.find<QLabel>("inspectorNotice").text().contains(QStringLiteral("500")));
    QTest::keyClick(&title, Qt::Key_Backspace);
    CHECK_FALSE(panel.inspector.findChild<QLabel*>(QStringLiteral("inspectorNotice"))->isVisible());
}

TEST_CASE("Inspector: selecting another card while typing begins a step there", "[ui][inspector]") {
    Panel panel;
    panel.select({referenceTo(panel.card)});
    panel.type<QPlainTextEdit>("cardText", "!");
    panel.select({referenceTo(panel.second)});
    auto& text = panel.find<QPlainTextEdit>("cardText");
    CHECK(text.toPlainText() == QStringLiteral("Zit"));
    panel.type<QPlainTextEdit>("cardText", "?");
    QTest::keyClick(&text, Qt::Key_Escape);
    CHECK(panel.row(panel.second).text == "Zit");
    CHECK(panel.row(panel.card).text == "Belt!");
}

TEST_CASE("Inspector: another language while typing keeps what is typed", "[ui][inspector]") {
    Panel panel;
    panel.select({referenceTo(panel.card)});
    panel.type<QPlainTextEdit>("cardText", " op");
    wording::Translations translations;
    translations.use(ContentLanguage::ru);
    QApplication::processEvents();
    auto& text = panel.find<QPlainTextEdit>("cardText");
    CHECK(text.hasFocus());
    CHECK(text.textCursor().position() == 7);
    QTest::keyClicks(&text, QStringLiteral("!"));
    CHECK(panel.row(panel.card).text == "Belt op!");
    panel.select({referenceTo(panel.emotions)});
    CHECK(panel.find<QComboBox>("laneKind").currentText() == QStringLiteral("Эмоции"));
    CHECK(stepsToUndo(panel.document) == 1);
}

TEST_CASE("Inspector: a feeling and a certainty are taken back by their own button",
          "[ui][inspector]") {
    Panel panel;
    panel.select({referenceTo(panel.card)});
    CHECK_FALSE(
        panel.inspector.findChild<QPushButton*>(QStringLiteral("feelingGood"))->isVisible());
    panel.select({referenceTo(panel.feeling)});
    QTest::mouseClick(&panel.find<QPushButton>("feelingGood"), Qt::LeftButton);
    QTest::mouseClick(&panel.find<QPushButton>("certaintyAssumed"), Qt::LeftButton);
    CHECK(panel.row(panel.feeling).emotion == 1);
    CHECK(panel.row(panel.feeling).certainty == Certainty::assumed);
    panel.document.session().undo();
    CHECK_FALSE(panel.find<QPushButton>("certaintyAssumed").isChecked());
    CHECK(panel.find<QPushButton>("feelingGood").isChecked());
    QTest::keyClick(&panel.find<QPushButton>("feelingGood"), Qt::Key_Space);
    CHECK_FALSE(panel.row(panel.feeling).emotion.has_value());
}

TEST_CASE("ScorePicker: dots, digits and arrows give the importance", "[ui][inspector]") {
    Panel panel;
    panel.select({referenceTo(panel.card)});
    auto& dots = panel.find<QSlider>("importance");
    QTest::keyClick(&dots, Qt::Key_4);
    CHECK(panel.row(panel.card).importance == 4);
    QTest::keyClick(&dots, Qt::Key_Right);
    CHECK(panel.row(panel.card).importance == 5);
    const QPoint first(8, dots.height() / 2);
    QTest::mouseClick(&dots, Qt::LeftButton, {}, first);
    CHECK(panel.row(panel.card).importance == 1);
    QTest::mouseClick(&dots, Qt::LeftButton, {}, first);
    CHECK_FALSE(panel.row(panel.card).importance.has_value());
}

TEST_CASE("Inspector: several cards get a certainty in one step", "[ui][inspector]") {
    Panel panel;
    panel.select({referenceTo(panel.card), referenceTo(panel.second)});
    auto& known = panel.inspector;
    auto* all = known.findChild<QWidget*>(QStringLiteral("certaintyOfAll"));
    REQUIRE(all != nullptr);
    QTest::mouseClick(all->findChild<QPushButton*>(QStringLiteral("certaintyKnown")),
                      Qt::LeftButton);
    CHECK(panel.row(panel.card).certainty == Certainty::known);
    CHECK(panel.row(panel.second).certainty == Certainty::known);
    CHECK(panel.document.session().history().stepToUndo().count == 2);
    CHECK(stepsToUndo(panel.document) == 1);

    panel.select({referenceTo(panel.card), referenceTo(panel.wash)});
    CHECK_FALSE(all->isVisible());
}

TEST_CASE("Inspector: a lane changes its kind, its colour and who sees it", "[ui][inspector]") {
    Panel panel;
    panel.select({referenceTo(panel.actions)});
    const auto lane = [&]() -> const Lane& { return *panel.shown().lanes.find(panel.actions); };
    auto& kind = panel.find<QComboBox>("laneKind");
    kind.setFocus();
    QTest::keyClick(&kind, Qt::Key_End);
    CHECK(lane().kind == LaneKind::freeText);
    QTest::mouseClick(&panel.find<QToolButton>("laneColour2"), Qt::LeftButton);
    CHECK(lane().colour.has_value());
    QTest::mouseClick(&panel.find<QPushButton>("laneColourOfKind"), Qt::LeftButton);
    CHECK_FALSE(lane().colour.has_value());
    QTest::keyClick(&panel.find<QCheckBox>("laneInternal"), Qt::Key_Space);
    CHECK(lane().audience == Audience::internal);
}

TEST_CASE("Inspector: without a selection it edits the journey and the map", "[ui][inspector]") {
    Panel panel;
    panel.type<QLineEdit>("mapSalon", "Noor");
    panel.type<QPlainTextEdit>("journeyGoal", "Vaker terug");
    QTest::keyClick(&panel.find<QCheckBox>("mapHasDate"), Qt::Key_Space);
    const DocumentProperties& properties = *panel.shown().properties;
    CHECK(properties.salon == "Noor");
    CHECK(properties.date.has_value());
    const Journey& journey = *panel.shown().journeys.find(panel.builder.journey());
    REQUIRE(journey.leadingGoal.has_value());
    CHECK(panel.shown().goals.find(*journey.leadingGoal)->what == "Vaker terug");
    CHECK(stepsToUndo(panel.document) == 3);
    CHECK(panel.find<QLineEdit>("mapSalon").text().isEmpty());
    CHECK_FALSE(panel.find<QDateEdit>("mapDate").isEnabled());
}

TEST_CASE("Inspector: a language that the program does not speak is kept and shown",
          "[ui][inspector]") {
    Panel panel;
    DocumentProperties properties = *panel.shown().properties;
    properties.language = "de-CH";
    panel.document.apply({}, edit::setProperties(panel.shown(), properties));
    CHECK(panel.find<QComboBox>("mapLanguage").currentText() == QStringLiteral("de-CH"));
}
