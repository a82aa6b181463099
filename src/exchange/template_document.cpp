#include <cjm/edit/journeys.h>
#include <cjm/edit/ordering.h>
#include <cjm/edit/rows.h>
#include <cjm/exchange/templates.h>
#include <cjm/model/siblings.h>

#include <algorithm>
#include <limits>

namespace cjm::exchange {

using namespace model;

namespace {

/// The lanes that an ideal journey empties.
bool tellsOfTrouble(LaneKind kind) {
    return kind == LaneKind::problems || kind == LaneKind::obstacles;
}

/// Writes a template into a new document, edit by edit; after an error nothing more is done.
class TemplateWriter {
public:
    TemplateWriter(const Template& salon, ContentLanguage language, base::UuidGenerator& ids)
        : m_salon(salon)
        , m_language(language)
        , m_ids(ids)
        , m_document(emptyDocument({ids()})) {}

    [[nodiscard]] base::Result<Document> write() {
        writeProperties();
        const PersonaId persona = addPersona();
        writeCurrent(persona, addGoal());
        writeLinks();
        if (m_document) {
            m_document = edit::addIdealJourney(*std::move(m_document), m_current,
                                               in(m_salon.idealTitle), m_ids);
        }
        if (m_document) {
            const Document born = *m_document;
            improve(born);
        }
        return std::move(m_document);
    }

private:
    [[nodiscard]] const std::string& in(const TemplateText& text) const {
        return text.in(m_language);
    }

    /// Puts a row after its siblings.
    template <class Row>
    Id<Row> append(Row row) {
        row.id = {m_ids()};
        const Id<Row> id = row.id;
        if (m_document) {
            m_document = edit::insertRow(*std::move(m_document), std::move(row),
                                         std::numeric_limits<std::size_t>::max());
        }
        return id;
    }

    template <class Row>
    void update(Row row) {
        if (m_document) {
            m_document = edit::updateRow(*std::move(m_document), std::move(row));
        }
    }

    void writeProperties() {
        DocumentProperties properties = *m_document->properties;
        properties.title = in(m_salon.title);
        properties.language = nameOf(m_language);
        m_document = edit::setProperties(*std::move(m_document), std::move(properties));
    }

    PersonaId addPersona() {
        Persona persona;
        persona.name = in(m_salon.persona);
        return append(std::move(persona));
    }

    GoalId addGoal() {
        Goal goal;
        goal.kind = GoalKind::customers;
        goal.what = in(m_salon.goal);
        return append(std::move(goal));
    }

    LaneId addLane(JourneyId journey, LaneKind kind) {
        Lane lane;
        lane.journey = journey;
        lane.kind = kind;
        return append(std::move(lane));
    }

    PhaseId addPhase(const TemplatePhase& source) {
        Phase phase;
        phase.journey = m_current;
        phase.title = in(source.title);
        phase.question = in(source.question);
        phase.band = in(source.band);
        phase.momentOfTruth = source.momentOfTruth;
        return append(std::move(phase));
    }

    /// The cards of a lane in one phase; of an emotions lane the one that says how it feels.
    void addCards(const TemplatePhase& source, LaneKind kind, Card cell) {
        if (kind == LaneKind::emotions) {
            cell.emotion = source.emotion;
            cell.emotionWord = in(source.feeling);
            append(std::move(cell));
            return;
        }
        const auto cards = source.cards.find(kind);
        if (cards == source.cards.end()) {
            return;
        }
        for (const TemplateText& text : cards->second) {
            Card card = cell;
            card.text = in(text);
            append(std::move(card));
        }
    }

    void writeCurrent(PersonaId persona, GoalId goal) {
        Journey journey;
        journey.title = in(m_salon.title);
        journey.kind = JourneyKind::analysis;
        journey.personas = {persona};
        journey.leadingGoal = goal;
        m_current = append(std::move(journey));

        std::vector<LaneId> lanes;
        for (const LaneKind kind : m_salon.lanes) {
            lanes.push_back(addLane(m_current, kind));
        }
        for (const TemplatePhase& source : m_salon.phases) {
            Card cell;
            cell.journey = m_current;
            cell.phase = addPhase(source);
            for (std::size_t index = 0; index < lanes.size(); ++index) {
                cell.lane = lanes[index];
                addCards(source, m_salon.lanes[index], cell);
            }
        }
    }

    /// The row that stands at this end of a link. Without one the link's insertion is refused.
    [[nodiscard]] RowReference rowAt(const TemplateLinkEnd& end) const {
        const std::vector<const Phase*> phases = inOrder(m_document->phases, m_current);
        if (end.phase >= phases.size()) {
            return {};
        }
        const PhaseId phase = phases[end.phase]->id;
        if (!end.lane) {
            return referenceTo(phase);
        }
        for (const Lane* lane : inOrder(m_document->lanes, m_current)) {
            const std::vector<const Card*> cards = cardsInCell(*m_document, phase, lane->id);
            if (lane->kind == *end.lane && end.card < cards.size()) {
                return referenceTo(cards[end.card]->id);
            }
        }
        return {};
    }

    void writeLinks() {
        for (const TemplateLink& source : m_salon.links) {
            if (!m_document) {
                return;
            }
            Link link;
            link.id = {m_ids()};
            link.journey = m_current;
            link.kind = source.kind;
            link.from = rowAt(source.from);
            link.to = source.to ? std::optional(rowAt(*source.to)) : std::nullopt;
            link.label = in(source.label);
            link.share = source.share;
            m_document = edit::addRow(*std::move(m_document), std::move(link));
        }
    }

    /// Makes the copy of the current journey, as it stands in `document`, the ideal one.
    void improve(const Document& document) {
        const auto ideal = std::find_if(
            document.journeys.begin(), document.journeys.end(),
            [](const Journey& journey) { return journey.state == JourneyState::ideal; });
        const std::vector<const Phase*> phases = inOrder(document.phases, ideal->id);
        for (const Lane* lane : inOrder(document.lanes, ideal->id)) {
            if (tellsOfTrouble(lane->kind)) {
                hide(document, *lane);
            } else if (lane->kind == LaneKind::emotions) {
                raise(document, phases, *lane);
            }
        }
        const std::vector<LaneKind>& lanes = m_salon.lanes;
        if (std::find(lanes.begin(), lanes.end(), LaneKind::opportunities) == lanes.end()) {
            addOpportunities(phases, ideal->id);
        }
        keepClients(document, ideal->id);
    }

    /// In an ideal journey nobody gets lost.
    void keepClients(const Document& document, JourneyId ideal) {
        std::vector<RowReference> lost;
        for (const Link& link : document.links) {
            if (link.journey == ideal && link.kind == LinkKind::lost && m_document &&
                m_document->links.find(link.id) != nullptr) {
                lost.push_back(referenceTo(link.id));
            }
        }
        if (m_document && !lost.empty()) {
            m_document = edit::removeRows(*std::move(m_document), lost);
        }
    }

    void hide(const Document& document, Lane lane) {
        lane.shown = false;
        update(lane);
        std::vector<RowReference> cards;
        for (const Card& card : document.cards) {
            if (card.lane == lane.id) {
                cards.push_back(referenceTo(card.id));
            }
        }
        if (m_document) {
            m_document = edit::removeRows(*std::move(m_document), cards);
        }
    }

    /// Another score than now wants another word: the scale has one.
    void raise(const Document& document, const std::vector<const Phase*>& phases,
               const Lane& lane) {
        for (std::size_t index = 0; index < phases.size(); ++index) {
            const TemplatePhase& source = m_salon.phases[index];
            for (const Card* found : cardsInCell(document, phases[index]->id, lane.id)) {
                Card card = *found;
                card.emotion = source.idealEmotion;
                if (source.idealEmotion != source.emotion) {
                    card.emotionWord.clear();
                }
                update(std::move(card));
            }
        }
    }

    void addOpportunities(const std::vector<const Phase*>& phases, JourneyId ideal) {
        Card cell;
        cell.journey = ideal;
        cell.lane = addLane(ideal, LaneKind::opportunities);
        for (std::size_t index = 0; index < phases.size(); ++index) {
            cell.phase = phases[index]->id;
            addCards(m_salon.phases[index], LaneKind::opportunities, cell);
        }
    }

    const Template& m_salon;
    ContentLanguage m_language;
    base::UuidGenerator& m_ids;
    base::Result<Document> m_document;
    JourneyId m_current;
};

} // namespace

base::Result<Document> documentFrom(const Template& salon, ContentLanguage language,
                                    base::UuidGenerator& ids) {
    return TemplateWriter(salon, language, ids).write();
}

} // namespace cjm::exchange
