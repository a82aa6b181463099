// What links and their ends are called, in the language of the window.
#pragma once

#include "map_words.h"

#include <QCoreApplication>

namespace cjm::ui {

class LinkWords {
    Q_DECLARE_TR_FUNCTIONS(Link)

public:
    [[nodiscard]] static QString nameOf(model::LinkKind kind);

    /// What stands at an end: the text of a card, or what it is in a word; the number and the title
    /// of a phase.
    [[nodiscard]] static QString nameOfEnd(const model::Document& document, MapWords& words,
                                           const model::RowReference& row);

    /// A link as it is seen from one of its ends, as in: Loop to “Books online”.
    [[nodiscard]] static QString seenFrom(const model::Document& document, MapWords& words,
                                          const model::Link& link, const model::RowReference& end);
};

} // namespace cjm::ui
