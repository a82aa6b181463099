// A feeling written in a cell of a table.
#pragma once

#include <cjm/exchange/table_reading.h>

#include <optional>
#include <string>
#include <vector>

namespace cjm::exchange {

/// How the numbers of a lane are meant. Those that fit several scales are taken for our own.
enum class ScoreScale {
    own,       ///< -2 to 2
    oneToFive, ///< 3 is neutral.
    minusFiveToFive,
};

/// @param lines every line of every cell in the lane
[[nodiscard]] ScoreScale scaleOf(const std::vector<std::string>& lines);

struct Feeling {
    int score = 0;
    std::string word; ///< Empty where there is a number or a face alone.
};

/// A number, a known word or face, or any words with a score in brackets behind them; nothing where
/// the line is none of these.
[[nodiscard]] std::optional<Feeling> readFeeling(const std::string& line, ScoreScale scale,
                                                 const TableWords& words);

} // namespace cjm::exchange
