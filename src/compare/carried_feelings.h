// Feelings of cards that were carried into another lane.
#pragma once

#include "carry_sides.h"

namespace cjm::compare {

/// Outside an emotions lane there are no feelings. A card, or a variant of one, that lost its
/// feeling on the way into such a lane gets it back from its partner on the way out of it.
void settleFeelings(model::Document& document, const CarrySides& sides);

} // namespace cjm::compare
