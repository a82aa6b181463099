#include "pdf_page_size.h"

#include <cjm/paint/journey_painter.h>
#include <cjm/paint/poster.h>
#include <cjm/paint/signs.h>
#include <cjm/wording/text.h>

#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>

namespace cjm::paint {

namespace {

using layout::PosterLayout;
using layout::TextRole;

constexpr int pdfDotsPerInch = 1200;
constexpr double pngDotsPerUnit = 2;
constexpr double mostPngSide = 16'000;
constexpr double mostPngDots = 120e6;

QColor colourOf(TextRole role) {
    const bool isMuted = role == TextRole::salon || role == TextRole::fact;
    return isMuted ? lightTheme().mutedText : lightTheme().text;
}

void drawPoster(QPainter& painter, const Poster& poster, const PosterLayout& layout,
                TextShaper& shaper) {
    painter.translate(layout.origin.x, layout.origin.y);
    painter.scale(layout.scale, layout.scale);
    for (const layout::PlacedText& text : layout.texts) {
        shaper.draw(painter, text.role, text.text, text.rect, colourOf(text.role));
    }
    painter.save();
    painter.translate(layout.legendOrigin.x, layout.legendOrigin.y);
    drawLegend(painter, layout.legend, poster.words, lightTheme(), shaper);
    painter.restore();
    painter.translate(layout.mapOrigin.x, layout.mapOrigin.y);
    DecodedPictures pictures;
    drawJourney(painter, {poster.grid, layout.map, poster.words, lightTheme(), &pictures}, shaper);
    if (layout.second) {
        painter.translate(0, layout.secondOrigin.y - layout.mapOrigin.y);
        drawJourney(painter,
                    {poster.second->grid, *layout.second, poster.words, lightTheme(), &pictures},
                    shaper);
    }
}

/// The size of a picture at 100 %, in layout units.
layout::Size pictureSize(const PosterLayout& layout) {
    return {std::ceil(layout.size.width + 2 * layout::fullSizeMargin),
            std::ceil(layout.size.height + 2 * layout::fullSizeMargin)};
}

base::Bytes bytesOf(const QByteArray& data) {
    const base::BytesView view = base::asBytes({data.constData(), std::size_t(data.size())});
    return {view.begin(), view.end()};
}

base::Failure outOfMemory(std::string detail) {
    return base::fail(base::ErrorCode::outOfMemory, {}, std::move(detail));
}

} // namespace

void drawOnSheet(QPainter& painter, const Poster& poster, const layout::Paper& paper) {
    TextShaper shaper;
    const PosterLayout layout =
        layout::layoutOnSheet(poster.maps(), poster.words, poster.texts, paper, shaper);
    painter.save();
    drawPoster(painter, poster, layout, shaper);
    painter.restore();
}

base::Result<base::Bytes> toPdf(const Poster& poster, const layout::Paper& paper) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setCreator(QStringLiteral("Salonreis"));
        writer.setTitle(wording::toQt(poster.texts.title));
        writer.setResolution(pdfDotsPerInch);
        writer.setPageLayout({QPageSize(QSizeF(paper.width, paper.height), QPageSize::Millimeter,
                                        {}, QPageSize::ExactMatch),
                              QPageLayout::Portrait, QMarginsF()});
        QPainter painter;
        if (!painter.begin(&writer)) {
            return outOfMemory("QPdfWriter");
        }
        painter.scale(pdfDotsPerInch / 96.0, pdfDotsPerInch / 96.0);
        drawOnSheet(painter, poster, paper);
    }
    base::Bytes pdf = bytesOf(buffer.data());
    return withPageSize(std::move(pdf), paper);
}

base::Result<base::Bytes> toPng(const Poster& poster) {
    TextShaper shaper;
    const PosterLayout layout =
        layout::layoutAtFullSize(poster.maps(), poster.words, poster.texts, shaper);
    const layout::Size size = pictureSize(layout);
    const double scale =
        std::min({pngDotsPerUnit, mostPngSide / size.width, mostPngSide / size.height,
                  std::sqrt(mostPngDots / (size.width * size.height))});
    QImage image(static_cast<int>(std::ceil(size.width * scale)),
                 static_cast<int>(std::ceil(size.height * scale)), QImage::Format_RGB32);
    if (image.isNull()) {
        return outOfMemory("QImage");
    }
    const int dotsPerMetre = static_cast<int>(std::lround(scale * 96 / 0.0254));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.fill(lightTheme().paper);
    QPainter painter(&image);
    painter.scale(scale, scale);
    drawPoster(painter, poster, layout, shaper);
    painter.end();

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG")) {
        return outOfMemory("QImage::save");
    }
    return bytesOf(buffer.data());
}

base::Result<base::Bytes> toSvg(const Poster& poster) {
    TextShaper shaper;
    const PosterLayout layout =
        layout::layoutAtFullSize(poster.maps(), poster.words, poster.texts, shaper);
    const layout::Size size = pictureSize(layout);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setTitle(wording::toQt(poster.texts.title));
        generator.setDescription({});
        generator.setResolution(96);
        generator.setSize({static_cast<int>(size.width), static_cast<int>(size.height)});
        generator.setViewBox(QRectF(0, 0, size.width, size.height));
        QPainter painter;
        if (!painter.begin(&generator)) {
            return outOfMemory("QSvgGenerator");
        }
        painter.fillRect(QRectF(0, 0, size.width, size.height), lightTheme().paper);
        drawPoster(painter, poster, layout, shaper);
    }
    return bytesOf(buffer.data());
}

} // namespace cjm::paint
