// Adding, changing and removing rows of any type: pure functions from one document to the next.
//
// They keep every rule of `validate`. Texts are cleaned; what would break a rule by itself is
// refused; what follows from a change elsewhere is done in the same edit: a row that belonged to a
// removed one goes with it, a span is shortened, a feeling outside an emotions lane is cleared.
// Where nothing changes, the same document comes back.
//
//     Card card = *document.cards.find(id);
//     card.importance = 4;
//     Result<Document> next = edit::updateRow(document, card);
#pragma once

#include <cjm/base/result.h>
#include <cjm/model/document.h>

#include <vector>

namespace cjm::edit {

/// The document with a row more.
///
/// Errors: `tooManyRows`; `ruleBroken` with the kind of the problem as its subject;
/// `internalContradiction` where the row's id is taken.
template <class Row>
[[nodiscard]] base::Result<model::Document> addRow(model::Document document, Row row);

/// The document with this row in place of the one with the same id. A row stays in the journey,
/// visit or whatever it belongs to; a card may change its phase and lane.
///
/// Errors: `rowNotFound`; `ruleBroken` with the kind of the problem as its subject.
template <class Row>
[[nodiscard]] base::Result<model::Document> updateRow(model::Document document, Row row);

/// The document without these rows, without what belonged to them and without any reference to
/// either. A card that covers a removed phase and others stays in the others.
///
/// Errors: `rowNotFound`.
[[nodiscard]] base::Result<model::Document>
removeRows(model::Document document, const std::vector<model::RowReference>& rows);

/// The document with these properties; its id stays.
///
/// Errors: `ruleBroken` with the kind of the problem as its subject.
[[nodiscard]] base::Result<model::Document> setProperties(model::Document document,
                                                          model::DocumentProperties properties);

/// The same content as a new document of its own.
[[nodiscard]] model::Document withNewLineage(model::Document document, model::DocumentId id);

} // namespace cjm::edit
