#include "letter_measure.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace cjm::test {

namespace {

bool startsLetter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// Fills lines of so many letters.
class Lines {
public:
    explicit Lines(std::size_t letters)
        : m_letters(letters) {}

    void addWord(std::size_t length) {
        if (m_length > 0 && m_length + m_spaces + length > m_letters) {
            startLine();
        }
        m_length += (m_length > 0 ? m_spaces : 0) + length;
        m_spaces = 0;
        while (m_length > m_letters) {
            const std::size_t rest = m_length - m_letters;
            m_length = m_letters;
            startLine();
            m_length = rest;
        }
        m_longest = std::max(m_longest, m_length);
    }

    void addSpace() { ++m_spaces; }

    void startLine() {
        m_longest = std::max(m_longest, m_length);
        m_length = 0;
        m_spaces = 0;
        ++m_count;
    }

    [[nodiscard]] layout::Size size() const {
        return {static_cast<double>(m_longest) * letterWidth,
                static_cast<double>(m_count) * lineHeight};
    }

private:
    std::size_t m_letters;
    std::size_t m_count = 1;
    std::size_t m_length = 0;
    std::size_t m_spaces = 0;
    std::size_t m_longest = 0;
};

} // namespace

layout::Size LetterMeasure::measure(layout::TextRole, std::string_view text, double width) {
    const double letters = std::max(1.0, std::floor(std::min(width, 1e9) / letterWidth));
    Lines lines(static_cast<std::size_t>(letters));
    std::size_t word = 0;
    const auto endWord = [&] {
        if (word > 0) {
            lines.addWord(word);
        }
        word = 0;
    };
    for (const char byte : text) {
        if (byte == ' ' || byte == '\n') {
            endWord();
            byte == ' ' ? lines.addSpace() : lines.startLine();
        } else {
            word += startsLetter(byte) ? 1U : 0U;
            if (byte == '-') {
                endWord();
            }
        }
    }
    endWord();
    return lines.size();
}

} // namespace cjm::test
