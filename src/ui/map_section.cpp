#include "map_section.h"

#include "journey_subjects.h"

#include <cjm/wording/text.h>
#include <cjm/wording/translations.h>

#include <QCheckBox>
#include <QDateEdit>
#include <QSignalBlocker>

namespace cjm::ui {

using model::DocumentProperties;
using model::Journey;

namespace {

QDate toQt(const base::Date& date) {
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

base::Date fromQt(const QDate& date) {
    return base::Date(std::chrono::year(date.year()),
                      std::chrono::month(static_cast<unsigned>(date.month())),
                      std::chrono::day(static_cast<unsigned>(date.day())));
}

} // namespace

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
    m_hasDate = &add("mapHasDate", new QCheckBox);
    m_hasDate->setContentsMargins(0, 6, 0, 0);
    m_date = &add("mapDate", new QDateEdit);
    m_date->setCalendarPopup(true);
    m_date->setMinimumDate(QDate(100, 1, 1)); // the earliest that it can show
    m_date->setDate(QDate::currentDate());
    speaks([this] {
        m_hasDate->setText(tr("Date on paper"));
        m_date->setAccessibleName(tr("Date on paper"));
        const QLocale locale = wording::localeOf(words().ofWindow().language());
        m_date->setLocale(locale);
        m_date->setDisplayFormat(locale.dateFormat(QLocale::ShortFormat)
                                     .replace(QStringLiteral("yyyy"), QStringLiteral("yy"))
                                     .replace(QStringLiteral("yy"), QStringLiteral("yyyy")));
    });
    const auto binding = propertyOf(&DocumentProperties::date);
    auto& has = bind<ValueField<std::optional<base::Date>>>(
        *m_hasDate, binding, [this](const auto& date) { showDate(date); });
    auto& date = bind<ValueField<std::optional<base::Date>>>(
        *m_date, binding, [this](const auto& value) { showDate(value); });
    connect(m_hasDate, &QCheckBox::clicked, this, [this, &has](bool is) {
        has.choose(is ? std::optional(fromQt(m_date->date())) : std::nullopt);
    });
    connect(m_date, &QDateEdit::dateChanged, this,
            [&date](const QDate& value) { date.choose(fromQt(value)); });
}

void MapSection::showDate(const std::optional<base::Date>& date) {
    m_hasDate->setChecked(date.has_value());
    m_date->setEnabled(date.has_value());
    // Setting what it has already would disturb a date that is being typed.
    if (date && m_date->date() != toQt(*date)) {
        const QSignalBlocker blocker(m_date);
        m_date->setDate(toQt(*date));
    }
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
