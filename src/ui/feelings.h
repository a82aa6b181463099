// How cards feel in an emotions lane: set and changed by keys, commands and dragging a face.
#pragma once

#include <cjm/base/result.h>
#include <cjm/session/selection.h>

#include <optional>
#include <vector>

namespace cjm::ui {

inline constexpr int saddest = -2;
inline constexpr int happiest = 2;

/// The selected cards that stand in an emotions lane.
[[nodiscard]] std::vector<model::CardId> selectedFeelings(const model::Document& document,
                                                          const session::Selection& selection);

/// A card for a feeling in the focused cell; nothing where a row is selected or the lane is not one
/// of emotions.
[[nodiscard]] std::optional<model::Card> newFeeling(const model::Document& document,
                                                    const session::Selection& selection, int score,
                                                    base::UuidGenerator& ids);

/// All of these cards with this score.
[[nodiscard]] base::Result<model::Document>
withScore(model::Document document, const std::vector<model::CardId>& cards, int score);

/// Each of these cards so much happier, or sadder, as the scores go; one without a score counts as
/// neutral.
[[nodiscard]] base::Result<model::Document>
withScoresChanged(model::Document document, const std::vector<model::CardId>& cards, int by);

} // namespace cjm::ui
