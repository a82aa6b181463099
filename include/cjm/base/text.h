// The rules for every text that a document holds.
//
// Text comes from keyboards, clipboards and strangers' files. Before it enters a document it is
// cleaned once, here; nothing behind this border needs to doubt it again.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cjm::base {

/// What a text is for. It decides its cap and whether it may have more than one line.
enum class TextKind {
    name,  ///< One line, at most 200 code points: a person, a tag, a channel.
    title, ///< One line, at most 500 code points: a phase, a journey.
    body,  ///< Lines, at most 20,000 code points: a card, a note.
};

/// In code points.
[[nodiscard]] std::size_t capOf(TextKind kind);

struct CleanText {
    std::string text;
    std::size_t removed = 0; ///< Code points taken out or replaced, but for carriage returns.
    bool cut = false;        ///< True where the end was cut off at the cap.
};

/// The text as a document may hold it. Promises, for any bytes:
///
/// * valid UTF-8; what is not becomes U+FFFD;
/// * no control, noncharacter or tag character; line ends are \n, and in one-line texts a line end
///   or a tab is a space;
/// * no directional overrides, and in one-line texts no embeddings, isolates, zero width spaces or
///   word joiners (the joiners and marks that Persian, Hebrew and emoji need stay); in a body,
///   embeddings and isolates are closed where a paragraph ends;
/// * no more than 8 combining marks on one letter and no more than 10 joiners in one chain, which
///   text shaping would choke on;
/// * no longer than the cap;
/// * cleaning a second time changes nothing.
[[nodiscard]] CleanText clean(std::string_view text, TextKind kind);

/// True where `clean` would change nothing.
[[nodiscard]] bool isClean(std::string_view text, TextKind kind);

/// The length of the longest start that is strict UTF-8: no overlong forms, surrogates or code
/// points over U+10FFFF. In bytes.
[[nodiscard]] std::size_t utf8Length(std::string_view text);

/// True where all of it is.
[[nodiscard]] bool isUtf8(std::string_view text);

/// The number of code points; for valid UTF-8.
[[nodiscard]] std::size_t codePointCount(std::string_view text);

} // namespace cjm::base
