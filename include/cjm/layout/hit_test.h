// What of a map lies at a point, and where a thing is.
//
//     const Hit hit = hitTest(layout, point);
//     if (hit.kind == HitKind::card) { select(*hit.card); }
#pragma once

#include <cjm/layout/journey_layout.h>

#include <optional>
#include <span>

namespace cjm::layout {

enum class HitKind { nothing, band, phase, lane, laneArrow, cell, card, face, link };

struct Hit {
    HitKind kind = HitKind::nothing;
    /// As far as the kind has both. Of a band its first phase, of a card the one where it starts,
    /// of a face the one where it stands.
    model::GridPosition position;

    std::optional<model::CardId> card;      ///< Of a card or a face.
    std::optional<model::LinkId> link = {}; ///< Of a link.

    friend bool operator==(const Hit&, const Hit&) = default;
};

/// What is seen at a point: the uppermost where things lie over each other. The whole head of a
/// phase and the whole name field of a lane count, not only their letters; in it, the arrow counts
/// by itself. A link is hit beside its line, too.
[[nodiscard]] Hit hitTest(const JourneyLayout& layout, Point point);

/// The cell at a point, whatever is in it.
[[nodiscard]] std::optional<model::GridPosition> cellAt(const JourneyLayout& layout, Point point);

/// From a phase's left edge to the next one's, as high as the lane. Nothing for a lane that is not
/// shown.
[[nodiscard]] std::optional<Rect> cellRect(const JourneyLayout& layout,
                                           model::GridPosition position);

/// Of this lane, in the order in which they are drawn; quicker than a look at all of them.
[[nodiscard]] std::span<const CardBox> boxesOf(const JourneyLayout& layout, std::size_t lane);

/// Nothing for a card that is not drawn as a box.
[[nodiscard]] const CardBox* boxOf(const JourneyLayout& layout, model::CardId card);

/// Nothing for a link that is not drawn.
[[nodiscard]] const LinkPath* pathOf(const JourneyLayout& layout, model::LinkId link);

/// The first from the left, as a card has one in every phase that it covers. Nothing for a card
/// that is not on a curve.
[[nodiscard]] const Face* faceOf(const JourneyLayout& layout, model::CardId card);

} // namespace cjm::layout
