// Which links run beside each other: rows in the strips of a map, and the height that they take.
#pragma once

#include "link_route.h"

#include <cstddef>
#include <vector>

namespace cjm::layout {

inline constexpr double linkSignSize = 14;
inline constexpr double besideLabel = 2; ///< Between a label and the lines beside it.

/// A link on its way: where it goes, and what stands beside it.
struct RoutedLink {
    const model::Link* link = nullptr;
    Route route;
    std::string text;
    Size textSize;
    std::vector<std::size_t> rows; ///< Of each run, in its strip.
    std::size_t labelRow = 0;      ///< In the strip of the label.
};

/// The sign and the text beside each other.
[[nodiscard]] Size labelSize(const RoutedLink& routed);
[[nodiscard]] bool hasSign(const model::Link& link);

class LinkStrips {
public:
    /// Gives every run and every label its row.
    LinkStrips(const LinkGround& ground, std::vector<RoutedLink>& links);

    /// All rows of a strip with the room around them; 0 without any.
    [[nodiscard]] double height(std::size_t strip) const { return m_heights[strip]; }

    /// The middle of a row, from the top of its strip.
    [[nodiscard]] double middle(std::size_t strip, std::size_t row) const;

private:
    struct Row {
        double height = 0;
        double middle = 0;
        std::vector<Stretch> taken;
    };

    struct Item {
        Stretch across;
        double height = 0;
        std::size_t* row = nullptr;
    };

    void collect(const LinkGround& ground, RoutedLink& routed);
    void place(std::size_t strip);

    std::vector<std::vector<Item>> m_items; ///< Of each strip.
    std::vector<std::vector<Row>> m_rows;
    std::vector<double> m_heights;
};

} // namespace cjm::layout
