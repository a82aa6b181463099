#include "canvas_map.h"

#include "appearance.h"
#include "map_view.h"

#include <cjm/layout/hit_test.h>
#include <cjm/layout/name_in_sight.h>
#include <cjm/paint/journey_words.h>

#include <algorithm>
#include <utility>

namespace cjm::ui {

namespace {

constexpr double narrowestColumn = 150; ///< Most words of a card in one line.
constexpr double widestColumn = 200;
constexpr double spaceAtTheRight = 8;

} // namespace

CanvasMap::CanvasMap(const wording::Vocabulary& vocabulary, paint::Pictures& pictures)
    : m_grid({}, {})
    , m_language(vocabulary.language())
    , m_words(paint::journeyWords(vocabulary))
    , m_pictures(pictures) {}

void CanvasMap::setVocabulary(const wording::Vocabulary& vocabulary) {
    if (vocabulary.language() != m_language) {
        m_language = vocabulary.language();
        m_words = paint::journeyWords(vocabulary);
        m_isTold = false;
    }
}

void CanvasMap::setMarks(std::shared_ptr<const layout::Marks> marks) {
    m_isTold = m_isTold && marks == m_marks;
    m_marks = std::move(marks);
}

std::optional<std::vector<layout::Rect>> CanvasMap::show(const model::Document& document,
                                                         model::JourneyId journey,
                                                         layout::Questions questions,
                                                         double width) {
    MapBefore before{m_grid.document(), m_grid.phases(), m_grid.lanes(), {}};
    if (journey == m_grid.journey()) {
        m_grid.follow(document);
    } else {
        m_grid = model::JourneyGrid(document, journey);
    }
    layout::JourneyOptions options;
    options.questions = questions;
    options.laneArrows = m_laneArrows;
    options.labelWidth = m_labelWidth;
    options.marks = m_marks;
    const double wanted =
        layout::columnWidthToFill(m_grid, m_words, options, width - spaceAtTheRight, m_shaper);
    options.columnWidth = std::clamp(wanted, narrowestColumn, widestColumn);
    m_columnWidth = options.columnWidth;
    putNameBack();
    before.layout = std::exchange(
        m_layout, layout::layoutJourney(m_grid, m_words, options, m_shaper, m_memory));
    if (!std::exchange(m_isTold, true)) {
        return std::nullopt;
    }
    return changedPlaces(before, m_grid, m_layout, m_memory.renewed());
}

std::vector<layout::Rect> CanvasMap::keepNameBelow(double top) {
    const auto seen = [&] {
        const layout::LaneRow* lane = laneWithNameMoved();
        return lane != nullptr ? std::optional(*lane) : std::nullopt;
    };
    const std::optional<layout::LaneRow> before = seen();
    putNameBack();
    const auto lane =
        std::partition_point(m_layout.lanes.begin(), m_layout.lanes.end(),
                             [&](const layout::LaneRow& one) { return one.rect.bottom() <= top; });
    if (lane != m_layout.lanes.end() && lane->rect.top < top) {
        m_nameMoved = *lane;
        *lane = layout::withNameBelow(*lane, top);
    }
    const std::optional<layout::LaneRow> now = seen();
    std::vector<layout::Rect> changed;
    if (before != now) {
        for (const std::optional<layout::LaneRow>& one : {before, now}) {
            if (one) {
                changed.push_back(nameField(*one));
            }
        }
    }
    return changed;
}

layout::LaneRow* CanvasMap::laneWithNameMoved() {
    if (!m_nameMoved) {
        return nullptr;
    }
    const auto lane =
        std::find_if(m_layout.lanes.begin(), m_layout.lanes.end(),
                     [&](const layout::LaneRow& one) { return one.id == m_nameMoved->id; });
    return lane == m_layout.lanes.end() ? nullptr : &*lane;
}

void CanvasMap::putNameBack() {
    if (layout::LaneRow* lane = laneWithNameMoved()) {
        *lane = *std::exchange(m_nameMoved, std::nullopt);
    }
}

layout::Rect CanvasMap::nameField(const layout::LaneRow& lane) const {
    return {0, lane.rect.top, m_layout.labelWidth, lane.rect.height};
}

paint::JourneyPicture CanvasMap::picture() const {
    return {m_grid, m_layout, m_words, currentTheme(), &m_pictures};
}

paint::JourneyPicture CanvasMap::pictureOnScreen(double pixelsPerUnit) {
    paint::JourneyPicture onScreen = picture();
    onScreen.letters = lettersAt(pixelsPerUnit);
    onScreen.stamps = &m_stamps;
    return onScreen;
}

std::optional<layout::Rect> CanvasMap::rectOf(const model::RowReference& row) const {
    if (row.type == model::RowType::card) {
        const model::CardId card = {row.uuid};
        if (const layout::CardBox* box = boxOf(card)) {
            return box->rect;
        }
        const layout::Face* face = layout::faceOf(m_layout, card);
        return face != nullptr ? std::optional(rectOf(*face)) : std::nullopt;
    }
    if (row.type == model::RowType::link) {
        const layout::LinkPath* path = layout::pathOf(m_layout, {row.uuid});
        return path != nullptr ? std::optional(path->bounds) : std::nullopt;
    }
    for (const layout::PhaseHead& head : m_layout.phases) {
        if (referenceTo(head.id) == row) {
            return head.rect;
        }
    }
    for (const layout::LaneRow& lane : m_layout.lanes) {
        if (referenceTo(lane.id) == row) {
            return nameField(lane);
        }
    }
    return std::nullopt;
}

/// Looks at one lane of thousands of cards.
const layout::CardBox* CanvasMap::boxOf(model::CardId id) const {
    const model::Card* card = m_grid.document().cards.find(id);
    const auto lane = card != nullptr ? m_grid.indexOf(card->lane) : std::nullopt;
    if (!lane) {
        return nullptr;
    }
    const std::span<const layout::CardBox> boxes = layout::boxesOf(m_layout, *lane);
    const auto found = std::find_if(boxes.begin(), boxes.end(),
                                    [&](const layout::CardBox& box) { return box.id == id; });
    return found == boxes.end() ? nullptr : &*found;
}

layout::Rect CanvasMap::rectOf(const layout::Face& face) {
    const double left = std::min(face.wordRect.left, face.centre.x - layout::faceRadius);
    const double top = std::min(face.wordRect.top, face.centre.y - layout::faceRadius);
    const double right = std::max(face.wordRect.right(), face.centre.x + layout::faceRadius);
    const double bottom = std::max(face.wordRect.bottom(), face.centre.y + layout::faceRadius);
    return {left, top, right - left, bottom - top};
}

} // namespace cjm::ui
