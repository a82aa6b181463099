#include "duration.h"

#include "cell_text.h"

namespace cjm::exchange {

std::optional<Duration> readDuration(const std::string& line, const TableWords& words) {
    if (const std::optional<int> minutes = words.minutes(line)) {
        return Duration{*minutes, {}};
    }
    const std::optional<Bracketed> parts = bracketed(line);
    const std::optional<int> minutes =
        parts && !isPlainNumber(parts->inside) ? words.minutes(parts->inside) : std::nullopt;
    return minutes ? std::optional(Duration{*minutes, std::string(parts->before)}) : std::nullopt;
}

} // namespace cjm::exchange
