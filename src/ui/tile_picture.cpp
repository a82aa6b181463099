#include "tile_picture.h"

#include "appearance.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <utility>

namespace cjm::ui {

namespace {

constexpr double corner = 4; ///< In pixels.

/// Five lanes without phases, as a new map has them; on paper, as the pictures beside it.
void drawEmptyMap(QPainter& painter, const QRectF& rect) {
    const paint::Theme& theme = paint::lightTheme();
    painter.fillRect(rect, theme.paper);
    const double labelWidth = rect.width() / 5;
    const double stripe = std::max(2.0, rect.width() / 64);
    const double headHeight = rect.height() / 6;
    const double laneHeight =
        (rect.height() - headHeight) / static_cast<double>(model::standardLaneKinds.size());
    double top = rect.top() + headHeight;
    for (const model::LaneKind kind : model::standardLaneKinds) {
        const QColor colour = theme.lanes.at(static_cast<std::size_t>(kind));
        painter.fillRect(QRectF(rect.left(), top, labelWidth, laneHeight), theme.labelFill);
        painter.fillRect(QRectF(rect.left(), top, stripe, laneHeight), colour);
        painter.fillRect(QRectF(rect.left(), top, rect.width(), 1), theme.line);
        top += laneHeight;
    }
}

/// Fills the rectangle; what does not fit is cut off at the right or below.
void drawImage(QPainter& painter, const QRectF& rect, const QImage& image) {
    const double scale = std::max(rect.width() / image.width(), rect.height() / image.height());
    const QRectF seen(0, 0, rect.width() / scale, rect.height() / scale);
    const QSize pixels = (rect.size() * painter.device()->devicePixelRatioF()).toSize();
    // A painter that makes an image much smaller leaves dots out; scaling mixes them.
    painter.drawImage(rect, image.copy(seen.toAlignedRect())
                                .scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

} // namespace

PictureQueue::PictureQueue(QObject* parent)
    : QObject(parent) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &PictureQueue::drawNext);
}

void PictureQueue::ask(TilePicture& picture) {
    if (std::find(m_waiting.begin(), m_waiting.end(), &picture) == m_waiting.end()) {
        m_waiting.emplace_back(&picture);
    }
    m_timer.start();
}

void PictureQueue::drawNext() {
    const QPointer<TilePicture> picture = m_waiting.front();
    m_waiting.pop_front();
    if (picture) {
        picture->draw();
    }
    if (!m_waiting.empty()) {
        m_timer.start();
    }
}

TilePicture::TilePicture(PictureQueue& queue, QWidget* parent)
    : QWidget(parent)
    , m_queue(queue) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TilePicture::setSource(Source source) {
    m_source = std::move(source);
    m_image = {};
    m_mayAsk = true;
    update();
}

void TilePicture::setLook(Look look) {
    m_look = look;
    update();
}

void TilePicture::draw() {
    m_image = m_source();
    update();
}

bool TilePicture::hasHeightForWidth() const {
    return true;
}

int TilePicture::heightForWidth(int width) const {
    return width * 5 / 8;
}

QSize TilePicture::sizeHint() const {
    return {160, heightForWidth(160)};
}

void TilePicture::paintEvent(QPaintEvent*) {
    if (std::exchange(m_mayAsk, false)) {
        m_queue.ask(*this);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(m_look == Look::faded ? 0.4 : 1);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, corner, corner);
    painter.save();
    painter.setClipPath(outline);
    if (m_image.isNull()) {
        drawEmptyMap(painter, frame);
    } else {
        drawImage(painter, frame, m_image);
    }
    painter.restore();
    painter.setPen(currentTheme().window.line);
    painter.drawPath(outline);
}

} // namespace cjm::ui
