// Places and sizes on a map, in layout units: 1/96 inch at 100 %, y downwards.
#pragma once

#include <algorithm>

namespace cjm::layout {

struct Point {
    double x = 0;
    double y = 0;

    friend bool operator==(const Point&, const Point&) = default;
};

struct Size {
    double width = 0;
    double height = 0;

    friend bool operator==(const Size&, const Size&) = default;
};

struct Rect {
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;

    [[nodiscard]] double right() const { return left + width; }

    [[nodiscard]] double bottom() const { return top + height; }

    [[nodiscard]] Point centre() const { return {left + width / 2, top + height / 2}; }

    /// True inside and on the left and upper edge.
    [[nodiscard]] bool contains(Point point) const {
        return point.x >= left && point.x < right() && point.y >= top && point.y < bottom();
    }

    [[nodiscard]] bool contains(const Rect& other) const {
        return other.left >= left && other.right() <= right() && other.top >= top &&
               other.bottom() <= bottom();
    }

    /// True where they share more than an edge.
    [[nodiscard]] bool overlaps(const Rect& other) const {
        return left < other.right() && other.left < right() && top < other.bottom() &&
               other.top < bottom();
    }

    [[nodiscard]] Rect movedBy(double x, double y) const {
        return {left + x, top + y, width, height};
    }

    /// Without these strips at its edges; never of negative size.
    [[nodiscard]] Rect without(double leftStrip, double topStrip, double rightStrip,
                               double bottomStrip) const {
        return {left + leftStrip, top + topStrip, std::max(0.0, width - leftStrip - rightStrip),
                std::max(0.0, height - topStrip - bottomStrip)};
    }

    friend bool operator==(const Rect&, const Rect&) = default;
};

} // namespace cjm::layout
