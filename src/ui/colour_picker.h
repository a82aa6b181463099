// The colour of a lane: the kind's own, one of the theme's, or any other.
#pragma once

#include <cjm/model/colour.h>
#include <cjm/model/lane_row.h>

#include <QColor>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

class QGridLayout;

namespace cjm::ui {

class ColourPicker : public QWidget {
    Q_OBJECT

public:
    explicit ColourPicker(QWidget* parent = nullptr);

    /// Shows a lane's colour; absent: the kind's own. `picked` is not told.
    void setColour(std::optional<model::Colour> colour, model::LaneKind kind);

    /// How the colour of each swatch is called: by the name of the first kind that has it.
    void setKindNames(const std::function<QString(model::LaneKind)>& nameOf);

Q_SIGNALS:
    /// A person has chosen; absent: the kind's own.
    void picked(std::optional<model::Colour> colour);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Swatch {
        QToolButton* button;
        QColor colour;
        model::LaneKind kind;
    };

    void addSwatches(QGridLayout& row);
    void askForOther();
    [[nodiscard]] QColor shownColour() const;
    void retranslate();

    std::vector<Swatch> m_swatches;
    QPushButton* m_kindsOwn;
    QPushButton* m_other;
    std::optional<model::Colour> m_colour;
    model::LaneKind m_kind = model::LaneKind::freeText;
};

} // namespace cjm::ui
