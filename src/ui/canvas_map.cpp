#include "canvas_map.h"

#include <cjm/layout/hit_test.h>
#include <cjm/paint/journey_words.h>

#include <algorithm>

namespace cjm::ui {

namespace {

constexpr double narrowestColumn = 140;
constexpr double widestColumn = 200;
constexpr double spaceAtTheRight = 8;

} // namespace

CanvasMap::CanvasMap(const wording::Vocabulary& vocabulary)
    : m_grid({}, {})
    , m_words(paint::journeyWords(vocabulary)) {}

void CanvasMap::setVocabulary(const wording::Vocabulary& vocabulary) {
    m_words = paint::journeyWords(vocabulary);
}

void CanvasMap::show(const model::Document& document, model::JourneyId journey,
                     layout::Questions questions, double width) {
    m_grid = model::JourneyGrid(document, journey);
    const auto count = static_cast<double>(std::max<std::size_t>(1, m_grid.phases().size()));
    layout::JourneyOptions options;
    options.questions = questions;
    m_layout = layout::layoutJourney(m_grid, m_words, options, m_shaper);
    const double beside = m_layout.size.width - count * options.columnWidth;
    const double wanted = (width - beside - spaceAtTheRight) / count;
    options.columnWidth = std::clamp(wanted, narrowestColumn, widestColumn);
    m_layout = layout::layoutJourney(m_grid, m_words, options, m_shaper);
}

paint::JourneyPicture CanvasMap::picture() const {
    return {m_grid, m_layout, m_words, paint::lightTheme()};
}

std::optional<layout::Rect> CanvasMap::rectOf(const model::RowReference& row) const {
    if (row.type == model::RowType::card) {
        const model::CardId card = {row.uuid};
        if (const layout::CardBox* box = layout::boxOf(m_layout, card)) {
            return box->rect;
        }
        const layout::Face* face = layout::faceOf(m_layout, card);
        return face != nullptr ? std::optional(rectOf(*face)) : std::nullopt;
    }
    for (const layout::PhaseHead& head : m_layout.phases) {
        if (referenceTo(head.id) == row) {
            return head.rect;
        }
    }
    for (const layout::LaneRow& lane : m_layout.lanes) {
        if (referenceTo(lane.id) == row) {
            return layout::Rect{0, lane.rect.top, m_layout.labelWidth, lane.rect.height};
        }
    }
    return std::nullopt;
}

layout::Rect CanvasMap::rectOf(const layout::Face& face) {
    const double left = std::min(face.wordRect.left, face.centre.x - layout::faceRadius);
    const double top = std::min(face.wordRect.top, face.centre.y - layout::faceRadius);
    const double right = std::max(face.wordRect.right(), face.centre.x + layout::faceRadius);
    const double bottom = std::max(face.wordRect.bottom(), face.centre.y + layout::faceRadius);
    return {left, top, right - left, bottom - top};
}

} // namespace cjm::ui
