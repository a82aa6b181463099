// What `validate` is expected to say of a document that breaks rules.
#pragma once

#include <cjm/model/validate.h>

#include <model/problem_text.h>
#include <model/two_journeys.h>

#include <string_view>
#include <vector>

namespace cjm::test {

using Problems = std::vector<model::Problem>;

template <class Row>
[[nodiscard]] model::Problem problemIn(model::ProblemKind kind, model::Id<Row> row,
                                       std::string_view field = {}) {
    return {kind, referenceTo(row), field};
}

[[nodiscard]] inline Problems problemsOf(const DocumentBuilder& builder) {
    return validate(builder.document());
}

[[nodiscard]] inline Problems problemsOf(const TwoJourneys& map) {
    return problemsOf(map.builder);
}

} // namespace cjm::test
