// How long something takes, written in a cell of a table.
#pragma once

#include <cjm/exchange/table_reading.h>

#include <optional>
#include <string>

namespace cjm::exchange {

struct Duration {
    int minutes = 0;
    std::string text; ///< Empty where there is nothing but a time.
};

/// A time alone, or any words with one in brackets behind them, as in “washing (10 min)”; nothing
/// where the line is neither. In brackets a number alone is no time.
[[nodiscard]] std::optional<Duration> readDuration(const std::string& line,
                                                   const TableWords& words);

} // namespace cjm::exchange
