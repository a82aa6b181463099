#include "flow_layout.h"

#include <algorithm>

namespace cjm::ui {

FlowLayout::FlowLayout(QWidget* parent)
    : WrappingLayout(parent) {}

std::vector<QRect> FlowLayout::placesIn(int width) const {
    std::vector<QRect> places;
    QPoint corner;
    int lineHeight = 0;
    for (const std::unique_ptr<QLayoutItem>& item : items()) {
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
