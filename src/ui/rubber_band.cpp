#include "rubber_band.h"

#include <algorithm>
#include <cmath>

namespace cjm::ui {

layout::Rect RubberBand::rect() const {
    return {std::min(m_start.x, m_end.x), std::min(m_start.y, m_end.y),
            std::abs(m_end.x - m_start.x), std::abs(m_end.y - m_start.y)};
}

session::Selection RubberBand::selection(const CanvasMap& map) const {
    session::Selection chosen = m_before;
    // Cards go with cards only.
    std::erase_if(chosen.rows, [&](const model::RowReference& row) {
        return m_mode == Mode::replaces || row.type != model::RowType::card;
    });
    const layout::Rect area = rect();
    const auto choose = [&](const layout::Rect& place, model::CardId card) {
        if (!area.overlaps(place)) {
            return;
        }
        const model::RowReference row = referenceTo(card);
        if (std::find(chosen.rows.begin(), chosen.rows.end(), row) == chosen.rows.end()) {
            chosen.rows.push_back(row);
        }
    };
    for (const layout::CurveArea& curve : map.layout().curves) {
        for (const layout::Face& face : curve.faces) {
            choose(layout::faceRect(face), face.card);
        }
    }
    for (const layout::CardBox& box : map.layout().cards) {
        choose(box.rect, box.id);
    }
    return chosen;
}

} // namespace cjm::ui
