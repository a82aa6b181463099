// What the inspector shows of one phase.
#pragma once

#include "inspector_section.h"

namespace cjm::ui {

class PhaseSection : public InspectorSection {
    Q_OBJECT

public:
    PhaseSection(OpenDocument& document, MapWords& words, QWidget* parent = nullptr);

    void showPhase(model::PhaseId phase);
    void refresh() override;

private:
    void offerBands();

    model::PhaseId m_phase;
    PlainLabel* m_heading;
    QComboBox* m_band;
};

} // namespace cjm::ui
