// What is different between two documents.
//
// One answer for everybody who must know: the canvas, the edit journal, panels, the merge.
#pragma once

#include <cjm/base/result.h>
#include <cjm/model/document.h>

#include <memory>
#include <optional>
#include <tuple>
#include <vector>

namespace cjm::model {

/// One row before and after; a missing one was added or removed. Never both missing, never equal.
template <class Row>
struct RowChange {
    std::shared_ptr<const Row> before;
    std::shared_ptr<const Row> after;
};

/// Applied to the document it was taken from, it gives the other one.
struct Change {
    template <class... Row>
    static std::tuple<std::vector<RowChange<Row>>...>
        changesOf(std::tuple<Table<Row> Document::*...>);

    RowChange<DocumentProperties> properties; ///< Both null where they did not change.
    decltype(changesOf(documentTables)) tables;

    template <class Row>
    [[nodiscard]] const std::vector<RowChange<Row>>& rows() const {
        return std::get<std::vector<RowChange<Row>>>(tables);
    }

    [[nodiscard]] bool isEmpty() const;

    /// Calls `visitor(changes)` with the changed rows of each type.
    template <class Visitor>
    void forEachRowType(Visitor&& visitor) const {
        std::apply([&](const auto&... changes) { (visitor(changes), ...); }, tables);
    }
};

/// What must change in `before` to make it equal to `after`. Rows that are equal are never in it.
[[nodiscard]] Change diff(const Document& before, const Document& after);

/// The way back.
[[nodiscard]] Change inverse(const Change& change);

/// The changed document. `ErrorCode::internalContradiction` where a row is not as it was before the
/// change: then the change was not taken from this document.
[[nodiscard]] base::Result<Document> apply(Document document, const Change& change);

} // namespace cjm::model
