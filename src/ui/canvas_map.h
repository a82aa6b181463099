// What a canvas shows: a journey laid out, with the words of the window's language.
//
// Shapes texts once and keeps them, so that laying out again after an edit is quick.
#pragma once

#include <cjm/layout/journey_layout.h>
#include <cjm/model/journey_grid.h>
#include <cjm/paint/journey_painter.h>
#include <cjm/wording/vocabulary.h>

#include <optional>

namespace cjm::ui {

class CanvasMap {
public:
    explicit CanvasMap(const wording::Vocabulary& vocabulary);

    void setVocabulary(const wording::Vocabulary& vocabulary);

    /// Columns are as wide as makes the map fill this width at 100 %, within reason.
    void show(const model::Document& document, model::JourneyId journey,
              layout::Questions questions, double width);

    [[nodiscard]] const model::JourneyGrid& grid() const { return m_grid; }

    [[nodiscard]] const layout::JourneyLayout& layout() const { return m_layout; }

    [[nodiscard]] const layout::JourneyWords& words() const { return m_words; }

    [[nodiscard]] paint::JourneyPicture picture() const;

    [[nodiscard]] paint::TextShaper& shaper() { return m_shaper; }

    /// Where a row is drawn: the box of a card, or its face with its word; the head of a phase; the
    /// name field of a lane. Nothing for what is not drawn.
    [[nodiscard]] std::optional<layout::Rect> rectOf(const model::RowReference& row) const;

    /// Of a face with its word.
    [[nodiscard]] static layout::Rect rectOf(const layout::Face& face);

private:
    model::JourneyGrid m_grid;
    layout::JourneyWords m_words;
    layout::JourneyLayout m_layout;
    paint::TextShaper m_shaper;
};

} // namespace cjm::ui
