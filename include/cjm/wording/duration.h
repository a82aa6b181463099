// How long something takes, as people write it.
#pragma once

#include <optional>
#include <string_view>

namespace cjm::wording {

/// The minutes of a text that says nothing but how long: “20”, “20 min”, “1:30”, “1,5 uur”,
/// “1 ч 15 мин”. Understands English, Dutch and Russian at once, as a map need not be in the
/// language of its reader. Nothing for other texts, for no time at all and for more than a week.
[[nodiscard]] std::optional<int> minutesIn(std::string_view text);

} // namespace cjm::wording
