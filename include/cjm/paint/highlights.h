// What a window draws over a map: what is selected, where the keyboard acts, where a drag would
// end.
//
//     drawSelected(painter, box->rect, theme, 1 / zoom);
//
// Places are in layout units. Lines keep their width on the screen at every zoom: `unitsPerPixel`
// says how many layout units a pixel of the screen is there.
#pragma once

#include <cjm/layout/journey_layout.h>
#include <cjm/paint/theme.h>

#include <QPainter>

namespace cjm::paint {

/// How far any of these reaches beyond its rectangle, in pixels of the screen.
inline constexpr double highlightReach = 5;

/// A ring around a card or the name of a lane, with a gap between.
void drawSelected(QPainter& painter, const layout::Rect& rect, const Theme& theme,
                  double unitsPerPixel);

/// A ring around the arrow of a phase, and a light line inside it, where the next arrow begins.
void drawSelectedHead(QPainter& painter, const layout::PhaseHead& head, const Theme& theme,
                      double unitsPerPixel);

/// A ring around a face.
void drawSelectedFace(QPainter& painter, layout::Point centre, const Theme& theme,
                      double unitsPerPixel);

/// One ring around the line of a link and its label.
void drawSelectedLink(QPainter& painter, const layout::LinkPath& link, const Theme& theme,
                      double unitsPerPixel);

/// Around the card under the pointer, quieter than a selection.
void drawHovered(QPainter& painter, const layout::Rect& card, const Theme& theme,
                 double unitsPerPixel);

/// Just within the cell that the keyboard acts on.
void drawFocusedCell(QPainter& painter, const layout::Rect& cell, const Theme& theme,
                     double unitsPerPixel);

/// The corners of the cell that the keyboard goes out from, where it acts on a card in it.
void drawFocusedCorners(QPainter& painter, const layout::Rect& cell, const Theme& theme,
                        double unitsPerPixel);

/// The line where what is dragged would come to stand, along the longer side of the marker that
/// `layout::placeForCards` and its likes give.
void drawDropMarker(QPainter& painter, const layout::Rect& marker, const Theme& theme,
                    double unitsPerPixel);

/// At an end of a marker: what comes to stand there is a copy.
void drawCopySign(QPainter& painter, const layout::Rect& marker, const Theme& theme,
                  double unitsPerPixel);

/// The rectangle in which cards are being selected.
void drawRubberBand(QPainter& painter, const layout::Rect& band, const Theme& theme,
                    double unitsPerPixel);

/// Over a card, a head or a name that holds what was searched for.
void drawFound(QPainter& painter, const layout::Rect& rect, const Theme& theme,
               double unitsPerPixel);

/// Over the one of them that is looked at.
void drawCurrentFound(QPainter& painter, const layout::Rect& rect, const Theme& theme,
                      double unitsPerPixel);

/// Tints the cell that what is dragged would come into.
void drawDropCell(QPainter& painter, const layout::Rect& cell, const Theme& theme);

} // namespace cjm::paint
