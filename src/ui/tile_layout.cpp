#include "tile_layout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace cjm::ui {

TileLayout::TileLayout(Widths widths)
    : m_widths(widths) {
    setContentsMargins(0, 0, 0, 0);
}

void TileLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
}

int TileLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem* TileLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* TileLayout::takeAt(int index) {
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    const auto place = m_items.begin() + index;
    QLayoutItem* item = place->release();
    m_items.erase(place);
    return item;
}

QSize TileLayout::sizeHint() const {
    return {m_widths.least, heightForWidth(m_widths.least)};
}

QSize TileLayout::minimumSize() const {
    int width = 0;
    int height = 0;
    for (const std::unique_ptr<QLayoutItem>& item : m_items) {
        width = std::max(width, item->minimumSize().width());
        height = std::max(height, item->minimumSize().height());
    }
    return {width, height};
}

Qt::Orientations TileLayout::expandingDirections() const {
    return Qt::Horizontal;
}

bool TileLayout::hasHeightForWidth() const {
    return true;
}

int TileLayout::heightForWidth(int width) const {
    const std::vector<QRect> places = placesIn(width);
    return places.empty() ? 0 : places.back().bottom() + 1;
}

void TileLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const std::vector<QRect> places = placesIn(rect.width());
    for (std::size_t index = 0; index < m_items.size(); ++index) {
        const QRect place = places[index].translated(rect.topLeft());
        m_items[index]->setGeometry(
            QStyle::visualRect(parentWidget()->layoutDirection(), rect, place));
    }
}

std::vector<QRect> TileLayout::placesIn(int width) const {
    const int gap = spacing();
    const int fitting = (width + gap) / (m_widths.least + gap);
    const int columns = std::clamp(fitting, 1, std::max(1, count()));
    const int tileWidth = std::min((width - gap * (columns - 1)) / columns, m_widths.greatest);
    std::vector<QRect> places;
    int top = 0;
    for (int first = 0; first < count(); first += columns) {
        const int last = std::min(first + columns, count());
        int height = 0;
        for (int index = first; index < last; ++index) {
            const QLayoutItem& item = *itemAt(index);
            height = std::max(height, item.hasHeightForWidth() ? item.heightForWidth(tileWidth)
                                                               : item.sizeHint().height());
        }
        for (int index = first; index < last; ++index) {
            places.emplace_back((index - first) * (tileWidth + gap), top, tileWidth, height);
        }
        top += height + gap;
    }
    return places;
}

} // namespace cjm::ui
