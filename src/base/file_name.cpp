#include <cjm/base/file_name.h>
#include <cjm/base/text.h>

#include <algorithm>
#include <array>

namespace cjm::base {

namespace {

/// Leaves room for an ending and for what a save adds to a temporary name.
constexpr std::size_t mostBytes = 120;

constexpr std::string_view separators = "/\\:*?\"<>| \n\t";
constexpr std::string_view lostInFront = " .-~";
constexpr std::string_view lostAtTheEnd = " .";

/// Left-to-right, right-to-left and Arabic letter mark: `clean` leaves them to texts.
constexpr std::array<std::string_view, 3> directionMarks = {"\u200E", "\u200F", "\u061C"};

/// Each stretch of characters that no name may hold becomes one space.
std::string spaced(std::string_view text) {
    std::string result;
    for (const char character : text) {
        const bool isSeparator = separators.find(character) != std::string_view::npos;
        if (!isSeparator) {
            result += character;
        } else if (!result.empty() && result.back() != ' ') {
            result += ' ';
        }
    }
    return result;
}

std::string withoutMarks(std::string text) {
    for (const std::string_view mark : directionMarks) {
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at)) {
            text.erase(at, mark.size());
        }
    }
    return text;
}

std::string_view trimmed(std::string_view name) {
    name.remove_prefix(std::min(name.find_first_not_of(lostInFront), name.size()));
    return name.substr(0, name.find_last_not_of(lostAtTheEnd) + 1);
}

/// True where Windows takes the name for a device, whatever follows the first point.
bool isDevice(std::string_view name) {
    std::string stem(trimmed(name.substr(0, name.find('.'))));
    std::transform(stem.begin(), stem.end(), stem.begin(), [](char letter) {
        return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    });
    constexpr std::array<std::string_view, 4> devices = {"CON", "PRN", "AUX", "NUL"};
    const std::string_view start = std::string_view(stem).substr(0, 3);
    const bool isNumbered = stem.size() == 4 && stem[3] >= '0' && stem[3] <= '9';
    return std::find(devices.begin(), devices.end(), stem) != devices.end() ||
           (isNumbered && (start == "COM" || start == "LPT"));
}

} // namespace

std::string safeFileName(std::string_view title) {
    const std::string spacedTitle = spaced(withoutMarks(clean(title, TextKind::title).text));
    std::string_view name = trimmed(spacedTitle);
    if (name.size() > mostBytes) {
        name = name.substr(0, mostBytes);
        name = trimmed(name.substr(0, utf8Length(name)));
    }
    return isDevice(name) ? "_" + std::string(name) : std::string(name);
}

} // namespace cjm::base
