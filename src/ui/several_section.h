// What the inspector shows of several selected rows: how many of what, and what can be said of all
// of them at once.
#pragma once

#include "inspector_section.h"
#include "segment_group.h"

#include <cjm/session/selection.h>

namespace cjm::ui {

class SeveralSection : public InspectorSection {
    Q_OBJECT

public:
    SeveralSection(OpenDocument& document, MapWords& words, QWidget* parent = nullptr);

    void showRows(const session::Selection& selection);

private:
    void addCertainty();
    void say();

    session::Selection m_selection;
    PlainLabel* m_cards;
    PlainLabel* m_phases;
    PlainLabel* m_lanes;
    PlainLabel* m_links;
    PlainLabel* m_question = nullptr;
    SegmentGroup* m_certainty = nullptr;
};

} // namespace cjm::ui
