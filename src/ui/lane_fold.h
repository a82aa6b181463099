// Lanes collapsed to their names, and expanded again.
#pragma once

#include "move_selection.h"

#include <vector>

namespace cjm::ui {

enum class Fold { collapsed, expanded };

[[nodiscard]] Move withFold(const model::Document& document,
                            const std::vector<model::LaneId>& lanes, Fold fold);

} // namespace cjm::ui
