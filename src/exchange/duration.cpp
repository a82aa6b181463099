#include "duration.h"

#include "cell_text.h"

#include <algorithm>

namespace cjm::exchange {

std::optional<Duration> readDuration(const std::string& line, const TableWords& words) {
    if (const std::optional<int> minutes = words.minutes(line)) {
        return Duration{*minutes, {}};
    }
    const std::optional<Bracketed> parts = bracketed(line);
    const bool isNumber =
        parts && std::all_of(parts->inside.begin(), parts->inside.end(),
                             [](char letter) { return letter >= '0' && letter <= '9'; });
    const std::optional<int> minutes =
        parts && !isNumber ? words.minutes(parts->inside) : std::nullopt;
    return minutes ? std::optional(Duration{*minutes, std::string(parts->before)}) : std::nullopt;
}

} // namespace cjm::exchange
