#include "improvement_list.h"

#include "icons.h"
#include "improvement_words.h"

#include <cjm/model/siblings.h>

#include <algorithm>

namespace cjm::ui {

using model::Improvement;
using model::ImprovementId;

ImprovementList::ImprovementList(QObject* parent)
    : QAbstractListModel(parent)
    , m_open(icon("improvement"))
    , m_done(icon("check")) {}

void ImprovementList::fill(const model::Document& document) {
    std::vector<Improvement> rows;
    for (const Improvement* row :
         model::inOrder(document.improvements, [](const Improvement&) { return true; })) {
        rows.push_back(*row);
    }
    if (rows == m_rows) {
        return;
    }
    const bool hasSameOnes = std::equal(
        rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const Improvement& left, const Improvement& right) { return left.id == right.id; });
    if (hasSameOnes) {
        m_rows = std::move(rows);
        retranslate();
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
}

std::optional<ImprovementId> ImprovementList::improvement(const QModelIndex& index) const {
    return index.isValid() ? std::optional(m_rows.at(static_cast<std::size_t>(index.row())).id)
                           : std::nullopt;
}

QModelIndex ImprovementList::indexOf(ImprovementId improvement) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Improvement& row) { return row.id == improvement; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

void ImprovementList::retranslate() {
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int ImprovementList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ImprovementList::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Improvement& row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return ImprovementWords::title(row);
    case detailRole:
        return ImprovementWords::facts(row);
    case Qt::AccessibleTextRole:
        return QString(ImprovementWords::title(row) + QLatin1Char('\n') +
                       ImprovementWords::facts(row));
    case Qt::DecorationRole:
        return row.status == model::ImprovementStatus::done ? m_done : m_open;
    default:
        return {};
    }
}

} // namespace cjm::ui
