#include "canvas_part_accessible.h"

#include "canvas_accessible.h"
#include "spoken_map.h"

#include <cjm/layout/hit_test.h>

#include <QWindow>
#include <algorithm>

namespace cjm::ui {

using model::Card;
using model::GridPosition;

namespace {

paint::MapPart paneOf(PartKind kind) {
    switch (kind) {
    case PartKind::phase:
        return paint::MapPart::heads;
    case PartKind::lane:
        return paint::MapPart::laneNames;
    default:
        return paint::MapPart::body;
    }
}

} // namespace

CanvasPartAccessible::CanvasPartAccessible(CanvasAccessible& table, const CanvasPart& part)
    : m_table(table)
    , m_part(part) {}

bool CanvasPartAccessible::isValid() const {
    return m_table.mapWidget() != nullptr && isOn(grid(), m_part);
}

QWindow* CanvasPartAccessible::window() const {
    return m_table.window();
}

void* CanvasPartAccessible::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::ActionInterface) {
        return static_cast<QAccessibleActionInterface*>(this);
    }
    if (type == QAccessible::TableCellInterface && m_part.kind == PartKind::cell) {
        return static_cast<QAccessibleTableCellInterface*>(this);
    }
    return nullptr;
}

const model::JourneyGrid& CanvasPartAccessible::grid() const {
    return m_table.mapWidget()->map().grid();
}

std::optional<GridPosition> CanvasPartAccessible::position() const {
    return m_table.mapWidget() != nullptr ? positionOf(grid(), m_part) : std::nullopt;
}

QAccessibleInterface* CanvasPartAccessible::parent() const {
    const auto place = position();
    return m_part.kind == PartKind::card && place ? m_table.interfaceOf(partOf(grid(), *place))
                                                  : &m_table;
}

int CanvasPartAccessible::childCount() const {
    const auto place = position();
    return m_part.kind == PartKind::cell && place ? static_cast<int>(grid().cell(*place).size())
                                                  : 0;
}

QAccessibleInterface* CanvasPartAccessible::child(int index) const {
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    return m_table.interfaceOf(partOf(*grid().cell(*position())[static_cast<std::size_t>(index)]));
}

int CanvasPartAccessible::indexOfChild(const QAccessibleInterface* child) const {
    const auto* other = dynamic_cast<const CanvasPartAccessible*>(child);
    if (other == nullptr || childCount() == 0) {
        return -1;
    }
    const auto& cards = grid().cell(*position());
    const auto found = std::find_if(cards.begin(), cards.end(), [&](const Card* card) {
        return partOf(*card) == other->part();
    });
    return found != cards.end() ? static_cast<int>(found - cards.begin()) : -1;
}

QAccessibleInterface* CanvasPartAccessible::childAt(int x, int y) const {
    const std::optional<CanvasPart> there = m_table.partAt({x, y});
    const bool isHere = isValid() && m_part.kind == PartKind::cell && there &&
                        there->kind == PartKind::card && positionOf(grid(), *there) == position();
    return isHere ? m_table.interfaceOf(*there) : nullptr;
}

QString CanvasPartAccessible::text(QAccessible::Text text) const {
    if (!isValid()) {
        return {};
    }
    if (text == QAccessible::Name) {
        return m_table.mapWidget()->spoken().nameOf(m_part);
    }
    return text == QAccessible::Description ? m_table.mapWidget()->spoken().aboutOf(m_part)
                                            : QString();
}

/// In the viewport; nothing for what is hidden or collapsed.
std::optional<QRectF> CanvasPartAccessible::place() const {
    const MapWidget& canvas = *m_table.mapWidget();
    const auto row = rowOf(m_part);
    const auto rect =
        row ? canvas.map().rectOf(*row) : layout::cellRect(canvas.map().layout(), *position());
    return rect ? std::optional(canvas.view().toWidget(*rect)) : std::nullopt;
}

QRect CanvasPartAccessible::rect() const {
    if (!isValid()) {
        return {};
    }
    const std::optional<QRectF> shown = place();
    if (!shown) {
        return {};
    }
    const QRect inViewport = shown->toAlignedRect();
    return {m_table.mapWidget()->viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size()};
}

QAccessible::Role CanvasPartAccessible::role() const {
    switch (m_part.kind) {
    case PartKind::phase:
        return QAccessible::ColumnHeader;
    case PartKind::lane:
        return QAccessible::RowHeader;
    case PartKind::cell:
        return QAccessible::Cell;
    default:
        return QAccessible::ListItem;
    }
}

QAccessible::State CanvasPartAccessible::state() const {
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const MapWidget& canvas = *m_table.mapWidget();
    state.focusable = true;
    state.selectable = true;
    state.selected = isChosen(canvas.selection(), m_part);
    state.focused = canvas.hasFocus() && focusedPart(grid(), canvas.selection()) == m_part;
    state.editable = m_part.kind != PartKind::cell;
    if (const auto at = position(); at && m_part.kind == PartKind::lane) {
        const bool isCollapsed = grid().lanes()[at->lane]->collapsed;
        state.expandable = true;
        state.collapsed = isCollapsed;
        state.expanded = !isCollapsed;
    }
    const std::optional<QRectF> shown = place();
    state.invisible = !canvas.isVisible() || !shown;
    state.offscreen = shown && !canvas.view().pane(paneOf(m_part.kind)).intersects(*shown);
    return state;
}

QStringList CanvasPartAccessible::actionNames() const {
    return {pressAction(), setFocusAction()};
}

void CanvasPartAccessible::doAction(const QString& name) {
    if (!isValid() || !actionNames().contains(name)) {
        return;
    }
    // What is typed elsewhere is accepted first: that may be the end of this part.
    MapWidget& canvas = *m_table.mapWidget();
    const CanvasPart part = m_part;
    const bool isPress = name == pressAction();
    canvas.setFocus();
    canvas.acceptDraft();
    if (!isOn(canvas.map().grid(), part)) {
        return;
    }
    canvas.select(withPart(canvas.selection(), canvas.map().grid(), part));
    if (isPress) {
        canvas.enterSelection();
    }
}

QStringList CanvasPartAccessible::keyBindingsForAction(const QString& name) const {
    return name == pressAction() ? QStringList{QKeySequence(Qt::Key_Return).toString()}
                                 : QStringList();
}

bool CanvasPartAccessible::isSelected() const {
    return isValid() && isChosen(m_table.mapWidget()->selection(), m_part);
}

QList<QAccessibleInterface*> CanvasPartAccessible::columnHeaderCells() const {
    const auto place = position();
    return place ? QList{m_table.interfaceOf(partOf(*grid().phases()[place->phase]))}
                 : QList<QAccessibleInterface*>();
}

QList<QAccessibleInterface*> CanvasPartAccessible::rowHeaderCells() const {
    const auto place = position();
    return place ? QList{m_table.interfaceOf(partOf(*grid().lanes()[place->lane]))}
                 : QList<QAccessibleInterface*>();
}

int CanvasPartAccessible::columnIndex() const {
    const auto place = position();
    return place ? static_cast<int>(place->phase) : -1;
}

int CanvasPartAccessible::rowIndex() const {
    const auto place = position();
    return place ? static_cast<int>(place->lane) : -1;
}

QAccessibleInterface* CanvasPartAccessible::table() const {
    return &m_table;
}

} // namespace cjm::ui
