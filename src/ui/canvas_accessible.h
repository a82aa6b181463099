// The canvas as a screen reader sees it: a table of lanes and phases with cards in its cells.
//
// The children of the table are the heads of the phases, then each lane with its name and its
// cells, then the links that are drawn, then the viewport with the field in which one types.
// A part's interface is made when it is asked for.
#pragma once

#include "canvas_part.h"
#include "map_widget.h"

#include <QAccessibleWidget>
#include <map>

namespace cjm::ui {

class CanvasAccessible : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit CanvasAccessible(MapWidget& canvas);
    ~CanvasAccessible() override;
    CanvasAccessible(const CanvasAccessible&) = delete;
    CanvasAccessible& operator=(const CanvasAccessible&) = delete;

    /// Makes Qt ask for this interface wherever it meets a canvas.
    static void install();

    /// Of a canvas, made if it is not there yet.
    [[nodiscard]] static CanvasAccessible* of(MapWidget& canvas);

    /// Nothing once the canvas is going.
    [[nodiscard]] MapWidget* mapWidget() const;

    /// The interface of a part that is on the map; nothing for any other.
    [[nodiscard]] QAccessibleInterface* interfaceOf(const CanvasPart& part) const;

    /// What is seen at a place of the screen, the uppermost.
    [[nodiscard]] std::optional<CanvasPart> partAt(QPoint onScreen) const;

    /// Deletes the interfaces of parts that are not on the map any more.
    void forgetGone();

    void* interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

    QAccessibleInterface* caption() const override { return nullptr; }

    QAccessibleInterface* summary() const override { return nullptr; }

    QAccessibleInterface* cellAt(int row, int column) const override;
    int rowCount() const override;
    int columnCount() const override;
    QString rowDescription(int row) const override;
    QString columnDescription(int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface*> selectedCells() const override;
    int selectedRowCount() const override;
    int selectedColumnCount() const override;
    QList<int> selectedRows() const override;
    QList<int> selectedColumns() const override;
    bool isRowSelected(int row) const override;
    bool isColumnSelected(int column) const override;
    bool selectRow(int row) override;
    bool selectColumn(int column) override;
    bool unselectRow(int row) override;
    bool unselectColumn(int column) override;
    void modelChange(QAccessibleTableModelChangeEvent* event) override;

private:
    [[nodiscard]] const model::JourneyGrid* grid() const;
    [[nodiscard]] std::optional<CanvasPart> lanePart(int row) const;
    [[nodiscard]] std::optional<CanvasPart> phasePart(int column) const;
    [[nodiscard]] std::optional<CanvasPart> partOfChild(int index) const;
    [[nodiscard]] std::optional<int> indexOf(const CanvasPart& part) const;
    [[nodiscard]] bool isPartSelected(const std::optional<CanvasPart>& part) const;
    [[nodiscard]] bool select(const std::optional<CanvasPart>& part);
    [[nodiscard]] bool unselect(const std::optional<CanvasPart>& part);

    mutable std::map<CanvasPart, QAccessible::Id> m_parts; ///< Those that were asked for.
};

} // namespace cjm::ui
