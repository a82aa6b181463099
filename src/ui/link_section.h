// What the inspector shows of one link.
#pragma once

#include "inspector_section.h"

class QPushButton;
class QSpinBox;

namespace cjm::ui {

class LinkSection : public InspectorSection {
    Q_OBJECT

public:
    LinkSection(OpenDocument& document, MapWords& words, QWidget* parent = nullptr);

    void showLink(model::LinkId link);
    void refresh() override;

private:
    void addKind();
    void addShare();
    void addEnds();
    void swapDirection();
    void selectEnd(const model::RowReference& row);

    model::LinkId m_link;
    PlainLabel* m_heading;
    QComboBox* m_kind = nullptr;
    QPushButton* m_from = nullptr;
    PlainLabel* m_toTitle = nullptr;
    QPushButton* m_to = nullptr;
    QPushButton* m_swap = nullptr;
};

} // namespace cjm::ui
