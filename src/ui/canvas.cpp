#include "canvas.h"

#include "canvas_accessible.h"
#include "canvas_news.h"
#include "inline_editor.h"

#include <cjm/layout/hit_test.h>
#include <cjm/paint/highlights.h>

#include <QEvent>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <utility>

namespace cjm::ui {

namespace {

constexpr int canvasScrollStep = 40;
constexpr double spaceAroundShown = 12;
constexpr double spaceForHighlight = paint::highlightReach + 4;

/// Around a card, in layout units.
constexpr double spaceForShadow = 3;

/// Beyond this, all of the map is painted rather than where each of them is.
constexpr std::size_t mostRowsOneByOne = 32;

/// How far to scroll so that a stretch from `begin` to `end` is inside one of `length`; of a
/// stretch that is too long, its beginning.
double shiftInto(double begin, double end, double length) {
    if (begin < 0 || end - begin > length) {
        return begin;
    }
    return std::max(0.0, end - length);
}

} // namespace

Canvas::Canvas(OpenDocument& document, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_document(document)
    , m_map(m_words.ofMap(document.document()), m_pictures)
    , m_shownSelection(document.selection()) {
    CanvasAccessible::install();
    setObjectName(QStringLiteral("canvas"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    horizontalScrollBar()->setSingleStep(canvasScrollStep);
    verticalScrollBar()->setSingleStep(canvasScrollStep);
    setAccessibleName(tr("Map"));
    connect(&document, &OpenDocument::changed, this, [this] {
        endDraft();
        endDrag();
        endLink();
        layOut();
    });
    connect(&document, &OpenDocument::selectionChanged, this, [this] {
        if (m_map.grid().journey() != m_document.selection().journey) {
            endDraft();
            layOut();
        }
        updateSelection(m_shownSelection);
        m_shownSelection = m_document.selection();
        updateSelection(m_shownSelection);
    });
    connect(&m_pictures, &CanvasPictures::ready, viewport(), qOverload<>(&QWidget::update));
    new CanvasNews(*this, document);
    layOut();
}

void Canvas::layOut() {
    // The map's own language, as on paper.
    m_map.setVocabulary(m_words.ofMap(m_document.document()));
    const auto places =
        m_map.show(m_preview ? *m_preview : m_document.document(), m_document.selection().journey,
                   m_questions, widthBesideScrollBar());
    m_view.map = m_map.layout().size;
    m_view.labelWidth = m_map.layout().labelWidth;
    m_view.headHeight = m_map.layout().headHeight;
    updateScrollBars();
    placeEditor();
    if (places) {
        updatePlaces(*places);
    } else {
        viewport()->update();
    }
    Q_EMIT mapChanged();
}

/// Paints these parts of the map anew, with what is drawn over and around them.
void Canvas::updatePlaces(const std::vector<layout::Rect>& places) {
    if (places.size() > mostRowsOneByOne) {
        viewport()->update();
        return;
    }
    const double reach = spaceForHighlight + spaceForShadow * m_view.zoom;
    for (const layout::Rect& place : places) {
        viewport()->update(
            m_view.toWidget(place).adjusted(-reach, -reach, reach, reach).toAlignedRect());
    }
}

/// Paints what shows a selection anew.
void Canvas::updateSelection(const session::Selection& selection) {
    if (selection.rows.size() > mostRowsOneByOne) {
        viewport()->update();
        return;
    }
    const auto update = [&](const QRectF& seen) {
        viewport()->update(seen.adjusted(-spaceForHighlight, -spaceForHighlight, spaceForHighlight,
                                         spaceForHighlight)
                               .toAlignedRect());
    };
    for (const model::RowReference& row : selection.rows) {
        if (const std::optional<layout::Rect> rect = m_map.rectOf(row)) {
            const double tip = row.type == model::RowType::phase ? layout::headTip : 0;
            update(m_view.toWidget(*rect).adjusted(0, 0, tip * m_view.zoom, 0));
        }
    }
    if (const auto cell = cellOf(selection)) {
        update(m_view.toWidget(*cell));
    }
}

std::optional<layout::Rect> Canvas::cellOf(const session::Selection& selection) const {
    if (!selection.focus) {
        return std::nullopt;
    }
    const auto phase = m_map.grid().indexOf(selection.focus->phase);
    const auto lane = m_map.grid().indexOf(selection.focus->lane);
    return phase && lane ? layout::cellRect(m_map.layout(), {*phase, *lane}) : std::nullopt;
}

/// What the columns are made for, so that a scroll bar that comes or goes leaves them as they are.
int Canvas::widthBesideScrollBar() const {
    return maximumViewportSize().width() - verticalScrollBar()->sizeHint().width();
}

void Canvas::updateScrollBars() {
    m_view.size = viewport()->size();
    const QSizeF range = m_view.scrollRange();
    const QRectF body = m_view.pane(paint::MapPart::body);
    horizontalScrollBar()->setRange(0, static_cast<int>(std::ceil(range.width())));
    verticalScrollBar()->setRange(0, static_cast<int>(std::ceil(range.height())));
    horizontalScrollBar()->setPageStep(static_cast<int>(body.width()));
    verticalScrollBar()->setPageStep(static_cast<int>(body.height()));
    m_view.scrolled = QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

void Canvas::resizeEvent(QResizeEvent*) {
    layOut();
}

void Canvas::scrollContentsBy(int x, int y) {
    m_view.scrolled = QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    placeEditor();
    Q_EMIT scrolled();
    const double ratio = devicePixelRatioF();
    if (m_editor || isDragging() || ratio != std::floor(ratio)) {
        viewport()->update();
        return;
    }
    // Only what comes into sight is painted anew.
    viewport()->scroll(x, y, m_view.pane(paint::MapPart::body).toAlignedRect());
    viewport()->scroll(x, 0, m_view.pane(paint::MapPart::heads).toAlignedRect());
    viewport()->scroll(0, y, m_view.pane(paint::MapPart::laneNames).toAlignedRect());
}

void Canvas::scrollTo(QPointF scrolled) {
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(scrolled.x())));
    verticalScrollBar()->setValue(static_cast<int>(std::lround(scrolled.y())));
}

void Canvas::zoomAround(double zoom, QPointF place) {
    const layout::Point fixed = m_view.toMap(place);
    m_view.zoom = std::clamp(zoom, leastZoom, greatestZoom);
    updateScrollBars();
    scrollTo({fixed.x * m_view.zoom - place.x(), fixed.y * m_view.zoom - place.y()});
    placeEditor();
    viewport()->update();
    Q_EMIT zoomChanged();
}

void Canvas::setZoom(double zoom) {
    zoomAround(zoom, m_view.pane(paint::MapPart::body).center());
}

void Canvas::zoomToWholeMap() {
    const QSizeF room = maximumViewportSize();
    setZoom(std::min(room.width() / m_view.map.width, room.height() / m_view.map.height));
    scrollTo({0, 0});
}

void Canvas::zoomToWidth() {
    const QSizeF room = maximumViewportSize();
    const double zoom = room.width() / m_view.map.width;
    const bool needsScrollBar = m_view.map.height * zoom > room.height();
    setZoom(needsScrollBar ? widthBesideScrollBar() / m_view.map.width : zoom);
    scrollTo({0, m_view.scrolled.y()});
}

void Canvas::setQuestions(layout::Questions questions) {
    m_questions = questions;
    layOut();
}

void Canvas::setLabelWidth(std::optional<double> width) {
    if (width) {
        width = std::clamp(*width, layout::narrowestLabels, layout::widestLabels);
    }
    m_map.setLabelWidth(width);
    layOut();
}

void Canvas::chooseLabelWidth(std::optional<double> width) {
    setLabelWidth(width);
    Q_EMIT labelWidthChosen(m_map.labelWidth());
}

void Canvas::select(session::Selection selection) {
    m_document.select(std::move(selection));
    showFocus();
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
    select(withFocusOnRows(std::move(selection), m_map.grid()));
}

void Canvas::fold(const std::vector<model::LaneId>& lanes, Fold fold) {
    apply(withFold(m_document.document(), lanes, fold));
    session::Selection inSight = m_document.selection();
    std::erase_if(inSight.rows, [this](const model::RowReference& row) {
        return row.type == model::RowType::card && !m_map.rectOf(row);
    });
    m_document.select(std::move(inSight));
}

/// Of a stretch, the end that moves.
void Canvas::showFocus() {
    const session::Selection& now = m_document.selection();
    const std::optional<Anchor> at = anchorAt(m_map.grid(), now);
    const bool isRow =
        !now.rows.empty() && (now.rows.back().type != model::RowType::card || (at && at->card));
    if (isRow) {
        showRow(now.rows.back());
    } else if (at) {
        const std::optional<layout::Rect> rect =
            layout::cellRect(m_map.layout(), {*m_map.grid().indexOf(at->cell.phase),
                                              *m_map.grid().indexOf(at->cell.lane)});
        if (rect) {
            showRect(*rect);
        }
    }
}

void Canvas::mark(FoundMarks marks) {
    m_found = std::move(marks);
    viewport()->update();
}

layout::Rect Canvas::seenOfBody() const {
    return m_view.exposed(paint::MapPart::body, m_view.pane(paint::MapPart::body));
}

void Canvas::showInMiddle(layout::Point point) {
    const QPointF middle = m_view.pane(paint::MapPart::body).center();
    scrollTo({point.x * m_view.zoom - middle.x(), point.y * m_view.zoom - middle.y()});
}

void Canvas::wheelEvent(QWheelEvent* event) {
    if (event->modifiers() & Qt::ControlModifier) {
        zoomAround(m_view.zoom * std::pow(wheelZoom, event->angleDelta().y()), event->position());
        event->accept();
    } else if (event->modifiers() & Qt::ShiftModifier) {
        const int sideways = event->angleDelta().y() + event->angleDelta().x();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - sideways);
        event->accept();
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

void Canvas::showRect(const layout::Rect& rect) {
    const QRectF body = m_view.pane(paint::MapPart::body);
    const QRectF seen =
        m_view.toWidget(rect)
            .translated(-body.topLeft())
            .adjusted(-spaceAroundShown, -spaceAroundShown, spaceAroundShown, spaceAroundShown);
    QPointF scrolled = m_view.scrolled;
    if (rect.left >= m_view.labelWidth) {
        scrolled.rx() += shiftInto(seen.left(), seen.right(), body.width());
    }
    if (rect.top >= m_view.headHeight) {
        scrolled.ry() += shiftInto(seen.top(), seen.bottom(), body.height());
    }
    scrollTo(scrolled);
}

void Canvas::showRow(const model::RowReference& row) {
    if (const layout::LinkPath* link = layout::pathOf(m_map.layout(), {row.uuid});
        link != nullptr && link->textRect.width > 0) {
        showRect(link->textRect); // the whole of a link may be wider than what is seen
    } else if (const std::optional<layout::Rect> rect = m_map.rectOf(row)) {
        showRect(*rect);
    }
}

QRect Canvas::placeOf(const model::RowReference& row) const {
    const std::optional<layout::Rect> rect = m_map.rectOf(row);
    return rect ? m_view.toWidget(*rect).toAlignedRect() : QRect();
}

QRect Canvas::placeOfFocus() const {
    const session::Selection& selection = m_document.selection();
    if (!selection.rows.empty()) {
        return placeOf(selection.rows.back());
    }
    const std::optional<layout::Rect> cell = cellOf(selection);
    return cell ? m_view.toWidget(*cell).toAlignedRect() : QRect();
}

void Canvas::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Map"));
        layOut();
    }
}

void Canvas::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    updateSelection(m_document.selection());
}

void Canvas::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    updateSelection(m_document.selection());
}

} // namespace cjm::ui
