#include "plain_text.h"

#include <cjm/base/text.h>
#include <cjm/wording/text.h>

namespace cjm::ui {

PlainLabel::PlainLabel(QWidget* parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(const QString& text, QWidget* parent)
    : PlainLabel(parent) {
    setText(text);
}

namespace {

QString asHtml(const QString& text) {
    return text.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

} // namespace

void setMessage(QMessageBox& box, const QString& text, const QString& informative) {
    // Its second text is taken for HTML whatever format is set, so both are escaped.
    box.setTextFormat(Qt::RichText);
    box.setText(asHtml(text));
    box.setInformativeText(asHtml(informative));
}

void setPlainTip(QWidget& widget, const QString& text) {
    widget.setToolTip(asHtml(text));
}

void setPlainTip(QAction& action, const QString& text) {
    action.setToolTip(asHtml(text));
}

QString shownName(const QString& name) {
    return wording::toQt(base::clean(wording::fromQt(name), base::TextKind::title).text);
}

QString withoutMnemonics(QString text) {
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString isolated(const QString& text) {
    constexpr char16_t firstStrongIsolate = 0x2068;
    constexpr char16_t popIsolate = 0x2069;
    return QChar(firstStrongIsolate) + text + QChar(popIsolate);
}

QString withoutMarks(const QString& text) {
    QString read;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == QLatin1Char('&') && at + 1 < text.size()) {
            ++at;
        }
        read += text[at];
    }
    return read;
}

} // namespace cjm::ui
