// References that follow a row that was merged into another.
#pragma once

#include <cjm/model/document.h>

#include <unordered_map>

namespace cjm::compare {

/// Rows that go, each with the one that it was merged into.
using Successors = std::unordered_map<base::Uuid, base::Uuid>;

/// Who speaks of a row that goes speaks of its successor from now on: improvements, comments,
/// standards, visits, touchpoints, views. Links and variants are left to go with their row, and
/// origins say what was, not what is.
void sendOn(model::Document& document, const Successors& successors);

} // namespace cjm::compare
