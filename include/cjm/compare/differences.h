// What is different between two journeys: the fewest differences that explain it.
//
//     const JourneyPair pair = currentAndIdeal(document, current, ideal);
//     for (const Difference& difference : differences(pair)) { ... }
//
// What follows from another difference is none of its own: the cards that go with a dropped phase
// or lane, links and variants that go with a card, a feeling that has no place in another lane, a
// span that grows with a phase put into it, cards that make room for another. The words of a row
// that was merged or split belong to that.
#pragma once

#include <cjm/compare/correspondence.h>
#include <cjm/compare/difference.h>

#include <vector>

namespace cjm::compare {

/// In the order in which a person reads: the journey itself, phases, lanes, cards, variants, links;
/// of each what the second journey has, from the left and from the top, and then what it has no
/// more. A row that did not change is in none of them. Title, date and state of a journey are its
/// own and never different.
[[nodiscard]] std::vector<Difference> differences(const JourneyPair& pair);

} // namespace cjm::compare
