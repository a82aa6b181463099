// A current journey and its ideal as one map, that says of each row what becomes of it.
//
//     const CombinedJourney map = ghost(document, current, ideal);
//     const JourneyGrid grid(map.document, map.journey);
//     if (map.fateOf(referenceTo(card.id)) == Fate::dropped) { ... }
//
// What is to be seen of both journeys lies in a document of its own: it is valid, and is laid out
// and drawn like any other. Its rows have the ids of the ideal journey; those that only the current
// one has keep theirs.
#pragma once

#include <cjm/model/document.h>

#include <cstddef>
#include <unordered_map>
#include <vector>

namespace cjm::compare {

/// As `differences` tells it; a row that has moved and is changed has moved.
enum class Fate {
    unchanged,
    added, ///< Also the parts of a split row, but for the one that is most like it.
    dropped,
    movedAway, ///< A card where it was: it stands elsewhere now, or has become a part of another.
    movedHere,
    changed, ///< In any other way.
};

/// From a card that has moved away to where it is now.
struct CombinedMove {
    model::CardId from;
    model::CardId to;

    friend bool operator==(const CombinedMove&, const CombinedMove&) = default;
};

/// The feeling that a card had in the current journey, where that is another one.
struct FormerFeeling {
    model::CardId card;
    int score = 0; ///< -2 to 2.

    friend bool operator==(const FormerFeeling&, const FormerFeeling&) = default;
};

struct CombinedJourney {
    struct Hash {
        std::size_t operator()(const model::RowReference& row) const noexcept {
            return std::hash<base::Uuid>{}(row.uuid);
        }
    };

    model::Document document;
    model::JourneyId journey; ///< The ideal one.

    /// Of phases, lanes, cards and links; a row that is not in it is unchanged. A card is changed
    /// where a variant of it is.
    std::unordered_map<model::RowReference, Fate, Hash> fates;

    std::vector<CombinedMove> moves;
    std::vector<FormerFeeling> formerFeelings;

    [[nodiscard]] Fate fateOf(const model::RowReference& row) const {
        const auto found = fates.find(row);
        return found == fates.end() ? Fate::unchanged : found->second;
    }
};

/// The ideal journey, and in it, where it was, what is gone: dropped phases, lanes, cards and
/// links, and the old places of cards that now stand in another cell. A phase or lane that has
/// moved is only where it is now. Without what is dropped or has moved away, it is the ideal
/// journey. One that the document does not have gives an empty map.
[[nodiscard]] CombinedJourney ghost(const model::Document& document, model::JourneyId current,
                                    model::JourneyId ideal);

/// The same, but only what is different: without cards, lanes and links that are as they were.
/// All phases stay, so that one sees when something happens; so do the cards at the ends
/// of a link that is different, and a curve of feelings is whole or not there.
[[nodiscard]] CombinedJourney changes(const model::Document& document, model::JourneyId current,
                                      model::JourneyId ideal);

} // namespace cjm::compare
