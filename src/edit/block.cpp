#include "document_text.h"
#include "room.h"
#include "settle.h"

#include <cjm/edit/block.h>
#include <cjm/edit/refusal.h>
#include <cjm/model/journey_lines.h>
#include <cjm/model/row_text.h>
#include <cjm/model/siblings.h>
#include <cjm/model/validate.h>

#include <algorithm>
#include <map>
#include <utility>

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
    const JourneyLines lines(document, journey); // as they are without the new phases
    for (const Card& card : lines.document().cards) {
        const auto first = card.span > 1 ? lines.indexOf(card.phase) : std::nullopt;
        if (first && *first < position && position < *first + static_cast<std::size_t>(card.span)) {
            Card longer = card;
            longer.span += static_cast<int>(count);
            document.cards.put(std::move(longer));
        }
    }
}

/// What the new cards of a cell come after, and they.
struct CellToFill {
    std::vector<const Card*> siblings;
    std::vector<Card*> added;
};

void giveOrders(Document& document, std::vector<Card>& cards) {
    std::map<std::pair<PhaseId, LaneId>, CellToFill> cells;
    for (Card& card : cards) {
        cells[{card.phase, card.lane}].added.push_back(&card);
    }
    const Table<Card> before = document.cards; // which the siblings live in
    for (const Card& card : before) {
        if (const auto cell = cells.find({card.phase, card.lane}); cell != cells.end()) {
            cell->second.siblings.push_back(&card);
        }
    }
    for (auto& [place, cell] : cells) {
        std::vector<const Card*>& siblings = cell.siblings;
        std::sort(siblings.begin(), siblings.end(),
                  [](const Card* left, const Card* right) { return standsBefore(*left, *right); });
        const std::vector<OrderKey> keys =
            makeRoom(document, siblings, siblings.size(), cell.added.size());
        for (std::size_t index = 0; index < keys.size(); ++index) {
            cell.added[index]->order = keys[index];
        }
    }
}

/// What was there before is as it should be: only what is new is looked at.
void putCards(Document& document, JourneyId journey, Block& block) {
    giveOrders(document, block.cards);
    const JourneyLines lines(document, journey);
    for (Card& card : block.cards) {
        const auto phase = lines.indexOf(card.phase);
        if (phase && card.span > 1) {
            card.span = static_cast<int>(lines.spanOf(card, *phase));
        }
        if (!isEmotionsLane(document, card.lane)) {
            clearEmotion(card);
        }
    }
    putAll(document.cards, block.cards);
    for (Variant& variant : block.variants) {
        const Card* card = document.cards.find(variant.card);
        if (card != nullptr && !isEmotionsLane(document, card->lane)) {
            clearEmotion(variant);
        }
    }
    putAll(document.variants, block.variants);
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
    if (problems.empty() && hasTooMuchText(document)) {
        problems = {{ProblemKind::tooMuchText}};
    }
    return problems;
}

} // namespace

base::Result<Document> insertBlock(Document document, JourneyId journey, Block block) {
    stretchSpans(document, journey, block.phasePosition, block.phases.size());
    putLines(document, journey, block.phases, block.phasePosition);
    putLines(document, journey, block.lanes, block.lanePosition);
    putCards(document, journey, block);
    putAll(document.links, block.links);
    for (const Asset& asset : block.assets) {
        if (!document.assets.contains(asset.id)) {
            document.assets.put(asset);
        }
    }
    for (const Problem& problem : problemsOf(document, block)) {
        return refuse(problem);
    }
    return document;
}

} // namespace cjm::edit
