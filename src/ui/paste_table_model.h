// A table from the clipboard as a view shows it: with its heads marked as they are understood.
#pragma once

#include <cjm/exchange/table_reading.h>

#include <QAbstractTableModel>

namespace cjm::ui {

class PasteTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The table outlives the model.
    explicit PasteTableModel(const exchange::TextTable& table, QObject* parent = nullptr);

    /// Marks the heads anew.
    void setReading(const exchange::TableReading& reading);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] bool isHead(const QModelIndex& index) const;

    const exchange::TextTable& m_table;
    exchange::TableReading m_reading;
};

} // namespace cjm::ui
