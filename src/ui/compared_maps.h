// The map of a page: the canvas and, on the ideal page, what a person wants to see beside it or in
// its place.
//
// The current journey beside the ideal one, and maps made of both, are shown on a still map. It is
// made when it is wanted first, filled anew once after each edit while it is seen, and selects what
// the document's selection corresponds to, and the other way round.
#pragma once

#include "canvas.h"
#include "counterparts.h"
#include "ideal_views.h"
#include "map_splitter.h"
#include "map_words.h"
#include "plain_text.h"
#include "scroll_together.h"
#include "still_map.h"

#include <QWidget>

namespace cjm::ui {

class ComparedMaps : public QWidget {
    Q_OBJECT

public:
    /// All of these outlive the widget.
    ComparedMaps(OpenDocument& document, Pages& pages, IdealViews& views,
                 QWidget* parent = nullptr);

    [[nodiscard]] Canvas& canvas() { return *m_canvas; }

    /// The map that commands about looking are meant for: the canvas wherever it is seen.
    [[nodiscard]] MapWidget& front();

    /// Scrolls the map in front to a row of the journey that is selected, or to what corresponds
    /// to it there.
    void showRow(const model::RowReference& row);

    /// Selects a row of either journey where one map shows both, and gives it the keyboard; false
    /// where none does, or the row is not on it.
    [[nodiscard]] bool showOnBoth(const model::RowReference& row);

Q_SIGNALS:
    /// Another map is in front.
    void frontChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// A map, and above it the name of its journey.
    struct Pane {
        QWidget* widget = nullptr;
        PlainLabel* name = nullptr;
    };

    [[nodiscard]] Pane makePane(const char* objectName, MapWidget& map);
    void makeStill();
    void arrange();
    void fill();
    void fillSoon();
    [[nodiscard]] StillMap::Content content() const;

    /// True where the still map shows rows of the current journey, and not of both.
    [[nodiscard]] bool showsCurrent() const;

    void followDocument();
    void followStill();
    void enter();
    void retranslate();

    OpenDocument& m_document;
    Pages& m_pages;
    IdealViews& m_views;
    MapWords m_words;
    MapSplitter* m_splitter;
    Canvas* m_canvas;
    Pane m_canvasPane;
    StillMap* m_still = nullptr;
    Pane m_stillPane;
    ScrollTogether* m_together = nullptr;
    Counterparts m_counterparts;
    bool m_isOutdated = false; ///< What the still map shows.
    bool m_isSelecting = false;
};

} // namespace cjm::ui
