// Does again what the entries of an edit journal say was done.
#pragma once

#include "journal_entry.h"

#include <cjm/edit/history.h>
#include <cjm/model/document.h>

#include <cstdint>
#include <functional>
#include <optional>

namespace cjm::store {

struct Replayed {
    edit::History history; ///< Its current document is valid.
    std::uint64_t lastEntry = 0;
};

/// The entry with this number, or nothing where there is none that can be read.
using EntryAt = std::function<std::optional<JournalEntry>(std::uint64_t number)>;

/// From a valid document on, as it was after the entry with the given number, as far as the entries
/// lead to a valid one.
[[nodiscard]] Replayed replay(const model::Document& document, std::uint64_t number,
                              const EntryAt& entryAt);

} // namespace cjm::store
