#include "card_box.h"
#include "lanes.h"

#include <algorithm>

namespace cjm::layout {

namespace {

constexpr double cardGap = 6;

/// The curve shows the feeling; what else the card says needs a box.
bool isToldByCurve(const model::Card& card) {
    return card.emotion.has_value() && card.text.empty();
}

/// Stacks boxes in columns, each as high as what is in it already.
class Stacks {
public:
    Stacks(const Columns& columns, double top)
        : m_columns(columns)
        , m_next(columns.edges.size() - 1, top)
        , m_bottom(top) {}

    [[nodiscard]] double bottom() const { return m_bottom; }

    CardBox place(const model::Card& card, model::GridPosition position, std::size_t span,
                  TextMeasure& measure) {
        const std::size_t last = position.phase + span - 1;
        const double left = m_columns.left(position.phase) + cellPaddingLeft;
        const double width = m_columns.right(last) - cellPaddingRight - left;
        const double room = std::max(1.0, width - cardTextLeft - cardTextRight);
        const double height = measure.measure(TextRole::card, boxTextOf(card), room).height;

        const auto first = m_next.begin() + static_cast<std::ptrdiff_t>(position.phase);
        const auto end = first + static_cast<std::ptrdiff_t>(span);
        const Rect rect = {left, *std::max_element(first, end), width, height + 2 * cardTextAbove};
        std::fill(first, end, rect.bottom() + cardGap);
        m_bottom = std::max(m_bottom, rect.bottom());
        return {
            card.id, position, rect, {left + cardTextLeft, rect.top + cardTextAbove, room, height}};
    }

private:
    const Columns& m_columns;
    std::vector<double> m_next; ///< Where the next box of each column starts.
    double m_bottom;
};

} // namespace

double layoutCards(const model::JourneyGrid& grid, const Columns& columns, LanePlace place,
                   TextMeasure& measure, JourneyLayout& layout) {
    const bool hasCurve = grid.lanes()[place.lane]->kind == model::LaneKind::emotions;
    Stacks stacks(columns, place.top);
    const auto placeThose = [&](auto&& belongs) {
        for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
            const model::GridPosition position = {phase, place.lane};
            for (const model::Card* card : grid.cell(position)) {
                const std::size_t span = grid.spanOf(*card, phase);
                if (belongs(span) && !(hasCurve && isToldByCurve(*card))) {
                    layout.cards.push_back(stacks.place(*card, position, span, measure));
                }
            }
        }
    };
    placeThose([](std::size_t span) { return span > 1; });
    placeThose([](std::size_t span) { return span == 1; });
    return stacks.bottom();
}

} // namespace cjm::layout
