// The bar that finds a text on the map, and writes another in its place.
//
// It finds while one types, marks what it finds on the map and goes from one place to the next;
// what is in hidden lanes is counted beside. It belongs to a page, not to a dialog: the map stays
// as usable as it is without it.
#pragma once

#include "canvas.h"
#include "elided_label.h"
#include "open_document.h"

#include <cjm/edit/find_text.h>

#include <QFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <cstddef>
#include <optional>
#include <vector>

class QGridLayout;

namespace cjm::ui {

class FindBar : public QFrame {
    Q_OBJECT

public:
    enum class Mode { find, replace };

    FindBar(OpenDocument& document, Canvas& canvas, QWidget* parent = nullptr);

    /// Comes after this widget in the order of Tab.
    void tabFrom(QWidget& before);

    /// Shows the bar, with the keyboard in the field for what is searched.
    void open(Mode mode);

    /// To the next place or the one before, round the ends; opens the bar where it is closed.
    void goToNext();
    void goToPrevious();

Q_SIGNALS:
    /// It was closed, and the keyboard belongs to the map again.
    void closed();

    /// All places were replaced in one step.
    void replacedAll(int count);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addButton(const char* name, const char* iconName);
    void placeWidgets();

    /// Looks again where the map or what is searched is another; a place that is still there stays
    /// the current one.
    void refresh();
    void search();
    void followMap();

    [[nodiscard]] std::size_t indexNearFocus() const;
    void goTo(std::size_t index);
    void step(std::ptrdiff_t by);
    void replaceCurrent();
    void replaceAll();
    [[nodiscard]] std::string replacement() const;
    void showState();
    void retranslate();

    OpenDocument& m_document;
    Canvas& m_canvas;
    QLineEdit* m_sought;
    QLineEdit* m_replacement;
    PlainLabel* m_count;
    ElidedLabel* m_hiddenCount;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_matchCase;
    QToolButton* m_wholeWords;
    QToolButton* m_close;
    QPushButton* m_replace;
    QPushButton* m_replaceAll;

    std::vector<edit::FoundText> m_seen;
    std::vector<edit::FoundText> m_hidden;
    std::optional<std::size_t> m_current; ///< Of those that are seen.
    std::optional<model::Document> m_searched;
    model::JourneyId m_searchedJourney;
    layout::Questions m_searchedQuestions = layout::Questions::hidden;
};

} // namespace cjm::ui
