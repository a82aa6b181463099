#include "inspector_dock.h"

#include "after_first_frame.h"
#include "inspector.h"

namespace cjm::ui {

InspectorDock::InspectorDock(QWidget* parent)
    : QDockWidget(parent) {
    setObjectName(QStringLiteral("inspectorDock"));
    setFeatures(QDockWidget::NoDockWidgetFeatures);
    setTitleBarWidget(new QWidget(this));
    hide();
}

void InspectorDock::fillFor(OpenDocument& document, const Commands& commands, QWidget& map) {
    auto* inspector = new Inspector(document, this);
    inspector->offerPictures(commands);
    setWidget(inspector);
    afterFirstFrame(map, *inspector, [inspector] { inspector->follow(); });
}

QWidget* firstFieldIn(const QDockWidget& dock) {
    for (QWidget* widget = dock.nextInFocusChain(); widget != &dock;
         widget = widget->nextInFocusChain()) {
        const bool takesTab = widget->focusPolicy() & Qt::TabFocus;
        if (takesTab && dock.isAncestorOf(widget) && widget->isVisible() && widget->isEnabled()) {
            return widget;
        }
    }
    return nullptr;
}

} // namespace cjm::ui
