#include <cjm/base/text.h>
#include <cjm/base/text_position.h>

#include <algorithm>

namespace cjm::base {

namespace {

constexpr std::size_t excerptLength = 40;

bool startsCodePoint(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

std::string_view firstCodePoints(std::string_view text, std::size_t count) {
    std::size_t end = 0;
    for (std::size_t found = 0; end < text.size(); ++end) {
        found += startsCodePoint(text[end]) ? 1U : 0U;
        if (found > count) {
            break;
        }
    }
    return text.substr(0, end);
}

std::string excerptOf(std::string_view line) {
    constexpr std::size_t longestCodePoint = 4; // in bytes
    line = line.substr(0, excerptLength * longestCodePoint);
    const std::string cleaned = clean(firstCodePoints(line, excerptLength), TextKind::name).text;
    return std::string(firstCodePoints(cleaned, excerptLength)); // more where bytes were replaced
}

} // namespace

TextPosition textPositionAt(std::string_view text, std::size_t offset) {
    offset = std::min(offset, text.size());
    const std::string_view before = text.substr(0, offset);
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
    const auto lineEnds = std::count(before.begin(), before.end(), '\n');
    const std::string_view rest = text.substr(offset);
    return {static_cast<std::size_t>(lineEnds) + 1, codePointCount(before.substr(lineStart)) + 1,
            excerptOf(rest.substr(0, rest.find('\n')))};
}

} // namespace cjm::base
