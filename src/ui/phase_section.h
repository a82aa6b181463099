// What the inspector shows of one phase.
#pragma once

#include "inspector_section.h"
#include "link_list.h"
#include "offering_box.h"

namespace cjm::ui {

class PhaseSection : public InspectorSection {
    Q_OBJECT

public:
    PhaseSection(OpenDocument& document, MapWords& words, QWidget* parent = nullptr);

    void showPhase(model::PhaseId phase);
    void refresh() override;

private:
    model::PhaseId m_phase;
    PlainLabel* m_heading;
    PlainLabel* m_linksTitle = nullptr;
    LinkList* m_links = nullptr;
    OfferingBox* m_band;
};

} // namespace cjm::ui
