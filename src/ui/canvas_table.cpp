// The rows and columns of the canvas for screen readers: what is in them and which are selected.

#include "canvas_accessible.h"
#include "spoken_map.h"

#include <algorithm>

namespace cjm::ui {

std::optional<CanvasPart> CanvasAccessible::lanePart(int row) const {
    const bool isRow = row >= 0 && row < rowCount();
    return isRow ? std::optional(partOf(*grid()->lanes()[static_cast<std::size_t>(row)]))
                 : std::nullopt;
}

std::optional<CanvasPart> CanvasAccessible::phasePart(int column) const {
    const bool isColumn = column >= 0 && column < columnCount();
    return isColumn ? std::optional(partOf(*grid()->phases()[static_cast<std::size_t>(column)]))
                    : std::nullopt;
}

QAccessibleInterface* CanvasAccessible::cellAt(int row, int column) const {
    if (!lanePart(row) || !phasePart(column)) {
        return nullptr;
    }
    return interfaceOf(
        partOf(*grid(), {static_cast<std::size_t>(column), static_cast<std::size_t>(row)}));
}

int CanvasAccessible::rowCount() const {
    return grid() != nullptr ? static_cast<int>(grid()->lanes().size()) : 0;
}

int CanvasAccessible::columnCount() const {
    return grid() != nullptr ? static_cast<int>(grid()->phases().size()) : 0;
}

QString CanvasAccessible::rowDescription(int row) const {
    return lanePart(row) ? mapWidget()->spoken().lane(static_cast<std::size_t>(row)) : QString();
}

QString CanvasAccessible::columnDescription(int column) const {
    return phasePart(column) ? mapWidget()->spoken().phase(static_cast<std::size_t>(column))
                             : QString();
}

int CanvasAccessible::selectedCellCount() const {
    return grid() != nullptr
               ? static_cast<int>(chosenCells(*grid(), mapWidget()->selection()).size())
               : 0;
}

QList<QAccessibleInterface*> CanvasAccessible::selectedCells() const {
    QList<QAccessibleInterface*> cells;
    if (grid() != nullptr) {
        for (const CanvasPart& cell : chosenCells(*grid(), mapWidget()->selection())) {
            cells.append(interfaceOf(cell));
        }
    }
    return cells;
}

int CanvasAccessible::selectedRowCount() const {
    return static_cast<int>(selectedRows().size());
}

int CanvasAccessible::selectedColumnCount() const {
    return static_cast<int>(selectedColumns().size());
}

QList<int> CanvasAccessible::selectedRows() const {
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (isRowSelected(row)) {
            rows.append(row);
        }
    }
    return rows;
}

QList<int> CanvasAccessible::selectedColumns() const {
    QList<int> columns;
    for (int column = 0; column < columnCount(); ++column) {
        if (isColumnSelected(column)) {
            columns.append(column);
        }
    }
    return columns;
}

bool CanvasAccessible::isRowSelected(int row) const {
    return isPartSelected(lanePart(row));
}

bool CanvasAccessible::isColumnSelected(int column) const {
    return isPartSelected(phasePart(column));
}

bool CanvasAccessible::selectRow(int row) {
    return select(lanePart(row));
}

bool CanvasAccessible::selectColumn(int column) {
    return select(phasePart(column));
}

bool CanvasAccessible::unselectRow(int row) {
    return unselect(lanePart(row));
}

bool CanvasAccessible::unselectColumn(int column) {
    return unselect(phasePart(column));
}

void CanvasAccessible::modelChange(QAccessibleTableModelChangeEvent*) {
    // The parts are known by their rows, whatever their places are.
}

bool CanvasAccessible::isPartSelected(const std::optional<CanvasPart>& part) const {
    return part && isChosen(mapWidget()->selection(), *part);
}

bool CanvasAccessible::select(const std::optional<CanvasPart>& part) {
    if (!part) {
        return false;
    }
    MapWidget& shown = *mapWidget();
    shown.select(withPart(shown.selection(), *grid(), *part));
    return isChosen(shown.selection(), *part);
}

bool CanvasAccessible::unselect(const std::optional<CanvasPart>& part) {
    if (!isPartSelected(part)) {
        return false;
    }
    MapWidget& shown = *mapWidget();
    session::Selection rest = shown.selection();
    std::erase(rest.rows, *rowOf(*part));
    shown.select(std::move(rest));
    return true;
}

} // namespace cjm::ui
