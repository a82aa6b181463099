// Tiles that are one stop for the Tab key; the arrow keys walk between them.
#pragma once

#include "start_tile.h"
#include "tile_layout.h"

#include <QWidget>
#include <vector>

namespace cjm::ui {

class TileGroup : public QWidget {
    Q_OBJECT

public:
    TileGroup(TileLayout::Widths widths, QWidget* parent);

    /// Puts a tile last and owns it.
    void add(StartTile& tile);

    /// Removes the tiles; they go once their own events are over.
    void clear();

    /// In the order of the calls of `add`.
    [[nodiscard]] const std::vector<StartTile*>& tiles() const { return m_tiles; }

    /// Of the tile that has the focus; -1 where none has.
    [[nodiscard]] int focusedIndex() const;

    /// Focuses the tile at the index or, where there are fewer, the last one.
    void focusNear(int index);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The keyboard went to a tile, which is to be in sight.
    void reached(QWidget* tile);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeTabStop(const QObject* tile);

    TileLayout* m_layout;
    std::vector<StartTile*> m_tiles;
};

} // namespace cjm::ui
