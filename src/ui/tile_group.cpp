#include "tile_group.h"

#include <QKeyEvent>
#include <algorithm>
#include <cstdlib>

namespace cjm::ui {

namespace {

constexpr int gap = 12; ///< In pixels, between tiles.

/// The tile in the row above (-1) or below (1) that is nearest across; the same where there is no
/// such row.
int beyondRow(const std::vector<StartTile*>& tiles, int from, int direction) {
    const QRect start = tiles.at(static_cast<std::size_t>(from))->geometry();
    const int count = static_cast<int>(tiles.size());
    const auto place = [&tiles](int index) {
        return tiles[static_cast<std::size_t>(index)]->geometry();
    };
    int index = from;
    while (index >= 0 && index < count && place(index).top() == start.top()) {
        index += direction;
    }
    if (index < 0 || index >= count) {
        return from;
    }
    const int rowTop = place(index).top();
    int nearest = index;
    for (; index >= 0 && index < count && place(index).top() == rowTop; index += direction) {
        if (std::abs(place(index).left() - start.left()) <
            std::abs(place(nearest).left() - start.left())) {
            nearest = index;
        }
    }
    return nearest;
}

} // namespace

TileGroup::TileGroup(TileLayout::Widths widths, QWidget* parent)
    : QWidget(parent)
    , m_layout(new TileLayout(widths)) {
    m_layout->setSpacing(gap);
    setLayout(m_layout);
}

void TileGroup::add(StartTile& tile) {
    m_tiles.push_back(&tile);
    m_layout->addWidget(&tile);
    tile.installEventFilter(this);
    makeTabStop(m_tiles.front());
    tile.show();
}

void TileGroup::clear() {
    for (StartTile* tile : m_tiles) {
        m_layout->removeWidget(tile);
        tile->removeEventFilter(this);
        // Gone at once for everybody else, but the tile may be in the middle of a key press.
        tile->hide();
        tile->setParent(nullptr);
        tile->deleteLater();
    }
    m_tiles.clear();
}

int TileGroup::focusedIndex() const {
    const auto focused = std::find_if(m_tiles.begin(), m_tiles.end(),
                                      [](const StartTile* tile) { return tile->hasFocus(); });
    return focused == m_tiles.end() ? -1 : static_cast<int>(focused - m_tiles.begin());
}

void TileGroup::focusNear(int index) {
    if (m_tiles.empty()) {
        return;
    }
    // What was added just now has no place yet.
    m_layout->activate();
    const int last = static_cast<int>(m_tiles.size()) - 1;
    StartTile* tile = m_tiles[static_cast<std::size_t>(std::clamp(index, 0, last))];
    tile->setFocus(Qt::TabFocusReason);
    Q_EMIT reached(tile);
}

bool TileGroup::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        makeTabStop(watched);
    }
    return QWidget::eventFilter(watched, event);
}

void TileGroup::keyPressEvent(QKeyEvent* event) {
    const int index = focusedIndex();
    const int onward = isRightToLeft() ? -1 : 1;
    if (index < 0) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        focusNear(index - onward);
        break;
    case Qt::Key_Right:
        focusNear(index + onward);
        break;
    case Qt::Key_Up:
        focusNear(beyondRow(m_tiles, index, -1));
        break;
    case Qt::Key_Down:
        focusNear(beyondRow(m_tiles, index, 1));
        break;
    case Qt::Key_Home:
        focusNear(0);
        break;
    case Qt::Key_End:
        focusNear(static_cast<int>(m_tiles.size()) - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TileGroup::makeTabStop(const QObject* tile) {
    for (StartTile* each : m_tiles) {
        each->setFocusPolicy(each == tile ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

} // namespace cjm::ui
