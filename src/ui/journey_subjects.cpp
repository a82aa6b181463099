#include "journey_subjects.h"

#include <cjm/edit/goals.h>
#include <cjm/edit/ordering.h>
#include <cjm/model/siblings.h>

namespace cjm::ui {

using model::Document;
using model::Goal;
using model::Journey;
using model::JourneyId;
using model::Persona;

namespace {

const Persona* firstPersona(const Document& document, JourneyId id) {
    const Journey* journey = document.journeys.find(id);
    if (journey == nullptr) {
        return nullptr;
    }
    const auto personas = model::inOrder(document.personas, [&](const Persona& persona) {
        return journey->personas.contains(persona.id);
    });
    return personas.empty() ? nullptr : personas.front();
}

const Goal* leadingGoal(const Document& document, JourneyId id) {
    const Journey* journey = document.journeys.find(id);
    return journey == nullptr || !journey->leadingGoal ? nullptr
                                                       : document.goals.find(*journey->leadingGoal);
}

base::Result<Document> linked(Document document, Journey journey, const Persona& persona) {
    journey.personas.insert(persona.id);
    return edit::updateRow(std::move(document), std::move(journey));
}

base::Result<Document> linked(Document document, const Journey& journey, const Goal& goal) {
    edit::JourneyGoals goals = edit::goalsOf(journey);
    goals.leading = goal.id;
    return edit::setGoals(std::move(document), journey.id, goals);
}

/// Puts a text into the row that is there, or into a new one that the journey is linked to.
template <class Row>
base::Result<Document> withText(const Document& document, JourneyId id, const Row* found,
                                std::string Row::*member, const std::string& text,
                                base::UuidGenerator& ids) {
    Row row = found == nullptr ? Row{} : *found;
    row.*member = text;
    if (found != nullptr) {
        return edit::updateRow(document, std::move(row));
    }
    if (text.empty()) {
        return document;
    }
    const Journey* shown = document.journeys.find(id);
    if (shown == nullptr) {
        return base::fail(base::ErrorCode::rowNotFound, toText(model::referenceTo(id)));
    }
    row.id = {ids()};
    base::Result<Document> added = edit::insertRow(document, row, edit::atTheEnd);
    return added ? linked(*std::move(added), *shown, row) : added;
}

/// `found(document, journey)` is the row whose text it is, or null.
template <class Row, class Found>
Binding<std::string> subjectOf(const JourneyId& shown, base::UuidGenerator& ids, Found found,
                               std::string Row::*member) {
    const JourneyId* id = &shown;
    base::UuidGenerator* generator = &ids;
    return {
        .read =
            [=](const Document& document) {
                const Row* row = found(document, *id);
                return row == nullptr ? std::string() : row->*member;
            },
        .write =
            [=](const Document& document, const std::string& text) {
                return withText(document, *id, found(document, *id), member, text, *generator);
            },
        .step =
            [=] {
                return FieldStep{{edit::StepKind::edit, model::RowTraits<Row>::type},
                                 toText(model::referenceTo(*id)) + "." +
                                     std::string(model::RowTraits<Row>::name)};
            },
        .rule = entryOf(member).rule,
    };
}

} // namespace

Binding<std::string> personaOf(const JourneyId& journey, base::UuidGenerator& ids) {
    return subjectOf(journey, ids, &firstPersona, &Persona::name);
}

Binding<std::string> leadingGoalOf(const JourneyId& journey, base::UuidGenerator& ids) {
    return subjectOf(journey, ids, &leadingGoal, &Goal::what);
}

} // namespace cjm::ui
