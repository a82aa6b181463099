// One part of the canvas for screen readers: a head, a lane name, a cell, a card or a link.
#pragma once

#include "canvas_part.h"

#include <QAccessible>

namespace cjm::ui {

class MapWidget;
class CanvasAccessible;

/// Belongs to Qt's register of interfaces; its table takes it out of there when its rows are gone
/// and when the canvas goes. Until then it is asked for nothing but whether it is valid.
class CanvasPartAccessible : public QAccessibleInterface,
                             public QAccessibleActionInterface,
                             public QAccessibleTableCellInterface {
public:
    CanvasPartAccessible(CanvasAccessible& table, const CanvasPart& part);

    [[nodiscard]] const CanvasPart& part() const { return m_part; }

    bool isValid() const override;

    QObject* object() const override { return nullptr; }

    QWindow* window() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;
    QAccessibleInterface* parent() const override;
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QString text(QAccessible::Text text) const override;

    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;

    /// Pressing is what Enter does: a card, a title or a new card is typed.
    QStringList actionNames() const override;
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString& name) const override;

    bool isSelected() const override;
    QList<QAccessibleInterface*> columnHeaderCells() const override;
    QList<QAccessibleInterface*> rowHeaderCells() const override;
    int columnIndex() const override;
    int rowIndex() const override;

    int columnExtent() const override { return 1; }

    int rowExtent() const override { return 1; }

    QAccessibleInterface* table() const override;

private:
    [[nodiscard]] const model::JourneyGrid& grid() const;
    [[nodiscard]] std::optional<QRectF> place() const;
    [[nodiscard]] std::optional<model::GridPosition> position() const;

    CanvasAccessible& m_table;
    CanvasPart m_part;
};

} // namespace cjm::ui
