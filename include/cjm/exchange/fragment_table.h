// A copied part of a map as a table for other programs.
#pragma once

#include <cjm/edit/fragment.h>
#include <cjm/exchange/text_table.h>

#include <array>
#include <functional>
#include <string>

namespace cjm::exchange {

/// What the program calls what has no name of its own, in the reader's language.
struct TableNames {
    std::array<std::string, model::allValues<model::LaneKind>().size()> lanes;
    /// How long a card takes, as in “10 min”; empty where that is not told. May be absent.
    std::function<std::string(const model::Card&)> duration;
};

/// Phases across and lanes down, a cell for each; the cards of a cell are its lines, with the lines
/// of a card joined. A feeling is its text or word with the score behind it, as in “irritated
/// (-1)”, or the score alone; in a lane about time a card has its time behind it, as in “washing
/// (10 min)”, or is the time alone. Whole phases and lanes come with the titles of both as heads.
/// Cards of a single cell are rows of their own, in one column.
[[nodiscard]] TextTable tableOf(const edit::Fragment& fragment, const TableNames& names);

/// The cards alone, as a text for a letter: one after the other, each with its own lines.
[[nodiscard]] std::string plainTextOf(const edit::Fragment& fragment, const TableNames& names);

} // namespace cjm::exchange
