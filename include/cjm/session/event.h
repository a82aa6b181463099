// What an open document tells those who watch it.
#pragma once

#include <cjm/model/change.h>

#include <functional>
#include <memory>
#include <variant>

namespace cjm::session {

/// The content of the document is another. Comes before the selection's event, if there is one.
struct DocumentChanged {
    const model::Change& change;
};

/// Another journey is shown, another cell has the focus or other rows are selected.
struct SelectionChanged {};

/// The document was saved, or has another file.
struct DocumentSaved {};

/// What can be undone and redone is another, as a what-if has begun or ended.
struct HistoryReplaced {};

/// Something is typed that is no edit yet, or nothing of the kind any more.
struct DraftChanged {};

using Event =
    std::variant<DocumentChanged, SelectionChanged, DocumentSaved, HistoryReplaced, DraftChanged>;
using Observer = std::function<void(const Event&)>;

/// Ends an observation when it goes; may outlive the session.
using Subscription = std::shared_ptr<const void>;

} // namespace cjm::session
