// Going to a row on its map, from wherever it was told about.
#pragma once

#include "map_page.h"
#include "open_document.h"

namespace cjm::ui {

/// Shows the map that this phase, lane, card or link is on, with the row in sight and selected, and
/// gives the map the keyboard. Nothing happens for a row that is on no map.
void showOnMap(OpenDocument& document, MapPage& page, const model::RowReference& row);

} // namespace cjm::ui
