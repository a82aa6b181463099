// How a table from elsewhere is understood as a part of a map, and what becomes of it there.
//
//     TableReading reading = proposedReading(table, words);      // a person may change it
//     TablePlan plan = planOf(table, reading, words, titles, document, place);
//     Result<edit::Pasted> pasted = pasteTable(document, plan, ids);
//
// Phases across or down, named or not; lanes known by their names in any language that `words`
// knows; feelings as numbers, words or faces; in a lane about time how long something takes, alone
// or in brackets behind a text; several lines in a cell as several cards.
#pragma once

#include <cjm/edit/fragment.h>
#include <cjm/exchange/text_table.h>

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cjm::exchange {

/// What is known about words, in every language at once.
struct TableWords {
    /// The kind of lane that people call so.
    std::function<std::optional<model::LaneKind>(std::string_view)> laneKind;

    /// True for what stands above or beside a row of phases, as “Phase”.
    std::function<bool(std::string_view)> meansPhase;

    /// The score, -2 to 2, of a word or a face.
    std::function<std::optional<int>(std::string_view)> score;

    /// The minutes of a text that says nothing but how long.
    std::function<std::optional<int>(std::string_view)> minutes;
};

enum class PhaseDirection { across, down };

/// Whether a row or column of names stands before the cells.
enum class Heads { none, named };

enum class TableTarget {
    newPhases,    ///< After the focused phase, with lanes of these names.
    focusedCells, ///< The cells that are there, from the focused one on; heads are left out.
    focusedCell,  ///< Every line as a card of the focused cell.
};

struct TableReading {
    PhaseDirection direction = PhaseDirection::across;
    Heads phases = Heads::none; ///< The first row where phases are across, else the first column.
    Heads lanes = Heads::none;  ///< The other one.
    TableTarget target = TableTarget::focusedCells;

    friend bool operator==(const TableReading&, const TableReading&) = default;
};

/// What the names in a table say: for a table with a row and a column at least. A single column is
/// a list of cards.
[[nodiscard]] TableReading proposedReading(const TextTable& table, const TableWords& words);

/// A lane that a row of cells goes into.
struct PlannedLane {
    std::optional<model::LaneId> existing; ///< Absent: a new one.
    std::string title;
    model::LaneKind kind = model::LaneKind::freeText;
};

struct PlannedPhase {
    std::optional<model::PhaseId> existing;
    std::string title;
};

struct PlannedCard {
    std::size_t phase = 0; ///< Of the plan's phases.
    std::size_t lane = 0;
    std::string text;
    std::optional<int> emotion;
    std::string emotionWord;
    std::optional<int> minutes;
};

/// What pasting would make: to be shown before it is done.
struct TablePlan {
    edit::PastePlace place;
    std::vector<PlannedPhase> phases;
    std::vector<PlannedLane> lanes;
    std::vector<PlannedCard> cards;
    std::size_t leftOut = 0; ///< Cells with a text beyond the edge of the map.

    [[nodiscard]] std::size_t newPhases() const;
    [[nodiscard]] std::size_t newLanes() const;
};

/// What new phases and lanes are called that have no name in the table.
struct TableTitles {
    std::string phase;
    std::string lane;
};

/// @param place without a focus only new phases are possible
[[nodiscard]] TablePlan planOf(const TextTable& table, const TableReading& reading,
                               const TableWords& words, const TableTitles& titles,
                               const model::Document& document, const edit::PastePlace& place);

/// A single text as a card of the focused cell; in an emotions lane a feeling, which is neutral
/// where the text is no more than a word without a score.
[[nodiscard]] TablePlan planOfText(std::string text, const TableWords& words,
                                   const model::Document& document, const edit::PastePlace& place);

/// The document with what the plan says. The rows are the new phases where there are any, else the
/// cards.
///
/// Errors: `tooManyRows`; `ruleBroken`.
[[nodiscard]] base::Result<edit::Pasted> pasteTable(model::Document document, const TablePlan& plan,
                                                    base::UuidGenerator& ids);

} // namespace cjm::exchange
