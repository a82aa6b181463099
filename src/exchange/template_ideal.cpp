#include "template_journeys.h"

#include <cjm/edit/journeys.h>
#include <cjm/model/siblings.h>

#include <algorithm>

namespace cjm::exchange {

using namespace model;

namespace {

/// Changes the copy of the current journey into the ideal one.
class IdealWriter {
public:
    IdealWriter(TemplateDraft& draft, const Template& salon, const WrittenRows& rows)
        : m_draft(draft)
        , m_salon(salon)
        , m_rows(rows) {
        findCopies();
    }

    void write() {
        if (std::count(m_salon.lanes.begin(), m_salon.lanes.end(), LaneKind::opportunities) == 0) {
            Lane lane;
            lane.journey = m_ideal;
            lane.kind = LaneKind::opportunities;
            m_lanes[lane.kind] = m_draft.insert(std::move(lane));
        }
        for (std::size_t phase = 0; phase < m_salon.phases.size(); ++phase) {
            changePhase(phase);
        }
        for (std::size_t phase = 0; phase < m_salon.phases.size(); ++phase) {
            addCards(m_salon.phases[phase].added, m_phases[phase]);
        }
        for (const TemplateIdealPhase& source : m_salon.idealPhases) {
            addPhase(source);
        }
        for (const TemplateLink& link : m_salon.links) {
            changeLink(link);
        }
    }

private:
    /// Every row of the current journey has one copy now.
    void findCopies() {
        const Document& document = m_draft.document();
        m_ideal = std::find_if(document.journeys.begin(), document.journeys.end(),
                               [&](const Journey& one) { return one.basedOn == m_rows.current; })
                      ->id;
        for (const Phase* phase : inOrder(document.phases, m_ideal)) {
            m_phases.push_back(phase->id);
        }
        for (const Lane* lane : inOrder(document.lanes, m_ideal)) {
            m_lanes[lane->kind] = lane->id;
        }
        for (const Card& card : document.cards) {
            if (card.journey == m_ideal) {
                m_copies[*card.origins.begin()] = card.id;
            }
        }
    }

    [[nodiscard]] CardId copyOf(CardId original) const { return m_copies.at(original); }

    /// Changes a row that is there, unless something has failed.
    template <class Row, class How>
    void change(Id<Row> id, How&& how) {
        const Row* found =
            m_draft.hasFailed() ? nullptr : tableOf<Row>(m_draft.document()).find(id);
        if (found != nullptr) {
            Row row = *found;
            how(row);
            m_draft.update(std::move(row));
        }
    }

    void changePhase(std::size_t index) {
        const TemplatePhase& source = m_salon.phases[index];
        if (!source.idealTitle.isEmpty()) {
            change(m_phases[index],
                   [&](Phase& phase) { phase.title = m_draft.in(source.idealTitle); });
        }
        changeFeelings(m_phases[index], source.idealFeeling);
        for (const auto& lane : source.cards) {
            for (const TemplateCard& card : lane.second) {
                const auto written = m_rows.cards.find(&card);
                if (written == m_rows.cards.end()) {
                    add(card, {m_phases[index], m_lanes.at(lane.first)});
                } else {
                    changeCard(card, written->second);
                }
            }
        }
    }

    void changeFeelings(PhaseId phase, const TemplateFeeling& feeling) {
        if (m_draft.hasFailed()) {
            return;
        }
        const Document document = m_draft.document();
        for (const Card* card : cardsInCell(document, phase, m_lanes.at(LaneKind::emotions))) {
            change(card->id, [&](Card& row) {
                row.emotion = feeling.score;
                row.emotionWord = m_draft.in(feeling.word);
            });
        }
    }

    void changeCard(const TemplateCard& source, CardId original) {
        const CardId copy = copyOf(original);
        if (source.descendants.empty()) {
            if (!source.mergedInto.empty()) {
                change(copyOf(m_rows.cardsByKey.at(source.mergedInto)),
                       [&](Card& card) { card.origins.insert(original); });
            }
            m_draft.apply([&](Document document) {
                return edit::removeRows(std::move(document), {referenceTo(copy)});
            });
            return;
        }
        const Card before = m_draft.hasFailed() ? Card() : *m_draft.document().cards.find(copy);
        change(copy, [&](Card& card) { become(card, source.descendants.front()); });
        moveTo(copy, before, source.descendants.front());
        CardId last = copy;
        for (std::size_t part = 1; part < source.descendants.size(); ++part) {
            const TemplateDescendant& descendant = source.descendants[part];
            const CardId id = splitOff(last, before, descendant);
            last = descendant.phase ? last : id;
        }
    }

    void become(Card& card, const TemplateDescendant& descendant) const {
        if (!descendant.text.isEmpty()) {
            card.text = m_draft.in(descendant.text);
        }
        if (!descendant.channel.isEmpty()) {
            card.touchpoint.channel = m_draft.in(descendant.channel);
        }
    }

    void moveTo(CardId card, const Card& before, const TemplateDescendant& descendant) {
        if (descendant.phase) {
            m_draft.apply([&](Document document) {
                return edit::moveCards(std::move(document), {card},
                                       {m_phases.at(*descendant.phase), before.lane}, atTheEnd);
            });
        }
    }

    /// A part that stays in the cell stands after the one before it.
    CardId splitOff(CardId last, const Card& before, const TemplateDescendant& descendant) {
        Card card = before;
        become(card, descendant);
        if (descendant.phase) {
            card.phase = m_phases.at(*descendant.phase);
            return m_draft.insert(std::move(card));
        }
        const std::vector<const Card*> cell =
            m_draft.hasFailed() ? std::vector<const Card*>()
                                : cardsInCell(m_draft.document(), card.phase, card.lane);
        const auto place = std::find_if(cell.begin(), cell.end(),
                                        [&](const Card* one) { return one->id == last; });
        return m_draft.insert(std::move(card), static_cast<std::size_t>(place - cell.begin()) + 1);
    }

    void add(const TemplateCard& source, edit::Cell cell) {
        Card card;
        card.journey = m_ideal;
        card.phase = cell.phase;
        card.lane = cell.lane;
        m_draft.insert(cardFrom(m_draft, source, m_rows, std::move(card)));
    }

    void addCards(const TemplateCards& cards, PhaseId phase) {
        for (const auto& lane : cards) {
            for (const TemplateCard& card : lane.second) {
                add(card, {phase, m_lanes.at(lane.first)});
            }
        }
    }

    void addPhase(const TemplateIdealPhase& source) {
        Phase phase;
        phase.journey = m_ideal;
        phase.title = m_draft.in(source.phase.title);
        phase.question = m_draft.in(source.phase.question);
        phase.band = m_draft.in(m_salon.phases.at(source.after).band);
        phase.momentOfTruth = source.phase.momentOfTruth;
        Card feeling;
        feeling.journey = m_ideal;
        feeling.phase = m_draft.insert(std::move(phase), positionAfter(m_phases.at(source.after)));
        feeling.lane = m_lanes.at(LaneKind::emotions);
        feeling.emotion = source.phase.idealFeeling.score;
        feeling.emotionWord = m_draft.in(source.phase.idealFeeling.word);
        const PhaseId id = feeling.phase;
        m_draft.insert(std::move(feeling));
        addCards(source.phase.added, id);
    }

    [[nodiscard]] std::size_t positionAfter(PhaseId id) const {
        if (m_draft.hasFailed()) {
            return atTheEnd;
        }
        const std::vector<const Phase*> phases = inOrder(m_draft.document().phases, m_ideal);
        const auto place = std::find_if(phases.begin(), phases.end(),
                                        [&](const Phase* one) { return one->id == id; });
        return static_cast<std::size_t>(place - phases.begin()) + 1;
    }

    /// Links have no origins: the copy is the one that says the same.
    void changeLink(const TemplateLink& source) {
        if (!source.idealShare || m_draft.hasFailed()) {
            return;
        }
        const Document document = m_draft.document();
        for (const Link& link : document.links) {
            if (link.journey == m_ideal && link.kind == source.kind &&
                link.label == m_draft.in(source.label)) {
                change(link.id, [&](Link& row) { row.share = source.idealShare; });
            }
        }
    }

    TemplateDraft& m_draft;
    const Template& m_salon;
    const WrittenRows& m_rows;
    JourneyId m_ideal;
    std::vector<PhaseId> m_phases;
    std::map<LaneKind, LaneId> m_lanes;
    std::map<CardId, CardId> m_copies;
};

} // namespace

void writeIdealJourney(TemplateDraft& draft, const Template& salon, const WrittenRows& rows) {
    draft.apply([&](Document document) {
        return edit::addIdealJourney(std::move(document), rows.current, draft.in(salon.idealTitle),
                                     draft.ids());
    });
    if (!draft.hasFailed()) {
        IdealWriter(draft, salon, rows).write();
    }
}

} // namespace cjm::exchange
