#include <cjm/base/date.h>

#include <algorithm>
#include <array>
#include <cstdio>

namespace cjm::base {

namespace {

bool isDigit(char character) {
    return character >= '0' && character <= '9';
}

int number(std::string_view digits) {
    int value = 0;
    for (const char digit : digits) {
        value = value * 10 + (digit - '0');
    }
    return value;
}

} // namespace

bool isValid(const Date& date) {
    return date.ok() && date.year() >= std::chrono::year{1} &&
           date.year() <= std::chrono::year{9999};
}

std::string toText(const Date& date) {
    std::array<char, 32> buffer = {};
    const int length =
        std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return {buffer.data(), static_cast<std::size_t>(length)};
}

std::optional<Date> parseDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const std::string_view year = text.substr(0, 4);
    const std::string_view month = text.substr(5, 2);
    const std::string_view day = text.substr(8, 2);
    for (const std::string_view part : {year, month, day}) {
        if (!std::all_of(part.begin(), part.end(), isDigit)) {
            return std::nullopt;
        }
    }
    const Date date{std::chrono::year{number(year)},
                    std::chrono::month{static_cast<unsigned>(number(month))},
                    std::chrono::day{static_cast<unsigned>(number(day))}};
    return isValid(date) ? std::optional(date) : std::nullopt;
}

} // namespace cjm::base
