#include "tile_layout.h"

#include <algorithm>

namespace cjm::ui {

TileLayout::TileLayout(Widths widths)
    : m_widths(widths) {}

QSize TileLayout::sizeHint() const {
    return {m_widths.least, heightForWidth(m_widths.least)};
}

Qt::Orientations TileLayout::expandingDirections() const {
    return Qt::Horizontal;
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
