#include "field_differences.h"

#include <cjm/compare/document_differences.h>
#include <cjm/compare/match_titles.h>
#include <cjm/model/siblings.h>

#include <algorithm>
#include <type_traits>

namespace cjm::compare {

using namespace model;

namespace {

/// Rows that are compared inside their journey.
template <class Row>
constexpr bool isOfJourney =
    std::is_same_v<Row, Phase> || std::is_same_v<Row, Lane> || std::is_same_v<Row, Card> ||
    std::is_same_v<Row, Variant> || std::is_same_v<Row, Link>;

std::vector<JourneyPair> pairsById(const Document& before, const Document& after) {
    std::vector<JourneyPair> pairs;
    for (const Journey* journey : inOrder(after.journeys, [](const Journey&) { return true; })) {
        if (before.journeys.contains(journey->id)) {
            pairs.push_back(twoVersions(before, journey->id, after, journey->id));
        }
    }
    return pairs;
}

std::vector<JourneyPair> pairsByTitle(const Document& before, const Document& after) {
    std::vector<JourneyPair> pairs;
    std::vector<const Journey*> left =
        inOrder(before.journeys, [](const Journey&) { return true; });
    for (const Journey* journey : inOrder(after.journeys, [](const Journey&) { return true; })) {
        const auto found = std::find_if(left.begin(), left.end(), [&](const Journey* other) {
            return other->title == journey->title && other->state == journey->state;
        });
        if (found != left.end()) {
            pairs.push_back({before, (*found)->id, after, journey->id,
                             matchTitles(before, (*found)->id, after, journey->id)});
            left.erase(found);
        }
    }
    return pairs;
}

class Around {
public:
    Around(const Document& before, const Document& after)
        : m_before(before)
        , m_after(after)
        , m_pairs(matchedJourneys(before, after)) {}

    [[nodiscard]] std::vector<Difference> list() {
        compareProperties();
        for (const JourneyPair& pair : m_pairs) {
            compareJourney(*m_before.journeys.find(pair.beforeJourney),
                           *m_after.journeys.find(pair.afterJourney));
        }
        listUnmatchedJourneys();
        forEachRowType([&]<class Row>() {
            if constexpr (!isOfJourney<Row> && !std::is_same_v<Row, Journey>) {
                compareTables(tableOf<Row>(m_before), tableOf<Row>(m_after));
            }
        });
        return std::move(m_differences);
    }

private:
    void compareProperties() {
        forEachFieldOf<DocumentProperties>([&](const auto& field) {
            if (field.of(*m_before.properties) != field.of(*m_after.properties)) {
                m_differences.push_back(
                    {DifferenceKind::changed, std::nullopt, {}, {}, field.name});
            }
        });
    }

    template <class Row>
    void add(DifferenceKind kind, const Row* before, const Row* after,
             std::string_view field = {}) {
        Difference difference{kind, RowTraits<Row>::type, {}, {}, field};
        if (before != nullptr) {
            difference.before = {referenceTo(before->id)};
        }
        if (after != nullptr) {
            difference.after = {referenceTo(after->id)};
        }
        m_differences.push_back(std::move(difference));
    }

    /// Only what is a journey's own: the rest is compared with its rows.
    void compareJourney(const Journey& before, const Journey& after) {
        forEachFieldOf<Journey>([&](const auto& field) {
            if (isOwnField<Journey>(field.name) && field.name != "order" &&
                field.of(before) != field.of(after)) {
                add(field.name == "title" ? DifferenceKind::reworded : DifferenceKind::changed,
                    &before, &after, field.name);
            }
        });
    }

    void listUnmatchedJourneys() {
        for (const Journey& journey : m_after.journeys) {
            if (std::none_of(m_pairs.begin(), m_pairs.end(), [&](const JourneyPair& pair) {
                    return pair.afterJourney == journey.id;
                })) {
                add<Journey>(DifferenceKind::added, nullptr, &journey);
            }
        }
        for (const Journey& journey : m_before.journeys) {
            if (std::none_of(m_pairs.begin(), m_pairs.end(), [&](const JourneyPair& pair) {
                    return pair.beforeJourney == journey.id;
                })) {
                add<Journey>(DifferenceKind::dropped, &journey, nullptr);
            }
        }
    }

    template <class Row>
    void compareTables(const Table<Row>& before, const Table<Row>& after) {
        Table<Row>::forEachDifference(before, after, [&](const auto& left, const auto& right) {
            if (left == nullptr) {
                add<Row>(DifferenceKind::added, nullptr, right.get());
            } else if (right == nullptr) {
                add<Row>(DifferenceKind::dropped, left.get(), nullptr);
            } else {
                compareRows(*left, *right);
            }
        });
    }

    template <class Row>
    void compareRows(const Row& before, const Row& after) {
        forEachFieldOf<Row>([&](const auto& field) {
            if (field.of(before) != field.of(after)) {
                add(field.name == "order" ? DifferenceKind::moved : DifferenceKind::changed,
                    &before, &after, field.name == "order" ? std::string_view() : field.name);
            }
        });
    }

    const Document& m_before;
    const Document& m_after;
    std::vector<JourneyPair> m_pairs;
    std::vector<Difference> m_differences;
};

} // namespace

std::vector<JourneyPair> matchedJourneys(const Document& before, const Document& after) {
    std::vector<JourneyPair> pairs = pairsById(before, after);
    return pairs.empty() ? pairsByTitle(before, after) : pairs;
}

std::vector<Difference> differencesAround(const Document& before, const Document& after) {
    return Around(before, after).list();
}

} // namespace cjm::compare
