// Links between cards and phases, as a map shows them.
//
// A loop is a solid line with the sign of a round return, a branch a thin one; where clients get
// lost the line is dotted, with the sign of a crossed circle. Colours come on top of that.
#pragma once

#include <cjm/layout/link_path.h>
#include <cjm/paint/text_shaper.h>
#include <cjm/paint/theme.h>

#include <QPainter>
#include <QPainterPath>

namespace cjm::paint {

void drawLink(QPainter& painter, const layout::LinkPath& link, const Theme& theme,
              TextShaper& shaper);

/// The lines of a link with round corners, without its arrow.
[[nodiscard]] QPainterPath lineOf(const layout::LinkPath& link);

} // namespace cjm::paint
