#include "plain_text.h"

#include <catch2/catch.hpp>

#include <QMessageBox>

using namespace cjm::ui;

TEST_CASE("PlainLabel: shows what looks like HTML letter by letter", "[ui][text]") {
    const QString text = QStringLiteral("<img src='//host/share/x'> <b>&amp;</b>");
    const PlainLabel label(text);
    CHECK(label.textFormat() == Qt::PlainText);
    CHECK(label.text() == text);
}

TEST_CASE("setMessage: escapes both texts", "[ui][text]") {
    QMessageBox box;
    setMessage(box, QStringLiteral("<img src=x>"), QStringLiteral("<b>a</b> & b"));
    CHECK(box.text() == QStringLiteral("<qt>&lt;img src=x&gt;</qt>"));
    CHECK(box.informativeText() == QStringLiteral("<qt>&lt;b&gt;a&lt;/b&gt; &amp; b</qt>"));
}

TEST_CASE("setPlainTip: escapes, and an empty tip is none", "[ui][text]") {
    QWidget widget;
    setPlainTip(widget, QStringLiteral("<img src=x>"));
    CHECK(widget.toolTip() == QStringLiteral("<qt>&lt;img src=x&gt;</qt>"));
    setPlainTip(widget, {});
    CHECK(widget.toolTip().isEmpty());
}

TEST_CASE("withoutMnemonics: an ampersand stays one", "[ui][text]") {
    CHECK(withoutMnemonics(QStringLiteral("Knip & Kleur")) == QStringLiteral("Knip && Kleur"));
}
