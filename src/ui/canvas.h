// The map in the window: drawn, scrolled, zoomed, selected in, typed on and dragged over.
//
// It shows one journey of a document and follows the document's events. What a menu or a key
// outside of it wants done to the map, it is told by the functions below.
#pragma once

#include "canvas_drag.h"
#include "canvas_map.h"
#include "draft.h"
#include "found_marks.h"
#include "map_view.h"
#include "map_words.h"
#include "open_document.h"
#include "walk.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QPointer>
#include <optional>

namespace cjm::ui {

class InlineEditor;

class Canvas : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit Canvas(OpenDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] const CanvasMap& map() const { return m_map; }

    [[nodiscard]] double zoom() const { return m_view.zoom; }

    /// Keeps what is in the middle of the canvas where it is.
    void setZoom(double zoom);
    void zoomToWholeMap();
    void zoomToWidth();

    void setQuestions(layout::Questions questions);

    [[nodiscard]] layout::Questions questions() const { return m_questions; }

    /// Marks what was found from now on, in place of what was marked before.
    void mark(FoundMarks marks);

    /// What of the body of the map is seen, in layout units.
    [[nodiscard]] layout::Rect seenOfBody() const;

    /// Scrolls so that this point of the map comes to the middle, as far as the map reaches.
    void showInMiddle(layout::Point point);

    /// Types the text of what is selected, or a new card in the focused cell.
    void editSelection();

    /// Opens a field on the map. What was typed in another one before is accepted first.
    void type(const Draft& draft);

    [[nodiscard]] bool isTyping() const { return m_draft.has_value(); }

    /// As if Enter was pressed in the field; does nothing without one.
    void acceptDraft();

    /// Scrolls as far as it takes to see the row.
    void showRow(const model::RowReference& row);

    /// Where a row or a point of the map is seen, for what is opened beside it.
    [[nodiscard]] QRect placeOf(const model::RowReference& row) const;
    [[nodiscard]] QRect placeOfFocus() const;

Q_SIGNALS:
    void zoomChanged();
    void typingChanged();
    void menuWanted(const QPoint& globalPlace);

    /// It was laid out anew.
    void mapChanged();

    /// Another part of the map is seen.
    void scrolled();

    /// A sentence for the person.
    void told(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int x, int y) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Press {
        QPointF place;
        layout::Hit hit;
        std::optional<session::Selection> onRelease; ///< If it was a click and no drag.
    };

    void layOut();
    [[nodiscard]] int widthBesideScrollBar() const;
    void updateScrollBars();
    void zoomAround(double zoom, QPointF place);
    void scrollTo(QPointF scrolled);
    void showRect(const layout::Rect& rect);

    [[nodiscard]] layout::Hit hitAt(QPointF place) const;
    [[nodiscard]] session::Selection selectionFor(const layout::Hit& hit) const;
    void press(QMouseEvent& event);
    void beginDrag();
    void dragTo(QPointF place);
    void endDrag();
    void pan(QPointF place);

    [[nodiscard]] bool walk(const QKeyEvent& event);
    [[nodiscard]] bool typeKey(const QKeyEvent& event);
    [[nodiscard]] bool scoreKey(const QKeyEvent& event);
    void select(session::Selection selection);
    void wantMenuAtFocus();

    void updateDraft();
    void endDraft();
    void placeEditor();

    OpenDocument& m_document;
    MapWords m_words;
    CanvasMap m_map;
    MapView m_view;
    layout::Questions m_questions = layout::Questions::hidden;

    std::optional<Press> m_press;
    std::optional<CanvasDrag> m_drag;
    std::optional<QPointF> m_pan; ///< The pointer's last place.
    bool m_isSpaceDown = false;
    FoundMarks m_found;
    QBasicTimer m_scrollTimer; ///< While something is dragged at the edge.

    std::optional<Draft> m_draft;
    std::optional<model::Document> m_preview; ///< What the draft would give.
    QPointer<InlineEditor> m_editor;
};

} // namespace cjm::ui
