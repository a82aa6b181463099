#include "clipboard_content.h"
#include "copied_rows.h"
#include "window_rig.h"

#include <cjm/exchange/fragment_json.h>
#include <cjm/wording/text.h>

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

using namespace cjm;
using test::clickIn;
using test::whenModal;
using test::WindowRig;

namespace {

/// A map of three phases, with cards in the first cell and a feeling.
void startMapToCopy(WindowRig& rig) {
    rig.click("emptyMap");
    rig.click("firstPhaseButton");
    WindowRig::type("Wassen");
    WindowRig::press("Return");
    for (const char* title : {"Knippen", "Betalen"}) {
        rig.click("addPhaseAfterButton");
        WindowRig::type(title);
        WindowRig::press("Return");
    }
    for (const char* text : {"Belt", "Wacht"}) {
        rig.doubleClick(rig.freePlaceIn(0, 0));
        WindowRig::type(text);
        WindowRig::press("Return");
    }
    rig.click(rig.freePlaceIn(0, 1));
    WindowRig::press("2");
    REQUIRE(rig.cell(0, 0) == "Belt, Wacht");
    REQUIRE(rig.cell(0, 1) == "-1");
}

/// Opens another window with an empty map.
void openOther(WindowRig& rig) {
    WindowRig::press("Ctrl+N");
    rig.lookAtOther();
    rig.click("emptyMap");
}

const QMimeData& onClipboard() {
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    REQUIRE(data != nullptr);
    return *data;
}

void putOnClipboard(const QString& html, const QString& text) {
    auto* data = new QMimeData;
    if (!html.isEmpty()) {
        data->setHtml(html);
    }
    if (!text.isEmpty()) {
        data->setText(text);
    }
    QGuiApplication::clipboard()->setMimeData(data);
}

/// As another program gets it: the bytes alone.
void passThroughAnotherProgram() {
    auto* data = new QMimeData;
    for (const QString& format : onClipboard().formats()) {
        if (format.startsWith(QStringLiteral("application/vnd"))) {
            data->setData(format, onClipboard().data(format));
        }
    }
    QGuiApplication::clipboard()->setMimeData(data);
}

QString fixture(const char* name) {
    QFile file(QStringLiteral(CJM_CLIPBOARD_FOLDER "/%1.html").arg(QLatin1String(name)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString summaryIn(QWidget& dialog) {
    return test::childOf(dialog, "pasteSummary").property("text").toString();
}

} // namespace

TEST_CASE("Clipboard: cards are copied, and pasted where the focus is", "[ui][window][clipboard]") {
    WindowRig rig;
    startMapToCopy(rig);
    rig.click(rig.cardAt(0, 0).center());
    rig.click(rig.cardAt(0, 0, 1).center(), Qt::ControlModifier);
    WindowRig::press("Ctrl+C");
    rig.click(rig.freePlaceIn(2, 2));
    WindowRig::press("Ctrl+V");
    CHECK(rig.cell(2, 2) == "Belt, Wacht");
    CHECK(rig.action("undo").text() == QStringLiteral("Undo pasting"));
    WindowRig::press("Ctrl+Z");
    CHECK(rig.cell(2, 2).empty());
    CHECK(onClipboard().text() == QStringLiteral("Belt\nWacht"));
    CHECK(onClipboard().html().contains(QStringLiteral("Belt</td></tr>")));
}

TEST_CASE("Clipboard: what was cut in one window is pasted in another, in one step each",
          "[ui][window][clipboard]") {
    WindowRig rig;
    startMapToCopy(rig);
    rig.click(rig.phaseAt(0).center());
    WindowRig::press("Ctrl+X");
    CHECK(rig.phases() == "Knippen, Betalen");
    CHECK(rig.action("undo").text() == QStringLiteral("Undo cutting a phase"));
    openOther(rig);
    WindowRig::press("Ctrl+V");
    // The first page of a new map has no cell for the keyboard to be in yet.
    if (rig.phases().empty()) {
        rig.choose({"editMenu"}, "paste");
    }
    CHECK(rig.phases() == "Wassen");
    CHECK(rig.cell(0, 0) == "Belt, Wacht");
    CHECK(rig.cell(0, 1) == "-1");
    rig.lookAtOther();
    WindowRig::press("Ctrl+Z");
    CHECK(rig.phases() == "Wassen, Knippen, Betalen");
    CHECK(rig.cell(0, 0) == "Belt, Wacht");
}

TEST_CASE("Clipboard: a lane goes to a map that another program of ours shows",
          "[ui][window][clipboard]") {
    WindowRig rig;
    startMapToCopy(rig);
    rig.click(rig.laneAt(0).center());
    rig.choose({"editMenu"}, "copySelection");
    CHECK(onClipboard().text() == QStringLiteral("\tWassen\tKnippen\tBetalen\n"
                                                 "Actions\t\"Belt\nWacht\"\t\t\n"));
    passThroughAnotherProgram();
    rig.click(rig.freePlaceIn(1, 4));
    WindowRig::press("Ctrl+V");
    CHECK(rig.lanes() == "actions, emotions, expectations, problems, touchpoints, actions");
    CHECK(rig.cell(0, 5) == "Belt, Wacht");
}

TEST_CASE("Clipboard: a picture is copied by itself, as spreadsheets prefer it to a table",
          "[ui][window][clipboard]") {
    WindowRig rig;
    startMapToCopy(rig);
    rig.click(rig.cardAt(0, 0).center());
    WindowRig::press("Ctrl+C");
    CHECK_FALSE(onClipboard().hasImage());
    rig.choose({"editMenu"}, "copyPicture");
    REQUIRE(onClipboard().hasImage());
    CHECK_FALSE(onClipboard().hasHtml());
    const QImage picture = qvariant_cast<QImage>(onClipboard().imageData());
    CHECK(picture.width() > 300);
    CHECK(picture.height() > 100);
}

TEST_CASE("Clipboard: a block of LibreOffice becomes phases and lanes after a preview",
          "[ui][window][clipboard]") {
    WindowRig rig;
    startMapToCopy(rig);
    rig.click(rig.freePlaceIn(2, 0));
    putOnClipboard(fixture("calc"), QStringLiteral("no table"));
    whenModal([](QWidget& dialog) {
        CHECK(summaryIn(dialog).contains(QStringLiteral("2 new phase")));
        CHECK(summaryIn(dialog).contains(QStringLiteral("4 card")));
        clickIn(dialog, "pasteButton");
    });
    WindowRig::press("Ctrl+V");
    CHECK(rig.phases() == "Wassen, Knippen, Betalen, Wassen, Knippen & föhnen");
    CHECK(rig.cell(3, 1) == "-1");
    CHECK(rig.cell(4, 1) == "1 Blij, Trots op het, resultaat");
}

TEST_CASE("Clipboard: a person changes how a block is understood", "[ui][window][clipboard]") {
    WindowRig rig;
    startMapToCopy(rig);
    rig.click(rig.freePlaceIn(1, 2));
    putOnClipboard({}, QStringLiteral("a\tb\tc\nd\te\tf\n"));
    whenModal([](QWidget& dialog) {
        CHECK(summaryIn(dialog).contains(QStringLiteral("4 card")));
        CHECK(summaryIn(dialog).contains(QStringLiteral("2 cell")));
        clickIn(dialog, "phasesDown");
        CHECK(summaryIn(dialog).startsWith(QStringLiteral("6 card")));
        clickIn(dialog, "pasteButton");
    });
    WindowRig::press("Ctrl+V");
    CHECK(rig.cell(1, 2) == "a");
    CHECK(rig.cell(1, 4) == "c");
    CHECK(rig.cell(2, 2) == "d");

    whenModal([](QWidget& dialog) { clickIn(dialog, "cancelButton"); });
    WindowRig::press("Ctrl+V");
    CHECK(rig.action("undo").text() == QStringLiteral("Undo pasting"));
    WindowRig::press("Ctrl+Z");
    CHECK(rig.cell(1, 2).empty());
}

TEST_CASE("Clipboard: Return pastes, also after a person has chosen something",
          "[ui][window][clipboard]") {
    WindowRig rig;
    startMapToCopy(rig);
    rig.click(rig.freePlaceIn(1, 2));
    putOnClipboard({}, QStringLiteral("a\tb\nc\td\n"));
    whenModal([](QWidget& dialog) {
        clickIn(dialog, "phasesDown");
        childOf(dialog, "phasesDown").setFocus();
        QTest::keyClick(&childOf(dialog, "phasesDown"), Qt::Key_Return);
    });
    WindowRig::press("Ctrl+V");
    CHECK(rig.cell(1, 2) == "a");
}

TEST_CASE("Clipboard: one text is one card, and lines are cards or lines",
          "[ui][window][clipboard]") {
    WindowRig rig;
    startMapToCopy(rig);
    rig.click(rig.freePlaceIn(1, 0));
    putOnClipboard({}, QStringLiteral("<img src=file:///etc/passwd> & \"ja\""));
    WindowRig::press("Ctrl+V");
    CHECK(rig.cell(1, 0) == "<img src=file:///etc/passwd> & \"ja\"");

    putOnClipboard({}, QStringLiteral("een\ntwee"));
    rig.click(rig.freePlaceIn(2, 0));
    WindowRig::press("Ctrl+Shift+V");
    CHECK(rig.cell(2, 0) == "een\ntwee");
    rig.click(rig.freePlaceIn(2, 2));
    whenModal([](QWidget& dialog) { clickIn(dialog, "pasteButton"); });
    WindowRig::press("Ctrl+V");
    CHECK(rig.cell(2, 2) == "een, twee");
}

TEST_CASE("Clipboard: too much is refused or cut in a sentence", "[ui][window][clipboard]") {
    WindowRig rig;
    startMapToCopy(rig);
    rig.click(rig.freePlaceIn(1, 0));
    putOnClipboard({}, QString(10'000'000, QLatin1Char('x')));
    WindowRig::press("Ctrl+V");
    CHECK(rig.textOf("noticeText").contains(QStringLiteral("too much")));
    CHECK(rig.cell(1, 0).empty());
    WindowRig::press("Ctrl+Shift+V");
    CHECK(rig.textOf("noticeText").contains(QStringLiteral("too long")));
    CHECK(rig.cell(1, 0) == std::string(20'000, 'x'));
}

TEST_CASE("Clipboard: nothing is pasted or copied while a text is typed",
          "[ui][window][clipboard]") {
    WindowRig rig;
    startMapToCopy(rig);
    putOnClipboard({}, QStringLiteral("geplakt"));
    rig.doubleClick(rig.cardAt(0, 0).center());
    WindowRig::press("Ctrl+A");
    WindowRig::press("Ctrl+V");
    CHECK_FALSE(rig.action("paste").isEnabled());
    WindowRig::press("Return");
    CHECK(rig.cell(0, 0) == "geplakt, Wacht");
    QGuiApplication::clipboard()->clear();
    CHECK_FALSE(rig.action("paste").isEnabled());
}
