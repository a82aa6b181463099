// The words for how certain a card is, as they stand on buttons.
#pragma once

#include "segment_group.h"

#include <cjm/model/card_row.h>
#include <cjm/wording/vocabulary.h>

#include <QCoreApplication>

namespace cjm::ui {

class CertaintyWords {
    Q_DECLARE_TR_FUNCTIONS(Certainty)

public:
    /// What is asked above the buttons.
    [[nodiscard]] static QString question();

    /// A button for each answer, without words yet.
    [[nodiscard]] static SegmentGroup* makeButtons();

    /// The words of the answers.
    static void putOn(SegmentGroup& buttons, const wording::Vocabulary& words);
};

/// The place of an answer among the buttons, and back.
template <class Value>
[[nodiscard]] std::optional<std::size_t> placeOf(const std::optional<Value>& value) {
    return value ? std::optional(static_cast<std::size_t>(*value)) : std::nullopt;
}

template <class Value>
[[nodiscard]] std::optional<Value> valueAt(const std::optional<std::size_t>& place) {
    return place ? std::optional(static_cast<Value>(*place)) : std::nullopt;
}

} // namespace cjm::ui
