// A map in a window: drawn, scrolled, zoomed and walked over by keys.
//
// Which map that is, what is selected on it and what is done to it is for the widgets that are made
// of this: the Canvas, on which one edits, and the StillMap, at which one looks.
#pragma once

#include "canvas_map.h"
#include "canvas_pictures.h"
#include "map_view.h"
#include "map_words.h"
#include "spoken_map.h"
#include "walk.h"

#include <cjm/layout/hit_test.h>
#include <cjm/session/selection.h>

#include <QAbstractScrollArea>
#include <optional>
#include <vector>

namespace cjm::ui {

class MapOverlay;

class MapWidget : public QAbstractScrollArea {
    Q_OBJECT

public:
    [[nodiscard]] const CanvasMap& map() const { return m_map; }

    [[nodiscard]] const MapView& view() const { return m_view; }

    [[nodiscard]] double zoom() const { return m_view.zoom; }

    /// What is shown as selected.
    [[nodiscard]] const session::Selection& selection() const { return m_selection; }

    /// What a screen reader says of the map as it is now.
    [[nodiscard]] SpokenMap spoken() { return {m_map, m_words}; }

    /// Keeps the focus where it is and in sight, or what is in the middle where the focus is not
    /// seen.
    void setZoom(double zoom);
    void zoomToWholeMap();
    void zoomToWidth();

    void setQuestions(layout::Questions questions);

    [[nodiscard]] layout::Questions questions() const { return m_questions; }

    /// Of the lane names, in layout units; absent: as wide as they want it.
    void setLabelWidth(std::optional<double> width);

    /// What of the body of the map is seen, in layout units.
    [[nodiscard]] layout::Rect seenOfBody() const;

    /// Scrolls so that this point of the map comes to the middle, or to the upper left corner of
    /// what is seen of the body, as far as the map reaches.
    void showInMiddle(layout::Point point);
    void showInCorner(layout::Point point);

    /// Scrolls as far as it takes to see the row.
    void showRow(const model::RowReference& row);

    /// Scrolls as far as it takes to see what is selected.
    void showSelected() { showFocus(m_selection); }

    /// Where a row or a point of the map is seen, for what is opened beside it.
    [[nodiscard]] QRect placeOf(const model::RowReference& row) const;
    [[nodiscard]] QRect placeOfFocus() const;

    /// Selects, and scrolls as far as it takes to see where the focus is.
    virtual void select(session::Selection selection) = 0;

    /// What Enter does with what is selected.
    virtual void enterSelection() = 0;

    /// What is typed on the map is accepted; does nothing where one cannot type.
    virtual void acceptDraft() {}

    [[nodiscard]] virtual bool isTyping() const { return false; }

Q_SIGNALS:
    void zoomChanged();

    /// It was laid out anew.
    void mapChanged();

    /// Another part of the map is seen.
    void scrolled();

protected:
    /// @param document the first that is shown, for its language
    explicit MapWidget(const model::Document& document, QWidget* parent);

    /// Shows what is to be shown now, with `showMap`: it has changed, or the widget has.
    virtual void layOut() = 0;

    /// What stands over the map in widgets of its own follows it.
    virtual void placeFields() {}

    /// True where something is drawn or stands over the map that does not scroll with it.
    [[nodiscard]] virtual bool isCovered() const { return false; }

    /// What of the selection has a ring around it.
    [[nodiscard]] virtual std::vector<model::RowReference> ringedRows() const;

    /// Draws on a part of the map, before what is selected. The painter is the part's.
    virtual void drawMarks(QPainter&, paint::MapPart, const layout::Rect&) {}

    /// Draws over all of it.
    virtual void drawOver(MapOverlay&) {}

    /// Lays the journey out and paints what is different.
    void showMap(const model::Document& document, model::JourneyId journey);

    void showSelection(const session::Selection& selection);

    /// Paints what shows a selection anew.
    void updateSelection(const session::Selection& selection);

    [[nodiscard]] CanvasMap& drawnMap() { return m_map; }

    void scrollTo(QPointF scrolled);
    void showRect(const layout::Rect& rect);

    /// Of a stretch, the end that moves.
    void showFocus(const session::Selection& selection);

    [[nodiscard]] layout::Hit hitAt(QPointF place) const;
    [[nodiscard]] session::Selection selectionFor(const layout::Hit& hit,
                                                  const session::Selection& now) const;

    /// Where Home, End, Page Up and Page Down lead; nothing for other keys.
    [[nodiscard]] std::optional<session::Selection> walkedFar(const QKeyEvent& event,
                                                              session::Selection from) const;

    // Dragging the map itself: with the middle button, or while Space is down. Each is true where
    // the event was for that.
    bool panKey(const QKeyEvent& event);
    bool panPress(const QMouseEvent& event);
    bool panMove(const QMouseEvent& event);
    bool panRelease();

    [[nodiscard]] bool isSpaceDown() const { return m_isSpaceDown; }

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int x, int y) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updatePlaces(const std::vector<layout::Rect>& places);
    void scrollPainted(int x, int y);
    void keepNameInSight();
    void paintMap(QPainter& painter, const QRect& place);
    [[nodiscard]] std::optional<layout::Rect> cellOf(const session::Selection& selection) const;
    [[nodiscard]] int widthBesideScrollBar() const;
    void updateScrollBars();
    void zoomAround(double zoom, QPointF place);
    [[nodiscard]] std::optional<std::size_t> laneOnePageFrom(const session::Selection& from,
                                                             Direction direction) const;

    MapWords m_words;
    CanvasPictures m_pictures;
    CanvasMap m_map;
    MapView m_view;
    session::Selection m_selection;
    layout::Questions m_questions = layout::Questions::hidden;
    std::optional<QPointF> m_pan; ///< The pointer's last place.
    bool m_isSpaceDown = false;
    double m_paintedZoom = 0; ///< That the last painting was for.
};

} // namespace cjm::ui
