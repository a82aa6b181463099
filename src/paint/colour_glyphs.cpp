#include "colour_glyphs.h"

#include <QGlyphRun>
#include <QImage>
#include <QPaintEngine>
#include <QRawFont>
#include <algorithm>
#include <array>
#include <cmath>

namespace cjm::paint {

namespace {

/// Dots for each unit of the painter: sharp at twice the size of the letters around it.
constexpr double dotsPerGlyphUnit = 6;

bool isColourFont(const QRawFont& font) {
    constexpr std::array pictureTables = {"CBDT", "COLR", "sbix"};
    return std::any_of(pictureTables.begin(), pictureTables.end(),
                       [&](const char* table) { return !font.fontTable(table).isEmpty(); });
}

void drawAsPicture(QPainter& painter, const QGlyphRun& run, QPointF place) {
    const QRectF bounds = run.boundingRect().adjusted(-1, -1, 1, 1);
    QImage image(static_cast<int>(std::ceil(bounds.width() * dotsPerGlyphUnit)),
                 static_cast<int>(std::ceil(bounds.height() * dotsPerGlyphUnit)),
                 QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) {
        return;
    }
    image.fill(Qt::transparent);
    QPainter imagePainter(&image);
    imagePainter.setRenderHint(QPainter::SmoothPixmapTransform);
    imagePainter.scale(dotsPerGlyphUnit, dotsPerGlyphUnit);
    imagePainter.drawGlyphRun(-bounds.topLeft(), run);
    imagePainter.end();
    painter.drawImage(QRectF(bounds.topLeft() + place, QSizeF(image.size()) / dotsPerGlyphUnit),
                      image);
}

} // namespace

void drawColourGlyphs(QPainter& painter, const QTextLayout& layout, QPointF place) {
    if (painter.paintEngine()->type() != QPaintEngine::Pdf) {
        return;
    }
    for (const QGlyphRun& run : layout.glyphRuns()) {
        if (isColourFont(run.rawFont())) {
            drawAsPicture(painter, run, place);
        }
    }
}

} // namespace cjm::paint
