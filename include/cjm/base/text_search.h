// Searching for what a person typed in the texts of a document.
//
//     const TextSearch search("kapper", {});
//     for (const TextRange& range : search.in(card.text)) { ... }
//
// Letters are compared as Unicode has them: "É" is found however it is stored, and a letter is
// never found without the marks on it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cjm::base {

enum class LetterCase { ignored, matched };

enum class WordEnds { anywhere, wholeWords };

struct SearchOptions {
    LetterCase letterCase = LetterCase::ignored;
    WordEnds wordEnds = WordEnds::anywhere;

    friend bool operator==(const SearchOptions&, const SearchOptions&) = default;
};

/// A part of a text, in bytes.
struct TextRange {
    std::size_t begin = 0;
    std::size_t length = 0;

    friend bool operator==(const TextRange&, const TextRange&) = default;
};

class TextSearch {
public:
    /// @param sought valid UTF-8; an empty text is found nowhere
    TextSearch(std::string_view sought, SearchOptions options);

    /// From left to right, none over another. For valid UTF-8.
    [[nodiscard]] std::vector<TextRange> in(std::string_view text) const;

    [[nodiscard]] bool isIn(std::string_view text) const { return !in(text).empty(); }

    [[nodiscard]] bool isEmpty() const { return m_sought.empty(); }

private:
    SearchOptions m_options;
    std::vector<char32_t> m_sought; ///< As the letters of a text are compared.
};

/// The words of a text as they are compared where case does not matter; for valid UTF-8.
[[nodiscard]] std::vector<std::u32string> foldedWords(std::string_view text);

} // namespace cjm::base
