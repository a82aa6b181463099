#include "tab_order.h"

#include <QApplication>
#include <algorithm>
#include <vector>

namespace cjm::ui {

namespace {

bool takesTab(const QWidget& widget, const QWidget& window) {
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr &&
           widget.isEnabled() && widget.isVisibleTo(&window) && widget.window() == &window;
}

/// Their number where it is in none.
std::ptrdiff_t partOf(const QWidget& widget, const QList<QWidget*>& parts) {
    const auto part = std::find_if(parts.begin(), parts.end(), [&](const QWidget* one) {
        return one == &widget || one->isAncestorOf(&widget);
    });
    return part - parts.begin();
}

} // namespace

QWidget* nextTabStop(QWidget& window, const QList<QWidget*>& parts, TabWay way) {
    const QWidget* from = QApplication::focusWidget();
    std::vector<QWidget*> stops;
    for (QWidget* widget = window.nextInFocusChain(); widget != &window;
         widget = widget->nextInFocusChain()) {
        const bool isInPart = partOf(*widget, parts) < parts.size();
        if (widget == from || (isInPart && takesTab(*widget, window))) {
            stops.push_back(widget);
        }
    }
    if (stops.empty()) {
        return nullptr;
    }
    std::stable_sort(stops.begin(), stops.end(), [&](const QWidget* left, const QWidget* right) {
        return partOf(*left, parts) < partOf(*right, parts);
    });
    if (way == TabWay::backwards) {
        std::reverse(stops.begin(), stops.end());
    }
    const auto at = std::find(stops.begin(), stops.end(), from);
    return at == stops.end() || at + 1 == stops.end() ? stops.front() : *(at + 1);
}

} // namespace cjm::ui
