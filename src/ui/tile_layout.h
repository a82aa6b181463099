// Tiles of one width in as many columns as fit, each row as high as its highest tile.
#pragma once

#include "wrapping_layout.h"

namespace cjm::ui {

class TileLayout : public WrappingLayout {
    Q_OBJECT

public:
    /// In pixels. A place narrower than `least` has one column of its own width.
    struct Widths {
        int least = 0;
        int greatest = 0;
    };

    explicit TileLayout(Widths widths);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;

protected:
    [[nodiscard]] std::vector<QRect> placesIn(int width) const override;

private:
    Widths m_widths;
};

} // namespace cjm::ui
