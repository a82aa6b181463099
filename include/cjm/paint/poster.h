// A journey as a poster: on one sheet as PDF, or as a picture.
//
//     const Poster poster(document, journey, Vocabulary(ContentLanguage::nl));
//     Result<Bytes> pdf = toPdf(poster, {420, 297});
//
// Wants a QGuiApplication, but no display.
#pragma once

#include <cjm/base/bytes.h>
#include <cjm/base/result.h>
#include <cjm/compare/pair_view.h>
#include <cjm/layout/poster_layout.h>
#include <cjm/model/journey_grid.h>
#include <cjm/wording/vocabulary.h>

#include <QPainter>

namespace cjm::paint {

/// What a poster shows, in a language.
struct Poster {
    Poster(const model::Document& document, model::JourneyId journey,
           const wording::Vocabulary& vocabulary);

    model::JourneyGrid grid;
    layout::JourneyWords words;
    layout::PosterTexts texts;
    std::shared_ptr<const layout::Marks> marks = nullptr;
    std::string name = {}; ///< Of the map, where there are two.

    /// Below the first one.
    struct SecondMap {
        model::JourneyGrid grid;
        std::string name;
    };

    std::optional<SecondMap> second = std::nullopt;

    /// They point into the poster.
    [[nodiscard]] std::vector<layout::PosterMap> maps() const;
};

/// A poster of a current journey and its ideal one. For `current` and `ideal` it is that of the one
/// journey; the other need not be in the document.
[[nodiscard]] Poster posterOf(const model::Document& document, model::JourneyId current,
                              model::JourneyId ideal, compare::PairView view,
                              const wording::Vocabulary& vocabulary);

/// Draws the poster of a sheet of this size from 0, 0 on, in layout units (1/96 inch); the painter
/// scales them to what it draws on. Paper has its own colour, so the ground is left as it is.
void drawOnSheet(QPainter& painter, const Poster& poster, const layout::Paper& paper);

/// One page of exactly this size; vector, fonts embedded, text that can be searched.
///
/// Errors: `outOfMemory`, `internalContradiction`.
[[nodiscard]] base::Result<base::Bytes> toPdf(const Poster& poster, const layout::Paper& paper);

/// At 192 dots per inch, or fewer where the map is too large for that.
///
/// Errors: `outOfMemory`.
[[nodiscard]] base::Result<base::Bytes> toPng(const Poster& poster);

/// Errors: `outOfMemory`.
[[nodiscard]] base::Result<base::Bytes> toSvg(const Poster& poster);

} // namespace cjm::paint
