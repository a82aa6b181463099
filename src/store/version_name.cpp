#include "version_name.h"

#include <cjm/base/text.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace cjm::store {

namespace {

using std::chrono::days;
using std::chrono::seconds;

constexpr std::size_t timeLength = 16;  ///< Of "20261122T140201Z".
constexpr std::size_t digestLength = 8; ///< In hexadecimal digits.
constexpr std::string_view pathStart = "path ";
constexpr std::string_view nameStart = "name ";

std::string padded(unsigned number, std::size_t width) {
    std::string text = std::to_string(number);
    return std::string(width - std::min(width, text.size()), '0') + text;
}

std::optional<unsigned> numberIn(std::string_view digits) {
    const bool areDigits = std::all_of(digits.begin(), digits.end(),
                                       [](char digit) { return digit >= '0' && digit <= '9'; });
    unsigned number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return areDigits ? std::optional(number) : std::nullopt;
}

/// @param text as in 20261122T140201Z
std::optional<files::Moment> momentIn(std::string_view text) {
    if (text[8] != 'T' || text[15] != 'Z') {
        return std::nullopt;
    }
    const std::optional<unsigned> year = numberIn(text.substr(0, 4));
    const std::optional<unsigned> month = numberIn(text.substr(4, 2));
    const std::optional<unsigned> day = numberIn(text.substr(6, 2));
    const std::optional<unsigned> hour = numberIn(text.substr(9, 2));
    const std::optional<unsigned> minute = numberIn(text.substr(11, 2));
    const std::optional<unsigned> second = numberIn(text.substr(13, 2));
    if (!year || !month || !day || !hour || !minute || !second) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(*year)),
                                           std::chrono::month(*month), std::chrono::day(*day)};
    constexpr unsigned firstYear = 1970;
    constexpr unsigned lastYear = 2261; // A moment ends in the year after that.
    if (!date.ok() || *year < firstYear || *year > lastYear || *hour > 23 || *minute > 59 ||
        *second > 59) {
        return std::nullopt;
    }
    return files::Moment(std::chrono::sys_days(date).time_since_epoch() +
                         std::chrono::hours(*hour) + std::chrono::minutes(*minute) +
                         seconds(*second));
}

/// A path may hold line ends, and is otherwise any bytes.
std::string escaped(std::string_view text) {
    std::string result;
    for (const char letter : text) {
        switch (letter) {
        case '\\':
            result += "\\\\";
            break;
        case '\n':
            result += "\\n";
            break;
        default:
            result += letter;
        }
    }
    return result;
}

std::string unescaped(std::string_view text) {
    std::string result;
    for (std::size_t place = 0; place < text.size(); ++place) {
        const bool isEscape = text[place] == '\\' && place + 1 < text.size();
        if (!isEscape) {
            result += text[place];
            continue;
        }
        ++place;
        result += text[place] == 'n' ? '\n' : text[place];
    }
    return result;
}

} // namespace

std::string versionStem(files::Moment kept, const base::Digest& digest) {
    const auto day = std::chrono::floor<days>(kept);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(std::chrono::floor<seconds>(kept - day));
    return padded(static_cast<unsigned>(static_cast<int>(date.year())), 4) +
           padded(static_cast<unsigned>(date.month()), 2) +
           padded(static_cast<unsigned>(date.day()), 2) + 'T' +
           padded(static_cast<unsigned>(time.hours().count()), 2) +
           padded(static_cast<unsigned>(time.minutes().count()), 2) +
           padded(static_cast<unsigned>(time.seconds().count()), 2) + "Z-" +
           base::toText(digest).substr(0, digestLength);
}

std::optional<VersionName> parseVersionName(std::string_view name, std::string_view ending) {
    constexpr std::size_t stemLength = timeLength + 1 + digestLength;
    if (name.size() != stemLength + ending.size() || !name.ends_with(ending) ||
        name[timeLength] != '-') {
        return std::nullopt;
    }
    const std::string_view digest = name.substr(timeLength + 1, digestLength);
    const std::optional<files::Moment> kept = momentIn(name.substr(0, timeLength));
    if (!kept || digest.find_first_not_of("0123456789abcdef") != std::string_view::npos) {
        return std::nullopt;
    }
    return VersionName{*kept, std::string(digest)};
}

std::string toText(const VersionNote& note) {
    std::string text;
    for (const std::string& path : note.paths) {
        text += std::string(pathStart) + escaped(path) + '\n';
    }
    if (!note.name.empty()) {
        text += std::string(nameStart) + escaped(note.name) + '\n';
    }
    return text;
}

VersionNote parseVersionNote(std::string_view text) {
    VersionNote note;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.starts_with(pathStart)) {
            note.paths.push_back(unescaped(line.substr(pathStart.size())));
        } else if (line.starts_with(nameStart)) {
            note.name =
                base::clean(unescaped(line.substr(nameStart.size())), base::TextKind::name).text;
        }
    }
    return note;
}

} // namespace cjm::store
