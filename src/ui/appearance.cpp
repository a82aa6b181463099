#include "appearance.h"

#include "style.h"

#include <QEvent>
#include <QPalette>
#include <QScopedValueRollback>

namespace cjm::ui {

namespace {

/// Of the windows' ground; Qt 6.4 tells no more of what a system likes.
constexpr int lightestOfDark = 127;

/// As with the palette that follows from it, there is one for the whole program.
const paint::Theme*& worn() {
    static const paint::Theme* theme = &paint::lightTheme();
    return theme;
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() <= lightestOfDark;
}

} // namespace

const paint::Theme& currentTheme() {
    return *worn();
}

ThemeSwitch::ThemeSwitch(QApplication& application, Appearance appearance)
    : m_application(application)
    , m_appearance(appearance)
    , m_isSystemDark(isDark(QApplication::palette())) {
    application.installEventFilter(this);
    refresh();
}

ThemeSwitch::~ThemeSwitch() {
    worn() = &paint::lightTheme();
}

void ThemeSwitch::setAppearance(Appearance appearance) {
    m_appearance = appearance;
    refresh();
}

bool ThemeSwitch::eventFilter(QObject* watched, QEvent* event) {
    if (m_isChanging) {
        return false;
    }
    if (event->type() == QEvent::ApplicationPaletteChange && watched == &m_application) {
        // Somebody else has set it, as the theme plug-in of a desktop does.
        m_isSystemDark = isDark(QApplication::palette());
        refresh();
    } else if (event->type() == QEvent::ThemeChange) {
        lookAtSystem();
        refresh();
    }
    return false;
}

/// The system's palette is seen only where the program has none of its own.
void ThemeSwitch::lookAtSystem() {
    const QScopedValueRollback changing(m_isChanging, true);
    const QPalette own = QApplication::palette();
    QApplication::setPalette(QPalette());
    m_isSystemDark = isDark(QApplication::palette());
    QApplication::setPalette(own);
}

void ThemeSwitch::refresh() {
    const bool isDarkWanted = m_appearance == Appearance::dark ||
                              (m_appearance == Appearance::asSystem && m_isSystemDark);
    wear(isDarkWanted ? paint::darkTheme() : paint::lightTheme());
}

void ThemeSwitch::wear(const paint::Theme& theme) {
    const QScopedValueRollback changing(m_isChanging, true);
    worn() = &theme;
    applyStyle(m_application, theme);
}

} // namespace cjm::ui
