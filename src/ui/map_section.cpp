#include "map_section.h"

#include "date_box.h"
#include "journey_subjects.h"

#include <cjm/wording/text.h>
#include <cjm/wording/translations.h>

namespace cjm::ui {

using model::DocumentProperties;
using model::Journey;

MapSection::MapSection(OpenDocument& document, MapWords& words, QWidget* parent)
    : InspectorSection(document, words, parent)
    , m_heading(&addHeading())
    , m_state(&addSubheading()) {
    speaks([this] { m_heading->setText(tr("Journey map")); });
    addJourney();
    addDocument();
}

void MapSection::addJourney() {
    addTitle([] { return tr("Customer journey"); });
    auto& title = addField("journeyTitle", new QLineEdit, [] { return tr("Title"); });
    bind<TextField>(title, memberOf(m_journey, &Journey::title));

    auto& persona = addField("journeyPersona", new QLineEdit, [] { return tr("Persona"); });
    speaks([&persona] { persona.setPlaceholderText(tr("Who makes this journey?")); });
    bind<TextField>(persona, personaOf(m_journey, document().session().ids()));

    auto& goal = addField("journeyGoal", new TextArea(2), [] { return tr("Our goal"); });
    speaks([&goal] { goal.setPlaceholderText(tr("What should be different afterwards?")); });
    bind<TextField>(goal, leadingGoalOf(m_journey, document().session().ids()));

    auto& scenario = addField("journeyScenario", new TextArea(3), [] { return tr("Scenario"); });
    speaks([&scenario] { scenario.setPlaceholderText(tr("What brings the client here?")); });
    bind<TextField>(scenario, memberOf(m_journey, &Journey::scenario));
    m_ofJourney = {&title, &persona, &goal, &scenario};
}

void MapSection::addDocument() {
    addTitle([] { return tr("On paper"); });
    auto& salon = addField("mapSalon", new QLineEdit, [] { return tr("Salon"); });
    bind<TextField>(salon, propertyOf(&DocumentProperties::salon));
    addDate();
    addLanguage();
}

void MapSection::addDate() {
    auto& box = add("mapDateBox", new DateBox("mapHasDate", "mapDate"));
    box.setContentsMargins(0, 6, 0, 0);
    speaks([this, &box] {
        box.setWords(tr("Date on paper"), wording::localeOf(words().ofWindow().language()));
    });
    auto& date = bind<ValueField<std::optional<base::Date>>>(
        box, propertyOf(&DocumentProperties::date),
        [&box](const auto& value) { box.setDate(value); });
    connect(&box, &DateBox::picked, this, [&date](const auto& value) { date.choose(value); });
}

void MapSection::addLanguage() {
    m_language = &addField("mapLanguage", new QComboBox, [] { return tr("Language of the map"); });
    for (const model::ContentLanguage language : model::allValues<model::ContentLanguage>()) {
        const QLocale locale = wording::localeOf(language);
        QString name = locale.nativeLanguageName();
        if (language == model::ContentLanguage::en) {
            name = QLocale::languageToString(QLocale::English); // without a country
        }
        m_language->addItem(name.left(1).toUpper() + name.mid(1), wording::toQt(nameOf(language)));
    }
    auto& language =
        bind<ValueField<std::string>>(*m_language, propertyOf(&DocumentProperties::language),
                                      [this](const std::string& tag) { showLanguage(tag); });
    connect(m_language, &QComboBox::activated, this, [this, &language](int index) {
        language.choose(wording::fromQt(m_language->itemData(index).toString()));
    });
}

void MapSection::showLanguage(const std::string& tag) {
    const int ours = static_cast<int>(model::allValues<model::ContentLanguage>().size());
    int index = m_language->findData(wording::toQt(tag));
    if (index < 0) {
        // Another language is kept, and shown by its tag as long as the map has it.
        if (m_language->count() > ours) {
            m_language->removeItem(ours);
        }
        m_language->addItem(wording::toQt(tag), wording::toQt(tag));
        index = ours;
    }
    m_language->setCurrentIndex(index);
}

void MapSection::showJourney(model::JourneyId journey) {
    changeTo([this, journey] { m_journey = journey; });
}

void MapSection::refresh() {
    const Journey* journey = document().document().journeys.find(m_journey);
    m_state->setVisible(journey != nullptr);
    if (journey != nullptr) {
        m_state->setText(words().ofWindow().journeyState(journey->state));
    }
    for (QWidget* widget : m_ofJourney) {
        widget->setEnabled(journey != nullptr);
    }
    InspectorSection::refresh();
}

} // namespace cjm::ui
