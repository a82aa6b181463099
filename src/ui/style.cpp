#include "style.h"

#include <cjm/base/check.h>
#include <cjm/paint/text_shaper.h>

#include <QFile>
#include <QFontInfo>
#include <QFontMetrics>
#include <QHash>
#include <QPalette>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>
#include <array>
#include <cmath>

namespace cjm::ui {

namespace {

constexpr std::array roleNames = {"pageTitle", "sectionTitle", "mutedText", "panel",
                                  "sheet",     "tile",         "chip",      "primaryButton",
                                  "segment",   "notice",       "popup",     "bar"};

/// The letters of the maps, in the size that the person has set for the system.
QFont interfaceFont() {
    const double size = QFontInfo(QApplication::font()).pointSizeF();
    QFont font;
    font.setFamilies(paint::fontFor(layout::TextRole::card).families());
    font.setPointSizeF(size);
    return font;
}

QPalette paletteFrom(const paint::WindowColours& window) {
    QPalette palette(window.text, window.field, window.field, window.line, window.fieldLine,
                     window.text, window.field);
    palette.setColor(QPalette::Window, window.panel);
    palette.setColor(QPalette::AlternateBase, window.panel);
    palette.setColor(QPalette::PlaceholderText, window.mutedText);
    palette.setColor(QPalette::Highlight, window.accent);
    palette.setColor(QPalette::HighlightedText, window.accentText);
    palette.setColor(QPalette::Link, window.link);
    palette.setColor(QPalette::LinkVisited, window.link);
    palette.setColor(QPalette::ToolTipBase, window.tip);
    palette.setColor(QPalette::ToolTipText, window.tipText);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, window.disabledText);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, window.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Button, window.disabled);
    return palette;
}

using Words = QHash<QString, QString>;

Words coloursOf(const paint::Theme& theme) {
    const paint::WindowColours& window = theme.window;
    return {{QStringLiteral("paper"), theme.paper.name()},
            {QStringLiteral("ground"), window.ground.name()},
            {QStringLiteral("bar"), window.bar.name()},
            {QStringLiteral("panel"), window.panel.name()},
            {QStringLiteral("line"), window.line.name()},
            {QStringLiteral("text"), window.text.name()},
            {QStringLiteral("mutedText"), window.mutedText.name()},
            {QStringLiteral("disabledText"), window.disabledText.name()},
            {QStringLiteral("field"), window.field.name()},
            {QStringLiteral("fieldLine"), window.fieldLine.name()},
            {QStringLiteral("disabled"), window.disabled.name()},
            {QStringLiteral("hover"), window.hover.name()},
            {QStringLiteral("pressed"), window.pressed.name()},
            {QStringLiteral("accent"), window.accent.name()},
            {QStringLiteral("accentHover"), window.accentHover.name()},
            {QStringLiteral("accentText"), window.accentText.name()},
            {QStringLiteral("focus"), window.focus.name()},
            {QStringLiteral("chip"), window.chip.name()},
            {QStringLiteral("notice"), window.notice.name()},
            {QStringLiteral("noticeLine"), window.noticeLine.name()},
            {QStringLiteral("tip"), window.tip.name()},
            {QStringLiteral("tipText"), window.tipText.name()},
            {QStringLiteral("scrollHandle"), window.scrollHandle.name()},
            {QStringLiteral("progress"), window.hoverLine.name()}};
}

Words sizesFor(const QFont& font) {
    const auto points = [&](double share) {
        return QStringLiteral("%1pt").arg(font.pointSizeF() * share, 0, 'f', 1);
    };
    const int height = QFontMetrics(font).height();
    const auto pixels = [](int count) { return QStringLiteral("%1px").arg(count); };
    return {{QStringLiteral("pageTitleSize"), points(1.5)},
            {QStringLiteral("smallSize"), points(0.88)},
            {QStringLiteral("titleHeight"), pixels(height + 4)},
            {QStringLiteral("chipRadius"), pixels(height / 2 + 3)}};
}

/// The folder of the signs that stand out from the theme's colours.
Words signsFor(const paint::Theme& theme) {
    const bool isDark = &theme == &paint::darkTheme();
    return {{QStringLiteral("signs"),
             isDark ? QStringLiteral(":/style/dark") : QStringLiteral(":/style/light")}};
}

/// The sheet in resources/style with these in place of their names.
QString styleSheet(const Words& words) {
    QFile file(QStringLiteral(":/style/window.qss"));
    CJM_CHECK(file.open(QIODevice::ReadOnly));
    QString sheet = QString::fromUtf8(file.readAll());
    static const QRegularExpression comment(QStringLiteral("/\\*.*?\\*/"),
                                            QRegularExpression::DotMatchesEverythingOption);
    sheet.remove(comment);
    static const QRegularExpression name(QStringLiteral("@([A-Za-z]+)"));
    for (auto match = name.match(sheet); match.hasMatch(); match = name.match(sheet)) {
        const auto word = words.find(match.captured(1));
        CJM_CHECK(word != words.end());
        sheet.replace(match.capturedStart(), match.capturedLength(), *word);
    }
    return sheet;
}

} // namespace

void setRole(QWidget& widget, Role role) {
    widget.setProperty("role", QString::fromLatin1(roleNames.at(static_cast<std::size_t>(role))));
    // A plain QWidget fills no ground of its own otherwise.
    widget.setAttribute(Qt::WA_StyledBackground);
    if (widget.testAttribute(Qt::WA_WState_Polished)) {
        widget.style()->unpolish(&widget);
        widget.style()->polish(&widget);
    }
}

void applyStyle(QApplication& application, const paint::Theme& theme) {
    const QFont font = interfaceFont();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteFrom(theme.window));
    QApplication::setFont(font);
    QToolTip::setFont(font);
    QToolTip::setPalette(paletteFrom(theme.window));
    Words words = coloursOf(theme);
    words.insert(signsFor(theme));
    words.insert(sizesFor(font));
    application.setStyleSheet(styleSheet(words));
}

} // namespace cjm::ui
