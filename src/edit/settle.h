// What must follow elsewhere when a row changes, so that the document stays valid.
#pragma once

#include <cjm/model/document.h>

#include <optional>
#include <type_traits>

namespace cjm::edit {

/// Shortens the spans of a journey's cards that run past the last phase.
void clampSpans(model::Document& document, model::JourneyId journey);

/// The same for this card alone.
void clampSpan(model::Document& document, const model::Card& card);

/// Clears the feeling of a card or a variant.
/// @return false where it had none
template <class Row>
bool clearEmotion(Row& row) {
    if (!row.emotion && row.emotionWord.empty()) {
        return false;
    }
    row.emotion.reset();
    row.emotionWord.clear();
    return true;
}

[[nodiscard]] bool isEmotionsLane(const model::Document& document, model::LaneId lane);

/// Clears feelings of cards, and of their variants, that do not stand in an emotions lane.
void clearStrayEmotions(model::Document& document);

/// Takes out the origins that do not lie in the journey that the row's own journey is based on.
void forgetStrayOrigins(model::Document& document, model::JourneyId journey);

/// Takes out the pictures that nothing shows any more.
void dropUnusedAssets(model::Document& document);

/// The pictures that a row shows.
template <class Row>
[[nodiscard]] model::IdSet<model::Asset> assetsOf(const Row& row) {
    model::IdSet<model::Asset> assets;
    model::forEachField(row, [&](const auto&, const auto& value) {
        if constexpr (std::is_same_v<decltype(value), const std::optional<model::AssetId>&>) {
            if (value) {
                assets.insert(*value);
            }
        }
    });
    return assets;
}

/// What follows from a changed row; for most types nothing.
template <class Row>
void settle(model::Document&, const Row& /*before*/, const Row& /*after*/) {}

void settle(model::Document& document, const model::Journey& before, const model::Journey& after);
void settle(model::Document& document, const model::Phase& before, const model::Phase& after);
void settle(model::Document& document, const model::Lane& before, const model::Lane& after);
void settle(model::Document& document, const model::Card& before, const model::Card& after);

} // namespace cjm::edit
