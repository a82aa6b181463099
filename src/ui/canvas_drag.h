// What is dragged over a map: cards, phases or lanes, a face along its curve, the edge of a card or
// of a column. The document stays as it is until they are dropped.
//
// Some of it is shown by a preview of what dropping it here would give, the rest by a marker where
// it would come to stand.
#pragma once

#include "canvas_map.h"
#include "move_selection.h"

#include <cjm/layout/drop_place.h>
#include <cjm/layout/edges.h>
#include <cjm/layout/hit_test.h>

#include <Qt>
#include <optional>
#include <variant>
#include <vector>

namespace cjm::ui {

class CanvasDrag {
public:
    enum class Drop { moves, copies };

    /// What is dragged from here: the selected cards, phases or lanes. Nothing where nothing lies.
    [[nodiscard]] static std::optional<CanvasDrag> from(const layout::Hit& hit, layout::Point start,
                                                        const CanvasMap& map,
                                                        const session::Selection& selection);

    /// What the edge of a card or a column makes wider: all selected phases where the column is one
    /// of theirs. Nothing for the edge of the lane names, which is not of the document.
    [[nodiscard]] static std::optional<CanvasDrag> fromEdge(const layout::Edge& edge,
                                                            layout::Point start,
                                                            const CanvasMap& map,
                                                            const session::Selection& selection);

    /// The pointer is here now.
    void moveTo(layout::Point point, const CanvasMap& map, Drop drop);

    /// How far the pointer has come.
    [[nodiscard]] layout::Point offset() const {
        return {m_point.x - m_start.x, m_point.y - m_start.y};
    }

    /// What is drawn under the pointer; of cards, the one that was taken hold of comes first.
    [[nodiscard]] std::vector<model::RowReference> rows() const;

    /// The line where it would come to stand, if it can be dropped here.
    [[nodiscard]] std::optional<layout::Rect> marker() const;

    /// The cell that cards would come to stand in.
    [[nodiscard]] std::optional<model::GridPosition> cell() const;

    /// True where dropping it leaves the originals where they are.
    [[nodiscard]] bool copies() const;

    /// True for what goes sideways, or up and down: where the map scrolls for it.
    [[nodiscard]] bool goesAcross() const;
    [[nodiscard]] bool goesDown() const;

    /// What the map would be; nothing where a marker says it, or it would be as it is.
    [[nodiscard]] std::optional<model::Document> preview() const;

    [[nodiscard]] Qt::CursorShape cursor() const;

    /// The edit that dropping it here is. Nothing where it cannot be dropped, and where the pointer
    /// is back at its start.
    [[nodiscard]] std::optional<Move> drop(const model::JourneyGrid& grid,
                                           base::UuidGenerator& ids) const;

private:
    /// A face that was grabbed, and the levels that it moves between.
    struct Grip {
        layout::Rect column; ///< Within it the face goes up and down, outside the card moves.
        layout::Face face;
        double neutralLine = 0;
        double levelHeight = 1;
        std::vector<model::CardId> feelings;
        bool isOnlyFace = false; ///< Then it follows the pointer above and below the lane, too.
    };

    struct Cards {
        std::vector<model::CardId> ids;
        std::optional<layout::CardPlace> place;
        std::optional<Grip> grip;
    };

    template <class Row>
    struct Lines {
        std::vector<model::Id<Row>> ids;
        std::vector<std::size_t> indices;
        std::optional<layout::LinePlace> place;
    };

    struct Span {
        model::CardId card;
        std::size_t phase = 0;
    };

    struct Columns {
        std::vector<model::PhaseId> phases;
        double width = 0;       ///< At the start, on the map.
        double columnWidth = 1; ///< Of a phase without a width of its own, on the map.
    };

    using Dragged = std::variant<Cards, Lines<model::Phase>, Lines<model::Lane>, Span, Columns>;

    CanvasDrag(Dragged dragged, std::vector<model::RowReference> rows, layout::Point start,
               const model::Document& document);

    template <class Row>
    [[nodiscard]] static std::optional<CanvasDrag> fromLine(std::size_t index, layout::Point start,
                                                            const CanvasMap& map,
                                                            const session::Selection& selection);
    [[nodiscard]] static std::optional<CanvasDrag> fromCard(const layout::Hit& hit,
                                                            layout::Point start,
                                                            const CanvasMap& map,
                                                            const session::Selection& selection);
    [[nodiscard]] bool isReshaping() const;
    [[nodiscard]] bool holds(const Grip& grip) const;
    [[nodiscard]] bool isAtStart() const;
    [[nodiscard]] bool mayStandIn(const model::Lane& lane, const Cards& cards) const;
    void reshape(const CanvasMap& map);
    void place(const CanvasMap& map);
    void forgetPlace();
    [[nodiscard]] std::optional<Move> dropCards(const Cards& cards, const model::JourneyGrid& grid,
                                                base::UuidGenerator& ids) const;

    Dragged m_dragged;
    std::vector<model::RowReference> m_rows;
    layout::Point m_start;
    layout::Point m_point;
    Drop m_drop = Drop::moves;
    model::Document m_document;     ///< As it was at the start.
    std::optional<Move> m_reshaped; ///< What is shown by a preview.
};

} // namespace cjm::ui
