// A map of any size for measuring: every lane of it in use, texts of one to three lines.
#pragma once

#include <cjm/model/document.h>

#include <cstddef>

namespace cjm::bench {

struct MapSize {
    std::size_t phases = 200;
    std::size_t lanes = 10;
    std::size_t cardsInCell = 5;

    [[nodiscard]] std::size_t cards() const { return phases * lanes * cardsInCell; }
};

/// The second lane is a curve; every seventh card covers two phases, and bands join five phases.
[[nodiscard]] model::Document largeMap(const MapSize& size);

} // namespace cjm::bench
