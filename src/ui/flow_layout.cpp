#include "flow_layout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace cjm::ui {

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
}

int FlowLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    const auto place = m_items.begin() + index;
    QLayoutItem* item = place->release();
    m_items.erase(place);
    return item;
}

QSize FlowLayout::sizeHint() const {
    return minimumSize();
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const std::unique_ptr<QLayoutItem>& item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    return size;
}

int FlowLayout::heightForWidth(int width) const {
    int height = 0;
    for (const QRect& place : placesIn(width)) {
        height = std::max(height, place.bottom() + 1);
    }
    return height;
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const std::vector<QRect> places = placesIn(rect.width());
    for (std::size_t index = 0; index < m_items.size(); ++index) {
        const QRect place = places[index].translated(rect.topLeft());
        m_items[index]->setGeometry(
            QStyle::visualRect(parentWidget()->layoutDirection(), rect, place));
    }
}

std::vector<QRect> FlowLayout::placesIn(int width) const {
    std::vector<QRect> places;
    QPoint corner;
    int lineHeight = 0;
    for (const std::unique_ptr<QLayoutItem>& item : m_items) {
        QSize size = item->isEmpty() ? QSize() : item->sizeHint();
        size.setWidth(std::min(size.width(), width));
        if (corner.x() > 0 && corner.x() + size.width() > width) {
            corner = {0, corner.y() + lineHeight + spacing()};
            lineHeight = 0;
        }
        places.emplace_back(corner, size);
        if (!item->isEmpty()) {
            corner.rx() += size.width() + spacing();
            lineHeight = std::max(lineHeight, size.height());
        }
    }
    return places;
}

} // namespace cjm::ui
