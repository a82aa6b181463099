// What a field of a phase, a lane, a card or another row of a map is called.
#pragma once

#include <QString>
#include <string_view>

namespace cjm::wording {

/// In the language of the application's translator, as it stands within a sentence; empty for a
/// field that a person knows by no name.
[[nodiscard]] QString fieldName(std::string_view field);

} // namespace cjm::wording
