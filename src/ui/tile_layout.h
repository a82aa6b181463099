// Tiles of one width in as many columns as fit, each row as high as its highest tile.
#pragma once

#include <QLayout>
#include <QLayoutItem>
#include <memory>
#include <vector>

namespace cjm::ui {

class TileLayout : public QLayout {
    Q_OBJECT

public:
    /// In pixels. A place narrower than `least` has one column of its own width.
    struct Widths {
        int least = 0;
        int greatest = 0;
    };

    explicit TileLayout(Widths widths);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Where each tile goes in a place of this width whose corner is at 0, 0.
    [[nodiscard]] std::vector<QRect> placesIn(int width) const;

    Widths m_widths;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace cjm::ui
