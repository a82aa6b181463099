// One goal on the goal page: its fields, a hint beside each that lacks something, and the goal read
// back in words.
#pragma once

#include "amount_field.h"
#include "date_box.h"
#include "field.h"
#include "goal_kind_picker.h"
#include "plain_text.h"
#include "segment_group.h"
#include "text_area.h"

#include <cjm/model/goal_hints.h>

#include <QFrame>
#include <QGridLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <functional>
#include <memory>
#include <vector>

namespace cjm::ui {

/// What a goal is to the journey that is shown.
enum class GoalRole { leading, other, none };

class GoalCard : public QFrame {
    Q_OBJECT

public:
    /// Empty until it is refreshed. The document outlives the card.
    GoalCard(OpenDocument& document, model::GoalId goal, QWidget* parent = nullptr);

    [[nodiscard]] model::GoalId goal() const { return m_goal; }

    /// Where the card stands, counted from 0, and of how many.
    struct Place {
        std::size_t index = 0;
        std::size_t count = 1;
    };

    /// Shows what the document says now.
    /// @param start the date of the journey
    void refresh(Place place, GoalRole role, const std::optional<base::Date>& start);

    /// The field that says what the goal is gets the keyboard.
    void focusWhat();

Q_SIGNALS:
    /// A person wants the goal to be this to the journey.
    void roleWanted(cjm::ui::GoalRole role);

    /// Nearer to the first goal (-1) or to the last (1).
    void moveWanted(int by);

    void removeWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addHeader();
    void addFields();
    void bindFields();
    void addReadBack();
    void addKeys();
    void prepare(QToolButton& button, const char* name, const char* iconName);
    PlainLabel* addLabel(QGridLayout& grid, int row, int column, int columns, QWidget& field);
    PlainLabel* addHint(const char* name, QGridLayout& grid, int row, int column, int columns);

    template <class SomeField, class Widget, class... More>
    SomeField& bind(Widget& widget, More&&... more);

    void refreshHints(const model::Goal& goal, const std::optional<base::Date>& start);
    void notice(const QString& sentence);
    void retranslate();

    OpenDocument& m_document;
    model::GoalId m_goal;
    QVBoxLayout* m_column;
    SegmentGroup* m_role;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_delete;
    QLineEdit* m_what;
    GoalKindPicker* m_kind;
    QLineEdit* m_measure;
    QLineEdit* m_from;
    QLineEdit* m_to;
    DateBox* m_due;
    QLineEdit* m_forWhom;
    TextArea* m_how;
    std::vector<PlainLabel*> m_labels; ///< In the order of the fields.
    PlainLabel* m_whatHint = nullptr;
    PlainLabel* m_measureHint = nullptr;
    PlainLabel* m_numbersHint = nullptr;
    PlainLabel* m_dueHint = nullptr;
    PlainLabel* m_forWhomHint = nullptr;
    PlainLabel* m_howHint = nullptr;
    PlainLabel* m_notice;
    PlainLabel* m_inWords;
    PlainLabel* m_summary;
    GoalRole m_shownRole = GoalRole::none;
    std::vector<std::unique_ptr<Field>> m_fields; ///< Go before the widgets, which are children.
};

} // namespace cjm::ui
