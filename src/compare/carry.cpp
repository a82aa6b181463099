#include "carried_feelings.h"
#include "carry_map.h"
#include "field_differences.h"
#include "order_keys.h"
#include "send_on.h"

#include <cjm/compare/carry.h>
#include <cjm/compare/differences.h>
#include <cjm/edit/rows.h>
#include <cjm/model/validate.h>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace cjm::compare {

using namespace model;

namespace {

/// Writes what a plan and a map say into a document.
class Carrier {
public:
    Carrier(const CarrySides& sides, const CarryPlan& plan, base::UuidGenerator& ids)
        : m_sides(sides)
        , m_plan(plan)
        , m_map(sides, plan)
        , m_document(sides.target().document()) {
        nameCopies<Phase>(ids);
        nameCopies<Lane>(ids);
        nameCopies<Card>(ids);
        m_ids = &ids;
    }

    [[nodiscard]] base::Result<Document> run() {
        takeJourneyFields();
        writeLines<Phase>();
        writeLines<Lane>();
        const std::map<CardId, int> spans = writeCards();
        shortenWhatGoes();
        writeLoose<Variant>();
        writeLoose<Link>();
        sendOn(m_document, successors());
        base::Result<Document> next = edit::removeRows(std::move(m_document), whatGoes());
        if (!next) {
            return next;
        }
        m_document = *std::move(next);
        for (const auto& [id, span] : spans) { // Only now: removal shortens them by its own rule.
            Card card = *m_document.cards.find(id);
            card.span = span;
            m_document.cards.put(std::move(card));
        }
        settleFeelings(m_document, m_sides);
        nameOrigins<Phase>();
        nameOrigins<Lane>();
        nameOrigins<Card>();
        for (const Problem& problem : validate(m_document)) {
            return base::fail(base::ErrorCode::ruleBroken, std::string(nameOf(problem.kind)),
                              problem.row ? toText(*problem.row) + "." + std::string(problem.field)
                                          : "");
        }
        return std::move(m_document);
    }

private:
    template <class Row>
    using NewIds = std::unordered_map<std::size_t, Id<Row>>;

    template <class Row>
    [[nodiscard]] const NewIds<Row>& newIds() const {
        return std::get<NewIds<Row>>(m_newIds);
    }

    template <class Row>
    void nameCopies(base::UuidGenerator& ids) {
        const std::vector<bool>& add = m_plan.of<Row>().add;
        for (std::size_t row = 0; row < add.size(); ++row) {
            if (add[row]) {
                std::get<NewIds<Row>>(m_newIds).emplace(row, Id<Row>{ids()});
            }
        }
    }

    /// What the target calls a row of the source; nothing where it has none.
    template <class Row>
    [[nodiscard]] std::optional<Id<Row>> inTarget(Id<Row> sourceId) const {
        const std::optional<std::size_t> row = m_sides.source<Row>().indexOf(sourceId);
        if (!row) {
            return std::nullopt;
        }
        if (const auto fresh = newIds<Row>().find(*row); fresh != newIds<Row>().end()) {
            return fresh->second;
        }
        const std::optional<std::size_t> standIn = m_plan.standIn<Row>(*row);
        return standIn ? std::optional(m_sides.target<Row>().rows[*standIn]->id) : std::nullopt;
    }

    [[nodiscard]] std::optional<RowReference> inTarget(const RowReference& source) const {
        const auto reference = [](const auto& id) {
            return id ? std::optional(referenceTo(*id)) : std::nullopt;
        };
        return source.type == RowType::phase ? reference(inTarget(PhaseId{source.uuid}))
                                             : reference(inTarget(CardId{source.uuid}));
    }

    template <class Value>
    [[nodiscard]] Value translated(const Value& value) const {
        return value;
    }

    [[nodiscard]] std::optional<CardId> translated(const std::optional<CardId>& card) const {
        const bool isOfSource = card && m_sides.source<Card>().indexOf(*card);
        return isOfSource ? inTarget(*card) : card;
    }

    /// Takes over the fields that `wanted(name)` wants.
    template <class Row, class Wanted>
    void takeFields(Row& row, const Row& source, Wanted&& wanted) const {
        forEachField(row, [&](const auto& field, auto& value) {
            if (wanted(field.name)) {
                value = translated(field.of(source));
            }
        });
    }

    template <class Row>
    void takeNamedFields(Row& row, const Row& source,
                         const std::set<std::string_view>& names) const {
        takeFields(row, source, [&](std::string_view name) {
            return names.count(name) == 1 || (name == "emotionWord" && names.count("emotion") == 1);
        });
    }

    void takeJourneyFields() {
        const Journey* source =
            m_sides.source().document().journeys.find(m_sides.source().journey());
        const Journey* target = m_document.journeys.find(m_sides.target().journey());
        if (source == nullptr || target == nullptr || m_plan.journeyFields().empty()) {
            return;
        }
        Journey journey = *target;
        takeNamedFields(journey, *source, m_plan.journeyFields());
        m_document.journeys.put(std::move(journey));
    }

    /// A row as it is to be, but for where it stands.
    template <class Row>
    [[nodiscard]] Row contentOf(const CarriedRow& carried) const {
        const PairedSide<Row>& source = m_sides.source<Row>();
        if (!carried.target) {
            Row row = *source.rows[*carried.source];
            takeFields(row, *source.rows[*carried.source],
                       [](std::string_view field) { return !isOwnField<Row>(field); });
            row.id = newIds<Row>().at(*carried.source);
            row.journey = m_sides.target().journey();
            row.origins = {};
            return row;
        }
        Row row = *m_sides.target<Row>().rows[*carried.target];
        const auto fields = m_plan.of<Row>().fields.find(*carried.target);
        if (fields != m_plan.of<Row>().fields.end() && carried.source) {
            std::set<std::string_view> names = fields->second;
            names.erase("span");
            takeNamedFields(row, *source.rows[*carried.source], names);
        }
        return row;
    }

    template <class Row>
    void writeLines() {
        std::vector<Row> rows;
        std::vector<bool> keeps;
        for (const CarriedRow& carried : m_map.lines<Row>()) {
            rows.push_back(contentOf<Row>(carried));
            keeps.push_back(carried.keepsPlace);
        }
        putInOrder(rows, keeps);
        for (Row& row : rows) {
            put(row);
            std::get<std::vector<Id<Row>>>(m_lineIds).push_back(row.id);
        }
    }

    /// Leaves a row that is the same already as it is.
    template <class Row>
    void put(Row row) {
        const Row* found = tableOf<Row>(m_document).find(row.id);
        if (found == nullptr || *found != row) {
            tableOf<Row>(m_document).put(std::move(row));
        }
    }

    /// Every card in its place, as short as can be.
    /// @return the spans of those that are longer
    [[nodiscard]] std::map<CardId, int> writeCards() {
        std::map<CardId, int> longer;
        const auto& phases = std::get<std::vector<PhaseId>>(m_lineIds);
        const auto& lanes = std::get<std::vector<LaneId>>(m_lineIds);
        for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
            for (std::size_t phase = 0; phase < phases.size(); ++phase) {
                for (Card& card : cardsOfCell({phase, lane})) {
                    card.phase = phases[phase];
                    card.lane = lanes[lane];
                    if (card.span > 1) {
                        longer.emplace(card.id, card.span);
                        card.span = 1;
                    }
                    put(std::move(card));
                }
            }
        }
        return longer;
    }

    /// Also what goes is short until then, as phases have other places now.
    void shortenWhatGoes() {
        const std::vector<bool>& remove = m_plan.of<Card>().remove;
        for (std::size_t row = 0; row < remove.size(); ++row) {
            if (remove[row]) {
                Card card = *m_sides.target<Card>().rows[row];
                card.span = 1;
                put(std::move(card));
            }
        }
    }

    [[nodiscard]] std::vector<Card> cardsOfCell(GridPosition place) const {
        std::vector<Card> cards;
        std::vector<bool> keeps;
        for (const CarriedRow& carried : m_map.cell(place)) {
            cards.push_back(contentOf<Card>(carried));
            cards.back().span = m_map.spanOf(carried, place);
            keeps.push_back(carried.keepsPlace);
        }
        putInOrder(cards, keeps);
        return cards;
    }

    template <class Row>
    void writeLoose() {
        const LooseRowPlan<Row>& plan = m_plan.ofLoose<Row>();
        for (const Row* source : plan.add) {
            Row row = *source;
            row.id = {(*m_ids)()};
            if (placeInTarget(row)) {
                put(std::move(row));
            }
        }
        const auto& matched = std::get<const std::vector<MatchedRow<Row>>&>(
            std::tie(m_sides.journeys().variants(), m_sides.journeys().links()));
        for (const MatchedRow<Row>& pair : matched) {
            const Row* target = m_sides.targetOf(pair);
            const Row* source = m_sides.sourceOf(pair);
            const auto fields = plan.fields.find(target);
            if (target != nullptr && source != nullptr && fields != plan.fields.end()) {
                Row row = *target;
                takeNamedFields(row, *source, fields->second);
                tableOf<Row>(m_document).put(std::move(row));
            }
        }
    }

    /// @return false where what it belongs to is not there
    [[nodiscard]] bool placeInTarget(Variant& variant) const {
        const std::optional<CardId> card = inTarget(variant.card);
        variant.card = card.value_or(variant.card);
        return card.has_value();
    }

    [[nodiscard]] bool placeInTarget(Link& link) const {
        const std::optional<RowReference> from = inTarget(link.from);
        const std::optional<RowReference> to = link.to ? inTarget(*link.to) : std::nullopt;
        if (!from || to.has_value() != link.to.has_value()) {
            return false;
        }
        link.journey = m_sides.target().journey();
        link.from = *from;
        link.to = to;
        return true;
    }

    template <class Row>
    void addWhatGoes(std::vector<RowReference>& rows) const {
        const std::vector<bool>& remove = m_plan.of<Row>().remove;
        for (std::size_t row = 0; row < remove.size(); ++row) {
            if (remove[row]) {
                rows.push_back(referenceTo(m_sides.target<Row>().rows[row]->id));
            }
        }
    }

    [[nodiscard]] std::vector<RowReference> whatGoes() const {
        std::vector<RowReference> rows;
        addWhatGoes<Phase>(rows);
        addWhatGoes<Lane>(rows);
        addWhatGoes<Card>(rows);
        for (const Variant* variant : m_plan.ofLoose<Variant>().remove) {
            rows.push_back(referenceTo(variant->id));
        }
        for (const Link* link : m_plan.ofLoose<Link>().remove) {
            rows.push_back(referenceTo(link->id));
        }
        return rows;
    }

    template <class Row>
    void noteSuccessors(Successors& successors) const {
        const PairedSide<Row>& target = m_sides.target<Row>();
        for (std::size_t row = 0; row < target.rows.size(); ++row) {
            const std::optional<std::size_t> successor = m_plan.successor<Row>(row);
            if (successor && *successor != row) {
                successors.emplace(target.rows[row]->id.uuid, target.rows[*successor]->id.uuid);
            }
        }
    }

    [[nodiscard]] Successors successors() const {
        Successors successors;
        noteSuccessors<Phase>(successors);
        noteSuccessors<Lane>(successors);
        noteSuccessors<Card>(successors);
        return successors;
    }

    /// The ideal journey's rows remember what they come from now.
    template <class Row>
    void nameOrigins() {
        const Pairing<Row>& pairing = m_sides.journeys().of<Row>();
        const RowPlan<Row>& plan = m_plan.of<Row>();
        if (!m_sides.intoCurrent()) {
            for (const auto& [source, id] : newIds<Row>()) {
                setOrigins(id, {pairing.before.rows[source]->id});
            }
        }
        for (std::size_t row = 0; row < pairing.after.rows.size(); ++row) {
            const bool isCopied = m_sides.intoCurrent() && plan.add[row];
            IdSet<Row> origins;
            bool isCut = false;
            for (const std::size_t origin : pairing.after.related[row]) {
                if (plan.cut.count({origin, row}) == 1) {
                    isCut = true;
                } else if (tableOf<Row>(m_document).contains(pairing.before.rows[origin]->id)) {
                    origins.insert(pairing.before.rows[origin]->id);
                }
            }
            if (isCopied) {
                origins.insert(newIds<Row>().at(row));
            }
            if (isCopied || isCut) {
                setOrigins(pairing.after.rows[row]->id, std::move(origins));
            }
        }
    }

    template <class Row>
    void setOrigins(Id<Row> id, IdSet<Row> origins) {
        if (const Row* found = tableOf<Row>(m_document).find(id)) {
            Row row = *found;
            row.origins = std::move(origins);
            put(std::move(row));
        }
    }

    const CarrySides& m_sides;
    const CarryPlan& m_plan;
    CarryMap m_map;
    Document m_document;
    base::UuidGenerator* m_ids = nullptr;
    std::tuple<NewIds<Phase>, NewIds<Lane>, NewIds<Card>> m_newIds;
    std::tuple<std::vector<PhaseId>, std::vector<LaneId>> m_lineIds;
};

} // namespace

base::Result<Document> carry(const Document& document, JourneyId current, JourneyId ideal,
                             const std::vector<Difference>& chosen, Direction direction,
                             base::UuidGenerator& ids) {
    const JourneyPair pair = currentAndIdeal(document, current, ideal);
    std::unordered_set<std::string> known;
    for (const Difference& difference : differences(pair)) {
        known.insert(identityOf(difference));
    }
    for (const Difference& difference : chosen) {
        if (const std::string identity = identityOf(difference); known.count(identity) == 0) {
            return base::fail(base::ErrorCode::rowNotFound, identity);
        }
    }
    if (chosen.empty()) {
        return document;
    }
    const MatchedJourneys journeys(pair);
    const CarrySides sides(journeys, direction);
    const CarryPlan plan(sides, chosen);
    return Carrier(sides, plan, ids).run();
}

} // namespace cjm::compare
