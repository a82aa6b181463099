#include "style.h"

#include <QStyleFactory>
#include <array>

namespace cjm::ui {

namespace {

constexpr std::array roleNames = {"pageTitle", "sectionTitle",  "mutedText", "panel", "tile",
                                  "chip",      "primaryButton", "segment",   "notice"};

} // namespace

void setRole(QWidget& widget, Role role) {
    widget.setProperty("role", QString::fromLatin1(roleNames.at(static_cast<std::size_t>(role))));
}

void applyStyle(QApplication&) {
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
}

} // namespace cjm::ui
