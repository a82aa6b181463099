// What the program says of its own commands.
#pragma once

#include <QString>

namespace cjm::cli {

[[nodiscard]] QString newUsage();
[[nodiscard]] QString convertUsage();
[[nodiscard]] QString printUsage();
[[nodiscard]] QString checkUsage();
[[nodiscard]] QString diffUsage();

/// All commands and the exit statuses, in the language of the application's translator.
[[nodiscard]] QString helpText();

} // namespace cjm::cli
