#include "copies.h"

#include <cjm/edit/block.h>
#include <cjm/edit/fragment.h>
#include <cjm/model/journey_lines.h>
#include <cjm/model/siblings.h>

#include <algorithm>
#include <map>
#include <optional>
#include <type_traits>
#include <utility>

namespace cjm::edit {

using namespace model;

namespace {

/// A lane of the target that cards of another lane belong in; null where there is none.
const Lane* laneFor(const Lane& lane, const std::vector<const Lane*>& lanes) {
    const auto find = [&](auto&& fits) {
        const auto found = std::find_if(lanes.begin(), lanes.end(),
                                        [&](const Lane* other) { return fits(*other); });
        return found == lanes.end() ? nullptr : *found;
    };
    const Lane* found = find([&](const Lane& other) { return other.id == lane.id; });
    if (found == nullptr) {
        found = find([&](const Lane& other) {
            return other.kind == lane.kind && other.title == lane.title;
        });
    }
    if (found == nullptr && lane.kind != LaneKind::freeText) {
        found = find([&](const Lane& other) { return other.kind == lane.kind; });
    }
    return found;
}

const Phase* phaseCalled(const std::string& title, const std::vector<const Phase*>& phases) {
    const auto found = std::find_if(phases.begin(), phases.end(), [&](const Phase* other) {
        return !title.empty() && other->title == title;
    });
    return found == phases.end() ? nullptr : *found;
}

/// First the lane, then the phase.
using GridPlace = std::pair<std::optional<std::size_t>, std::optional<std::size_t>>;

class FragmentPasting {
public:
    FragmentPasting(Document target, const Fragment& fragment, const PastePlace& place,
                    base::UuidGenerator& ids)
        : m_target(std::move(target), place.journey)
        , m_source(fragment.document, fragment.journey)
        , m_fragment(fragment)
        , m_extent(extentOf(fragment))
        , m_place(place)
        , m_ids(ids) {}

    base::Result<Pasted> run() {
        const Journey* journey = target().journeys.find(m_place.journey);
        if (journey == nullptr) {
            return base::fail(base::ErrorCode::rowNotFound);
        }
        m_originsIn = journey->basedOn;
        m_block.phasePosition = positionAfterFocus<Phase>();
        m_block.lanePosition = positionAfterFocus<Lane>();
        findPlaces();
        nameCopiesOfCards();
        copyLines<Phase>();
        copyLines<Lane>();
        copyCards();
        copyWhatBelongs();
        base::Result<Document> next = insertBlock(target(), m_place.journey, std::move(m_block));
        if (!next) {
            return base::fail(next.error());
        }
        m_pasted.document = *std::move(next);
        return std::move(m_pasted);
    }

private:
    [[nodiscard]] const Document& target() const { return m_target.document(); }

    [[nodiscard]] const Document& source() const { return m_source.document(); }

    template <class Row>
    [[nodiscard]] std::size_t positionAfterFocus() const {
        std::optional<std::size_t> at;
        if constexpr (std::is_same_v<Row, Phase>) {
            at = m_place.focus ? m_target.indexOf(m_place.focus->phase) : std::nullopt;
            return at ? *at + 1 : m_target.phases().size();
        } else {
            at = m_place.focus ? m_target.indexOf(m_place.focus->lane) : std::nullopt;
            return at ? *at + 1 : m_target.lanes().size();
        }
    }

    /// Which phase and lane of the target each of the fragment's becomes.
    void findPlaces() {
        if (m_fragment.kind == RowType::lane) {
            takeCopies(m_extent.lanes, source().lanes, m_lanes);
            matchPhases();
        } else if (m_fragment.kind == RowType::card && m_place.focus) {
            goOnFromFocus();
        } else {
            takeCopies(m_extent.phases, source().phases, m_phases);
            matchLanes();
        }
    }

    template <class Row>
    void takeCopies(const std::vector<Id<Row>>& rows, const Table<Row>& table,
                    std::map<Id<Row>, Id<Row>>& places) {
        const IdSet<Row> wanted(rows);
        nameCopies(
            m_copies, table, [&](const Row& row) { return wanted.contains(row.id); }, m_ids);
        for (const Id<Row> row : rows) {
            Id<Row> copy = row;
            m_copies.follow(copy);
            places.emplace(row, copy);
        }
    }

    void goOnFromFocus() {
        const auto& phases = m_target.phases();
        const std::size_t firstPhase = positionAfterFocus<Phase>() - 1;
        for (std::size_t index = 0; index < m_extent.phases.size(); ++index) {
            if (firstPhase + index < phases.size()) {
                m_phases.emplace(m_extent.phases[index], phases[firstPhase + index]->id);
            }
        }
        std::vector<const Lane*> lanes = m_target.lanes();
        std::erase_if(lanes, [&](const Lane* lane) {
            return !lane->shown && lane->id != m_place.focus->lane;
        });
        auto lane = std::find_if(lanes.begin(), lanes.end(), [&](const Lane* other) {
            return other->id == m_place.focus->lane;
        });
        for (const LaneId own : m_extent.lanes) {
            if (lane != lanes.end()) {
                m_lanes.emplace(own, (*lane++)->id);
            }
        }
    }

    void matchPhases() {
        const auto& phases = m_target.phases();
        const auto isThere = [&](PhaseId id) { return m_target.indexOf(id).has_value(); };
        const bool byTitle =
            std::any_of(m_extent.phases.begin(), m_extent.phases.end(), [&](PhaseId own) {
                return isThere(own) ||
                       phaseCalled(source().phases.find(own)->title, phases) != nullptr;
            });
        for (std::size_t index = 0; index < m_extent.phases.size(); ++index) {
            const PhaseId own = m_extent.phases[index];
            const Phase* called = phaseCalled(source().phases.find(own)->title, phases);
            if (isThere(own)) {
                m_phases.emplace(own, own);
            } else if (byTitle && called != nullptr) {
                m_phases.emplace(own, called->id);
            } else if (!byTitle && index < phases.size()) {
                m_phases.emplace(own, phases[index]->id);
            }
        }
    }

    /// Lanes without a card in the fragment are not missed where the target has none of them.
    void matchLanes() {
        const IdSet<Card> cards = cardsOf(m_fragment);
        IdSet<Lane> used;
        for (const CardId card : cards) {
            used.insert(source().cards.find(card)->lane);
        }
        std::vector<LaneId> missing;
        for (const LaneId own : m_extent.lanes) {
            if (const Lane* lane = laneFor(*source().lanes.find(own), m_target.lanes())) {
                m_lanes.emplace(own, lane->id);
            } else if (used.contains(own) || m_target.lanes().empty()) {
                missing.push_back(own);
            }
        }
        takeCopies(missing, source().lanes, m_lanes);
        m_block.lanePosition = m_target.lanes().size();
    }

    /// The cards that find a place, in the order in which they are read: lane by lane.
    void nameCopiesOfCards() {
        const IdSet<Card> chosen = cardsOf(m_fragment);
        std::vector<CardId> copied;
        std::vector<std::pair<GridPlace, const Card*>> placed;
        for (const CardId id : chosen) {
            const Card& card = *source().cards.find(id);
            if (findsPlace(card)) {
                copied.push_back(id);
                placed.emplace_back(
                    GridPlace(m_source.indexOf(card.lane), m_source.indexOf(card.phase)), &card);
            }
        }
        std::sort(placed.begin(), placed.end(), [](const auto& left, const auto& right) {
            return left.first != right.first ? left.first < right.first
                                             : standsBefore(*left.second, *right.second);
        });
        for (const auto& [place, card] : placed) {
            m_cards.push_back(card);
        }
        m_pasted.leftOut = chosen.size() - m_cards.size();
        nameCopies(m_copies, IdSet<Card>(std::move(copied)), m_ids);
    }

    [[nodiscard]] LaneKind kindOf(LaneId lane) const {
        const Lane* there = target().lanes.find(lane);
        if (there != nullptr) {
            return there->kind;
        }
        const auto own = std::find_if(m_lanes.begin(), m_lanes.end(),
                                      [&](const auto& pair) { return pair.second == lane; });
        return source().lanes.find(own->first)->kind;
    }

    [[nodiscard]] bool findsPlace(const Card& card) const {
        const auto lane = m_lanes.find(card.lane);
        if (lane == m_lanes.end() || m_phases.count(card.phase) == 0) {
            return false;
        }
        const bool isFace = card.emotion && card.text.empty() && card.emotionWord.empty();
        return !isFace || kindOf(lane->second) == LaneKind::emotions;
    }

    /// The copies of the phases or lanes that come along.
    template <class Row>
    void copyLines() {
        const auto& grid = m_source;
        const auto copyEach = [&](const auto& rows, auto& copies) {
            for (const Row* row : rows) {
                if (m_copies.contains(row->id)) {
                    copies.push_back(copyFor(*row));
                    choose<Row>(copies.back().id);
                }
            }
        };
        if constexpr (std::is_same_v<Row, Phase>) {
            copyEach(grid.phases(), m_block.phases);
        } else {
            copyEach(grid.lanes(), m_block.lanes);
            for (Lane& lane : m_block.lanes) {
                lane.shown = true;
            }
        }
    }

    template <class Row>
    void choose(Id<Row> copy) {
        if (RowTraits<Row>::type == m_fragment.kind) {
            m_pasted.rows.push_back(referenceTo(copy));
        }
    }

    void copyCards() {
        for (const Card* original : m_cards) {
            Card card = copyFor(*original);
            card.phase = m_phases.at(original->phase);
            card.lane = m_lanes.at(original->lane);
            if (card.emotion && card.text.empty() && kindOf(card.lane) != LaneKind::emotions) {
                card.text = card.emotionWord;
            }
            takeAsset(card.picture);
            choose<Card>(card.id);
            m_block.cards.push_back(std::move(card));
        }
    }

    void copyWhatBelongs() {
        nameCopies(
            m_copies, source().variants,
            [&](const Variant& variant) {
                return m_copies.contains(variant.card) &&
                       (!variant.persona || target().personas.contains(*variant.persona));
            },
            m_ids);
        for (const Variant& variant : source().variants) {
            if (m_copies.contains(variant.id)) {
                m_block.variants.push_back(copyOf(variant, m_copies));
            }
        }
        nameCopies(
            m_copies, source().links,
            [&](const Link& link) {
                return m_copies.contains(link.from) && (!link.to || m_copies.contains(*link.to));
            },
            m_ids);
        for (const Link& link : source().links) {
            if (m_copies.contains(link.id)) {
                m_block.links.push_back(copyOf(link, m_copies));
                m_block.links.back().journey = m_place.journey;
            }
        }
    }

    void takeAsset(const std::optional<AssetId>& id) {
        const Asset* asset = id ? source().assets.find(*id) : nullptr;
        if (asset != nullptr && !m_broughtAssets.contains(*id)) {
            m_broughtAssets.insert(*id);
            m_block.assets.push_back(*asset);
        }
    }

    /// A copy for the target, where what it refers to is there or comes along.
    template <class Row>
    [[nodiscard]] Row copyFor(const Row& original) const {
        Row kept = original;
        forEachField(kept, [&](const auto&, auto& value) { forgetAbsent(value); });
        kept.origins = originsOf(original);
        Row copy = copyOf(kept, m_copies);
        copy.journey = m_place.journey;
        return copy;
    }

    template <class Row>
    void forgetAbsent(std::optional<Id<Row>>& reference) const {
        if (reference && !isKept(*reference)) {
            reference.reset();
        }
    }

    template <class Row>
    void forgetAbsent(IdSet<Row>& references) const {
        IdSet<Row> kept;
        for (const Id<Row> reference : references) {
            if (isKept(reference)) {
                kept.insert(reference);
            }
        }
        references = std::move(kept);
    }

    template <class Value>
    void forgetAbsent(Value&) const {}

    template <class Row>
    [[nodiscard]] bool isKept(Id<Row> id) const {
        const bool comesAlong = std::is_same_v<Row, Asset> && tableOf<Row>(source()).contains(id);
        return comesAlong || m_copies.contains(id) || tableOf<Row>(target()).contains(id);
    }

    /// What was cut and comes back remembers where it came from; a copy beside it was added.
    template <class Row>
    [[nodiscard]] IdSet<Row> originsOf(const Row& original) const {
        IdSet<Row> origins;
        if (tableOf<Row>(target()).contains(original.id)) {
            return origins;
        }
        for (const Id<Row> origin : original.origins) {
            const Row* found = tableOf<Row>(target()).find(origin);
            if (found != nullptr && m_originsIn == found->journey) {
                origins.insert(origin);
            }
        }
        return origins;
    }

    JourneyLines m_target;
    JourneyLines m_source;
    const Fragment& m_fragment;
    FragmentExtent m_extent;
    PastePlace m_place;
    base::UuidGenerator& m_ids;
    std::optional<JourneyId> m_originsIn;
    Copies m_copies;
    std::map<PhaseId, PhaseId> m_phases; ///< Of the fragment to those of the target.
    std::map<LaneId, LaneId> m_lanes;
    std::vector<const Card*> m_cards;
    IdSet<Asset> m_broughtAssets;
    Block m_block;
    Pasted m_pasted;
};

} // namespace

base::Result<Pasted> pasteFragment(Document document, const Fragment& fragment,
                                   const PastePlace& place, base::UuidGenerator& ids) {
    return FragmentPasting(std::move(document), fragment, place, ids).run();
}

} // namespace cjm::edit
