// SQL that does to a .cjm file what a hostile or careless program would.
#pragma once

#include <random>
#include <string>

namespace cjm::fuzz {

/// One statement or a few. Many of them change rows, some the schema or the layout of the file.
[[nodiscard]] std::string randomStatement(std::mt19937& random);

} // namespace cjm::fuzz
