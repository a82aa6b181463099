// Finding a text on the map of a journey, and writing another in its place.
//
//     const auto found = findText(grid, TextSearch("kapper", {}));
//     Result<Document> next = replaceText(document, found, "stylist");
#pragma once

#include <cjm/base/result.h>
#include <cjm/base/text_search.h>
#include <cjm/model/journey_grid.h>

#include <optional>
#include <string_view>
#include <vector>

namespace cjm::edit {

/// What a text on a map is.
enum class MapText {
    heading, ///< Over neighbouring phases.
    phaseTitle,
    question,
    laneTitle,
    cardText,
    feelingWord,
    note,
    linkLabel,
};

enum class Sight {
    seen,
    hidden, ///< In a lane that is hidden or collapsed.
};

struct FoundText {
    model::RowReference row; ///< Of a heading, its first phase.
    MapText text = MapText::cardText;
    base::TextRange range;
    std::optional<model::GridPosition> cell; ///< Of a card.
    Sight sight = Sight::seen;

    friend bool operator==(const FoundText&, const FoundText&) = default;
};

/// Every place where it stands, once: headings, phases, then lane by lane the lane's own title and
/// its cards from the left, links at the end. Names that lanes have from their kind are none of the
/// document's texts.
[[nodiscard]] std::vector<FoundText> findText(const model::JourneyGrid& grid,
                                              const base::TextSearch& search);

/// The document with this text in place of each that was found in it. A heading changes over all
/// of its phases.
///
/// Errors: `rowNotFound`; `ruleBroken` where a text would become too long.
[[nodiscard]] base::Result<model::Document> replaceText(model::Document document,
                                                        const std::vector<FoundText>& found,
                                                        std::string_view replacement);

} // namespace cjm::edit
