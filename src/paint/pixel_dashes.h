// Dashed lines for a screen, their dashes on whole pixels.
//
// A line of a thousand dashes that are smoothed takes longer to draw than all the cards beside it,
// and is grey where it should be sharp. Paper has its lines drawn as they are.
//
//     PixelDashes dashes(painter, {3, 3}, colour);
//     dashes.drawDown(x, map.headHeight, exposed.top, exposed.bottom());
#pragma once

#include <QColor>
#include <QImage>
#include <QPainter>
#include <QTransform>
#include <algorithm>
#include <cmath>

namespace cjm::paint {

/// Lengths along a line, in layout units.
struct DashPattern {
    double dash = 1;
    double gap = 1;
};

/// Where a dashed line that starts at `start` may be taken up, so that its dashes stay where they
/// are: before `from`, but not by more than a dash and a gap.
[[nodiscard]] inline double takenUp(double start, double from, double period) {
    return start + std::floor(std::max(0.0, from - start) / period) * period;
}

class PixelDashes {
public:
    /// For a painter that scales both ways alike and does not turn; until this goes, its units are
    /// pixels of the screen and it smooths nothing. Lines are one layout unit wide.
    PixelDashes(QPainter& painter, const DashPattern& pattern, const QColor& colour);
    ~PixelDashes();
    PixelDashes(const PixelDashes&) = delete;
    PixelDashes& operator=(const PixelDashes&) = delete;

    /// What lies between `from` and `to` of an upright line that starts at `start`: its dashes are
    /// where they would be if all of it was drawn.
    void drawDown(double x, double start, double from, double to);

    /// The same of a level line.
    void drawAcross(double y, double start, double from, double to);

private:
    /// Where the last dash begins that begins at `from` or before it.
    [[nodiscard]] int firstDash(int start, int from) const;
    [[nodiscard]] QImage upright(int height) const;

    QPainter& m_painter;
    QTransform m_transform;
    double m_ratio; ///< Pixels of the screen in one of the painter's.
    int m_dash;     ///< In pixels of the screen, as what follows.
    int m_period;
    int m_thickness;
    QImage m_upright = {}; ///< A line from the beginning of a dash on: the next is often the same.
};

} // namespace cjm::paint
