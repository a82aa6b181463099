#include "link_strips.h"

#include <algorithm>

namespace cjm::layout {

namespace {

constexpr double plainRow = 8;
constexpr double aboveAndBelowLabel = 2;
constexpr double stripPadding = 3;
constexpr double arrowPadding = 9; ///< Above the heads, where arrows come down.
constexpr double besideRun = 4;
constexpr double gapBeforeText = 4;

} // namespace

bool hasSign(const model::Link& link) {
    return link.kind != model::LinkKind::branch;
}

Size labelSize(const RoutedLink& routed) {
    const bool hasBoth = hasSign(*routed.link) && !routed.text.empty();
    const double sign = hasSign(*routed.link) ? linkSignSize : 0;
    return {sign + (hasBoth ? gapBeforeText : 0) + routed.textSize.width,
            std::max(sign, routed.textSize.height)};
}

LinkStrips::LinkStrips(const LinkGround& ground, std::vector<RoutedLink>& links)
    : m_items(ground.stripCount())
    , m_rows(ground.stripCount())
    , m_heights(ground.stripCount()) {
    for (RoutedLink& routed : links) {
        routed.rows.resize(routed.route.runs.size());
    }
    for (RoutedLink& routed : links) {
        collect(ground, routed);
    }
    for (std::size_t strip = 0; strip < m_items.size(); ++strip) {
        place(strip);
    }
}

void LinkStrips::collect(const LinkGround& ground, RoutedLink& routed) {
    const std::optional<LabelPlace>& label = routed.route.label;
    const double labelHeight = label ? labelSize(routed).height + 2 * aboveAndBelowLabel : 0;
    const auto acrossOf = [&](std::size_t strip, std::size_t one, std::size_t other) {
        return Stretch{ground.post(strip, std::min(one, other)).from,
                       ground.post(strip, std::max(one, other)).to};
    };
    const auto with = [](Stretch one, const Stretch& other) {
        return Stretch{std::min(one.from, other.from), std::max(one.to, other.to)};
    };
    for (std::size_t index = 0; index < routed.route.runs.size(); ++index) {
        const Run& run = routed.route.runs[index];
        Item item{acrossOf(run.strip, run.from, run.to), plainRow, &routed.rows[index]};
        if (label && label->run == index) {
            item.across = with(item.across, ground.slot(label->strip, label->slot));
            item.height = std::max(plainRow, labelHeight);
        }
        m_items[run.strip].push_back(item);
    }
    if (label && !label->run) {
        m_items[label->strip].push_back({with(acrossOf(label->strip, label->post, label->post),
                                              ground.slot(label->strip, label->slot)),
                                         labelHeight, &routed.labelRow});
    }
}

/// Short ones first, so that longer ones run around them.
void LinkStrips::place(std::size_t strip) {
    std::vector<Item>& items = m_items[strip];
    std::vector<Row>& rows = m_rows[strip];
    std::stable_sort(items.begin(), items.end(), [](const Item& left, const Item& right) {
        return left.across.length() < right.across.length();
    });
    for (const Item& item : items) {
        const auto isFree = [&](const Row& row) {
            return std::none_of(row.taken.begin(), row.taken.end(), [&](const Stretch& taken) {
                return taken.within(item.across).length() > -besideRun;
            });
        };
        auto row = std::find_if(rows.begin(), rows.end(), isFree);
        if (row == rows.end()) {
            row = rows.emplace(rows.end());
        }
        row->taken.push_back(item.across);
        row->height = std::max(row->height, item.height);
        *item.row = static_cast<std::size_t>(row - rows.begin());
    }
    if (rows.empty()) {
        return;
    }
    const bool isAboveHeads = strip == stripAboveHeads;
    if (isAboveHeads) { // the first row next to the heads
        std::reverse(rows.begin(), rows.end());
    }
    double top = stripPadding;
    for (Row& row : rows) {
        row.middle = top + row.height / 2;
        top += row.height;
    }
    if (isAboveHeads) {
        std::reverse(rows.begin(), rows.end());
    }
    m_heights[strip] = top + (isAboveHeads ? arrowPadding : stripPadding);
}

double LinkStrips::middle(std::size_t strip, std::size_t row) const {
    return m_rows[strip][row].middle;
}

} // namespace cjm::layout
