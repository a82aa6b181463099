// Light or dark: the one place that says which colours windows have now.
//
//     painter.fillRect(rect, currentTheme().paper);
//
// Widgets and icons ask whenever they paint and keep no colours: a switch paints everything anew.
// What goes on paper or into a file takes `paint::lightTheme()` instead.
#pragma once

#include "settings.h"

#include <cjm/paint/theme.h>

#include <QApplication>
#include <QObject>

namespace cjm::ui {

[[nodiscard]] const paint::Theme& currentTheme();

/// Gives the application its look from here on, and a new one when the person or the system wants
/// it. One for the whole program.
class ThemeSwitch : public QObject {
    Q_OBJECT

public:
    ThemeSwitch(QApplication& application, Appearance appearance);
    ~ThemeSwitch() override;

    void setAppearance(Appearance appearance);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void lookAtSystem();
    void wear(const paint::Theme& theme);
    void refresh();

    QApplication& m_application;
    Appearance m_appearance;
    bool m_isSystemDark = false;
    bool m_isChanging = false; ///< The palette, by this object itself.
};

} // namespace cjm::ui
