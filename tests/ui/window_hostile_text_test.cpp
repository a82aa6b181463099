// Texts that somebody sends to do harm, or that are only too much, pasted where a person pastes: on
// the map, into its field, into the sidebar and into what is searched.

#include "window_rig.h"

#include <cjm/base/text.h>
#include <cjm/model/validate.h>
#include <cjm/wording/text.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace cjm;
using test::childOf;
using test::clickIn;
using test::whenModal;
using test::WindowRig;

namespace {

constexpr qsizetype tenMillion = 10'000'000;

/// A map of two phases, with a card in the first cell; the cell beside it has the focus.
void startMapToPasteInto(WindowRig& rig) {
    rig.click("emptyMap");
    for (const char* title : {"Wassen", "Knippen"}) {
        WindowRig::press("Ctrl+Shift+Right");
        WindowRig::type(title);
        WindowRig::press("Return");
    }
    rig.doubleClick(rig.freePlaceIn(0, 0));
    WindowRig::type("Belt");
    WindowRig::press("Return");
    rig.click(rig.freePlaceIn(1, 0));
    REQUIRE(rig.cell(0, 0) == "Belt");
}

void copyElsewhere(const QString& text, const QString& html = {}) {
    auto* data = new QMimeData; // the clipboard owns it
    data->setText(text);
    if (!html.isEmpty()) {
        data->setHtml(html);
    }
    QGuiApplication::clipboard()->setMimeData(data);
}

QString letters(qsizetype count) {
    return QString(count, QLatin1Char('x'));
}

/// Words of ten letters, so that there are places to break lines at.
QString words(qsizetype letterCount) {
    return QStringLiteral("abcdefghi ").repeated(letterCount / 10);
}

/// What a text may hold at most, as letters of the same kind.
std::string full(base::TextKind kind) {
    return std::string(base::capOf(kind), 'x');
}

/// A text with what it becomes and what is told about it; nothing told where it is taken as it is.
struct HostileText {
    const char* about;
    QString pasted;
    std::string kept;
    QString told;
};

/// What a cell takes: more than that is another case.
std::vector<HostileText> hostileTexts() {
    return {
        {"a word of nearly a million letters", letters(900'000), full(base::TextKind::body),
         QStringLiteral("too long")},
        {"control characters",
         QStringLiteral("a") + QChar(0) + QChar(1) + QChar(0x7f) + QStringLiteral("b") +
             QChar(0x9b) + QChar(0xffff),
         "ab", QStringLiteral("5 character")},
        {"a text that turns what follows it", QStringLiteral("Noor\u202Egnp.exe"), "Noorgnp.exe",
         QStringLiteral("1 character")},
        // Qt puts the question mark where it makes UTF-8 of it.
        {"half a letter", QStringLiteral("a") + QChar(0xd83d) + QStringLiteral("b"), "a?b",
         QString()},
        {"a thousand accents on one letter",
         QStringLiteral("e") + QString(1'000, QChar(0x0301)) + QStringLiteral("!"),
         wording::fromQt(QStringLiteral("e") + QString(8, QChar(0x0301)) + QStringLiteral("!")),
         QStringLiteral("992 character")},
        {"what looks like HTML",
         QStringLiteral("<img src=\"file:///etc/passwd\"><a href='//host/share/x'>&amp;</a>"),
         "<img src=\"file:///etc/passwd\"><a href='//host/share/x'>&amp;</a>", QString()},
        {"what a spreadsheet would calculate", QStringLiteral("=HYPERLINK(\"http://x\")"),
         "=HYPERLINK(\"http://x\")", QString()},
        {"a sentence with its own places", QStringLiteral("%1 %n %L2 100%"), "%1 %n %L2 100%",
         QString()},
    };
}

QString notice(WindowRig& rig) {
    return rig.sees("noticeText") ? rig.textOf("noticeText") : QString();
}

void closeNotice(WindowRig& rig) {
    if (rig.sees("noticeClose")) {
        rig.click("noticeClose");
    }
}

/// One sentence that says this, or none where nothing is to be said.
void checkTold(WindowRig& rig, const QString& part) {
    const QString told = notice(rig);
    CAPTURE(told.toStdString());
    CHECK(told.isEmpty() == part.isEmpty());
    CHECK(told.contains(part));
    CHECK(told.size() < 120);
    CHECK_FALSE(told.contains(QLatin1Char('\n')));
}

/// The text that a field edits, wherever it is on the map.
struct EditedField {
    const char* name;
    base::TextKind kind;
    std::function<std::string(WindowRig&)> text;
};

const model::Phase& firstPhase(WindowRig& rig) {
    return *rig.grid().phases().front();
}

const model::Card& firstCard(WindowRig& rig) {
    return *rig.grid().cell({0, 0}).front();
}

/// Pastes over what is in a field of the sidebar.
void pasteInto(WindowRig& rig, const char* field) {
    rig.find(field).setFocus();
    WindowRig::press("Ctrl+A");
    WindowRig::press("Ctrl+V");
}

void checkField(WindowRig& rig, const EditedField& field) {
    CAPTURE(field.name);
    const model::Document before = rig.document();
    copyElsewhere(letters(tenMillion));
    pasteInto(rig, field.name);
    CHECK(field.text(rig) == full(field.kind));
    CHECK(rig.textOf("inspectorNotice").startsWith(QStringLiteral("Only ")));
    copyElsewhere(QStringLiteral("a") + QChar(0) + QChar(0x1b) + QString(5'000, QChar(0x0301)) +
                  QStringLiteral("\u202Eb"));
    pasteInto(rig, field.name);
    CHECK(base::isClean(field.text(rig), field.kind));
    CHECK(field.text(rig).starts_with("a\xCC\x81"));
    CHECK(model::validate(rig.document()).empty());
    rig.canvas().setFocus();
    WindowRig::press("Ctrl+Z");
    CHECK(rig.document() == before);
}

} // namespace

TEST_CASE("Hostile text: pasted on the map it is made harmless, told in a sentence, and one step",
          "[ui][window][hostile]") {
    WindowRig rig;
    startMapToPasteInto(rig);
    const model::Document before = rig.document();
    for (const HostileText& text : hostileTexts()) {
        CAPTURE(text.about);
        copyElsewhere(text.pasted);
        WindowRig::press("Ctrl+V");
        CHECK(rig.cell(1, 0) == text.kept);
        checkTold(rig, text.told);
        CHECK(model::validate(rig.document()).empty());
        WindowRig::press("Ctrl+Z");
        CHECK(rig.document() == before);
        closeNotice(rig);
        rig.click(rig.freePlaceIn(1, 0));
    }
}

TEST_CASE("Hostile text: ten megabytes on the clipboard are refused in a sentence",
          "[ui][window][hostile]") {
    WindowRig rig;
    startMapToPasteInto(rig);
    const model::Document before = rig.document();
    const QString html = QStringLiteral("<table><tr><td>") + letters(tenMillion);
    for (const QString& text :
         {letters(tenMillion), words(tenMillion), QStringLiteral("a\tb\n").repeated(tenMillion / 4),
          QStringLiteral("\n").repeated(tenMillion)}) {
        for (const QString& beside : {QString(), html}) {
            copyElsewhere(text, beside);
            WindowRig::press("Ctrl+V");
            checkTold(rig, QStringLiteral("too much"));
            CHECK(rig.document() == before);
            closeNotice(rig);
        }
    }
}

TEST_CASE("Hostile text: pasted into the field on the map it is made harmless before it is shown",
          "[ui][window][hostile]") {
    WindowRig rig;
    startMapToPasteInto(rig);
    const model::Document before = rig.document();
    std::vector<HostileText> texts = hostileTexts();
    texts.push_back({"ten megabytes", letters(tenMillion), full(base::TextKind::body),
                     QStringLiteral("cannot be longer")});
    for (const HostileText& text : texts) {
        CAPTURE(text.about);
        copyElsewhere(text.pasted, QStringLiteral("<img src='file:///etc/passwd'>"));
        WindowRig::press("Return");
        WindowRig::press("Ctrl+V");
        CHECK(wording::fromQt(rig.find<QPlainTextEdit>("inlineEditor").toPlainText()) == text.kept);
        CHECK(notice(rig).isEmpty() == text.told.isEmpty());
        WindowRig::press("Return");
        CHECK(rig.cell(1, 0) == text.kept);
        CHECK(model::validate(rig.document()).empty());
        WindowRig::press("Ctrl+Z");
        CHECK(rig.document() == before);
        closeNotice(rig);
        rig.click(rig.freePlaceIn(1, 0));
    }
}

TEST_CASE("Hostile text: a title takes a line of what was pasted", "[ui][window][hostile]") {
    WindowRig rig;
    startMapToPasteInto(rig);
    rig.doubleClick(rig.phaseAt(0).center());
    copyElsewhere(QStringLiteral("een\r\ntwee\u2029drie\t\u200Bvier"));
    WindowRig::press("Ctrl+V");
    WindowRig::press("Return");
    CHECK(firstPhase(rig).title == "een twee drie vier");
    rig.doubleClick(rig.phaseAt(0).center());
    copyElsewhere(letters(tenMillion));
    WindowRig::press("Ctrl+V");
    CHECK(notice(rig).contains(QStringLiteral("cannot be longer")));
    WindowRig::press("Return");
    CHECK(firstPhase(rig).title == full(base::TextKind::title));
    WindowRig::press("Ctrl+Z");
    CHECK(firstPhase(rig).title == "een twee drie vier");
}

TEST_CASE("Hostile text: the fields of the sidebar take what fits, and leaving them is one step",
          "[ui][window][hostile]") {
    WindowRig rig;
    startMapToPasteInto(rig);
    using base::TextKind;
    rig.click(rig.cardAt(0, 0).center());
    checkField(rig, {"cardText", TextKind::body, [](WindowRig& at) { return firstCard(at).text; }});
    checkField(rig, {"cardNote", TextKind::body, [](WindowRig& at) { return firstCard(at).note; }});
    rig.click(rig.phaseAt(0).center());
    checkField(rig,
               {"phaseTitle", TextKind::title, [](WindowRig& at) { return firstPhase(at).title; }});
    checkField(rig,
               {"phaseBand", TextKind::name, [](WindowRig& at) { return firstPhase(at).band; }});
    rig.click(rig.laneAt(0).center());
    checkField(rig, {"laneTitle", TextKind::title,
                     [](WindowRig& at) { return at.grid().lanes().front()->title; }});
    WindowRig::press("Escape");
    WindowRig::press("Escape");
    checkField(rig, {"mapSalon", TextKind::title,
                     [](WindowRig& at) { return at.document().properties->salon; }});
    checkField(rig, {"journeyScenario", TextKind::body,
                     [](WindowRig& at) { return at.document().journeys.begin()->scenario; }});
}

TEST_CASE("Hostile text: what was cut off is told until something else is typed",
          "[ui][window][hostile]") {
    WindowRig rig;
    startMapToPasteInto(rig);
    rig.click(rig.cardAt(0, 0).center());
    copyElsewhere(letters(tenMillion));
    pasteInto(rig, "cardText");
    QTextDocument& text = *rig.find<QPlainTextEdit>("cardText").document();
    QTextCursor looks(&text); // as marking misspelled words changes them
    looks.beginEditBlock();
    text.markContentsDirty(0, 10);
    looks.endEditBlock();
    CHECK(rig.sees("inspectorNotice"));
    WindowRig::press("Backspace");
    CHECK_FALSE(rig.sees("inspectorNotice"));
}

TEST_CASE("Hostile text: what is searched is short, and searching changes nothing",
          "[ui][window][hostile]") {
    WindowRig rig;
    startMapToPasteInto(rig);
    const model::Document before = rig.document();
    const auto pastedLength = [&](const char* field) {
        CAPTURE(field);
        WindowRig::press("Ctrl+V");
        return rig.find<QLineEdit>(field).text().size();
    };
    for (const QString& text : {letters(tenMillion), QString(tenMillion, QChar(0x0301)),
                                QStringLiteral("<img src='file:///etc/passwd'>")}) {
        copyElsewhere(text);
        WindowRig::press("Ctrl+H");
        CHECK(pastedLength("findField") <= 500);
        CHECK(rig.textOf("findCount") == QStringLiteral("Not found"));
        rig.find("replaceField").setFocus();
        CHECK(pastedLength("replaceField") <= 500);
        rig.click("closeFindBar");
        WindowRig::press("Ctrl+K");
        CHECK(pastedLength("paletteField") <= 200);
        WindowRig::press("Return");
        WindowRig::press("Escape");
        CHECK(rig.document() == before);
    }
}

TEST_CASE("Hostile text: of a table with links to files the words are taken, after a preview",
          "[ui][window][hostile]") {
    WindowRig rig;
    startMapToPasteInto(rig);
    copyElsewhere(QStringLiteral("x"),
                  QStringLiteral("<link rel=stylesheet href='file:///etc/passwd'><table "
                                 "background='//host/share/x'><tr><td><a href='file:///etc/passwd'>"
                                 "Prijslijst</a><img src='file:///etc/passwd'></td><td><iframe "
                                 "src='//host/share/x'>y</iframe>Thee\u202E\u0007</td></tr><tr>"
                                 "<td>&lt;b&gt;</td><td>%1</td></table>"));
    const model::Document before = rig.document();
    whenModal([](QWidget& dialog) {
        const QString summary = childOf(dialog, "pasteSummary").property("text").toString();
        CHECK(summary.contains(QStringLiteral("1 character")));
        clickIn(dialog, "intoCell");
        clickIn(dialog, "pasteButton");
    });
    WindowRig::press("Ctrl+V");
    CHECK(rig.cell(1, 0) == "Prijslijst, Thee, <b>, %1");
    checkTold(rig, QStringLiteral("1 character"));
    WindowRig::press("Ctrl+Z");
    CHECK(rig.document() == before);
}

TEST_CASE("Hostile text: texts in many scripts stay as they are", "[ui][window][hostile]") {
    WindowRig rig;
    startMapToPasteInto(rig);
    const std::vector<const char*> scripts = {
        "Zoë föhnt IJsbrand’s haar",
        "Мастер моет голову",
        "Ο κομμωτής κόβει τα μαλλιά",
        "تغسل شعرها في الصالون ۱۲۳",
        "היא מחכה במספרה 15 דקות",
        "वह सैलून में बाल कटवाती है",
        "เธอสระผมที่ร้านเสริมสวย",
        "她在沙龙洗头发，很放松",
        "サロンで髪を洗ってもらう",
        "미용실에서 머리를 감는다",
        "👩🏽‍🦰💇‍♀️ 😀 ❤️ 🇳🇱 1️⃣",
    };
    std::string list;
    for (const char* text : scripts) {
        list += std::string(text) + '\n';
    }
    copyElsewhere(wording::toQt(list));
    whenModal([](QWidget& dialog) { clickIn(dialog, "pasteButton"); });
    WindowRig::press("Ctrl+V");
    const auto cards = rig.grid().cell({1, 0});
    REQUIRE(cards.size() == scripts.size());
    for (std::size_t index = 0; index < cards.size(); ++index) {
        CHECK(cards[index]->text == scripts[index]);
        rig.canvas().showRow(referenceTo(cards[index]->id));
        const QRect place = rig.cardAt(1, 0, index);
        CHECK(place.height() > 20); // of one line at least
    }
    CHECK(notice(rig).isEmpty());
    WindowRig::press("F2");
    WindowRig::press("Ctrl+A");
    WindowRig::press("Ctrl+V");
    // Every line is seen, though they are of different heights.
    const auto& field = rig.find<QPlainTextEdit>("inlineEditor");
    CHECK(field.verticalScrollBar()->maximum() == 0);
    CHECK(field.horizontalScrollBar()->value() == 0);
    WindowRig::press("Return");
    list.pop_back();
    CHECK(rig.grid().cell({1, 0}).back()->text == list);
    CHECK(model::validate(rig.document()).empty());
    WindowRig::press("Ctrl+Z");
    WindowRig::press("Ctrl+Z");
    CHECK(rig.cell(1, 0).empty());
}
