// The phases or the lanes of two journeys in one row: the ideal ones in their order, and between
// them those that only the current journey has.
#pragma once

#include "matched_journeys.h"

#include <cstddef>
#include <vector>

namespace cjm::compare {

template <class Row>
struct CombinedLines {
    std::vector<Row> rows;             ///< In order, of no journey yet, without origins.
    std::vector<std::size_t> ofBefore; ///< Where each of the current ones is, or has gone to.
    std::vector<std::size_t> ofAfter;  ///< Where each of the ideal ones is.
};

/// A dropped row stands after the counterpart of the row before it.
template <class Row>
[[nodiscard]] CombinedLines<Row> combineLines(const Pairing<Row>& pairing);

extern template CombinedLines<model::Phase> combineLines(const Pairing<model::Phase>& pairing);
extern template CombinedLines<model::Lane> combineLines(const Pairing<model::Lane>& pairing);

} // namespace cjm::compare
