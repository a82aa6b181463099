#include <cjm/base/text_search.h>
#include <cjm/compare/match_titles.h>
#include <cjm/edit/refusal.h>
#include <cjm/edit/rows.h>
#include <cjm/model/journey_grid.h>
#include <cjm/model/validate.h>

#include <algorithm>
#include <map>
#include <set>

namespace cjm::compare {

using namespace model;

namespace {

using WordList = std::vector<std::u32string>;

WordList sortedWords(const std::string& text) {
    WordList words = base::foldedWords(text);
    std::sort(words.begin(), words.end());
    return words;
}

/// From 0 to 1: the share of the words of both that both have.
double likeness(const WordList& left, const WordList& right) {
    if (left.empty() || right.empty()) {
        return 0;
    }
    WordList common;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(),
                          std::back_inserter(common));
    return 2 * static_cast<double>(common.size()) / static_cast<double>(left.size() + right.size());
}

constexpr double leastLikeness = 0.5;

/// Rows of either journey that are matched already.
template <class Row>
struct Matched {
    explicit Matched(const std::vector<Relation<Row>>& relations) {
        for (const Relation<Row>& relation : relations) {
            before.insert(relation.before);
            after.insert(relation.after);
        }
    }

    std::set<Id<Row>> before;
    std::set<Id<Row>> after;
};

/// Rows that could be matched, by their words.
template <class Row>
struct Candidates {
    std::vector<const Row*> rows;
    std::vector<WordList> words;

    template <class WordsOf>
    Candidates(const std::vector<const Row*>& all, const std::set<Id<Row>>& matched,
               WordsOf&& wordsOf) {
        for (const Row* row : all) {
            if (matched.count(row->id) == 0) {
                rows.push_back(row);
                words.push_back(sortedWords(wordsOf(*row)));
            }
        }
    }
};

struct Likeness {
    double value;
    std::size_t before;
    std::size_t after;
};

/// Those that are most alike first, and of equally alike ones those that stand first.
template <class Row>
void matchAlike(const Candidates<Row>& before, const Candidates<Row>& after,
                std::vector<Relation<Row>>& relations) {
    std::vector<Likeness> pairs;
    for (std::size_t left = 0; left < before.rows.size(); ++left) {
        for (std::size_t right = 0; right < after.rows.size(); ++right) {
            const double value = likeness(before.words[left], after.words[right]);
            if (value >= leastLikeness) {
                pairs.push_back({value, left, right});
            }
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Likeness& left, const Likeness& right) {
        return left.value > right.value;
    });
    std::vector<bool> isTaken(before.rows.size());
    std::vector<bool> isGiven(after.rows.size());
    for (const Likeness& pair : pairs) {
        if (!isTaken[pair.before] && !isGiven[pair.after]) {
            isTaken[pair.before] = true;
            isGiven[pair.after] = true;
            relations.push_back({before.rows[pair.before]->id, after.rows[pair.after]->id});
        }
    }
}

void matchPhases(const JourneyGrid& before, const JourneyGrid& after,
                 std::vector<Relation<Phase>>& relations) {
    const Matched<Phase> matched(relations);
    const auto titleOf = [](const Phase& phase) { return phase.title; };
    matchAlike(Candidates<Phase>(before.phases(), matched.before, titleOf),
               Candidates<Phase>(after.phases(), matched.after, titleOf), relations);
}

/// Most lanes have no title of their own: the first ones of a kind belong together.
void matchLanes(const JourneyGrid& before, const JourneyGrid& after,
                std::vector<Relation<Lane>>& relations) {
    const auto match = [&](auto&& fits) {
        for (const Lane* lane : before.lanes()) {
            const Matched<Lane> matched(relations);
            const auto found =
                std::find_if(after.lanes().begin(), after.lanes().end(), [&](const Lane* other) {
                    return matched.after.count(other->id) == 0 && other->kind == lane->kind &&
                           fits(*lane, *other);
                });
            if (matched.before.count(lane->id) == 0 && found != after.lanes().end()) {
                relations.push_back({lane->id, (*found)->id});
            }
        }
    };
    match([](const Lane& lane, const Lane& other) {
        return sortedWords(lane.title) == sortedWords(other.title);
    });
    match([](const Lane&, const Lane&) { return true; });
}

/// What a card says; of one without words, how it feels.
std::string wordsOf(const Card& card) {
    return card.text.empty() ? card.emotionWord : card.text;
}

/// Where each side has one feeling, it is the same feeling, whatever it is called.
void matchCell(const JourneyGrid& before, GridPosition from, const JourneyGrid& after,
               GridPosition to, const Matched<Card>& known,
               std::vector<Relation<Card>>& relations) {
    const Candidates<Card> left(before.cell(from), known.before, wordsOf);
    const Candidates<Card> right(after.cell(to), known.after, wordsOf);
    const bool areFeelings = before.lanes()[from.lane]->kind == LaneKind::emotions &&
                             after.lanes()[to.lane]->kind == LaneKind::emotions;
    if (areFeelings && left.rows.size() == 1 && right.rows.size() == 1) {
        relations.push_back({left.rows.front()->id, right.rows.front()->id});
        return;
    }
    matchAlike(left, right, relations);
}

template <class Row>
void setOrigins(Document& document, JourneyId ideal, const std::vector<Relation<Row>>& relations) {
    std::map<Id<Row>, IdSet<Row>> origins;
    for (const Relation<Row>& relation : relations) {
        origins[relation.after].insert(relation.before);
    }
    const Table<Row> before = tableOf<Row>(document);
    for (const Row& row : before) {
        if (row.journey == ideal && row.origins != origins[row.id]) {
            Row related = row;
            related.origins = origins[row.id];
            tableOf<Row>(document).put(std::move(related));
        }
    }
}

} // namespace

Correspondence matchTitles(const Document& before, JourneyId beforeJourney, const Document& after,
                           JourneyId afterJourney, const Correspondence& known) {
    const JourneyGrid left(before, beforeJourney);
    const JourneyGrid right(after, afterJourney);
    Correspondence rows = known;
    matchPhases(left, right, rows.phases);
    matchLanes(left, right, rows.lanes);
    const Matched<Card> knownCards(known.cards);
    for (const Relation<Phase>& phase : rows.phases) {
        for (const Relation<Lane>& lane : rows.lanes) {
            matchCell(left, {*left.indexOf(phase.before), *left.indexOf(lane.before)}, right,
                      {*right.indexOf(phase.after), *right.indexOf(lane.after)}, knownCards,
                      rows.cards);
        }
    }
    return rows;
}

base::Result<Document> makeIdeal(const Document& document, JourneyId current, JourneyId ideal,
                                 const Correspondence& rows) {
    const Journey* found = document.journeys.find(ideal);
    if (found == nullptr || !document.journeys.contains(current)) {
        return base::fail(base::ErrorCode::rowNotFound,
                          toText(referenceTo(found == nullptr ? ideal : current)));
    }
    Journey journey = *found;
    journey.state = JourneyState::ideal;
    journey.basedOn = current;
    journey.review.reset();
    base::Result<Document> next = edit::updateRow(document, std::move(journey));
    if (!next) {
        return next;
    }
    setOrigins(*next, ideal, rows.phases);
    setOrigins(*next, ideal, rows.lanes);
    setOrigins(*next, ideal, rows.cards);
    for (const Problem& problem : validate(*next)) {
        return edit::refuse(problem);
    }
    return next;
}

} // namespace cjm::compare
