#include "wrapping_layout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace cjm::ui {

WrappingLayout::WrappingLayout(QWidget* parent)
    : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
}

void WrappingLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
}

int WrappingLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem* WrappingLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* WrappingLayout::takeAt(int index) {
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    const auto place = m_items.begin() + index;
    QLayoutItem* item = place->release();
    m_items.erase(place);
    return item;
}

QSize WrappingLayout::minimumSize() const {
    QSize size(0, 0);
    for (const std::unique_ptr<QLayoutItem>& item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    return size;
}

int WrappingLayout::heightForWidth(int width) const {
    int height = 0;
    for (const QRect& place : placesIn(width)) {
        height = std::max(height, place.bottom() + 1);
    }
    return height;
}

void WrappingLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const std::vector<QRect> places = placesIn(rect.width());
    for (std::size_t index = 0; index < m_items.size(); ++index) {
        const QRect place = places[index].translated(rect.topLeft());
        m_items[index]->setGeometry(
            QStyle::visualRect(parentWidget()->layoutDirection(), rect, place));
    }
}

} // namespace cjm::ui
