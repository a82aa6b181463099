// Whole journeys.
#pragma once

#include <cjm/base/result.h>
#include <cjm/model/document.h>

#include <string>

namespace cjm::edit {

/// The document with a new journey after the others, with the five standard lanes and no phase yet.
///
/// Errors: as `addRow`.
[[nodiscard]] base::Result<model::Document>
addJourneyWithLanes(model::Document document, model::Journey journey, base::UuidGenerator& ids);

/// A document with one journey as `addJourneyWithLanes` makes it, its content in this language.
///
/// Errors: as `setProperties`.
[[nodiscard]] base::Result<model::Document> newMap(std::string language, base::UuidGenerator& ids);

/// The document with a new ideal journey after the others, born from `basedOn`: a copy of it, but
/// for its title and its date. Every phase, lane and card has the one that it copies as its origin,
/// and stands where that one stands; links and variants are copied too. Inside the journey the
/// copies refer to each other; personas, goals, sources and pictures are shared.
///
/// Errors: `rowNotFound`; `ruleBroken` where the journey has an ideal already (secondIdeal);
/// otherwise as `addRow`.
[[nodiscard]] base::Result<model::Document> addIdealJourney(model::Document document,
                                                            model::JourneyId basedOn,
                                                            std::string title,
                                                            base::UuidGenerator& ids);

/// The document with a copy of a journey right after it, under another title. Its ideal one, if it
/// has one, is copied too, with its title, and was born from the copy: phases, lanes and cards have
/// the copies of their origins as origins. Links and variants are copied; inside the copies rows
/// refer to each other; personas, goals, sources and pictures are shared. Views, visits, comments
/// and what else is said about a journey stay with the original. The copy of an ideal journey that
/// is named itself is ideal too, but born from none, as a journey has one ideal at most.
///
/// Errors: `rowNotFound`; otherwise as `addRow`.
[[nodiscard]] base::Result<model::Document> duplicateJourney(model::Document document,
                                                             model::JourneyId original,
                                                             std::string title,
                                                             base::UuidGenerator& ids);

} // namespace cjm::edit
