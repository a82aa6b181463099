// What is worth looking at in a document, as a person is told it.
//
// In the language of the application's translator.
#pragma once

#include <cjm/model/findings.h>

#include <QString>

namespace cjm::wording {

/// What was found where, in one sentence.
[[nodiscard]] QString findingSentence(const model::Document& document,
                                      const model::Finding& finding);

} // namespace cjm::wording
