// The two journeys of a template's document.
#pragma once

#include "template_draft.h"

#include <cjm/exchange/templates.h>

namespace cjm::exchange {

/// The card as the template has it, in the cell of `card`.
[[nodiscard]] model::Card cardFrom(const TemplateDraft& draft, const TemplateCard& source,
                                   const WrittenRows& rows, model::Card card);

/// Writes the journey of the current state, its rows into `rows`; its goal and its sources stand
/// there already.
void writeCurrentJourney(TemplateDraft& draft, const Template& salon, model::PersonaId persona,
                         WrittenRows& rows);

/// Lets the ideal journey be born from the current one in `rows`, and changes it as the template
/// says.
void writeIdealJourney(TemplateDraft& draft, const Template& salon, const WrittenRows& rows);

} // namespace cjm::exchange
