// Crowded feelings: keeps the words of a curve from lying over each other and over faces.
#pragma once

#include <cjm/layout/journey_layout.h>

#include <vector>

namespace cjm::layout {

/// Moves words that lie over another word or a face up or down, to the nearest place that is free.
/// The faces are in order from left to right and stay where they are.
void separateWords(std::vector<Face>& faces);

} // namespace cjm::layout
