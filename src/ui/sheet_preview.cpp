#include "sheet_preview.h"

#include "appearance.h"

#include <QPainter>
#include <algorithm>
#include <utility>

namespace cjm::ui {

namespace {

constexpr int aroundSheet = 8; ///< Around the sheet.

} // namespace

SheetPreview::SheetPreview(paint::Poster poster, const layout::Paper& paper, QWidget* parent)
    : QWidget(parent)
    , m_poster(std::move(poster))
    , m_paper(paper) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SheetPreview::setPoster(paint::Poster poster) {
    m_poster = std::move(poster);
    m_picture = {};
    update();
}

void SheetPreview::setPaper(const layout::Paper& paper) {
    if (paper != m_paper) {
        m_paper = paper;
        m_picture = {};
        update();
    }
}

QSize SheetPreview::sizeHint() const {
    return {440, 330};
}

QSize SheetPreview::minimumSizeHint() const {
    return {220, 180};
}

QRect SheetPreview::sheet() const {
    const QRect room = rect().adjusted(aroundSheet, aroundSheet, -aroundSheet, -aroundSheet);
    QSizeF size(m_paper.width, m_paper.height);
    size.scale(room.size(), Qt::KeepAspectRatio);
    QRect sheet({0, 0}, size.toSize().expandedTo({1, 1}));
    sheet.moveCenter(room.center());
    return sheet;
}

QImage SheetPreview::drawn(const QSize& size) const {
    const double ratio = devicePixelRatioF();
    QImage picture(size * ratio, QImage::Format_RGB32);
    picture.setDevicePixelRatio(ratio);
    picture.fill(paint::lightTheme().paper);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = size.width() / (m_paper.width * layout::unitsPerMillimetre);
    painter.scale(scale, scale);
    drawOnSheet(painter, m_poster, m_paper);
    return picture;
}

void SheetPreview::paintEvent(QPaintEvent*) {
    const QRect place = sheet();
    if (m_picture.size() != place.size() * devicePixelRatioF()) {
        m_picture = drawn(place.size());
    }
    QPainter painter(this);
    painter.fillRect(place.adjusted(2, 2, 2, 2), currentTheme().cardShadow);
    painter.drawImage(place.topLeft(), m_picture);
    painter.setPen(currentTheme().window.line);
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

} // namespace cjm::ui
