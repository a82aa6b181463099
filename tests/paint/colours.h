// Which colours a picture has.
#pragma once

#include <QImage>
#include <set>

namespace cjm::test {

[[nodiscard]] inline std::set<QRgb> coloursOf(const QImage& image) {
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            colours.insert(image.pixel(x, y));
        }
    }
    return colours;
}

} // namespace cjm::test
