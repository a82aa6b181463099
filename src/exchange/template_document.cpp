#include "template_journeys.h"

namespace cjm::exchange {

using namespace model;

namespace {

void writeProperties(TemplateDraft& draft, const Template& salon) {
    draft.apply([&](Document document) {
        DocumentProperties properties = *document.properties;
        properties.title = draft.in(salon.title);
        properties.language = nameOf(draft.language());
        return edit::setProperties(std::move(document), std::move(properties));
    });
}

PersonaId addPersona(TemplateDraft& draft, const TemplateText& name) {
    Persona persona;
    persona.name = draft.in(name);
    return draft.insert(std::move(persona));
}

/// By when is for the salon to say.
GoalId addGoal(TemplateDraft& draft, const TemplateGoal& source) {
    Goal goal;
    goal.kind = source.kind;
    goal.what = draft.in(source.what);
    goal.measure = draft.in(source.measure);
    goal.from = source.from;
    goal.to = source.to;
    goal.forWhom = draft.in(source.forWhom);
    goal.howMeasured = draft.in(source.howMeasured);
    return draft.insert(std::move(goal));
}

void addSource(TemplateDraft& draft, const TemplateSource& from, WrittenRows& rows) {
    Source source;
    source.id = {draft.ids()()};
    source.method = from.method;
    source.theme = from.theme;
    source.people = from.people;
    source.who = draft.in(from.who);
    source.said = draft.in(from.said);
    rows.sources[from.key] = source.id;
    draft.apply(
        [&](Document document) { return edit::addRow(std::move(document), std::move(source)); });
}

void addImprovement(TemplateDraft& draft, const TemplateImprovement& source,
                    const WrittenRows& rows) {
    Improvement improvement;
    improvement.title = draft.in(source.title);
    for (const std::string& key : source.answers) {
        const auto card = rows.cardsByKey.find(key);
        if (card != rows.cardsByKey.end()) {
            improvement.answers.insert(card->second);
        }
    }
    improvement.goal = rows.goal;
    improvement.value = source.value;
    improvement.effort = source.effort;
    improvement.responsible = draft.in(source.responsible);
    improvement.status = source.status;
    improvement.worth = draft.in(source.worth);
    improvement.expectedNotice = draft.in(source.expectedNotice);
    improvement.expectedAttitude = draft.in(source.expectedAttitude);
    improvement.expectedBehaviour = draft.in(source.expectedBehaviour);
    draft.insert(std::move(improvement));
}

} // namespace

base::Result<Document> documentFrom(const Template& salon, ContentLanguage language,
                                    base::UuidGenerator& ids) {
    TemplateDraft draft(language, ids);
    writeProperties(draft, salon);
    const PersonaId persona = addPersona(draft, salon.persona);
    WrittenRows rows;
    rows.goal = addGoal(draft, salon.goal);
    for (const TemplateSource& source : salon.sources) {
        addSource(draft, source, rows);
    }
    writeCurrentJourney(draft, salon, persona, rows);
    writeIdealJourney(draft, salon, rows);
    for (const TemplateImprovement& improvement : salon.improvements) {
        addImprovement(draft, improvement, rows);
    }
    return draft.take();
}

} // namespace cjm::exchange
