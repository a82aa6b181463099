// What can be said of many cards at once: how certain we are, and the marks they have.
//
//     document.apply(step, withCertainty(document.document(), cards, model::Certainty::assumed));
#pragma once

#include <cjm/base/result.h>
#include <cjm/model/document.h>

#include <optional>
#include <vector>

namespace cjm::ui {

/// What all these cards have in common; nothing where they differ.
[[nodiscard]] std::optional<model::Certainty>
commonCertainty(const model::Document& document, const std::vector<model::CardId>& cards);

/// True where all of these cards have the mark, and there is one at least.
[[nodiscard]] bool allHaveMark(const model::Document& document,
                               const std::vector<model::CardId>& cards, model::CardMark mark);

/// Errors: `rowNotFound`.
[[nodiscard]] base::Result<model::Document>
withCertainty(model::Document document, const std::vector<model::CardId>& cards,
              const std::optional<model::Certainty>& certainty);

/// Errors: `rowNotFound`.
[[nodiscard]] base::Result<model::Document>
withMark(model::Document document, const std::vector<model::CardId>& cards, model::CardMark mark);

/// Errors: `rowNotFound`.
[[nodiscard]] base::Result<model::Document> withoutMark(model::Document document,
                                                        const std::vector<model::CardId>& cards,
                                                        model::CardMark mark);

} // namespace cjm::ui
