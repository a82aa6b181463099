// The JSON Schema of an exported journey map, made from the field lists.
#pragma once

#include <nlohmann/json.hpp>

namespace cjm::test {

[[nodiscard]] nlohmann::ordered_json expectedSchema();

} // namespace cjm::test
