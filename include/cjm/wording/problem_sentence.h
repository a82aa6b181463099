// Broken rules of a document, as a person is told them.
//
// In the language of the application's translator.
#pragma once

#include <cjm/model/validate.h>

#include <QString>

namespace cjm::wording {

/// As in: card “Belt de salon”.
[[nodiscard]] QString rowName(const model::Document& document, const model::RowReference& row);

/// What is wrong where, in one sentence.
[[nodiscard]] QString problemSentence(const model::Document& document,
                                      const model::Problem& problem);

/// What a broken rule is about, where there is no document to look at.
[[nodiscard]] QString problemName(model::ProblemKind kind);

} // namespace cjm::wording
