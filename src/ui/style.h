// How the program's windows look: one palette and one style sheet, made from a theme.
//
// A widget says what it is, and the style sheet says how that looks:
//
//     setRole(*label, Role::sectionTitle);
#pragma once

#include <cjm/paint/theme.h>

#include <QApplication>
#include <QWidget>

namespace cjm::ui {

enum class Role {
    pageTitle,     ///< The largest text of a page or panel.
    sectionTitle,  ///< Above a group: small, spaced, muted.
    mutedText,     ///< What is said beside the point.
    panel,         ///< A part of the window with a ground of its own, as the inspector.
    sheet,         ///< What belongs to the map and has its ground.
    tile,          ///< A thing to choose from among others, as a template on the start page.
    chip,          ///< A short fact in a rounded field.
    primaryButton, ///< What a page wants most.
    segment,       ///< One of several buttons of which one is down.
    notice,        ///< A bar that tells something without stopping anybody.
    popup,         ///< A panel over others for a moment.
    card,          ///< A thing on a page with fields of its own.
    line,          ///< Between the parts of a card.
    bar,           ///< A row of fields and buttons at the edge of a page.
};

void setRole(QWidget& widget, Role role);

/// Gives the application its look; the same on every system.
void applyStyle(QApplication& application, const paint::Theme& theme);

} // namespace cjm::ui
