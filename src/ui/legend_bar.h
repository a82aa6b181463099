// Below the map: what the signs on it mean, only those that it has. Hides itself where it has none.
#pragma once

#include "map_widget.h"
#include "map_words.h"
#include "settings.h"

#include <cjm/layout/legend.h>
#include <cjm/paint/text_shaper.h>

#include <QWidget>
#include <vector>

namespace cjm::ui {

class LegendBar : public QWidget {
    Q_OBJECT

public:
    /// The map outlives the bar.
    explicit LegendBar(const MapWidget& map, QWidget* parent = nullptr);

    /// Is about this map from now on; it outlives the bar, too.
    void follow(const MapWidget& map);

    /// Whether a person wants to see it.
    void setWanted(PanelState state);

    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void speak();
    [[nodiscard]] double scale() const;
    [[nodiscard]] layout::Legend legendFor(int width) const;

    const MapWidget* m_map = nullptr;
    MapWords m_vocabularies;
    layout::JourneyWords m_words;
    mutable paint::TextShaper m_shaper; ///< Keeps what it has measured.
    std::vector<layout::Sign> m_signs;
    PanelState m_wanted = PanelState::shown;
};

} // namespace cjm::ui
