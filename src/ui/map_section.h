// What the inspector shows where nothing is selected: the journey that is shown, and the map it
// stands on.
#pragma once

#include "inspector_section.h"

#include <optional>

class QCheckBox;
class QDateEdit;

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
    void showDate(const std::optional<base::Date>& date);
    void showLanguage(const std::string& tag);

    model::JourneyId m_journey;
    PlainLabel* m_heading;
    PlainLabel* m_state;
    std::vector<QWidget*> m_ofJourney; ///< Of no use where there is none.
    QCheckBox* m_hasDate = nullptr;
    QDateEdit* m_date = nullptr;
    QComboBox* m_language = nullptr;
};

} // namespace cjm::ui
