#include "document_text.h"

#include <cjm/edit/find_text.h>
#include <cjm/edit/refusal.h>
#include <cjm/edit/rows.h>
#include <cjm/model/row_text.h>

#include <algorithm>
#include <map>
#include <utility>

namespace cjm::edit {

using namespace model;

namespace {

std::string& textIn(Card& card, MapText text) {
    switch (text) {
    case MapText::feelingWord:
        return card.emotionWord;
    case MapText::note:
        return card.note;
    default:
        return card.text;
    }
}

std::string& textIn(Phase& phase, MapText text) {
    switch (text) {
    case MapText::heading:
        return phase.band;
    case MapText::question:
        return phase.question;
    default:
        return phase.title;
    }
}

std::string& textIn(Lane& lane, MapText) {
    return lane.title;
}

std::string& textIn(Link& link, MapText) {
    return link.label;
}

FoundText placed(const RowReference& row, MapText text, std::optional<GridPosition> cell = {},
                 Sight sight = Sight::seen) {
    return {row, text, {}, cell, sight};
}

class Finder {
public:
    Finder(const JourneyGrid& grid, const base::TextSearch& search)
        : m_grid(grid)
        , m_search(search) {}

    [[nodiscard]] std::vector<FoundText> find() {
        const auto& phases = m_grid.phases();
        for (std::size_t index = 0; index < phases.size(); ++index) {
            if (index == 0 || phases[index - 1]->band != phases[index]->band) {
                look(phases[index]->band, placed(referenceTo(phases[index]->id), MapText::heading));
            }
        }
        for (const Phase* phase : phases) {
            look(phase->title, placed(referenceTo(phase->id), MapText::phaseTitle));
            look(phase->question, placed(referenceTo(phase->id), MapText::question));
        }
        for (std::size_t lane = 0; lane < m_grid.lanes().size(); ++lane) {
            lookInLane(lane);
        }
        for (const Link& link : m_grid.document().links) {
            if (!phases.empty() && link.journey == phases.front()->journey) {
                look(link.label, placed(referenceTo(link.id), MapText::linkLabel));
            }
        }
        return std::move(m_found);
    }

private:
    void lookInLane(std::size_t index) {
        const Lane& lane = *m_grid.lanes()[index];
        // The name of a collapsed lane is still there.
        look(lane.title, placed(referenceTo(lane.id), MapText::laneTitle, {},
                                lane.shown ? Sight::seen : Sight::hidden));
        const Sight sight = lane.shown && !lane.collapsed ? Sight::seen : Sight::hidden;
        for (std::size_t phase = 0; phase < m_grid.phases().size(); ++phase) {
            const GridPosition cell = {phase, index};
            for (const Card* card : m_grid.cell(cell)) {
                const RowReference row = referenceTo(card->id);
                look(card->text, placed(row, MapText::cardText, cell, sight));
                look(card->emotionWord, placed(row, MapText::feelingWord, cell, sight));
                look(card->note, placed(row, MapText::note, cell, sight));
            }
        }
    }

    void look(const std::string& text, FoundText found) {
        for (const base::TextRange& range : m_search.in(text)) {
            found.range = range;
            m_found.push_back(found);
        }
    }

    const JourneyGrid& m_grid;
    const base::TextSearch& m_search;
    std::vector<FoundText> m_found;
};

/// What is found in the texts of one row.
using InRow = std::vector<FoundText>;

/// From the end, so that the ranges before stay where they are.
void replaceIn(std::string& text, const InRow& found, MapText which, std::string_view replacement) {
    for (auto one = found.rbegin(); one != found.rend(); ++one) {
        if (one->text == which && one->range.begin + one->range.length <= text.size()) {
            text.replace(one->range.begin, one->range.length, replacement);
        }
    }
}

template <class Row>
base::Result<Document> withReplaced(Document document, const RowReference& reference,
                                    const InRow& found, std::string_view replacement) {
    const Row* before = tableOf<Row>(document).find(Id<Row>{reference.uuid});
    if (before == nullptr) {
        return base::fail(base::ErrorCode::rowNotFound, toText(reference));
    }
    Row row = *before;
    std::vector<MapText> done;
    for (const FoundText& one : found) {
        if (std::find(done.begin(), done.end(), one.text) == done.end()) {
            done.push_back(one.text);
            replaceIn(textIn(row, one.text), found, one.text, replacement);
        }
    }
    if (cleanTexts(row).cut > 0) {
        return refuse({ProblemKind::textNotClean, reference});
    }
    if constexpr (std::is_same_v<Row, Card>) {
        // Thousands of cards at once: the row is clean and refers to what it did before, so only
        // the sum of all texts is left to be looked at, once for all of them.
        document.cards.put(std::move(row));
        return document;
    } else {
        return updateRow(std::move(document), std::move(row));
    }
}

/// The phases that share the heading of this one, from it on.
std::vector<PhaseId> underHeadingOf(const Document& document, const Phase& first) {
    const JourneyGrid grid(document, first.journey);
    std::vector<PhaseId> phases;
    const std::size_t begin = grid.indexOf(first.id).value_or(0);
    for (std::size_t index = begin;
         index < grid.phases().size() && grid.phases()[index]->band == first.band; ++index) {
        phases.push_back(grid.phases()[index]->id);
    }
    return phases;
}

/// Every phase under a heading that was found, in place of its first.
base::Result<std::vector<FoundText>> overAllPhases(const Document& document,
                                                   const std::vector<FoundText>& found) {
    std::vector<FoundText> all;
    for (const FoundText& one : found) {
        if (one.text != MapText::heading) {
            all.push_back(one);
            continue;
        }
        const Phase* first = document.phases.find({one.row.uuid});
        if (first == nullptr) {
            return base::fail(base::ErrorCode::rowNotFound, toText(one.row));
        }
        for (const PhaseId phase : underHeadingOf(document, *first)) {
            all.push_back(one);
            all.back().row = referenceTo(phase);
        }
    }
    return all;
}

base::Result<Document> withReplaced(Document document, const RowReference& row, const InRow& found,
                                    std::string_view replacement) {
    switch (row.type) {
    case RowType::card:
        return withReplaced<Card>(std::move(document), row, found, replacement);
    case RowType::phase:
        return withReplaced<Phase>(std::move(document), row, found, replacement);
    case RowType::lane:
        return withReplaced<Lane>(std::move(document), row, found, replacement);
    case RowType::link:
        return withReplaced<Link>(std::move(document), row, found, replacement);
    default:
        return base::fail(base::ErrorCode::rowNotFound, toText(row));
    }
}

} // namespace

std::vector<FoundText> findText(const JourneyGrid& grid, const base::TextSearch& search) {
    return search.isEmpty() ? std::vector<FoundText>() : Finder(grid, search).find();
}

base::Result<Document> replaceText(Document document, const std::vector<FoundText>& found,
                                   std::string_view replacement) {
    const base::Result<std::vector<FoundText>> all = overAllPhases(document, found);
    if (!all) {
        return base::fail(all.error());
    }
    std::map<RowReference, InRow> rows;
    for (const FoundText& one : *all) {
        rows[one.row].push_back(one);
    }
    base::Result<Document> next = std::move(document);
    for (const auto& [row, inRow] : rows) {
        if (next) {
            next = withReplaced(*std::move(next), row, inRow, replacement);
        }
    }
    if (next && hasTooMuchText(*next)) {
        return refuse({ProblemKind::tooMuchText});
    }
    return next;
}

} // namespace cjm::edit
