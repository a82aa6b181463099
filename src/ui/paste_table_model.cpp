#include "paste_table_model.h"

#include "appearance.h"

#include <cjm/wording/text.h>

#include <QFont>

namespace cjm::ui {

namespace {

constexpr qsizetype longestPastedCell = 200; ///< Letters of a cell, of which few are seen.

} // namespace

PasteTableModel::PasteTableModel(const exchange::TextTable& table, QObject* parent)
    : QAbstractTableModel(parent)
    , m_table(table) {}

void PasteTableModel::setReading(const exchange::TableReading& reading) {
    m_reading = reading;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PasteTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rowCount());
}

int PasteTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.columnCount());
}

bool PasteTableModel::isHead(const QModelIndex& index) const {
    const bool isAcross = m_reading.direction == exchange::PhaseDirection::across;
    const exchange::Heads ofRow = isAcross ? m_reading.phases : m_reading.lanes;
    const exchange::Heads ofColumn = isAcross ? m_reading.lanes : m_reading.phases;
    return (index.row() == 0 && ofRow == exchange::Heads::named) ||
           (index.column() == 0 && ofColumn == exchange::Heads::named);
}

QVariant PasteTableModel::data(const QModelIndex& index, int role) const {
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return wording::toQt(m_table.rows.at(row).at(column)).left(longestPastedCell);
    case Qt::FontRole: {
        QFont font;
        font.setBold(isHead(index));
        return font;
    }
    case Qt::BackgroundRole:
        return isHead(index) ? QVariant(currentTheme().window.chip) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignTop);
    default:
        return {};
    }
}

} // namespace cjm::ui
