#include "overview.h"

#include <cjm/paint/overview_picture.h>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimerEvent>
#include <algorithm>

namespace cjm::ui {

namespace {

constexpr QSize mostRoom(260, 170);
constexpr int shareOfCanvas = 3;  ///< At most a third of its width and height.
constexpr int aroundOverview = 5; ///< Around the picture.
constexpr int distance = 14;      ///< From the edges of the canvas.
constexpr int pause = 300;        ///< In milliseconds.
constexpr double keyStep = 0.5;   ///< Of what is seen.
constexpr double leastFrame = 5;

} // namespace

Overview::Overview(Canvas& canvas)
    : QFrame(&canvas)
    , m_canvas(canvas) {
    setObjectName(QStringLiteral("overview"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::ArrowCursor);
    connect(&canvas, &Canvas::mapChanged, this, [this] {
        if (isVisible()) {
            m_timer.start(pause, this);
            update();
        }
    });
    connect(&canvas, &Canvas::scrolled, this, qOverload<>(&Overview::update));
    connect(&canvas, &Canvas::zoomChanged, this, qOverload<>(&Overview::update));
    canvas.installEventFilter(this);
    retranslate();
    hide();
}

void Overview::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    makePicture();
}

void Overview::timerEvent(QTimerEvent* event) {
    if (event->timerId() == m_timer.timerId()) {
        m_timer.stop();
        makePicture();
    }
}

bool Overview::eventFilter(QObject* object, QEvent* event) {
    if (object == &m_canvas && event->type() == QEvent::Resize) {
        if (isVisible()) {
            makePicture();
        }
    }
    return QFrame::eventFilter(object, event);
}

void Overview::makePicture() {
    const QSize room = mostRoom.boundedTo(m_canvas.viewport()->size() / shareOfCanvas);
    m_picture = paint::overviewPicture(m_canvas.map().picture(), room, devicePixelRatioF());
    place();
    update();
}

void Overview::place() {
    const QSizeF picture = m_picture.deviceIndependentSize();
    resize(picture.toSize() + QSize(2 * aroundOverview, 2 * aroundOverview));
    const QRect area = m_canvas.viewport()->geometry();
    const int left = layoutDirection() == Qt::LeftToRight ? area.right() - width() - distance
                                                          : area.left() + distance;
    move(left, area.bottom() - height() - distance);
    raise();
}

double Overview::scale() const {
    const double whole = m_canvas.map().layout().size.width;
    return whole > 0 ? m_picture.deviceIndependentSize().width() / whole : 1;
}

QRectF Overview::frame() const {
    const layout::Rect seen = m_canvas.seenOfBody();
    const QRectF picture(QPointF(aroundOverview, aroundOverview),
                         m_picture.deviceIndependentSize());
    QRectF frame(aroundOverview + seen.left * scale(), aroundOverview + seen.top * scale(),
                 std::max(leastFrame, seen.width * scale()),
                 std::max(leastFrame, seen.height * scale()));
    return frame.intersected(picture.adjusted(-2, -2, 2, 2));
}

void Overview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const paint::Theme& theme = m_canvas.map().picture().theme;
    painter.setPen(QPen(hasFocus() ? theme.window.focus : theme.window.line, hasFocus() ? 2 : 1));
    painter.setBrush(theme.window.field);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
    painter.drawImage(QPointF(aroundOverview, aroundOverview), m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.window.selectionRing, 2));
    painter.setBrush(theme.window.dropCell);
    painter.drawRoundedRect(frame(), 2, 2);
}

void Overview::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const QRectF held = frame();
    m_grip = held.contains(event->position()) ? event->position() - held.center() : QPointF();
    moveTo(event->position());
}

void Overview::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton) {
        moveTo(event->position());
    }
}

void Overview::moveTo(QPointF place) {
    const QPointF middle = (place - m_grip - QPointF(aroundOverview, aroundOverview)) / scale();
    m_canvas.showInMiddle({middle.x(), middle.y()});
}

void Overview::moveBy(double across, double down) {
    const layout::Rect seen = m_canvas.seenOfBody();
    const layout::Point middle = seen.centre();
    m_canvas.showInMiddle({middle.x + across * seen.width, middle.y + down * seen.height});
}

void Overview::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        moveBy(-keyStep, 0);
        break;
    case Qt::Key_Right:
        moveBy(keyStep, 0);
        break;
    case Qt::Key_Up:
        moveBy(0, -keyStep);
        break;
    case Qt::Key_Down:
        moveBy(0, keyStep);
        break;
    case Qt::Key_Escape:
        Q_EMIT left();
        break;
    default:
        QFrame::keyPressEvent(event);
        break;
    }
}

void Overview::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void Overview::retranslate() {
    setAccessibleName(tr("Overview of the map"));
}

} // namespace cjm::ui
