#include <cjm/compare/improvements.h>
#include <cjm/edit/refusal.h>
#include <cjm/model/row_text.h>
#include <cjm/model/siblings.h>
#include <cjm/model/validate.h>

#include <optional>

namespace cjm::compare {

using namespace model;

namespace {

std::vector<const Improvement*> improvementsOf(const Document& document) {
    return inOrder(document.improvements, [](const Improvement&) { return true; });
}

/// The cards among these rows that the document has.
IdSet<Card> cardsAmong(const std::vector<RowReference>& rows, const Document& document) {
    IdSet<Card> cards;
    for (const RowReference& row : rows) {
        if (row.type == RowType::card && document.cards.contains({row.uuid})) {
            cards.insert({row.uuid});
        }
    }
    return cards;
}

std::optional<GoalId> leadingGoal(const JourneyPair& pair) {
    for (const JourneyId id : {pair.beforeJourney, pair.afterJourney}) {
        const Journey* journey = pair.after.journeys.find(id);
        if (journey != nullptr && journey->leadingGoal) {
            return journey->leadingGoal;
        }
    }
    return std::nullopt;
}

/// Room at the end, also where the last key leaves none: then all of them get new ones.
std::vector<OrderKey> keysAtEnd(Document& document, std::size_t count) {
    std::vector<OrderKey> keys;
    const auto all = improvementsOf(document);
    std::optional<OrderKey> last = all.empty() ? std::nullopt : std::optional(all.back()->order);
    while (keys.size() < count) {
        last = orderKeyBetween(last, std::nullopt);
        if (!last) {
            break;
        }
        keys.push_back(*last);
    }
    if (keys.size() == count) {
        return keys;
    }
    keys = spreadOrderKeys(all.size() + count);
    std::vector<Improvement> moved;
    for (const Improvement* improvement : all) {
        moved.push_back(*improvement);
        moved.back().order = keys[moved.size() - 1];
    }
    keys.erase(keys.begin(), keys.begin() + static_cast<std::ptrdiff_t>(moved.size()));
    for (Improvement& improvement : moved) {
        document.improvements.put(std::move(improvement));
    }
    return keys;
}

} // namespace

std::map<std::string, ImprovementId> improvementsByDifference(const Document& document) {
    std::map<std::string, ImprovementId> found;
    for (const Improvement* improvement : improvementsOf(document)) {
        if (!improvement->difference.empty()) {
            found.emplace(improvement->difference, improvement->id);
        }
    }
    return found;
}

base::Result<Document> addImprovements(const JourneyPair& pair,
                                       const std::vector<TitledDifference>& wanted,
                                       base::UuidGenerator& ids) {
    std::map<std::string, ImprovementId> known = improvementsByDifference(pair.after);
    std::vector<Improvement> added;
    for (const TitledDifference& each : wanted) {
        Improvement improvement;
        improvement.id = {ids()};
        improvement.difference = identityOf(each.difference);
        if (!known.emplace(improvement.difference, improvement.id).second) {
            continue;
        }
        improvement.title = each.title;
        improvement.answers = cardsAmong(each.difference.before, pair.after);
        if (improvement.answers.isEmpty()) {
            improvement.answers = cardsAmong(each.difference.after, pair.after);
        }
        improvement.goal = leadingGoal(pair);
        added.push_back(std::move(improvement));
    }
    Document document = pair.after;
    const std::vector<OrderKey> keys = keysAtEnd(document, added.size());
    for (std::size_t index = 0; index < added.size(); ++index) {
        added[index].order = keys[index];
        cleanTexts(added[index]);
        document.improvements.put(std::move(added[index]));
    }
    // All of them at once: there may be thousands.
    for (const Problem& problem : validate(document)) {
        return edit::refuse(problem);
    }
    return document;
}

} // namespace cjm::compare
