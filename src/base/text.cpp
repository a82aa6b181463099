#include <cjm/base/text.h>

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <vector>

namespace cjm::base {

namespace {

constexpr char32_t replacementCharacter = 0xFFFD;
constexpr char32_t zeroWidthJoiner = 0x200D;
constexpr char32_t popDirectionalFormatting = 0x202C;
constexpr char32_t popDirectionalIsolate = 0x2069;

constexpr std::size_t maximalMarks = 8;
constexpr std::size_t maximalJoiners = 10;
constexpr std::size_t maximalNesting = 8;

constexpr bool isBetween(char32_t point, char32_t first, char32_t last) {
    return first <= point && point <= last;
}

bool isNoncharacter(char32_t point) {
    return isBetween(point, 0xFDD0, 0xFDEF) || (point & 0xFFFE) == 0xFFFE;
}

bool isForbiddenEverywhere(char32_t point) {
    const bool control = point < 0x20 || isBetween(point, 0x7F, 0x9F);
    const bool tag = isBetween(point, 0xE0000, 0xE007F);
    const bool directionalOverride = point == 0x202D || point == 0x202E;
    return (control && point != '\n' && point != '\t') || tag || directionalOverride ||
           isNoncharacter(point);
}

bool isEmbeddingStart(char32_t point) {
    return point == 0x202A || point == 0x202B;
}

bool isIsolateStart(char32_t point) {
    return isBetween(point, 0x2066, 0x2068);
}

bool isForbiddenInOneLine(char32_t point) {
    return isBetween(point, 0x202A, 0x202E) || isBetween(point, 0x2066, 0x2069) ||
           point == 0x200B || point == 0x2060 || point == 0xFEFF;
}

bool isCombiningMark(char32_t point) {
    const utf8proc_category_t category = utf8proc_category(static_cast<utf8proc_int32_t>(point));
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC ||
           category == UTF8PROC_CATEGORY_ME;
}

bool isFormatCharacter(char32_t point) {
    return utf8proc_category(static_cast<utf8proc_int32_t>(point)) == UTF8PROC_CATEGORY_CF;
}

bool isEmojiModifier(char32_t point) {
    return isBetween(point, 0x1F3FB, 0x1F3FF);
}

bool isOneLine(TextKind kind) {
    return kind != TextKind::body;
}

struct Decoded {
    char32_t point;
    std::size_t length;
    bool valid;
};

Decoded decodeFirst(std::string_view text) {
    utf8proc_int32_t point = 0;
    const utf8proc_ssize_t length =
        utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                         static_cast<utf8proc_ssize_t>(text.size()), &point);
    if (length <= 0) {
        return {replacementCharacter, 1, false};
    }
    return {static_cast<char32_t>(point), static_cast<std::size_t>(length), true};
}

/// Decides about one code point at a time, from what it has kept so far and nothing else. That is
/// why cleaning twice changes nothing: the second time every decision meets the same past.
class Cleaner {
public:
    Cleaner(TextKind kind, std::size_t expectedSize)
        : m_kind(kind)
        , m_cap(capOf(kind)) {
        m_result.text.reserve(std::min(expectedSize, 4 * m_cap));
    }

    /// False once the cap is reached.
    [[nodiscard]] bool take(char32_t point) {
        if (const char32_t spaced = asSpacing(point); spaced != point) {
            replaced();
            point = spaced;
        }
        if (isForbiddenEverywhere(point) || (isOneLine(m_kind) && isForbiddenInOneLine(point))) {
            ++m_result.removed;
            return true;
        }
        if (point == '\n') {
            closeDirections();
        }
        if (!isWithinLimits(point)) {
            ++m_result.removed;
            return true;
        }
        if (m_count + spaceNeeded(point) > m_cap) {
            m_result.cut = true;
            return false;
        }
        keep(point);
        return true;
    }

    void replaced() { ++m_result.removed; }

    [[nodiscard]] CleanText finish() {
        closeDirections();
        return std::move(m_result);
    }

private:
    /// Line and paragraph separators are line ends; in one line, line ends and tabs are spaces.
    [[nodiscard]] char32_t asSpacing(char32_t point) const {
        const bool endsLine = point == '\n' || point == 0x2028 || point == 0x2029;
        if (isOneLine(m_kind)) {
            return endsLine || point == '\t' ? U' ' : point;
        }
        return endsLine ? U'\n' : point;
    }

    [[nodiscard]] bool isWithinLimits(char32_t point) {
        if (isEmbeddingStart(point) || isIsolateStart(point)) {
            return m_directions.size() < maximalNesting;
        }
        if (point == popDirectionalFormatting) {
            return !m_directions.empty() && m_directions.back() == popDirectionalFormatting;
        }
        if (point == popDirectionalIsolate) {
            return !m_directions.empty() && m_directions.back() == popDirectionalIsolate;
        }
        if (point == zeroWidthJoiner) {
            return m_joiners < maximalJoiners;
        }
        return !isCombiningMark(point) || m_marks < maximalMarks;
    }

    /// With room for what must still close.
    [[nodiscard]] std::size_t spaceNeeded(char32_t point) const {
        const std::size_t open = m_directions.size();
        if (isEmbeddingStart(point) || isIsolateStart(point)) {
            return open + 2;
        }
        const bool closes = point == popDirectionalFormatting || point == popDirectionalIsolate;
        return closes ? open : open + 1;
    }

    void keep(char32_t point) {
        if (isEmbeddingStart(point)) {
            m_directions.push_back(popDirectionalFormatting);
        } else if (isIsolateStart(point)) {
            m_directions.push_back(popDirectionalIsolate);
        } else if (point == popDirectionalFormatting || point == popDirectionalIsolate) {
            m_directions.pop_back();
        }
        countMarksAndJoiners(point);
        append(point);
    }

    void countMarksAndJoiners(char32_t point) {
        if (point == zeroWidthJoiner) {
            ++m_joiners;
            m_joinerPending = true;
            return;
        }
        if (isCombiningMark(point)) {
            ++m_marks;
            return;
        }
        if (isFormatCharacter(point)) {
            return; // takes no place: what follows still stands on the same letter
        }
        m_marks = 0;
        if (isEmojiModifier(point)) {
            return;
        }
        if (!m_joinerPending) {
            m_joiners = 0;
        }
        m_joinerPending = false;
    }

    void closeDirections() {
        while (!m_directions.empty()) {
            const char32_t closer = m_directions.back();
            m_directions.pop_back();
            countMarksAndJoiners(closer);
            append(closer);
        }
    }

    void append(char32_t point) {
        std::array<utf8proc_uint8_t, 4> buffer = {};
        const utf8proc_ssize_t length =
            utf8proc_encode_char(static_cast<utf8proc_int32_t>(point), buffer.data());
        m_result.text.append(reinterpret_cast<const char*>(buffer.data()),
                             static_cast<std::size_t>(length));
        ++m_count;
    }

    TextKind m_kind;
    std::size_t m_cap;
    CleanText m_result;
    std::size_t m_count = 0;
    std::size_t m_marks = 0;
    std::size_t m_joiners = 0;
    bool m_joinerPending = false;
    std::vector<char32_t> m_directions; ///< What closes each open embedding or isolate.
};

} // namespace

std::size_t capOf(TextKind kind) {
    switch (kind) {
    case TextKind::name:
        return 200;
    case TextKind::title:
        return 500;
    case TextKind::body:
        return 20'000;
    }
    return 0;
}

CleanText clean(std::string_view text, TextKind kind) {
    Cleaner cleaner(kind, text.size());
    while (!text.empty()) {
        Decoded next = decodeFirst(text);
        text.remove_prefix(next.length);
        if (!next.valid) {
            cleaner.replaced();
        }
        if (next.point == '\r') {
            if (!text.empty() && text.front() == '\n') {
                continue;
            }
            next.point = '\n';
        }
        if (!cleaner.take(next.point)) {
            break;
        }
    }
    return cleaner.finish();
}

bool isClean(std::string_view text, TextKind kind) {
    const auto isPlain = [](char character) { return character >= ' ' && character <= '~'; };
    if (text.size() <= capOf(kind) && std::all_of(text.begin(), text.end(), isPlain)) {
        return true;
    }
    return clean(text, kind).text == text;
}

std::size_t utf8Length(std::string_view text) {
    std::size_t length = 0;
    while (length < text.size()) {
        if (static_cast<unsigned char>(text[length]) < 0x80) {
            ++length; // most of any file
            continue;
        }
        const Decoded next = decodeFirst(text.substr(length));
        if (!next.valid) {
            break;
        }
        length += next.length;
    }
    return length;
}

bool isUtf8(std::string_view text) {
    return utf8Length(text) == text.size();
}

std::size_t codePointCount(std::string_view text) {
    const auto startsCodePoint = [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    };
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), startsCodePoint));
}

} // namespace cjm::base
