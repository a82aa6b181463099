#include "canvas.h"

#include "canvas_news.h"
#include "inline_editor.h"

#include <QEvent>
#include <utility>

namespace cjm::ui {

Canvas::Canvas(OpenDocument& document, QWidget* parent)
    : MapWidget(document.document(), parent)
    , m_document(document) {
    setObjectName(QStringLiteral("canvas"));
    setAttribute(Qt::WA_InputMethodEnabled);
    setAccessibleName(tr("Map"));
    connect(&document, &OpenDocument::changed, this, [this] {
        endDraft();
        endDrag();
        endLink();
        layOut();
    });
    connect(&document, &OpenDocument::selectionChanged, this, [this] {
        if (m_written != m_document.selection()) {
            m_written.reset();
        }
        if (map().grid().journey() != m_document.selection().journey) {
            endDraft();
            layOut();
        }
        showSelection(m_document.selection());
    });
    auto* news = new CanvasNews(*this);
    connect(&document, &OpenDocument::changed, news, &CanvasNews::followMap);
    connect(&document, &OpenDocument::selectionChanged, news, &CanvasNews::followSelection);
    layOut();
    showSelection(document.selection());
}

void Canvas::layOut() {
    showMap(m_preview ? *m_preview : m_document.document(), m_document.selection().journey);
}

void Canvas::chooseLabelWidth(std::optional<double> width) {
    setLabelWidth(width);
    Q_EMIT labelWidthChosen(map().labelWidth());
}

void Canvas::select(session::Selection selection) {
    m_document.select(std::move(selection));
    showFocus(m_document.selection());
}

void Canvas::apply(Move move) {
    const bool applied = m_document.apply(move.step, std::move(move.next));
    // Whoever makes a column wider or collapses a lane looks there, not at the selection.
    const bool isElsewhere = move.step.kind == edit::StepKind::move || !move.chosen.empty();
    if (!applied || !isElsewhere) {
        return;
    }
    session::Selection selection = m_document.selection();
    if (!move.chosen.empty()) {
        selection.rows = std::move(move.chosen);
    }
    select(withFocusOnRows(std::move(selection), map().grid()));
}

void Canvas::fold(const std::vector<model::LaneId>& lanes, Fold fold) {
    apply(withFold(m_document.document(), lanes, fold));
    session::Selection inSight = m_document.selection();
    std::erase_if(inSight.rows, [this](const model::RowReference& row) {
        return row.type == model::RowType::card && !map().rectOf(row);
    });
    m_document.select(std::move(inSight));
}

void Canvas::mark(FoundMarks marks) {
    m_found = std::move(marks);
    viewport()->update();
}

bool Canvas::isCovered() const {
    return m_editor || isDragging();
}

void Canvas::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Map"));
    }
    MapWidget::changeEvent(event);
}

} // namespace cjm::ui
