#include "sample_document.h"

#include <cjm/edit/ordering.h>
#include <cjm/edit/rows.h>

#include <edit/random_editor.h>

#include <stdexcept>

namespace cjm::test {

using namespace model;

namespace {

bool hasEveryRowType(const Document& document) {
    bool every = true;
    forEachTable(document, [&](const auto& table) { every = every && !table.isEmpty(); });
    return every;
}

} // namespace

Document sampleDocument() {
    RandomEditor editor(2026);
    Document document = editor.startingDocument();
    for (int count = 0; count < 10'000 && !hasEveryRowType(document); ++count) {
        document = editor.edit(document).value_or(document);
    }
    if (!hasEveryRowType(document)) {
        throw std::logic_error("the random edits never reached every row type at once");
    }
    return document;
}

Document smallSampleDocument() {
    const Document sample = sampleDocument();
    Document small = sample;
    forEachTable(sample, [&](const auto& table) {
        for (const auto& row : table) {
            if (!contains(small, referenceTo(row.id))) {
                continue; // went with another row
            }
            Document smaller = edit::removeRows(small, {referenceTo(row.id)}).value();
            if (hasEveryRowType(smaller)) {
                small = std::move(smaller);
            }
        }
    });
    return small;
}

Document brokenDocument() {
    Document document = sampleDocument();
    Card card = *document.cards.begin();
    card.importance = 6;
    document.cards.put(card);
    return document;
}

Document documentWithNumber(double number) {
    base::UuidGenerator ids(7);
    Goal goal;
    goal.id = {ids()};
    goal.from = number;
    return edit::insertRow(emptyDocument({ids()}), goal, 0).value();
}

} // namespace cjm::test
