// The fields in which the cells of the table of cards are edited.
#pragma once

#include "card_table_model.h"

#include <QStyledItemDelegate>

namespace cjm::ui {

/// Texts in the field that the map has for them, choices in lists, minutes in a number field.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// What is there when a field opens.
    enum class Opening {
        keeps,    ///< The value, to be changed.
        replaces, ///< The value, to be typed over.
    };

    explicit CardDelegate(CardTableModel& model, QObject* parent = nullptr);

    /// For the next field.
    void setOpening(Opening opening) { m_opening = opening; }

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void destroyEditor(QWidget* editor, const QModelIndex& index) const override;

private:
    void keepTyped(QWidget& editor, const QModelIndex& index) const;
    [[nodiscard]] QWidget* makeTextField(QWidget* parent, const QModelIndex& index) const;
    [[nodiscard]] QWidget* makeChoice(QWidget* parent, CardColumn column) const;
    [[nodiscard]] QWidget* makeMarks(QWidget* parent) const;

    CardTableModel& m_model;
    Opening m_opening = Opening::keeps;
};

} // namespace cjm::ui
