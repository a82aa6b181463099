// What a canvas shows: a journey laid out, with the words of the window's language.
//
// Shapes texts once and keeps them, so that laying out again after an edit is quick.
#pragma once

#include "changed_places.h"

#include <cjm/layout/layout_memory.h>
#include <cjm/model/journey_grid.h>
#include <cjm/paint/journey_painter.h>
#include <cjm/wording/vocabulary.h>

#include <memory>
#include <optional>

namespace cjm::ui {

class CanvasMap {
public:
    /// @param pictures outlive this
    CanvasMap(const wording::Vocabulary& vocabulary, paint::Pictures& pictures);

    void setVocabulary(const wording::Vocabulary& vocabulary);

    /// Columns are as wide as makes the map fill this width at 100 %, within reason; those with a
    /// width of their own leave the others alone.
    /// @return the parts that look different now, a little less than what is drawn around them;
    ///         nothing where all of the map may
    std::optional<std::vector<layout::Rect>> show(const model::Document& document,
                                                  model::JourneyId journey,
                                                  layout::Questions questions, double width);

    /// Of the lane whose upper part is scrolled out of sight above `top`, in layout units, the name
    /// stands lower in the layout, so that it is seen; until the next `show`.
    /// @return the name fields that look different now
    std::vector<layout::Rect> keepNameBelow(double top);

    /// What is told beside the rows of the map, from the next `show` on.
    void setMarks(std::shared_ptr<const layout::Marks> marks);

    [[nodiscard]] const layout::Marks* marks() const { return m_marks.get(); }

    /// That collapse and expand lanes; shown at first.
    void setLaneArrows(layout::LaneArrows arrows) { m_laneArrows = arrows; }

    /// Of the lane names, from the next `show` on; absent: as wide as the names want it.
    void setLabelWidth(std::optional<double> width) { m_labelWidth = width; }

    [[nodiscard]] std::optional<double> labelWidth() const { return m_labelWidth; }

    /// Of a phase without a width of its own, in layout units.
    [[nodiscard]] double columnWidth() const { return m_columnWidth; }

    [[nodiscard]] const model::JourneyGrid& grid() const { return m_grid; }

    [[nodiscard]] const layout::JourneyLayout& layout() const { return m_layout; }

    [[nodiscard]] const layout::JourneyWords& words() const { return m_words; }

    [[nodiscard]] paint::JourneyPicture picture() const;

    /// For a screen with so many pixels in a layout unit: quicker, and without letters too small to
    /// be read.
    [[nodiscard]] paint::JourneyPicture pictureOnScreen(double pixelsPerUnit);

    [[nodiscard]] paint::TextShaper& shaper() { return m_shaper; }

    /// Where a row is drawn: the box of a card, or its face with its word; the head of a phase; the
    /// name field of a lane; all that a link runs through. Nothing for what is not drawn.
    [[nodiscard]] std::optional<layout::Rect> rectOf(const model::RowReference& row) const;

    /// Of a face with its word.
    [[nodiscard]] static layout::Rect rectOf(const layout::Face& face);

private:
    [[nodiscard]] const layout::CardBox* boxOf(model::CardId id) const;
    [[nodiscard]] layout::Rect nameField(const layout::LaneRow& lane) const;
    [[nodiscard]] layout::LaneRow* laneWithNameMoved();
    void putNameBack();

    model::JourneyGrid m_grid;
    model::ContentLanguage m_language;
    layout::JourneyWords m_words;
    std::shared_ptr<const layout::Marks> m_marks;
    bool m_isTold = false; ///< In these words and with these marks, since it was shown last.
    layout::LayoutMemory m_memory;
    layout::JourneyLayout m_layout;
    std::optional<layout::LaneRow> m_nameMoved; ///< The lane as it was laid out.
    paint::TextShaper m_shaper;
    paint::Pictures& m_pictures;
    layout::LaneArrows m_laneArrows = layout::LaneArrows::shown;
    std::optional<double> m_labelWidth;
    double m_columnWidth = layout::defaultColumnWidth;
    paint::CardStamps m_stamps;
};

} // namespace cjm::ui
