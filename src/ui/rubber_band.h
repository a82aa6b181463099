// A rectangle that is drawn over the map to choose the cards in it.
#pragma once

#include "canvas_map.h"

#include <cjm/layout/geometry.h>
#include <cjm/session/selection.h>

#include <utility>

namespace cjm::ui {

class RubberBand {
public:
    enum class Mode {
        replaces, ///< Only what it touches is selected.
        adds,     ///< What was selected stays.
    };

    /// @param before what is selected when it begins
    RubberBand(session::Selection before, layout::Point start, Mode mode)
        : m_before(std::move(before))
        , m_mode(mode)
        , m_start(start)
        , m_end(start) {}

    void moveTo(layout::Point point) { m_end = point; }

    /// In the body of the map.
    [[nodiscard]] layout::Rect rect() const;

    /// What is selected now: cards whose box or face it touches.
    [[nodiscard]] session::Selection selection(const CanvasMap& map) const;

private:
    session::Selection m_before;
    Mode m_mode;
    layout::Point m_start;
    layout::Point m_end;
};

} // namespace cjm::ui
