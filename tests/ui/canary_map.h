// A map in which every text would open a file, if anything took it for more than a text.
#pragma once

#include <cjm/model/document.h>

#include <string>

namespace cjm::test {

/// Where the file is that no text may open. canary.sh says so in the environment and watches it;
/// without it there is none, and only the walk itself is tested.
[[nodiscard]] std::string canaryFolder();

/// Images and links that name the file in several ways.
[[nodiscard]] std::string canaryText();

/// A large map, and rows of every type beside it, with that as each of their texts.
[[nodiscard]] model::Document canaryMap();

} // namespace cjm::test
