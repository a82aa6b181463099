#include "carry_plan.h"

#include "field_differences.h"

namespace cjm::compare {

using namespace model;

namespace {

template <class Row>
std::size_t indexOf(const PairedSide<Row>& side, const std::vector<RowReference>& rows) {
    return *side.indexOf(Id<Row>{rows.front().uuid});
}

/// @return true where it was not so yet
bool set(std::vector<bool>& flags, std::size_t index) {
    const bool isNew = !flags[index];
    flags[index] = true;
    return isNew;
}

/// The cards that these fields of a card name.
std::vector<CardId> cardsSpokenOf(const Card& card, const std::set<std::string_view>& fields) {
    std::vector<CardId> cards;
    forEachField(card, [&](const auto& field, const auto& value) {
        if constexpr (std::is_same_v<decltype(value), const std::optional<CardId>&>) {
            if (value && fields.count(field.name) == 1) {
                cards.push_back(*value);
            }
        }
    });
    return cards;
}

} // namespace

CarryPlan::CarryPlan(const CarrySides& sides, const std::vector<Difference>& chosen)
    : m_sides(sides) {
    complete<Phase>();
    complete<Lane>();
    complete<Card>();
    for (const Difference& difference : chosen) {
        choose(difference);
    }
    while (followUp()) {
    }
}

template <class Row>
void CarryPlan::complete() {
    plan<Row>().remove.resize(m_sides.target<Row>().rows.size());
    plan<Row>().move.resize(m_sides.target<Row>().rows.size());
    plan<Row>().add.resize(m_sides.source<Row>().rows.size());
}

void CarryPlan::choose(const Difference& difference) {
    switch (*difference.what) {
    case RowType::journey:
        m_journeyFields.insert(difference.field);
        break;
    case RowType::phase:
        chooseRow<Phase>(difference);
        break;
    case RowType::lane:
        chooseRow<Lane>(difference);
        break;
    case RowType::card:
        chooseRow<Card>(difference);
        break;
    case RowType::variant:
        chooseLoose(difference, m_sides.journeys().variants());
        break;
    default:
        chooseLoose(difference, m_sides.journeys().links());
        break;
    }
}

template <class Row>
void CarryPlan::chooseRow(const Difference& difference) {
    const Pairing<Row>& pairing = m_sides.journeys().of<Row>();
    RowPlan<Row>& rows = plan<Row>();
    const bool intoCurrent = m_sides.intoCurrent();
    switch (difference.kind) {
    case DifferenceKind::added:
        (intoCurrent ? rows.add : rows.remove)[indexOf(pairing.after, difference.after)] = true;
        break;
    case DifferenceKind::dropped:
        (intoCurrent ? rows.remove : rows.add)[indexOf(pairing.before, difference.before)] = true;
        break;
    case DifferenceKind::merged:
        chooseMerge<Row>(indexOf(pairing.after, difference.after));
        break;
    case DifferenceKind::split:
        chooseSplit<Row>(indexOf(pairing.before, difference.before));
        break;
    default: {
        const std::size_t target =
            indexOf(m_sides.target<Row>(), intoCurrent ? difference.before : difference.after);
        if (difference.field.empty()) {
            rows.move[target] = true;
        } else {
            rows.fields[target].insert(difference.field);
        }
    }
    }
}

template <class Row>
void CarryPlan::chooseMerge(std::size_t afterRow) {
    const Pairing<Row>& pairing = m_sides.journeys().of<Row>();
    RowPlan<Row>& rows = plan<Row>();
    for (const std::size_t origin : pairing.after.related[afterRow]) {
        if (pairing.before.isAttached(origin) && pairing.before.counterpart(origin) == afterRow) {
            (m_sides.intoCurrent() ? rows.remove : rows.add)[origin] = true;
        }
        if (pairing.after.partner[afterRow] != origin) {
            rows.cut.insert({origin, afterRow});
        }
    }
    if (const std::optional<std::size_t> partner = pairing.after.partner[afterRow]) {
        takeWords<Row>(*partner, afterRow);
    } else {
        (m_sides.intoCurrent() ? rows.add : rows.remove)[afterRow] = true;
    }
}

template <class Row>
void CarryPlan::chooseSplit(std::size_t beforeRow) {
    const Pairing<Row>& pairing = m_sides.journeys().of<Row>();
    RowPlan<Row>& rows = plan<Row>();
    for (const std::size_t part : pairing.before.related[beforeRow]) {
        if (pairing.after.isAttached(part) && pairing.after.counterpart(part) == beforeRow) {
            (m_sides.intoCurrent() ? rows.add : rows.remove)[part] = true;
        }
        if (pairing.before.partner[beforeRow] != part) {
            rows.cut.insert({beforeRow, part});
        }
    }
    if (const std::optional<std::size_t> partner = pairing.before.partner[beforeRow]) {
        takeWords<Row>(beforeRow, *partner);
    } else {
        (m_sides.intoCurrent() ? rows.remove : rows.add)[beforeRow] = true;
    }
}

template <class Row>
void CarryPlan::takeWords(std::size_t beforeRow, std::size_t afterRow) {
    plan<Row>().fields[m_sides.intoCurrent() ? beforeRow : afterRow].insert(
        ComparedFields<Row>::mainText);
}

template <class Row>
void CarryPlan::chooseLoose(const Difference& difference,
                            const std::vector<MatchedRow<Row>>& matched) {
    const auto names = [](const std::vector<RowReference>& rows, const Row* row) {
        return row != nullptr && !rows.empty() && rows.front() == referenceTo(row->id);
    };
    LooseRowPlan<Row>& rows = std::get<LooseRowPlan<Row>>(m_looseRows);
    for (const MatchedRow<Row>& row : matched) {
        if (!names(difference.before, row.before) && !names(difference.after, row.after)) {
            continue;
        }
        const Row* target = m_sides.targetOf(row);
        const Row* source = m_sides.sourceOf(row);
        if (target == nullptr) {
            rows.add.insert(source);
        } else if (source == nullptr) {
            rows.remove.insert(target);
        } else {
            rows.fields[target].insert(difference.field);
        }
    }
}

/// @return true where something was added to the plan, which may have consequences of its own
bool CarryPlan::followUp() {
    const bool left = leaveWhatGoes();
    const bool ended = bringEnds();
    const bool felt = standWhereItFeels();
    const bool stood = standOnLines();
    const bool brought = bringAlong();
    return left || ended || felt || stood || brought;
}

/// A card in a phase or lane that goes either goes too, or goes where the other journey has it.
bool CarryPlan::leaveWhatGoes() {
    bool changed = false;
    const PairedSide<Card>& cards = m_sides.target<Card>();
    for (std::size_t card = 0; card < cards.rows.size(); ++card) {
        if (plan<Card>().remove[card] || plan<Card>().move[card] ||
            (firstKeptPhase(card) && successor<Lane>(m_sides.targetPlace(card).lane))) {
            continue;
        }
        changed = true;
        if (cards.isAlone(card)) {
            plan<Card>().remove[card] = true;
        } else if (cards.partner[card]) {
            plan<Card>().move[card] = true;
        } else if (m_sides.intoCurrent()) {
            chooseMerge<Card>(*cards.counterpart(card));
        } else {
            chooseSplit<Card>(*cards.counterpart(card));
        }
    }
    return changed;
}

/// A card that is to feel something goes where the other journey has it, if it cannot feel where it
/// stands.
bool CarryPlan::standWhereItFeels() {
    bool changed = false;
    const auto goWithPartner = [&](std::size_t card) {
        const Card& row = *m_sides.target<Card>().rows[card];
        const Lane& lane = *m_sides.target().document().lanes.find(row.lane);
        if (lane.kind == LaneKind::emotions) {
            return;
        }
        changed = set(plan<Card>().move, card) || changed;
        const std::size_t laneIndex = m_sides.targetPlace(card).lane;
        if (m_sides.target<Lane>().partner[laneIndex]) {
            changed = plan<Lane>().fields[laneIndex].insert("kind").second || changed;
        }
    };
    const auto feels = [](const std::set<std::string_view>& fields) {
        return fields.count("emotion") == 1 || fields.count("emotionWord") == 1;
    };
    for (const auto& [card, fields] : of<Card>().fields) {
        if (feels(fields)) {
            goWithPartner(card);
        }
    }
    for (const auto& [variant, fields] : ofLoose<Variant>().fields) {
        if (feels(fields)) {
            goWithPartner(*m_sides.target<Card>().indexOf(variant->card));
        }
    }
    return changed;
}

/// A card that comes or moves wants its phase and its lane.
bool CarryPlan::standOnLines() {
    bool changed = false;
    const PairedSide<Card>& cards = m_sides.source<Card>();
    for (std::size_t card = 0; card < cards.rows.size(); ++card) {
        const std::optional<std::size_t> partner = cards.partner[card];
        if (!plan<Card>().add[card] && !(partner && plan<Card>().move[*partner])) {
            continue;
        }
        const GridPosition place = m_sides.sourcePlace(card);
        if (!standIn<Phase>(place.phase)) {
            changed = set(plan<Phase>().add, place.phase) || changed;
        }
        if (!standIn<Lane>(place.lane)) {
            changed = set(plan<Lane>().add, place.lane) || changed;
        }
    }
    return changed;
}

/// What went with a phase, a lane or a card comes back with it.
bool CarryPlan::bringAlong() {
    bool changed = false;
    const PairedSide<Card>& cards = m_sides.source<Card>();
    for (std::size_t card = 0; !m_sides.intoCurrent() && card < cards.rows.size(); ++card) {
        const GridPosition place = m_sides.sourcePlace(card);
        if (m_sides.journeys().goesWithItsPlace(card) &&
            (plan<Phase>().add[place.phase] || standIn<Phase>(place.phase)) &&
            (plan<Lane>().add[place.lane] || standIn<Lane>(place.lane))) {
            changed = set(plan<Card>().add, card) || changed;
        }
    }
    const auto bringFollowers = [&](const auto& matched, auto& rows, auto&& isComplete) {
        for (const auto& row : matched) {
            const auto* source = m_sides.sourceOf(row);
            if (row.follows && source != nullptr && isComplete(*source)) {
                changed = rows.add.insert(source).second || changed;
            }
        }
    };
    bringFollowers(m_sides.journeys().variants(), std::get<LooseRowPlan<Variant>>(m_looseRows),
                   [&](const Variant& variant) { return isThere(referenceTo(variant.card)); });
    bringFollowers(
        m_sides.journeys().links(), std::get<LooseRowPlan<Link>>(m_looseRows),
        [&](const Link& link) { return isThere(link.from) && (!link.to || isThere(*link.to)); });
    return changed;
}

/// A link wants what it leads from and to, a variant its card, and who speaks of a card that one.
bool CarryPlan::bringEnds() {
    bool changed = false;
    const std::map<std::size_t, std::set<std::string_view>> taken = of<Card>().fields;
    for (const auto& [card, fields] : taken) {
        const std::optional<std::size_t> partner = m_sides.target<Card>().partner[card];
        for (const CardId other : cardsSpokenOf(*m_sides.source<Card>().rows[*partner], fields)) {
            if (m_sides.source<Card>().indexOf(other)) {
                changed = bring(referenceTo(other)) || changed;
            }
        }
    }
    for (const Link* link : ofLoose<Link>().add) {
        changed = bring(link->from) || changed;
        changed = (link->to && bring(*link->to)) || changed;
    }
    for (const Variant* variant : ofLoose<Variant>().add) {
        changed = bring(referenceTo(variant->card)) || changed;
    }
    return changed;
}

bool CarryPlan::isThere(const RowReference& row) const {
    const auto has = [&](const auto& side, const auto& rows, auto id) {
        const std::optional<std::size_t> index = side.indexOf(id);
        return index && (side.partner[*index] || rows.add[*index]);
    };
    return row.type == RowType::phase ? has(m_sides.source<Phase>(), of<Phase>(), PhaseId{row.uuid})
                                      : has(m_sides.source<Card>(), of<Card>(), CardId{row.uuid});
}

bool CarryPlan::bring(const RowReference& row) {
    if (isThere(row)) {
        return false;
    }
    const auto add = [&]<class Row>(Id<Row> id) {
        const PairedSide<Row>& side = m_sides.source<Row>();
        const std::size_t index = *side.indexOf(id);
        if (side.isAlone(index)) {
            plan<Row>().add[index] = true;
        } else if (m_sides.intoCurrent()) {
            chooseSplit<Row>(*side.counterpart(index));
        } else {
            chooseMerge<Row>(*side.counterpart(index));
        }
    };
    if (row.type == RowType::phase) {
        add(PhaseId{row.uuid});
    } else {
        add(CardId{row.uuid});
    }
    return true;
}

template <class Row>
std::optional<std::size_t> CarryPlan::standIn(std::size_t sourceRow) const {
    if (of<Row>().add[sourceRow]) {
        return std::nullopt;
    }
    return m_sides.source<Row>().counterpart(sourceRow);
}

template <class Row>
std::optional<std::size_t> CarryPlan::successor(std::size_t targetRow) const {
    if (!of<Row>().remove[targetRow]) {
        return targetRow;
    }
    const std::optional<std::size_t> counterpart = m_sides.target<Row>().counterpart(targetRow);
    return counterpart ? m_sides.source<Row>().partner[*counterpart] : std::nullopt;
}

std::optional<std::size_t> CarryPlan::firstKeptPhase(std::size_t targetCard) const {
    const std::size_t first = m_sides.targetPlace(targetCard).phase;
    const Card& card = *m_sides.target<Card>().rows[targetCard];
    const std::size_t end = first + m_sides.target().spanOf(card, first);
    for (std::size_t phase = first; phase < end; ++phase) {
        if (successor<Phase>(phase)) {
            return phase;
        }
    }
    return std::nullopt;
}

template std::optional<std::size_t> CarryPlan::standIn<Phase>(std::size_t) const;
template std::optional<std::size_t> CarryPlan::standIn<Lane>(std::size_t) const;
template std::optional<std::size_t> CarryPlan::standIn<Card>(std::size_t) const;
template std::optional<std::size_t> CarryPlan::successor<Phase>(std::size_t) const;
template std::optional<std::size_t> CarryPlan::successor<Lane>(std::size_t) const;
template std::optional<std::size_t> CarryPlan::successor<Card>(std::size_t) const;

} // namespace cjm::compare
