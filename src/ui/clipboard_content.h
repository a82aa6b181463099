// What of the clipboard a map can take: a copied part of a map, a table, or nothing.
//
// It comes from any program. Only so much of it is looked at as can be read without keeping anybody
// waiting; what it names is never opened.
#pragma once

#include <cjm/edit/fragment.h>
#include <cjm/exchange/text_table.h>

#include <QMimeData>
#include <string>
#include <variant>

namespace cjm::ui {

enum class ClipboardRefusal { nothingThere, tooLarge };

/// A single text is a table of one cell.
using ClipboardContent = std::variant<ClipboardRefusal, edit::Fragment, exchange::TextTable>;

/// A part of a map where there is one, else a table, else a text.
[[nodiscard]] ClipboardContent readClipboard(const QMimeData& data);

/// The text as it is for a single card: clean, and cut where it is too long for one.
struct CardText {
    std::string text;
    bool isCut = false;
    std::size_t removed = 0; ///< Characters that no text may hold, taken out or replaced.
};

[[nodiscard]] CardText readClipboardText(const QMimeData& data);

/// True where `readClipboard` may find something; looks at no content.
[[nodiscard]] bool mayHoldContent(const QMimeData& data);

} // namespace cjm::ui
