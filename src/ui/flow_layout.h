// Widgets side by side, each as wide as it wants to be, on as many lines as they need.
#pragma once

#include "wrapping_layout.h"

namespace cjm::ui {

class FlowLayout : public WrappingLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }

protected:
    [[nodiscard]] std::vector<QRect> placesIn(int width) const override;
};

} // namespace cjm::ui
