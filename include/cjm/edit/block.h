// Many new rows of a journey at once: phases, lanes, and cards in them or in those that are there.
//
//     Block block;
//     block.phases = {Phase{...}, Phase{...}};
//     block.phasePosition = 3;
//     Result<Document> next = edit::insertBlock(document, journey, std::move(block));
//
// `insertRow` looks through the whole document for each row; this does it once for all.
#pragma once

#include <cjm/base/result.h>
#include <cjm/model/document.h>

#include <cstddef>
#include <vector>

namespace cjm::edit {

/// New rows, whose ids are taken by none. Their orders do not matter: phases and lanes come in the
/// order given before the one at their position, counted from 0; cards in the order given after
/// those of their cells.
struct Block {
    std::vector<model::Phase> phases;
    std::size_t phasePosition = 0;
    std::vector<model::Lane> lanes;
    std::size_t lanePosition = 0;
    std::vector<model::Card> cards;
    std::vector<model::Variant> variants;
    std::vector<model::Link> links;
    std::vector<model::Asset> assets; ///< Those that the document has already are left out.
};

/// The document with all of these rows. A position past the end is the end. Texts are cleaned; a
/// card outside an emotions lane loses its feeling; a card that covers both neighbours of new
/// phases covers them too, and no card covers more than there is.
///
/// Errors: `tooManyRows`; `ruleBroken` with the kind of the problem as its subject.
[[nodiscard]] base::Result<model::Document> insertBlock(model::Document document,
                                                        model::JourneyId journey, Block block);

} // namespace cjm::edit
