// A day of the calendar, without time or zone.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace cjm::base {

/// Always an existing day in the years 1 to 9999 when it comes from `parseDate`.
using Date = std::chrono::year_month_day;

/// True for an existing day in the years 1 to 9999.
[[nodiscard]] bool isValid(const Date& date);

/// ISO 8601, as in 2026-11-14.
[[nodiscard]] std::string toText(const Date& date);

/// Reads exactly what `toText` writes of a valid date; anything else is nothing.
[[nodiscard]] std::optional<Date> parseDate(std::string_view text);

} // namespace cjm::base
