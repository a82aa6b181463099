// The cards of the shown journey as a table: a row for each, from the first phase to the last.
//
// It follows the document without starting anew: rows come, go and change where the document's do,
// so that a table that shows thousands keeps its place and what is typed in it.
#pragma once

#include "card_columns.h"
#include "open_document.h"

#include <cjm/model/change.h>

#include <QAbstractTableModel>
#include <optional>
#include <utility>
#include <vector>

namespace cjm::ui {

class CardTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int sortRole = Qt::UserRole;

    /// What is typed in a cell and not accepted yet is set under this role, and kept in the
    /// journal until the next edit or `DocumentSession::forgetDraft`.
    static constexpr int draftRole = Qt::UserRole + 1;

    explicit CardTableModel(OpenDocument& document, QObject* parent = nullptr);

    /// Shows what the document holds now.
    void refresh();

    /// After the language was switched.
    void retranslate();

    [[nodiscard]] const model::JourneyGrid& grid() const { return m_grid; }

    [[nodiscard]] model::CardId cardAt(int row) const;

    /// Nothing for a card that is not in the table.
    [[nodiscard]] std::optional<int> rowOf(model::CardId card) const;

    /// What can be chosen in a column; empty where one writes.
    [[nodiscard]] QStringList choices(CardColumn column) {
        return m_columns.choices(column, m_grid);
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// One step of the history, or a draft; false where it was refused.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// What was typed is accepted, or not wanted.
    void forgetDraft() { m_document.session().forgetDraft(); }

private:
    void removeMissing(const std::vector<PlacedCard>& wanted);
    void reorder(const std::vector<PlacedCard>& wanted);
    void insertNew(const std::vector<PlacedCard>& wanted);
    void tellChanges(const model::Change& change);
    void indexRows();

    OpenDocument& m_document;
    model::JourneyId m_journey;
    model::JourneyGrid m_grid;
    std::vector<PlacedCard> m_rows;
    std::vector<std::pair<model::CardId, int>> m_rowOfCard; ///< Sorted.
    mutable CardColumns m_columns; ///< Loads its words when they are asked for.
};

} // namespace cjm::ui
