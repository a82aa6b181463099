// The map in the window on which one edits: selected in, typed on and dragged over.
//
// It shows the journey of an open document that is selected, and follows the document's events.
// What a menu or a key outside of it wants done to the map, it is told by the functions below; how
// it is shown is the MapWidget's affair.
#pragma once

#include "canvas_drag.h"
#include "canvas_press.h"
#include "draft.h"
#include "found_marks.h"
#include "lane_fold.h"
#include "map_widget.h"
#include "open_document.h"
#include "rubber_band.h"
#include "stretch.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QPointer>
#include <optional>
#include <vector>

namespace cjm::ui {

class InlineEditor;

class Canvas : public MapWidget {
    Q_OBJECT

public:
    explicit Canvas(OpenDocument& document, QWidget* parent = nullptr);

    /// As a person wants it from now on.
    void chooseLabelWidth(std::optional<double> width);

    void select(session::Selection selection) override;

    /// Puts a feeling with this score into the focused cell.
    /// @return false where a row is selected or the lane is not one of emotions
    bool addFeeling(int score);

    /// Takes an edit. What it has moved or made is shown, and what it says is selected.
    void apply(Move move);

    /// Collapses or expands lanes; what is out of sight then is not selected any more.
    void fold(const std::vector<model::LaneId>& lanes, Fold fold);

    /// Marks what was found from now on, in place of what was marked before.
    void mark(FoundMarks marks);

    /// Types the text of what is selected, or a new card in the focused cell.
    void editSelection();

    void enterSelection() override { editSelection(); }

    /// Opens a field on the map. What was typed in another one before is accepted first.
    void type(const Draft& draft);

    /// Begins a link from the selected card or phase; the next one that is clicked, or walked to
    /// and confirmed with Enter, is its end.
    void startLink();
    void endLink();

    [[nodiscard]] bool isLinking() const { return m_linkFrom.has_value(); }

    /// The selected card or phase, at which a link can start.
    [[nodiscard]] std::optional<model::RowReference> linkStart() const;

    /// Says that clients get lost at the selected card or phase.
    void addLostLink();

    [[nodiscard]] bool isTyping() const override { return m_draft.has_value(); }

    /// As if the field was left; does nothing without one.
    void acceptDraft() override;

    /// Selects the card or cell at this place of the viewport.
    /// @return false where there is neither
    bool selectAt(QPointF place);

Q_SIGNALS:
    void typingChanged();
    void linkingChanged();

    /// A person has made the lane names wider or narrower, or as wide as they want to be.
    void labelWidthChosen(std::optional<double> width);
    void menuWanted(const QPoint& globalPlace);

    /// A sentence for the person.
    void told(const QString& sentence);

protected:
    void layOut() override;
    void placeFields() override;

    [[nodiscard]] bool isCovered() const override;

    [[nodiscard]] std::vector<model::RowReference> ringedRows() const override;
    void drawMarks(QPainter& painter, paint::MapPart part, const layout::Rect& exposed) override;
    void drawOver(MapOverlay& overlay) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void drawHint(MapOverlay& overlay, model::GridPosition at);

    [[nodiscard]] std::optional<layout::Edge> edgeAt(QPointF place) const;
    [[nodiscard]] session::Selection selectionFor(const layout::Hit& hit) const;
    void press(QMouseEvent& event);
    void pressPlainly(const session::Selection& wanted);
    void pressToToggle(const session::Selection& wanted);
    void pressToStretch(const session::Selection& wanted);
    void foldAt(const layout::Hit& hit);
    void resetWidth(const layout::Edge& edge);

    [[nodiscard]] bool isDragging() const { return m_drag || m_band || m_labelsBefore; }

    [[nodiscard]] bool isDragDue(QPointF place) const;
    void beginDrag();
    void dragTo(QPointF place, Qt::KeyboardModifiers modifiers);
    void dragAgain(Qt::KeyboardModifiers modifiers);
    void finishDrag();
    void cancelDrag();
    void endDrag();
    void scrollAtEdges();
    void showPreview(std::optional<model::Document> preview);
    void showCursorFor(QPointF place);

    [[nodiscard]] std::optional<Anchor> anchor() const;
    void stretchTo(session::Selection plainly);

    [[nodiscard]] bool walk(const QKeyEvent& event);
    [[nodiscard]] bool walkFar(const QKeyEvent& event);
    [[nodiscard]] bool typeKey(const QKeyEvent& event);
    [[nodiscard]] bool takesLetters() const;
    [[nodiscard]] bool scoreKey(const QKeyEvent& event);
    void wantMenuAtFocus();

    /// Whether a person said so, or has turned to something else.
    enum class Finish { asConfirmed, asLeft };

    [[nodiscard]] static bool isForgotten(WithoutText draft, Finish finish);
    void finishDraft(Finish finish);
    void confirmDraftAndWalk(Direction direction);
    [[nodiscard]] std::optional<model::RowReference> linkEndAt(const layout::Hit& hit) const;
    [[nodiscard]] bool linkKey(const QKeyEvent& event);
    void linkTo(const model::RowReference& row);
    void addLink(model::Link link);

    void tellOfPaste(const base::CleanText& pasted);
    void updateDraft();
    void keepDraft(const std::string& text);
    void endDraft();

    OpenDocument& m_document;

    std::optional<CanvasPress> m_press;
    std::optional<CanvasDrag> m_drag;
    std::optional<RubberBand> m_band;
    std::optional<Stretch> m_stretch;
    std::optional<double> m_labelsBefore; ///< While their edge is dragged: as wide as they were.
    QPointF m_pointer;                    ///< The last place of what is dragged.
    FoundMarks m_found;
    QBasicTimer m_scrollTimer; ///< While something is dragged at the edge.
    QElapsedTimer m_scrollClock;

    std::optional<model::RowReference> m_linkFrom;   ///< While a link is made.
    std::optional<model::RowReference> m_linkTarget; ///< Under the pointer.

    std::optional<session::Selection> m_written; ///< Where a text was typed last, as long as it is.
    std::optional<Draft> m_draft;
    std::optional<model::Document> m_preview; ///< What the draft or the drag would give.
    QPointer<InlineEditor> m_editor;
};

} // namespace cjm::ui
