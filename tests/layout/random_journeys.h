// Journeys of all sorts, for what must hold for every map.
#pragma once

#include <cjm/model/document.h>

#include <functional>

namespace cjm::test {

using JourneyVisitor = std::function<void(const model::Document&, model::JourneyId)>;

/// Calls the visitor for crowded journeys, and for every journey of a document under random edits
/// now and then. Always the same ones.
void forEachRandomJourney(const JourneyVisitor& visitor);

} // namespace cjm::test
