#include "counterparts.h"

#include <cjm/compare/correspondence.h>

namespace cjm::ui {

using model::RowReference;

Counterparts::Counterparts(const model::Document& document, model::JourneyId current,
                           model::JourneyId ideal)
    : m_current(current)
    , m_ideal(ideal) {
    const compare::JourneyPair pair = compare::currentAndIdeal(document, current, ideal);
    const auto add = [this](const auto& relations) {
        for (const auto& relation : relations) {
            m_inIdeal.emplace(referenceTo(relation.before), referenceTo(relation.after));
            m_inCurrent.emplace(referenceTo(relation.after), referenceTo(relation.before));
        }
    };
    add(pair.rows.phases);
    add(pair.rows.lanes);
    add(pair.rows.cards);
}

std::optional<RowReference> Counterparts::find(const Rows& rows, const RowReference& row) {
    const auto found = rows.find(row);
    return found == rows.end() ? std::nullopt : std::optional(found->second);
}

session::Selection Counterparts::translated(const session::Selection& selection,
                                            model::JourneyId journey, const Rows& rows) {
    session::Selection there{journey, std::nullopt, {}};
    if (selection.focus) {
        const auto phase = find(rows, referenceTo(selection.focus->phase));
        const auto lane = find(rows, referenceTo(selection.focus->lane));
        if (phase && lane) {
            there.focus = edit::Cell{{phase->uuid}, {lane->uuid}};
        }
    }
    for (const RowReference& row : selection.rows) {
        if (const std::optional<RowReference> other = find(rows, row)) {
            there.rows.push_back(*other);
        }
    }
    return there;
}

session::Selection Counterparts::inCurrent(const session::Selection& ideal) const {
    return translated(ideal, m_current, m_inCurrent);
}

} // namespace cjm::ui
