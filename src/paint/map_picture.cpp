#include <cjm/paint/journey_painter.h>
#include <cjm/paint/map_picture.h>
#include <cjm/paint/poster.h>

#include <QPainter>
#include <algorithm>

namespace cjm::paint {

namespace {

/// Letters of three pixels look like letters when they are drawn larger and scaled down: what is
/// drawn small at once falls apart into dots.
constexpr int oversampling = 3;

constexpr double aroundMap = 8;

} // namespace

QImage mapPicture(const model::Document& document, model::JourneyId journey,
                  const wording::Vocabulary& vocabulary, QSize size, double devicePixelRatio) {
    const Theme& theme = lightTheme();
    const QSize pixels = (QSizeF(size) * devicePixelRatio).toSize();
    QImage image(pixels * oversampling, QImage::Format_RGB32);
    if (image.isNull()) {
        return {};
    }
    image.fill(theme.paper);
    const Poster poster(document, journey, vocabulary);
    if (!poster.grid.phases().empty() || !poster.grid.lanes().empty()) {
        TextShaper shaper;
        const layout::JourneyLayout map =
            layout::layoutJourney(poster.grid, poster.words, {}, shaper);
        QPainter painter(&image);
        painter.scale(oversampling * devicePixelRatio, oversampling * devicePixelRatio);
        painter.translate(aroundMap, aroundMap);
        const double scale = std::min(1.0, (size.width() - 2 * aroundMap) / map.size.width);
        painter.scale(scale, scale);
        // Pictures take long to decode, and would be seen as a few dots.
        drawJourney(painter, {poster.grid, map, poster.words, theme}, shaper);
    }
    image = image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    image.setDevicePixelRatio(devicePixelRatio);
    return image;
}

} // namespace cjm::paint
