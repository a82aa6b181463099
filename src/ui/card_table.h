// The cards of a journey as a table: the same document and the same selection as the map.
//
// A click on the head of a column sorts by it, a second one the other way round, a third one takes
// the sorting back. Every cell is edited in place, as one step.
#pragma once

#include "card_delegate.h"
#include "card_table_model.h"
#include "plain_text.h"

#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QWidget>

namespace cjm::ui {

/// Shows the rows in which a text stands.
class CardFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit CardFilter(CardTableModel& cards, QObject* parent = nullptr);

    void setSought(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    CardTableModel& m_cards;
    std::string m_sought;
};

/// Edits where a spreadsheet does: typing takes the place of what is there, Enter changes it.
class CardTableView : public QTableView {
    Q_OBJECT

public:
    explicit CardTableView(CardDelegate& delegate, QWidget* parent = nullptr);

    using QTableView::edit;

    [[nodiscard]] bool isEditing() const { return state() == EditingState; }

protected:
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    CardDelegate& m_delegate;
};

class CardTable : public QWidget {
    Q_OBJECT

public:
    explicit CardTable(OpenDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] CardTableView& view() { return *m_view; }

    /// Comes after this widget in the order of Tab.
    void tabFrom(QWidget& before);

    /// Opens the field of the current cell.
    void editCurrent();

    /// Adds a card to a cell of the map and opens the field for its text.
    void addCard(const edit::Cell& cell);

    /// As if Enter was pressed in the field that is open; does nothing without one.
    void acceptEditing();

    /// A text is being typed into a field of the table.
    [[nodiscard]] bool isEditing() const;

Q_SIGNALS:
    void menuWanted(const QPoint& globalPlace);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void editText(model::CardId card);
    void follow();
    void followSelection();
    void showSelected();
    void tellSelection();
    void sayCount();
    void setWidths();
    void retranslate();
    [[nodiscard]] QModelIndex shownIndex(model::CardId card, int column) const;
    [[nodiscard]] std::vector<model::RowReference> chosenRows() const;

    OpenDocument& m_document;
    CardTableModel* m_model;
    CardFilter* m_filter;
    CardDelegate* m_delegate;
    QLineEdit* m_sought;
    PlainLabel* m_count;
    CardTableView* m_view;
    bool m_isFollowing = false; ///< The selection of the document is being shown.
};

} // namespace cjm::ui
