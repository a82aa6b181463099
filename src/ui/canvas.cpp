#include "canvas.h"

#include "inline_editor.h"

#include <QEvent>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <utility>

namespace cjm::ui {

namespace {

constexpr int scrollStep = 40;
constexpr double wheelZoom = 1.0015;
constexpr double spaceAroundShown = 12;

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
    , m_map(m_words.ofMap(document.document())) {
    setObjectName(QStringLiteral("canvas"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    viewport()->setMouseTracking(true);
    horizontalScrollBar()->setSingleStep(scrollStep);
    verticalScrollBar()->setSingleStep(scrollStep);
    setAccessibleName(tr("Map"));
    connect(&document, &OpenDocument::changed, this, [this] {
        endDraft();
        layOut();
    });
    connect(&document, &OpenDocument::selectionChanged, this, [this] {
        const bool isOther =
            !m_map.grid().phases().empty() &&
            m_map.grid().phases().front()->journey != m_document.selection().journey;
        if (isOther || m_map.grid().phases().empty()) {
            endDraft();
            layOut();
        }
        viewport()->update();
    });
    layOut();
}

void Canvas::layOut() {
    // The map's own language, as on paper.
    m_map.setVocabulary(m_words.ofMap(m_document.document()));
    m_map.show(m_preview ? *m_preview : m_document.document(), m_document.selection().journey,
               m_questions, widthBesideScrollBar());
    m_view.map = m_map.layout().size;
    m_view.labelWidth = m_map.layout().labelWidth;
    m_view.headHeight = m_map.layout().headHeight;
    updateScrollBars();
    placeEditor();
    viewport()->update();
    Q_EMIT mapChanged();
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

void Canvas::scrollContentsBy(int, int) {
    m_view.scrolled = QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    placeEditor();
    viewport()->update();
    Q_EMIT scrolled();
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
    if (const std::optional<layout::Rect> rect = m_map.rectOf(row)) {
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
    if (!selection.focus) {
        return {};
    }
    const auto phase = m_map.grid().indexOf(selection.focus->phase);
    const auto lane = m_map.grid().indexOf(selection.focus->lane);
    const auto rect = phase && lane ? layout::cellRect(m_map.layout(), {*phase, *lane})
                                    : std::optional<layout::Rect>();
    return rect ? m_view.toWidget(*rect).toAlignedRect() : QRect();
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
    viewport()->update();
}

void Canvas::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace cjm::ui
