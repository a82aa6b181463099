#include <cjm/base/text_search.h>

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <string>

namespace cjm::base {

namespace {

/// A text as its letters are compared, and where in it each of them comes from.
struct Letters {
    std::vector<char32_t> points;
    std::vector<std::size_t> begins; ///< In bytes, one more than points: the end of the text.
};

bool isMark(char32_t point) {
    const utf8proc_category_t category = utf8proc_category(static_cast<utf8proc_int32_t>(point));
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC ||
           category == UTF8PROC_CATEGORY_ME;
}

bool isOfWord(char32_t point) {
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(point))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_PC:
        return true;
    default:
        return isMark(point);
    }
}

void append(Letters& letters, char32_t point, std::size_t begin) {
    letters.points.push_back(point);
    letters.begins.push_back(begin);
}

/// One code point becomes several where it is a letter with marks, or folds into two.
void appendFolded(Letters& letters, utf8proc_int32_t point, LetterCase letterCase,
                  std::size_t begin) {
    std::array<utf8proc_int32_t, 32> buffer = {};
    const int options = letterCase == LetterCase::ignored ? UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD
                                                          : UTF8PROC_DECOMPOSE;
    const utf8proc_ssize_t count =
        utf8proc_decompose_char(point, buffer.data(), static_cast<utf8proc_ssize_t>(buffer.size()),
                                static_cast<utf8proc_option_t>(options), nullptr);
    if (count <= 0 || count > static_cast<utf8proc_ssize_t>(buffer.size())) {
        append(letters, static_cast<char32_t>(point), begin);
        return;
    }
    for (std::size_t index = 0; index < static_cast<std::size_t>(count); ++index) {
        append(letters, static_cast<char32_t>(buffer.at(index)), begin);
    }
}

Letters lettersOf(std::string_view text, LetterCase letterCase) {
    Letters letters;
    letters.points.reserve(text.size());
    letters.begins.reserve(text.size() + 1);
    std::size_t at = 0;
    while (at < text.size()) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80) {
            const bool isCapital = byte >= 'A' && byte <= 'Z' && letterCase == LetterCase::ignored;
            append(letters, isCapital ? byte + U'a' - U'A' : byte, at);
            ++at;
            continue;
        }
        utf8proc_int32_t point = 0;
        const utf8proc_ssize_t length =
            utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at),
                             static_cast<utf8proc_ssize_t>(text.size() - at), &point);
        if (length <= 0) {
            break; // not UTF-8, which no document holds
        }
        appendFolded(letters, point, letterCase, at);
        at += static_cast<std::size_t>(length);
    }
    letters.begins.push_back(at);
    return letters;
}

/// False within a letter, and between it and its marks.
bool isBorder(const Letters& letters, std::size_t at) {
    const std::size_t count = letters.points.size();
    return at == 0 || at == count ||
           (letters.begins[at] != letters.begins[at - 1] && !isMark(letters.points[at]));
}

bool isWordBorder(const Letters& letters, std::size_t at) {
    const std::size_t count = letters.points.size();
    return at == 0 || at == count || !isOfWord(letters.points[at - 1]) ||
           !isOfWord(letters.points[at]);
}

} // namespace

TextSearch::TextSearch(std::string_view sought, SearchOptions options)
    : m_options(options)
    , m_sought(lettersOf(sought, options.letterCase).points) {}

std::vector<TextRange> TextSearch::in(std::string_view text) const {
    std::vector<TextRange> found;
    if (m_sought.empty() || text.empty()) {
        return found;
    }
    const Letters letters = lettersOf(text, m_options.letterCase);
    auto from = letters.points.begin();
    while (true) {
        const auto hit = std::search(from, letters.points.end(), m_sought.begin(), m_sought.end());
        if (hit == letters.points.end()) {
            return found;
        }
        const auto begin = static_cast<std::size_t>(hit - letters.points.begin());
        const std::size_t end = begin + m_sought.size();
        const bool isWhole = isBorder(letters, begin) && isBorder(letters, end);
        const bool isWord = m_options.wordEnds == WordEnds::anywhere ||
                            (isWordBorder(letters, begin) && isWordBorder(letters, end));
        if (isWhole && isWord) {
            found.push_back({letters.begins[begin], letters.begins[end] - letters.begins[begin]});
            from = hit + static_cast<std::ptrdiff_t>(m_sought.size());
        } else {
            from = hit + 1;
        }
    }
}

std::vector<std::u32string> foldedWords(std::string_view text) {
    std::vector<std::u32string> words;
    bool isInWord = false;
    for (const char32_t point : lettersOf(text, LetterCase::ignored).points) {
        if (!isOfWord(point)) {
            isInWord = false;
            continue;
        }
        if (!isInWord) {
            words.emplace_back();
        }
        isInWord = true;
        words.back() += point;
    }
    return words;
}

} // namespace cjm::base
