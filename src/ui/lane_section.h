// What the inspector shows of one lane.
#pragma once

#include "colour_picker.h"
#include "inspector_section.h"

namespace cjm::ui {

class LaneSection : public InspectorSection {
    Q_OBJECT

public:
    LaneSection(OpenDocument& document, MapWords& words, QWidget* parent = nullptr);

    void showLane(model::LaneId lane);
    void refresh() override;

private:
    void addKind();
    void addSight();
    void addColour();

    model::LaneId m_lane;
    PlainLabel* m_heading;
    QLineEdit* m_title = nullptr;
    ColourPicker* m_colour = nullptr;
};

} // namespace cjm::ui
