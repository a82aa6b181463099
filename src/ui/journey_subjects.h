// Whom a journey is about and what it leads to, as texts to be typed: the rows behind them are made
// and linked when there is something to say.
#pragma once

#include "field_binding.h"

#include <cjm/base/uuid.h>

namespace cjm::ui {

/// The name of the journey's first persona. `journey` and `ids` outlive the binding.
[[nodiscard]] Binding<std::string> personaOf(const model::JourneyId& journey,
                                             base::UuidGenerator& ids);

/// What the journey's leading goal wants to reach. `journey` and `ids` outlive the binding.
[[nodiscard]] Binding<std::string> leadingGoalOf(const model::JourneyId& journey,
                                                 base::UuidGenerator& ids);

} // namespace cjm::ui
