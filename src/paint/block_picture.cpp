#include <cjm/paint/block_picture.h>
#include <cjm/paint/journey_painter.h>
#include <cjm/paint/journey_words.h>

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace cjm::paint {

namespace {

constexpr double aroundBlock = 8;
constexpr double mostDotsPerUnit = 2; // 192 dots per inch
constexpr double mostSide = 8'000;
constexpr double mostDots = 16e6; ///< 64 MB, which other programs copy once more.

} // namespace

QImage blockPicture(const model::Document& document, model::JourneyId journey,
                    const wording::Vocabulary& vocabulary) {
    const Theme& theme = lightTheme();
    const model::JourneyGrid grid(document, journey);
    if (grid.phases().empty() && grid.lanes().empty()) {
        return {};
    }
    const layout::JourneyWords words = journeyWords(vocabulary);
    TextShaper shaper;
    const layout::JourneyLayout map = layout::layoutJourney(grid, words, {}, shaper);
    const double width = map.size.width + 2 * aroundBlock;
    const double height = map.size.height + 2 * aroundBlock;
    const double scale = std::min({mostDotsPerUnit, mostSide / width, mostSide / height,
                                   std::sqrt(mostDots / (width * height))});
    QImage image(static_cast<int>(std::ceil(width * scale)),
                 static_cast<int>(std::ceil(height * scale)), QImage::Format_RGB32);
    if (image.isNull()) {
        return {};
    }
    image.fill(theme.paper);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(aroundBlock, aroundBlock);
    drawJourney(painter, {grid, map, words, theme}, shaper);
    painter.end();
    constexpr double unitsPerMetre = 96 / 0.0254;
    const int dotsPerMetre = static_cast<int>(std::lround(scale * unitsPerMetre));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    return image;
}

} // namespace cjm::paint
