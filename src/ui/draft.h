// A text that is typed on the map itself: of a row that is there, or of one that comes to be.
//
// The document stays as it is while the text is typed; the map shows what would become of it. When
// it is accepted, all of it is one step.
#pragma once

#include <cjm/base/result.h>
#include <cjm/edit/history.h>
#include <cjm/edit/ordering.h>
#include <cjm/layout/text_measure.h>
#include <cjm/model/document.h>

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace cjm::ui {

enum class DraftField {
    cardText,
    feelingWord,
    phaseTitle,
    question,
    heading,
    laneTitle,
    linkLabel,
};

/// What becomes of a draft without a text.
enum class WithoutText {
    isKept,
    isKeptOnceConfirmed, ///< And forgotten where a person turns to something else.
    isForgotten,
};

struct Draft {
    model::RowReference row; ///< Where on the map the text stands.
    DraftField field = DraftField::cardText;
    edit::Step step;
    std::string text; ///< To start with.

    /// The document with this text.
    std::function<base::Result<model::Document>(const std::string& text)> documentWith;

    WithoutText withoutText = WithoutText::isKept;
};

/// Text of a card; in an emotions lane the word of its feeling where it has no text. In a lane
/// about time, a text that says nothing but how long becomes the minutes of the card.
[[nodiscard]] Draft draftOfCard(const model::Document& document, model::CardId card);

/// Also where the card has a text.
[[nodiscard]] Draft draftOfFeeling(const model::Document& document, model::CardId card);

/// A card more at the end of a cell; in an emotions lane a neutral feeling, in one about time as by
/// `draftOfCard`.
[[nodiscard]] Draft draftOfNewCard(const model::Document& document, const edit::Cell& cell,
                                   base::UuidGenerator& ids);

[[nodiscard]] Draft draftOfPhase(const model::Document& document, model::PhaseId phase);

/// The guiding question of a phase.
[[nodiscard]] Draft draftOfQuestion(const model::Document& document, model::PhaseId phase);

/// The heading over these phases, one at least.
[[nodiscard]] Draft draftOfHeading(const model::Document& document,
                                   const std::vector<model::PhaseId>& phases);

/// This phase at this place, called so where no title is typed.
[[nodiscard]] Draft draftOfNewPhase(const model::Document& document, model::Phase phase,
                                    std::size_t position, std::string untitled);

/// @param kindName what the lane is called where it has no title of its own
[[nodiscard]] Draft draftOfLane(const model::Document& document, model::LaneId lane,
                                const std::string& kindName);

/// This lane at this place, called so where no name is typed.
[[nodiscard]] Draft draftOfNewLane(const model::Document& document, model::Lane lane,
                                   std::size_t position, std::string untitled);

/// The words beside a link.
[[nodiscard]] Draft draftOfLink(const model::Document& document, model::LinkId link);

} // namespace cjm::ui
