#include "refusal.h"
#include "room.h"
#include "settle.h"

#include <cjm/edit/block.h>
#include <cjm/model/journey_grid.h>
#include <cjm/model/row_text.h>
#include <cjm/model/siblings.h>
#include <cjm/model/validate.h>

#include <map>

namespace cjm::edit {

using namespace model;

namespace {

template <class Row>
void putAll(Table<Row>& table, std::vector<Row>& rows) {
    for (Row& row : rows) {
        cleanTexts(row);
        table.put(row);
    }
}

/// Phases or lanes, in the order given.
template <class Row>
void putLines(Document& document, JourneyId journey, std::vector<Row>& rows, std::size_t position) {
    if (rows.empty()) {
        return;
    }
    const Document before = document; // which the siblings live in
    const std::vector<const Row*> siblings = inOrder(tableOf<Row>(before), journey);
    const std::vector<OrderKey> keys = makeRoom(document, siblings, position, rows.size());
    for (std::size_t index = 0; index < rows.size(); ++index) {
        rows[index].order = keys[index];
    }
    putAll(tableOf<Row>(document), rows);
}

/// Cards that cover both neighbours of `count` new phases cover these too.
void stretchSpans(Document& document, JourneyId journey, std::size_t position, std::size_t count) {
    if (count == 0) {
        return;
    }
    const JourneyGrid grid(document, journey); // as it is without the new phases
    for (const Card& card : grid.document().cards) {
        const auto first = card.span > 1 ? grid.indexOf(card.phase) : std::nullopt;
        if (first && *first < position && position < *first + static_cast<std::size_t>(card.span)) {
            Card longer = card;
            longer.span += static_cast<int>(count);
            document.cards.put(std::move(longer));
        }
    }
}

void putCards(Document& document, JourneyId journey, std::vector<Card>& cards) {
    std::map<GridPosition, std::vector<Card*>> cells;
    const JourneyGrid grid(document, journey);
    for (Card& card : cards) {
        const auto phase = grid.indexOf(card.phase);
        const auto lane = grid.indexOf(card.lane);
        if (phase && lane) {
            cells[{*phase, *lane}].push_back(&card);
        }
    }
    for (const auto& [position, ofCell] : cells) {
        const std::vector<const Card*>& siblings = grid.cell(position);
        const std::vector<OrderKey> keys =
            makeRoom(document, siblings, siblings.size(), ofCell.size());
        for (std::size_t index = 0; index < ofCell.size(); ++index) {
            ofCell[index]->order = keys[index];
        }
    }
    putAll(document.cards, cards);
}

std::size_t bytesOf(const std::string& text) {
    return text.size();
}

std::size_t bytesOf(const std::vector<std::string>& texts) {
    std::size_t bytes = 0;
    for (const std::string& text : texts) {
        bytes += text.size();
    }
    return bytes;
}

template <class Value>
std::size_t bytesOf(const Value&) {
    return 0;
}

/// Bytes are quick to add up and never fewer than code points.
bool mayHaveTooMuchText(const Document& document) {
    std::size_t bytes = 0;
    forEachTable(document, [&](const auto& table) {
        for (const auto& row : table) {
            forEachField(row, [&](const auto&, const auto& value) { bytes += bytesOf(value); });
        }
    });
    return bytes > documentTextCap;
}

/// The rules that the new rows of a type break, and their table with them.
template <class Row>
std::vector<Problem> problemsOf(const Document& document, const std::vector<Row>& added) {
    const Table<Row>& table = tableOf<Row>(document);
    if (table.size() > rowCap(RowTraits<Row>::type)) {
        return {{ProblemKind::tooManyRows, std::nullopt, RowTraits<Row>::name}};
    }
    for (const Row& row : added) {
        std::vector<Problem> problems = validateRow(document, *table.find(row.id));
        if (!problems.empty()) {
            return problems;
        }
    }
    return {};
}

/// What was valid before stays so: only new rows are looked at, and together all texts.
std::vector<Problem> problemsOf(const Document& document, const Block& block) {
    std::vector<Problem> problems = problemsOf(document, block.phases);
    const auto goOn = [&](const auto& rows) {
        if (problems.empty()) {
            problems = problemsOf(document, rows);
        }
    };
    goOn(block.lanes);
    goOn(block.cards);
    goOn(block.variants);
    goOn(block.links);
    goOn(block.assets);
    if (problems.empty() && mayHaveTooMuchText(document)) {
        problems = validate(document);
    }
    return problems;
}

} // namespace

base::Result<Document> insertBlock(Document document, JourneyId journey, Block block) {
    stretchSpans(document, journey, block.phasePosition, block.phases.size());
    putLines(document, journey, block.phases, block.phasePosition);
    putLines(document, journey, block.lanes, block.lanePosition);
    putCards(document, journey, block.cards);
    putAll(document.variants, block.variants);
    putAll(document.links, block.links);
    for (const Asset& asset : block.assets) {
        if (!document.assets.contains(asset.id)) {
            document.assets.put(asset);
        }
    }
    clearStrayEmotions(document);
    for (const Problem& problem : problemsOf(document, block)) {
        return refuse(problem);
    }
    clampSpans(document, journey);
    return document;
}

} // namespace cjm::edit
