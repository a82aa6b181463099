// The templates that the program brings along.
#pragma once

#include <cjm/exchange/templates.h>

#include <vector>

namespace cjm::wording {

/// In the order in which they are offered.
[[nodiscard]] const std::vector<exchange::Template>& salonTemplates();

} // namespace cjm::wording
