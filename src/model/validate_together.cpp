#include <cjm/model/siblings.h>
#include <cjm/model/validate.h>

#include <map>
#include <unordered_map>
#include <unordered_set>

namespace cjm::model {

namespace {

class TogetherCheck {
public:
    explicit TogetherCheck(const Document& document)
        : m_document(document) {}

    [[nodiscard]] std::vector<Problem> run() {
        checkIdeals();
        checkSpans();
        checkCircles(m_document.journeys, &Journey::basedOn, "basedOn");
        checkCircles(m_document.comments, &Comment::inReplyTo, "inReplyTo");
        return std::move(m_problems);
    }

private:
    void require(bool kept, Problem problem) {
        if (!kept) {
            m_problems.push_back(problem);
        }
    }

    void checkIdeals() {
        std::unordered_set<base::Uuid> withIdeal;
        for (const Journey& journey : m_document.journeys) {
            if (journey.state == JourneyState::ideal && journey.basedOn) {
                require(withIdeal.insert(journey.basedOn->uuid).second,
                        {ProblemKind::secondIdeal, referenceTo(journey.id), "basedOn"});
            }
        }
    }

    void checkSpans() {
        std::map<JourneyId, std::size_t> counted;
        std::unordered_map<base::Uuid, std::size_t> phasesFromHere;
        std::vector<const Phase*> phases =
            inOrder(m_document.phases, [](const Phase&) { return true; });
        std::reverse(phases.begin(), phases.end());
        for (const Phase* phase : phases) {
            phasesFromHere[phase->id.uuid] = ++counted[phase->journey];
        }
        for (const Card& card : m_document.cards) {
            const auto room = phasesFromHere.find(card.phase.uuid);
            require(room == phasesFromHere.end() || card.span < 1 ||
                        static_cast<std::size_t>(card.span) <= room->second,
                    {ProblemKind::spanPastTheEnd, referenceTo(card.id), "span"});
        }
    }

    /// Each row is visited once: a walk upwards ends at the top, at a row that an earlier walk has
    /// passed, or at one of its own, and then what lies between is the circle.
    template <class Row>
    void checkCircles(const Table<Row>& table, std::optional<Id<Row>> Row::*up,
                      std::string_view field) {
        std::unordered_map<base::Uuid, const Row*> startOfWalk;
        for (const Row& start : table) {
            const Row* step = &start;
            while (step != nullptr && startOfWalk.emplace(step->id.uuid, &start).second) {
                step = step->*up ? table.find(*(step->*up)) : nullptr;
            }
            if (step == nullptr || startOfWalk.at(step->id.uuid) != &start) {
                continue;
            }
            const Row* first = step;
            do {
                m_problems.push_back(
                    {ProblemKind::referenceInCircle, referenceTo(step->id), field});
                step = table.find(*(step->*up));
            } while (step != first);
        }
    }

    const Document& m_document;
    std::vector<Problem> m_problems;
};

} // namespace

std::vector<Problem> validateTogether(const Document& document) {
    return TogetherCheck(document).run();
}

} // namespace cjm::model
