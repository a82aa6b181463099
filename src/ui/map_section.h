// What the inspector shows where nothing is selected: the journey that is shown, and the map it
// stands on.
#pragma once

#include "inspector_section.h"

namespace cjm::ui {

class MapSection : public InspectorSection {
    Q_OBJECT

public:
    MapSection(OpenDocument& document, MapWords& words, QWidget* parent = nullptr);

    void showJourney(model::JourneyId journey);
    void refresh() override;

private:
    void addJourney();
    void addDocument();
    void addDate();
    void addLanguage();
    void showLanguage(const std::string& tag);

    model::JourneyId m_journey;
    PlainLabel* m_heading;
    PlainLabel* m_state;
    std::vector<QWidget*> m_ofJourney; ///< Of no use where there is none.
    QComboBox* m_language = nullptr;
};

} // namespace cjm::ui
