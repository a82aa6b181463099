#include "list_marks.h"

#include <algorithm>
#include <array>

namespace cjm::exchange {

namespace {

/// Those that also begin texts need a blank behind them.
constexpr std::array<std::string_view, 3> withBlank = {"- ", "* ", "\xE2\x80\x93 "};

/// LibreOffice writes the first three for the levels of a list.
constexpr std::array<std::string_view, 7> bullets = {
    "\xE2\x80\xA2", // bullet
    "\xE2\x97\xA6", // white bullet
    "\xE2\x96\xAA", // small square
    "\xE2\x97\x8F", // circle
    "\xE2\x97\x8B", // white circle
    "\xE2\x80\xA3", // triangle
    "\xC2\xB7",     // middle dot
};

constexpr std::size_t longestNumber = 6; // 12.10.

template <class Signs>
std::size_t lengthOfStart(std::string_view line, const Signs& signs) {
    const auto found = std::find_if(signs.begin(), signs.end(), [line](std::string_view sign) {
        return line.starts_with(sign);
    });
    return found == signs.end() ? 0 : found->size();
}

/// As 1, 2.3, a or iv.
bool isOutlineNumber(std::string_view text) {
    if (text.empty() || text.size() > longestNumber) {
        return false;
    }
    const bool isLetter = text.size() == 1 && text[0] >= 'a' && text[0] <= 'z';
    const bool isNumber = text[0] >= '0' && text[0] <= '9' &&
                          text.find_first_not_of("0123456789.") == std::string_view::npos;
    return isLetter || isNumber || text.find_first_not_of("ivx") == std::string_view::npos;
}

} // namespace

std::size_t bulletLength(std::string_view line) {
    return std::max(lengthOfStart(line, withBlank), lengthOfStart(line, bullets));
}

bool isListMark(std::string_view text) {
    if (text.empty()) {
        return false;
    }
    // Word writes the second and the third for the levels of a list.
    if (text == "-" || text == "o" || text == "\xC2\xA7" || text == "\xE2\x80\x93" ||
        lengthOfStart(text, bullets) == text.size()) {
        return true;
    }
    return (text.back() == '.' || text.back() == ')') &&
           isOutlineNumber(text.substr(0, text.size() - 1));
}

} // namespace cjm::exchange
