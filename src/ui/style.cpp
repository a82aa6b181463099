#include "style.h"

#include "icons.h"

#include <cjm/base/check.h>
#include <cjm/paint/text_shaper.h>

#include <QAbstractItemView>
#include <QFile>
#include <QFontInfo>
#include <QFontMetrics>
#include <QHash>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleOption>
#include <QToolTip>
#include <algorithm>
#include <array>
#include <cmath>

namespace cjm::ui {

namespace {

constexpr std::array roleNames = {"pageTitle", "sectionTitle", "mutedText",     "panel",   "sheet",
                                  "tile",      "chip",         "primaryButton", "segment", "notice",
                                  "popup",     "card",         "line",          "bar"};

/// That the person has set for the system. Only a font that is set in pixels has to be loaded.
double sizeOfSystem() {
    const QFont system = QApplication::font();
    return system.pointSizeF() > 0 ? system.pointSizeF() : QFontInfo(system).pointSizeF();
}

/// The letters of the maps.
QFont interfaceFont() {
    const double size = sizeOfSystem();
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

/// Fusion, with the program's own icon where a bar has no room for all of its buttons. Every bar
/// asks for that when it is made: those of Qt are files, which all libraries of picture formats are
/// loaded for.
class WindowStyle : public QProxyStyle {
public:
    WindowStyle()
        : QProxyStyle(QStringLiteral("Fusion")) {}

    QIcon standardIcon(StandardPixmap which, const QStyleOption* option,
                       const QWidget* widget) const override {
        const bool isMore = which == SP_ToolBarHorizontalExtensionButton ||
                            which == SP_ToolBarVerticalExtensionButton;
        return isMore ? icon("more") : QProxyStyle::standardIcon(which, option, widget);
    }

    /// Fusion veils the text of the row or cell that has the keyboard; a line around it does not.
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override {
        if (element != PE_FrameFocusRect ||
            qobject_cast<const QAbstractItemView*>(widget) == nullptr) {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
            return;
        }
        const bool isSelected = option->state.testFlag(State_Selected);
        painter->save();
        painter->setPen(
            option->palette.color(isSelected ? QPalette::HighlightedText : QPalette::Highlight));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }
};

using Replacements = QHash<QString, QString>;

Replacements coloursOf(const paint::Theme& theme) {
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

Replacements sizesFor(const QFont& font) {
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
Replacements signsFor(const paint::Theme& theme) {
    const bool isDark = &theme == &paint::darkTheme();
    return {{QStringLiteral("signs"),
             isDark ? QStringLiteral(":/style/dark") : QStringLiteral(":/style/light")}};
}

qsizetype endOfName(const QString& text, qsizetype begin) {
    const auto end = std::find_if_not(text.begin() + begin, text.end(),
                                      [](QChar letter) { return letter.isLetter(); });
    return end - text.begin();
}

/// The sheet in resources/style with these in place of their names.
QString styleSheet(const Replacements& words) {
    QFile file(QStringLiteral(":/style/window.qss"));
    CJM_CHECK(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QString sheet;
    sheet.reserve(text.size());
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', done)) {
        const qsizetype end = endOfName(text, at + 1);
        const auto word = words.find(text.sliced(at + 1, end - at - 1));
        CJM_CHECK(word != words.end());
        sheet += QStringView(text).sliced(done, at - done);
        sheet += *word;
        done = end;
    }
    sheet += QStringView(text).sliced(done);
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
    QApplication::setStyle(new WindowStyle);
    QApplication::setPalette(paletteFrom(theme.window));
    QApplication::setFont(font);
    QToolTip::setFont(font);
    QToolTip::setPalette(paletteFrom(theme.window));
    Replacements words = coloursOf(theme);
    words.insert(signsFor(theme));
    words.insert(sizesFor(font));
    application.setStyleSheet(styleSheet(words));
}

} // namespace cjm::ui
