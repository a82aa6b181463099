// The places of a map that one can go to by their texts: phases, lanes and cards.
#pragma once

#include "command_palette.h"
#include "map_page.h"

#include <QCoreApplication>

namespace cjm::ui {

class MapPlaces {
    Q_DECLARE_TR_FUNCTIONS(MapPlaces)

public:
    /// What of the shown journey holds this text; a few dozen at most. The page outlives the
    /// entries, which select what they stand for and show it.
    [[nodiscard]] static std::vector<PaletteEntry> with(const QString& text, OpenDocument& document,
                                                        MapPage& page);
};

} // namespace cjm::ui
