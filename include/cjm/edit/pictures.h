// Pictures on cards.
#pragma once

#include <cjm/base/result.h>
#include <cjm/model/document.h>

#include <optional>

namespace cjm::edit {

/// The document with this picture on a card, or with none; one that is shown nowhere any more goes.
/// A picture that the document has already is not held twice.
///
/// Errors: `rowNotFound`; as `addRow`.
[[nodiscard]] base::Result<model::Document> setPicture(model::Document document, model::CardId card,
                                                       std::optional<model::Asset> picture);

} // namespace cjm::edit
