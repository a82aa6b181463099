// A layout whose height follows from its width: it owns its items, and asks where each goes.
#pragma once

#include <QLayout>
#include <QLayoutItem>
#include <memory>
#include <vector>

namespace cjm::ui {

class WrappingLayout : public QLayout {
    Q_OBJECT

public:
    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] QSize minimumSize() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;

protected:
    explicit WrappingLayout(QWidget* parent = nullptr);

    /// Where each item goes in a place of this width whose corner is at 0, 0.
    [[nodiscard]] virtual std::vector<QRect> placesIn(int width) const = 0;

    [[nodiscard]] const std::vector<std::unique_ptr<QLayoutItem>>& items() const { return m_items; }

private:
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace cjm::ui
