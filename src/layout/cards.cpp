#include "card_box.h"
#include "lanes.h"

#include <algorithm>
#include <limits>

namespace cjm::layout {

namespace {

constexpr double pictureInset = 4;
constexpr double gapBelowPicture = 5;
constexpr double largestPicture = 110;
constexpr double largestInPictures = 260; ///< In a lane of pictures.
constexpr double barHeight = 9;
constexpr double gapAboveBar = 4;
constexpr double gapBesideBar = 5;
constexpr double leastBar = 2;
constexpr double leastRoomOfBar = 30;
constexpr double leastRoomBesideIcon = 24; ///< For a text.

/// In a narrow column the minutes stand below their bar.
bool hasRoomBesideBar(double text, double room) {
    return room - text - gapBesideBar >= leastRoomOfBar;
}

/// The places inside a card, from its top downwards: picture, text with what stands beside it, bar.
class BoxContent {
public:
    BoxContent(const model::JourneyGrid& grid, const model::Card& card, CardBox& box)
        : m_grid(grid)
        , m_card(card)
        , m_box(box)
        , m_bottom(box.rect.top + cardTextAbove) {}

    [[nodiscard]] double bottom() const { return m_bottom; }

    void addPicture(double largest) {
        const model::Asset* picture =
            m_card.picture ? m_grid.document().assets.find(*m_card.picture) : nullptr;
        if (picture == nullptr) {
            return;
        }
        const Rect& rect = m_box.rect;
        const double room = std::max(1.0, rect.width - cardStripe - 2 * pictureInset);
        const double scale = std::min({room / picture->width, largest / picture->height, 1.0});
        const Size size = {picture->width * scale, picture->height * scale};
        m_box.pictureRect = {rect.left + cardStripe + pictureInset + (room - size.width) / 2,
                             rect.top + pictureInset, size.width, size.height};
        m_bottom = m_box.pictureRect.bottom() + gapBelowPicture;
    }

    void addText(model::LaneKind kind, LaneTexts& texts) {
        const double top = m_bottom;
        double left = m_box.rect.left + cardTextLeft;
        const double room = m_box.rect.width - cardTextLeft - cardTextRight;
        const double beside = besideText(m_card, kind, m_box.mark);
        const bool hasIcon = hasIcons(kind) && room - beside >= leastRoomBesideIcon;
        const double width =
            std::max(1.0, hasIcons(kind) && !hasIcon ? room - beside + iconSize + gapBesideText
                                                     : room - beside);
        const double height = texts.heightOf(m_card, width);
        double lowest = top + height;
        if (hasIcon) {
            m_box.iconRect = {left, top + 1, iconSize, iconSize};
            lowest = std::max(lowest, m_box.iconRect.bottom());
            left += iconSize + gapBesideText;
        }
        if (const std::size_t signs = signCountOf(m_card, m_box.mark); signs > 0) {
            const double below = static_cast<double>(signs - 1) * signStep;
            m_box.signsRect = {m_box.rect.right() - signsRight - signSize, top + 3, signSize,
                               below + signSize};
            lowest = std::max(lowest, m_box.signsRect.bottom());
        }
        m_box.textRect = {left, top, width, height};
        m_bottom = lowest;
    }

    void addBar(double unitsPerMinute, const JourneyWords& words, TextMeasure& measure) {
        const std::string duration = words.durationOf(m_card);
        const double room = std::max(1.0, m_box.rect.width - cardTextLeft - cardTextRight);
        const Size text = measure.measure(TextRole::small, duration, room);
        const double left = m_box.rect.left + cardTextLeft;
        const double width = std::max(leastBar, minutesOf(m_card) * unitsPerMinute);
        const double top = m_bottom + (hasTextOfItsOwn() ? gapAboveBar : 0);
        if (hasRoomBesideBar(text.width, room)) {
            m_box.barRect = {left, top + (text.height - barHeight) / 2, width, barHeight};
            m_box.durationRect = {left + width + gapBesideBar, top, text.width, text.height};
        } else {
            m_box.barRect = {left, top, width, barHeight};
            m_box.durationRect = {left, top + barHeight, room, text.height};
        }
        m_bottom = m_box.durationRect.bottom();
    }

    /// A card that says all with its picture or its bar needs no empty line.
    void forgetEmptyLine() { m_bottom = m_box.textRect.top; }

    [[nodiscard]] bool hasTextOfItsOwn() const {
        return !boxTextOf(m_card).empty() || m_box.signsRect.height > 0 || m_box.iconRect.width > 0;
    }

private:
    const model::JourneyGrid& m_grid;
    const model::Card& m_card;
    CardBox& m_box;
    double m_bottom;
};

/// Stacks boxes in columns, each as high as what is in it already.
class Stacks {
public:
    Stacks(const model::JourneyGrid& grid, const JourneyWords& words, const Columns& columns,
           LanePlace place, const Marks* marks, LaneTexts& texts)
        : m_grid(grid)
        , m_words(words)
        , m_columns(columns)
        , m_kind(grid.lanes()[place.lane]->kind)
        , m_marks(marks)
        , m_texts(texts)
        , m_next(columns.edges.size() - 1, place.top)
        , m_bottom(place.top) {
        if (m_kind == model::LaneKind::time) {
            m_unitsPerMinute = scaleOfBars(place.lane);
        }
    }

    [[nodiscard]] double bottom() const { return m_bottom; }

    CardBox place(const model::Card& card, model::GridPosition position, std::size_t span) {
        const auto first = m_next.begin() + static_cast<std::ptrdiff_t>(position.phase);
        const auto end = first + static_cast<std::ptrdiff_t>(span);
        const double left = m_columns.left(position.phase) + cellPaddingLeft;
        CardBox box;
        box.id = card.id;
        box.position = position;
        box.mark = markOf(m_marks, card.id);
        box.rect = {left, *std::max_element(first, end), widthOf(position.phase, span), 0};
        fill(box, card);
        std::fill(first, end, box.rect.bottom() + cardGap);
        m_bottom = std::max(m_bottom, box.rect.bottom());
        return box;
    }

private:
    [[nodiscard]] double widthOf(std::size_t phase, std::size_t span) const {
        return m_columns.right(phase + span - 1) - cellPaddingRight - m_columns.left(phase) -
               cellPaddingLeft;
    }

    void fill(CardBox& box, const model::Card& card) {
        BoxContent content(m_grid, card, box);
        content.addPicture(m_kind == model::LaneKind::pictures ? largestInPictures
                                                               : largestPicture);
        content.addText(m_kind, m_texts);
        const bool hasBar = m_kind == model::LaneKind::time && minutesOf(card) > 0;
        const bool hasPicture = box.pictureRect.height > 0;
        if (!content.hasTextOfItsOwn() && (hasBar || hasPicture)) {
            content.forgetEmptyLine();
        }
        if (hasBar) {
            content.addBar(m_unitsPerMinute, m_words, m_texts.measure());
        }
        const bool endsWithPicture = hasPicture && content.bottom() == box.textRect.top;
        const double below = endsWithPicture ? pictureInset - gapBelowPicture : cardTextAbove;
        box.rect.height = content.bottom() + below - box.rect.top;
        // Where a text would be typed.
        box.textRect.top = std::min(
            box.textRect.top, std::max(box.rect.top, box.rect.bottom() - box.textRect.height));
        box.rect.height = std::max(box.rect.height, box.textRect.bottom() - box.rect.top);
    }

    /// As large as leaves room for every bar of the lane and the number beside it.
    [[nodiscard]] double scaleOfBars(std::size_t lane) const {
        double scale = std::numeric_limits<double>::infinity();
        for (std::size_t phase = 0; phase < m_grid.phases().size(); ++phase) {
            for (const model::Card* card : m_grid.cell({phase, lane})) {
                if (const int minutes = minutesOf(*card); minutes > 0) {
                    const double room = std::max(1.0, widthOf(phase, m_grid.spanOf(*card, phase)) -
                                                          cardTextLeft - cardTextRight);
                    const double text =
                        m_texts.measure()
                            .measure(TextRole::small, m_words.durationOf(*card), room)
                            .width;
                    const double length =
                        hasRoomBesideBar(text, room) ? room - text - gapBesideBar : room;
                    scale = std::min(scale, length / minutes);
                }
            }
        }
        return scale;
    }

    const model::JourneyGrid& m_grid;
    const JourneyWords& m_words;
    const Columns& m_columns;
    model::LaneKind m_kind;
    const Marks* m_marks;
    LaneTexts& m_texts;
    double m_unitsPerMinute = 0;
    std::vector<double> m_next; ///< Where the next box of each column starts.
    double m_bottom;
};

} // namespace

double layoutCards(const model::JourneyGrid& grid, const JourneyWords& words,
                   const Columns& columns, LanePlace place, const Marks* marks, LaneTexts& texts,
                   JourneyLayout& layout) {
    const model::LaneKind kind = grid.lanes()[place.lane]->kind;
    Stacks stacks(grid, words, columns, place, marks, texts);
    const auto placeThose = [&](auto&& belongs) {
        for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
            const model::GridPosition position = {phase, place.lane};
            for (const model::Card* card : grid.cell(position)) {
                const std::size_t span = grid.spanOf(*card, phase);
                if (belongs(span) && !isToldByCurve(*card, kind)) {
                    layout.cards.push_back(stacks.place(*card, position, span));
                }
            }
        }
    };
    placeThose([](std::size_t span) { return span > 1; });
    placeThose([](std::size_t span) { return span == 1; });
    return stacks.bottom();
}

} // namespace cjm::layout
