// What is decided about a touchpoint, and what that does to the ideal journey.
//
//  - drop: the touchpoint is not in the ideal journey.
//  - merge: it is one with another there, which came from both then.
//  - swap: the two have changed places. The source texts turn touchpoints round: trying on first
//    and paying later, where it was the other way about.
//  - keep and improve change nothing on the map.
//
// A verdict takes back what the one before it did.
#pragma once

#include <cjm/base/uuid.h>
#include <cjm/edit/touchpoints.h>

#include <optional>
#include <string>

namespace cjm::edit {

struct Decision {
    std::optional<model::Verdict> verdict;
    std::optional<model::CardId> other; ///< What it is swapped or merged with.

    friend bool operator==(const Decision&, const Decision&) = default;
};

[[nodiscard]] Decision decisionOn(const model::Card& card);

/// True for a verdict that means nothing without another touchpoint.
[[nodiscard]] bool needsOther(const std::optional<model::Verdict>& verdict);

/// The document with a decision about a touchpoint of the current journey, and with its effect on
/// the ideal one. As long as it is not said with what a touchpoint is swapped or merged, nothing
/// happens there; nor where the other one is not in the ideal journey.
///
/// What comes back comes back as it was in `before`, with its links and variants, or, where it was
/// not there, as a copy of what is now, in the place that answers to it.
/// @param before the document in which the walk began
///
/// Errors: `rowNotFound`; `tooManyRows`; as `updateRow`.
[[nodiscard]] base::Result<model::Document>
decide(model::Document document, const WalkedJourneys& journeys, model::CardId card,
       const Decision& decision, const model::Document& before, base::UuidGenerator& ids);

/// What a decision still lacks.
enum class Lacking {
    nothing,
    other, ///< With which touchpoint it is swapped or merged.
    worth, ///< What it is worth to the client, in a sentence. Only what is kept needs none.
};

[[nodiscard]] Lacking lackingIn(const model::Card& card);

/// An improvement that does what was decided: it answers the touchpoint, is worth to the client
/// what the touchpoint's sentence says, and serves the leading goal of its journey.
/// @param title in the words of the person's language
[[nodiscard]] model::Improvement improvementFor(const model::Document& document,
                                                const model::Card& card, std::string title,
                                                model::ImprovementId id);

/// True where an improvement answers the card.
[[nodiscard]] bool hasImprovement(const model::Document& document, model::CardId card);

} // namespace cjm::edit
