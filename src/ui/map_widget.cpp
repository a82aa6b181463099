#include "map_widget.h"

#include "canvas_accessible.h"
#include "stretch.h"

#include <cjm/paint/highlights.h>

#include <QEvent>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <utility>

namespace cjm::ui {

namespace {

constexpr int mapScrollStep = 40;
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

MapWidget::MapWidget(const model::Document& document, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_map(m_words.ofMap(document), m_pictures) {
    CanvasAccessible::install();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    horizontalScrollBar()->setSingleStep(mapScrollStep);
    verticalScrollBar()->setSingleStep(mapScrollStep);
    connect(&m_pictures, &CanvasPictures::ready, viewport(), qOverload<>(&QWidget::update));
}

void MapWidget::showMap(const model::Document& document, model::JourneyId journey) {
    // The map's own language, as on paper.
    m_map.setVocabulary(m_words.ofMap(document));
    const auto places = m_map.show(document, journey, m_questions, widthBesideScrollBar());
    m_view.map = m_map.layout().size;
    m_view.labelWidth = m_map.layout().labelWidth;
    m_view.headHeight = m_map.layout().headHeight;
    updateScrollBars();
    placeFields();
    if (places) {
        updatePlaces(*places);
    } else {
        viewport()->update();
    }
    Q_EMIT mapChanged();
}

/// Paints these parts of the map anew, with what is drawn over and around them.
void MapWidget::updatePlaces(const std::vector<layout::Rect>& places) {
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

void MapWidget::showSelection(const session::Selection& selection) {
    updateSelection(m_selection);
    m_selection = selection;
    updateSelection(m_selection);
}

void MapWidget::updateSelection(const session::Selection& selection) {
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

std::optional<layout::Rect> MapWidget::cellOf(const session::Selection& selection) const {
    if (!selection.focus) {
        return std::nullopt;
    }
    const auto phase = m_map.grid().indexOf(selection.focus->phase);
    const auto lane = m_map.grid().indexOf(selection.focus->lane);
    return phase && lane ? layout::cellRect(m_map.layout(), {*phase, *lane}) : std::nullopt;
}

/// What the columns are made for, so that a scroll bar that comes or goes leaves them as they are.
int MapWidget::widthBesideScrollBar() const {
    return maximumViewportSize().width() - verticalScrollBar()->sizeHint().width();
}

void MapWidget::updateScrollBars() {
    m_view.size = viewport()->size();
    const QSizeF range = m_view.scrollRange();
    const QRectF body = m_view.pane(paint::MapPart::body);
    horizontalScrollBar()->setRange(0, static_cast<int>(std::ceil(range.width())));
    verticalScrollBar()->setRange(0, static_cast<int>(std::ceil(range.height())));
    horizontalScrollBar()->setPageStep(static_cast<int>(body.width()));
    verticalScrollBar()->setPageStep(static_cast<int>(body.height()));
    m_view.scrolled = QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    keepNameInSight();
}

/// Of the lane at the top of what is seen.
void MapWidget::keepNameInSight() {
    const QRectF names = m_view.pane(paint::MapPart::laneNames);
    updatePlaces(m_map.keepNameBelow(m_view.exposed(paint::MapPart::laneNames, names).top));
}

void MapWidget::resizeEvent(QResizeEvent*) {
    layOut();
}

void MapWidget::scrollContentsBy(int x, int y) {
    m_view.scrolled = QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    scrollPainted(x, y);
    keepNameInSight();
    placeFields();
    Q_EMIT scrolled();
}

void MapWidget::scrollPainted(int x, int y) {
    const double ratio = devicePixelRatioF();
    const bool isPaintedSo = m_view.zoom == m_paintedZoom;
    if (isCovered() || !isPaintedSo || ratio != std::floor(ratio)) {
        viewport()->update();
        return;
    }
    // Only what comes into sight is painted anew. Pixels that two parts share go with the body, or
    // they would be scrolled twice.
    const QRect body = m_view.pane(paint::MapPart::body).toAlignedRect();
    QRect heads = m_view.pane(paint::MapPart::heads).toAlignedRect();
    QRect names = m_view.pane(paint::MapPart::laneNames).toAlignedRect();
    heads.setBottom(body.top() - 1);
    names.setRight(body.left() - 1);
    viewport()->scroll(x, y, body);
    viewport()->scroll(x, 0, heads);
    viewport()->scroll(0, y, names);
}

void MapWidget::scrollTo(QPointF scrolled) {
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(scrolled.x())));
    verticalScrollBar()->setValue(static_cast<int>(std::lround(scrolled.y())));
}

void MapWidget::zoomAround(double zoom, QPointF place) {
    const layout::Point fixed = m_view.toMap(place);
    m_view.zoom = std::clamp(zoom, leastZoom, greatestZoom);
    updateScrollBars();
    scrollTo({fixed.x * m_view.zoom - place.x(), fixed.y * m_view.zoom - place.y()});
    placeFields();
    viewport()->update();
    Q_EMIT zoomChanged();
}

void MapWidget::setZoom(double zoom) {
    const QRectF body = m_view.pane(paint::MapPart::body);
    const QPointF focus = QRectF(placeOfFocus()).center();
    const bool isFocusSeen = body.contains(focus);
    zoomAround(zoom, isFocusSeen ? focus : body.center());
    if (isFocusSeen) {
        showSelected();
    }
}

void MapWidget::zoomToWholeMap() {
    const QSizeF room = maximumViewportSize();
    setZoom(std::min(room.width() / m_view.map.width, room.height() / m_view.map.height));
    scrollTo({0, 0});
}

void MapWidget::zoomToWidth() {
    const QSizeF room = maximumViewportSize();
    const double zoom = room.width() / m_view.map.width;
    const bool needsScrollBar = m_view.map.height * zoom > room.height();
    setZoom(needsScrollBar ? widthBesideScrollBar() / m_view.map.width : zoom);
    scrollTo({0, m_view.scrolled.y()});
}

void MapWidget::setQuestions(layout::Questions questions) {
    m_questions = questions;
    layOut();
}

void MapWidget::setLabelWidth(std::optional<double> width) {
    if (width) {
        width = std::clamp(*width, layout::narrowestLabels, layout::widestLabels);
    }
    m_map.setLabelWidth(width);
    layOut();
}

void MapWidget::showFocus(const session::Selection& selection) {
    const std::optional<Anchor> at = anchorAt(m_map.grid(), selection);
    const auto& rows = selection.rows;
    const bool isRow =
        !rows.empty() && (rows.back().type != model::RowType::card || (at && at->card));
    if (isRow) {
        showRow(rows.back());
    } else if (at) {
        const std::optional<layout::Rect> rect =
            layout::cellRect(m_map.layout(), {*m_map.grid().indexOf(at->cell.phase),
                                              *m_map.grid().indexOf(at->cell.lane)});
        if (rect) {
            showRect(*rect);
        }
    }
}

layout::Rect MapWidget::seenOfBody() const {
    return m_view.exposed(paint::MapPart::body, m_view.pane(paint::MapPart::body));
}

void MapWidget::showInMiddle(layout::Point point) {
    const QPointF middle = m_view.pane(paint::MapPart::body).center();
    scrollTo({point.x * m_view.zoom - middle.x(), point.y * m_view.zoom - middle.y()});
}

void MapWidget::showInCorner(layout::Point point) {
    const QPointF corner = m_view.pane(paint::MapPart::body).topLeft();
    scrollTo({point.x * m_view.zoom - corner.x(), point.y * m_view.zoom - corner.y()});
}

void MapWidget::wheelEvent(QWheelEvent* event) {
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

void MapWidget::showRect(const layout::Rect& rect) {
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

void MapWidget::showRow(const model::RowReference& row) {
    if (const layout::LinkPath* link = layout::pathOf(m_map.layout(), {row.uuid});
        link != nullptr && link->textRect.width > 0) {
        showRect(link->textRect); // the whole of a link may be wider than what is seen
    } else if (const std::optional<layout::Rect> rect = m_map.rectOf(row)) {
        showRect(*rect);
    }
}

QRect MapWidget::placeOf(const model::RowReference& row) const {
    const std::optional<layout::Rect> rect = m_map.rectOf(row);
    return rect ? m_view.toWidget(*rect).toAlignedRect() : QRect();
}

QRect MapWidget::placeOfFocus() const {
    if (!m_selection.rows.empty()) {
        return placeOf(m_selection.rows.back());
    }
    const std::optional<layout::Rect> cell = cellOf(m_selection);
    return cell ? m_view.toWidget(*cell).toAlignedRect() : QRect();
}

void MapWidget::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        layOut();
    }
}

void MapWidget::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    updateSelection(m_selection);
}

void MapWidget::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    updateSelection(m_selection);
}

} // namespace cjm::ui
