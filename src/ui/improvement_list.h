// The improvements of a document as a list, in their order.
#pragma once

#include "list_rows.h"

#include <cjm/model/document.h>

#include <QAbstractListModel>
#include <QIcon>
#include <optional>
#include <vector>

namespace cjm::ui {

class ImprovementList : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ImprovementList(QObject* parent = nullptr);

    /// Shows what the document says now. What is chosen in a view stays as long as the list has the
    /// same improvements in the same order.
    void fill(const model::Document& document);

    [[nodiscard]] std::optional<model::ImprovementId> improvement(const QModelIndex& index) const;

    /// Not valid for one that the list does not have.
    [[nodiscard]] QModelIndex indexOf(model::ImprovementId improvement) const;

    /// The words are asked for again.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<model::Improvement> m_rows;
    QIcon m_open;
    QIcon m_done;
};

} // namespace cjm::ui
