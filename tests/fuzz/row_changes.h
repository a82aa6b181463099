// What a hostile or careless program would do to the rows of a .cjm file.
#pragma once

#include "map_rows.h"
#include "random_choice.h"

namespace cjm::fuzz {

/// Changes a value, or puts in or takes out a row; a few times. Mostly the rows are put in order
/// again afterwards, as a reader would refuse them otherwise before it looks at them.
void changeRows(MapRows& tables, Random& random);

} // namespace cjm::fuzz
