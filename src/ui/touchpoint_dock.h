// The place of the touchpoint walk at the right of a window: one touchpoint after another, and how
// all of them do.
#pragma once

#include "map_words.h"
#include "plain_text.h"
#include "touchpoint_gap_page.h"
#include "touchpoint_section.h"
#include "touchpoint_walk.h"

#include <QDockWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

namespace cjm::ui {

class TouchpointDock : public QDockWidget {
    Q_OBJECT

public:
    enum class Tab { questions, chart };

    /// Document and walk outlive the dock.
    TouchpointDock(OpenDocument& document, TouchpointWalk& walk, QWidget* parent);

    /// Shows a side of the walk and gives it the keyboard.
    void open(Tab tab);

Q_SIGNALS:
    /// A person wants an ideal journey, in which verdicts are tried out.
    void idealWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeQuestions();
    void makeInvitation(QWidget& page);
    void fillScroll();
    [[nodiscard]] QWidget* makeEnd();
    void addStep(QPushButton& button, const char* keys, void (TouchpointDock::*step)());
    void follow();
    void goOn();
    void goBack();
    void keep();
    void showLacking(edit::Lacking lacking);
    void tellLacking(edit::Lacking lacking);
    void retranslate();
    void refreshWords();

    TouchpointWalk& m_walk;
    MapWords m_words;
    QTabWidget* m_tabs;
    QPushButton* m_previous;
    QPushButton* m_next;
    PlainLabel* m_position;
    PlainLabel* m_lacking;
    QWidget* m_noIdeal = nullptr;
    PlainLabel* m_noIdealSentence = nullptr;
    QPushButton* m_makeIdeal = nullptr;
    PlainLabel* m_none;
    QScrollArea* m_scroll;
    TouchpointSection* m_section;
    TouchpointGapPage* m_gaps;
    PlainLabel* m_summary;
    QPushButton* m_keep;
    QPushButton* m_throwAway;
    QPushButton* m_close;
    std::optional<model::CardId> m_shown;
};

} // namespace cjm::ui
