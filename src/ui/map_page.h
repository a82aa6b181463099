// The page of a window that shows a document: what the map is about, notices, and the map itself or
// its cards as a table.
//
// Where the map has no phase yet, or the journey no ideal one, it says what to do first.
#pragma once

#include "card_table.h"
#include "compared_maps.h"
#include "find_bar.h"
#include "ideal_view_bar.h"
#include "ideal_views.h"
#include "legend_bar.h"
#include "map_header.h"
#include "notice_bar.h"
#include "open_document.h"
#include "overview.h"
#include "pages.h"
#include "segment_group.h"
#include "standing_notices.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWidget>

namespace cjm::ui {

class GoalPage;

class MapPage : public QWidget {
    Q_OBJECT

public:
    explicit MapPage(OpenDocument& document, QWidget* parent = nullptr);

    enum class View { map, table };

    [[nodiscard]] Pages& pages() { return *m_pages; }

    /// In which way an ideal journey is shown.
    [[nodiscard]] IdealViews& idealViews() { return *m_idealViews; }

    [[nodiscard]] Canvas& canvas() { return m_maps->canvas(); }

    /// The map that commands about looking are meant for: the canvas wherever it is seen.
    [[nodiscard]] MapWidget& frontMap() { return m_maps->front(); }

    /// Scrolls that map to a row of the journey that is selected.
    void showRow(const model::RowReference& row) { m_maps->showRow(row); }

    /// On the map that is made of both journeys, where that is seen and has the row.
    [[nodiscard]] bool showOnBoth(const model::RowReference& row);

    [[nodiscard]] PageUse use() const;

    /// Made when it is asked for first, as most maps are seen without it.
    [[nodiscard]] CardTable& table();

    /// Made when it is asked for first, as the table is.
    [[nodiscard]] FindBar& findBar();

    [[nodiscard]] Overview& overview() { return *m_overview; }

    /// What stands on it, from the top to the bottom.
    [[nodiscard]] QList<QWidget*> parts() const;

    [[nodiscard]] NoticeBar& notices() { return *m_notices; }

    [[nodiscard]] StandingNotices& standing() { return *m_standing; }

    [[nodiscard]] LegendBar& legend() { return *m_legend; }

    /// The map of the journey that is shown, or its table.
    void showMap();

    [[nodiscard]] View view() const { return m_view; }

    /// What `showMap` shows, from now on.
    void setView(View view);

    /// What is typed on the map or in the table goes into the document.
    void acceptTyping();

    [[nodiscard]] bool isTyping() const;

    /// The map or the table gets the keyboard.
    void focusMap();

    /// What the page shows gets the keyboard, whatever it is.
    void focusShown();

    /// The keyboard goes to the button that adds the first phase.
    void focusFirstPhase() { m_firstPhase.button->setFocus(); }

Q_SIGNALS:
    void firstPhaseWanted();
    void idealWanted();

    /// A person has clicked the goal above the map.
    void goalWanted();

    /// The page about the goals has come to be.
    void goalsMade(cjm::ui::GoalPage& goals);

    /// Title, persona and goal of the journey.
    void propertiesWanted();

    /// A person has pressed the button of a view.
    void viewWanted(cjm::ui::MapPage::View view);

    /// A person has pressed the button of a way to show an ideal journey.
    void idealViewWanted(cjm::compare::PairView view);

    void viewChanged();

    /// The table has come to be.
    void tableMade(cjm::ui::CardTable& table);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A sentence and the button that follows from it; nothing until it is wanted first.
    struct Invitation {
        QWidget* widget = nullptr;
        PlainLabel* sentence = nullptr;
        QPushButton* button = nullptr;
    };

    [[nodiscard]] Invitation makeInvitation(const char* objectName, QWidget* parent);
    void placeFirstPhase();
    [[nodiscard]] QWidget* widgetOf(View view);

    /// What to do where there is no ideal journey yet.
    [[nodiscard]] QWidget* idealInvitation();

    /// Made when it is asked for first, as the table is.
    [[nodiscard]] GoalPage& goals();

    void showPage();

    /// Made when there is something to compare first.
    void showIdealViewBar();
    void refresh();
    void retranslate();

    OpenDocument& m_document;
    Pages* m_pages;
    IdealViews* m_idealViews;
    View m_view = View::map;
    StandingNotices* m_standing;
    NoticeBar* m_notices;
    QVBoxLayout* m_column;
    QStackedWidget* m_stack;
    QWidget* m_map; ///< The maps and what stands around them.
    ComparedMaps* m_maps;
    LegendBar* m_legend;
    CardTable* m_table = nullptr;
    GoalPage* m_goals = nullptr;
    FindBar* m_findBar = nullptr;
    Overview* m_overview;
    SegmentGroup* m_views;
    IdealViewBar* m_idealViewBar = nullptr;
    Invitation m_firstPhase;
    Invitation m_ideal;
};

} // namespace cjm::ui
