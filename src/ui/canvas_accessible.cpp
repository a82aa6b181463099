#include "canvas_accessible.h"

#include "canvas_part_accessible.h"
#include "spoken_map.h"

#include <cjm/layout/hit_test.h>

#include <algorithm>

namespace cjm::ui {

using model::JourneyGrid;

namespace {

QAccessibleInterface* makeInterface(const QString& className, QObject* object) {
    auto* canvas = qobject_cast<MapWidget*>(object);
    const bool isCanvas = className == QLatin1String(MapWidget::staticMetaObject.className());
    return isCanvas && canvas != nullptr ? new CanvasAccessible(*canvas) : nullptr;
}

/// The interface counts with int.
int asInt(std::size_t count) {
    return static_cast<int>(count);
}

/// Those that are drawn. The way of a card that has moved is no link.
std::vector<model::LinkId> linksOn(const layout::JourneyLayout& layout) {
    std::vector<model::LinkId> links;
    for (const layout::LinkPath& path : layout.links) {
        if (path.id != model::LinkId()) {
            links.push_back(path.id);
        }
    }
    return links;
}

std::optional<CanvasPart> partOfHit(const JourneyGrid& grid, const layout::Hit& hit) {
    switch (hit.kind) {
    case layout::HitKind::band:
    case layout::HitKind::phase:
        return partOf(*grid.phases()[hit.position.phase]);
    case layout::HitKind::lane:
    case layout::HitKind::laneArrow:
        return partOf(*grid.lanes()[hit.position.lane]);
    case layout::HitKind::cell:
        return partOf(grid, hit.position);
    case layout::HitKind::card:
    case layout::HitKind::face:
        return partOf(*grid.document().cards.find(*hit.card));
    case layout::HitKind::link:
        return partOf(*hit.link);
    case layout::HitKind::nothing:
        break;
    }
    return std::nullopt;
}

} // namespace

CanvasAccessible::CanvasAccessible(MapWidget& canvas)
    : QAccessibleWidget(&canvas, QAccessible::Table) {}

CanvasAccessible::~CanvasAccessible() {
    for (const auto& [part, id] : m_parts) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

void CanvasAccessible::install() {
    static const bool isInstalled = [] {
        QAccessible::installFactory(&makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

CanvasAccessible* CanvasAccessible::of(MapWidget& canvas) {
    return dynamic_cast<CanvasAccessible*>(QAccessible::queryAccessibleInterface(&canvas));
}

MapWidget* CanvasAccessible::mapWidget() const {
    return qobject_cast<MapWidget*>(object()); // no MapWidget any more while it is destroyed
}

const JourneyGrid* CanvasAccessible::grid() const {
    const MapWidget* shown = mapWidget();
    return shown != nullptr ? &shown->map().grid() : nullptr;
}

QAccessibleInterface* CanvasAccessible::interfaceOf(const CanvasPart& part) const {
    if (grid() == nullptr || !isOn(*grid(), part)) {
        return nullptr;
    }
    if (const auto known = m_parts.find(part); known != m_parts.end()) {
        if (QAccessibleInterface* interface = QAccessible::accessibleInterface(known->second)) {
            return interface;
        }
    }
    auto* made = new CanvasPartAccessible(const_cast<CanvasAccessible&>(*this), part);
    m_parts[part] = QAccessible::registerAccessibleInterface(made);
    return made;
}

void CanvasAccessible::forgetGone() {
    std::erase_if(m_parts, [this](const auto& known) {
        if (grid() != nullptr && isOn(*grid(), known.first)) {
            return false;
        }
        QAccessible::deleteAccessibleInterface(known.second);
        return true;
    });
}

void* CanvasAccessible::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::TableInterface) {
        return static_cast<QAccessibleTableInterface*>(this);
    }
    return QAccessibleWidget::interface_cast(type);
}

int CanvasAccessible::childCount() const {
    const MapWidget* shown = mapWidget();
    if (shown == nullptr) {
        return 0;
    }
    const int heads = columnCount();
    return heads + rowCount() * (1 + heads) + asInt(linksOn(shown->map().layout()).size()) + 1;
}

QAccessibleInterface* CanvasAccessible::child(int index) const {
    const MapWidget* shown = mapWidget();
    if (shown == nullptr || index < 0 || index >= childCount()) {
        return nullptr;
    }
    if (index == childCount() - 1) {
        return QAccessible::queryAccessibleInterface(shown->viewport());
    }
    const std::optional<CanvasPart> part = partOfChild(index);
    return part ? interfaceOf(*part) : nullptr;
}

std::optional<CanvasPart> CanvasAccessible::partOfChild(int index) const {
    const int heads = columnCount();
    if (index < heads) {
        return phasePart(index);
    }
    const int inLanes = index - heads;
    const int row = inLanes / (1 + heads);
    const int column = inLanes % (1 + heads) - 1;
    if (row < rowCount()) {
        return column < 0 ? lanePart(row)
                          : std::optional(partOf(*grid(), {static_cast<std::size_t>(column),
                                                           static_cast<std::size_t>(row)}));
    }
    const auto link = static_cast<std::size_t>(inLanes - rowCount() * (1 + heads));
    return partOf(linksOn(mapWidget()->map().layout())[link]);
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface* child) const {
    const MapWidget* shown = mapWidget();
    if (child == nullptr || shown == nullptr) {
        return -1;
    }
    if (child->object() == shown->viewport()) {
        return childCount() - 1;
    }
    const auto* part = dynamic_cast<const CanvasPartAccessible*>(child);
    return part != nullptr && part->isValid() ? indexOf(part->part()).value_or(-1) : -1;
}

std::optional<int> CanvasAccessible::indexOf(const CanvasPart& part) const {
    const int heads = columnCount();
    if (part.kind == PartKind::link) {
        const std::vector<model::LinkId> links = linksOn(mapWidget()->map().layout());
        const auto drawn = std::find(links.begin(), links.end(), model::LinkId{part.row});
        const int before = heads + rowCount() * (1 + heads);
        return drawn != links.end()
                   ? std::optional(before + static_cast<int>(drawn - links.begin()))
                   : std::nullopt;
    }
    const auto position = positionOf(*grid(), part);
    if (!position || part.kind == PartKind::card) {
        return std::nullopt;
    }
    if (part.kind == PartKind::phase) {
        return asInt(position->phase);
    }
    const int column = part.kind == PartKind::cell ? 1 + asInt(position->phase) : 0;
    return heads + asInt(position->lane) * (1 + heads) + column;
}

std::optional<CanvasPart> CanvasAccessible::partAt(QPoint onScreen) const {
    const MapWidget* shown = mapWidget();
    if (shown == nullptr || !shown->isVisible()) {
        return std::nullopt;
    }
    const QPoint place = shown->viewport()->mapFromGlobal(onScreen);
    if (!shown->viewport()->rect().contains(place)) {
        return std::nullopt;
    }
    const layout::Hit hit = layout::hitTest(shown->map().layout(), shown->view().toMap(place));
    return partOfHit(*grid(), hit);
}

QAccessibleInterface* CanvasAccessible::childAt(int x, int y) const {
    if (const MapWidget* shown = mapWidget(); shown != nullptr && shown->isTyping()) {
        const QPoint place = shown->viewport()->mapFromGlobal(QPoint(x, y));
        if (shown->viewport()->childAt(place) != nullptr) {
            return QAccessible::queryAccessibleInterface(shown->viewport());
        }
    }
    const std::optional<CanvasPart> part = partAt({x, y});
    if (!part) {
        return nullptr;
    }
    const auto position = positionOf(*grid(), *part);
    return part->kind == PartKind::card ? interfaceOf(partOf(*grid(), *position))
                                        : interfaceOf(*part);
}

QAccessibleInterface* CanvasAccessible::focusChild() const {
    const MapWidget* shown = mapWidget();
    if (shown != nullptr && shown->hasFocus()) {
        if (const auto part = focusedPart(*grid(), shown->selection())) {
            return interfaceOf(*part);
        }
    }
    return QAccessibleWidget::focusChild();
}

} // namespace cjm::ui
