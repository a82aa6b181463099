// Emoji in a PDF.
//
// Qt leaves a glyph that is a picture, as those of colour emoji fonts are, blank in a PDF. These
// are drawn as pictures over the text, which stays there to be searched.
#pragma once

#include <QPainter>
#include <QTextLayout>

namespace cjm::paint {

/// Draws the glyphs of a laid out text that its drawing has left blank on a PDF; nothing elsewhere.
void drawColourGlyphs(QPainter& painter, const QTextLayout& layout, QPointF place);

} // namespace cjm::paint
