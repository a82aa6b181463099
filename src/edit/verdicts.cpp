#include "returning_touchpoint.h"

#include <cjm/edit/verdicts.h>
#include <cjm/model/siblings.h>

#include <algorithm>
#include <utility>

namespace cjm::edit {

using namespace model;

namespace {

/// Decides about one touchpoint, in steps that stop at the first refusal.
class VerdictEdit {
public:
    VerdictEdit(Document document, const WalkedJourneys& journeys, CardId card)
        : m_next(std::move(document))
        , m_journeys(journeys)
        , m_card(card) {}

    void takeBack(const Decision& former, const Document& before, base::UuidGenerator& ids) {
        if (former.verdict == Verdict::swap && former.other) {
            takeSwapBack(*former.other, before);
        } else if (former.verdict == Verdict::merge) {
            partFromOthers();
        }
        if (former.verdict == Verdict::drop || former.verdict == Verdict::merge) {
            bringBack(before, ids);
        }
    }

    void note(const Decision& decision) {
        change(m_card, [&](Card& card) {
            card.touchpoint.verdict = decision.verdict;
            card.touchpoint.verdictCard = decision.other;
        });
        for (const CardId ideal : ownIdeals()) {
            change(ideal, [&](Card& card) {
                card.touchpoint.verdict = decision.verdict;
                card.touchpoint.verdictCard =
                    decision.other ? inIdeal(*m_next, m_journeys.ideal, *decision.other)
                                   : std::nullopt;
            });
        }
    }

    void apply(const Decision& decision) {
        if (decision.verdict == Verdict::drop) {
            remove(ownIdeals());
            partFromOthers();
        } else if (decision.verdict == Verdict::merge && decision.other) {
            joinInto(*decision.other);
        } else if (decision.verdict == Verdict::swap && decision.other &&
                   !(isWantedBy(*decision.other) && isSwappedWith(*decision.other))) {
            exchangeWith(*decision.other);
        }
    }

    [[nodiscard]] base::Result<Document> result() && { return std::move(m_next); }

private:
    template <class How>
    void change(CardId id, How&& how) {
        const Card* found = m_next ? m_next->cards.find(id) : nullptr;
        if (found != nullptr) {
            Card card = *found;
            how(card);
            m_next = updateRow(*std::move(m_next), std::move(card));
        }
    }

    /// In the ideal journey, what came from this touchpoint and no other.
    [[nodiscard]] std::vector<CardId> ownIdeals() const {
        return m_next ? ownIdealsIn(*m_next) : std::vector<CardId>();
    }

    [[nodiscard]] std::vector<CardId> ownIdealsIn(const Document& document) const {
        std::vector<CardId> ideals = idealsOf(document, m_journeys.ideal, m_card);
        std::erase_if(ideals,
                      [&](CardId id) { return document.cards.find(id)->origins.size() > 1; });
        return ideals;
    }

    /// As long as the other one is still to change places with this one, they have.
    void takeSwapBack(CardId other, const Document& before) {
        const Card* then = before.cards.find(m_card);
        const bool isOfThisWalk =
            then == nullptr || decisionOn(*then) != Decision{Verdict::swap, other};
        // One that was noted before there was an ideal journey has changed nothing in it.
        if (!isWantedBy(other) && (isOfThisWalk || isSwappedWith(other))) {
            exchangeWith(other);
            coverAsBefore(m_card, before);
            coverAsBefore(other, before);
        }
    }

    /// What is back in its phase covers as many again, where the other's place had no room for
    /// that.
    void coverAsBefore(CardId card, const Document& before) {
        if (!m_next) {
            return;
        }
        for (const CardId ideal : idealsOf(*m_next, m_journeys.ideal, card)) {
            const Card* then = before.cards.find(ideal);
            change(ideal, [&](Card& now) {
                now.span = then != nullptr && then->phase == now.phase ? then->span : now.span;
            });
        }
    }

    /// True where the other one is to change places with this one, too.
    [[nodiscard]] bool isWantedBy(CardId other) const {
        const Card* card = m_next ? m_next->cards.find(other) : nullptr;
        return card != nullptr && decisionOn(*card) == Decision{Verdict::swap, m_card};
    }

    /// What was dropped or merged.
    void bringBack(const Document& before, base::UuidGenerator& ids) {
        rejoin(before);
        const bool isShared = m_next && !idealsOf(*m_next, m_journeys.ideal, m_card).empty();
        if (m_next && ownIdeals().empty() && (!isShared || !ownIdealsIn(before).empty())) {
            m_next = withTouchpointBack(*std::move(m_next), m_journeys, m_card, before, ids);
        }
    }

    /// What had come from this touchpoint and others before the walk does so again, but for a
    /// merger that is itself taken back.
    void rejoin(const Document& before) {
        const Card* then = before.cards.find(m_card);
        if (then == nullptr || then->touchpoint.verdict == Verdict::merge) {
            return;
        }
        for (const CardId id : idealsOf(before, m_journeys.ideal, m_card)) {
            if (before.cards.find(id)->origins.size() > 1) {
                change(id, [&](Card& card) { card.origins.insert(m_card); });
            }
        }
    }

    void remove(const std::vector<CardId>& cards) {
        if (m_next && !cards.empty()) {
            std::vector<RowReference> rows;
            for (const CardId id : cards) {
                rows.push_back(referenceTo(id));
            }
            m_next = removeRows(*std::move(m_next), rows);
        }
    }

    /// What came from this touchpoint and others comes from the others only.
    void partFromOthers() {
        if (!m_next) {
            return;
        }
        for (const CardId id : idealsOf(*m_next, m_journeys.ideal, m_card)) {
            change(id, [&](Card& card) {
                if (card.origins.size() > 1) {
                    card.origins.erase(m_card);
                }
            });
        }
    }

    void joinInto(CardId other) {
        const auto target = m_next ? inIdeal(*m_next, m_journeys.ideal, other) : std::nullopt;
        if (!target) {
            return;
        }
        std::vector<CardId> own = ownIdeals();
        std::erase(own, *target);
        change(*target, [&](Card& card) { card.origins.insert(m_card); });
        remove(own);
    }

    /// The two in the ideal journey; null where either is missing there, or both are one.
    [[nodiscard]] std::pair<const Card*, const Card*> bothInIdeal(CardId other) const {
        const auto mine = m_next ? inIdeal(*m_next, m_journeys.ideal, m_card) : std::nullopt;
        const auto others = m_next ? inIdeal(*m_next, m_journeys.ideal, other) : std::nullopt;
        if (!mine || !others || *mine == *others) {
            return {nullptr, nullptr};
        }
        return {m_next->cards.find(*mine), m_next->cards.find(*others)};
    }

    /// True where each stands in the ideal journey where the other stands in the current one.
    [[nodiscard]] bool isSwappedWith(CardId other) const {
        const auto ideals = bothInIdeal(other);
        const Card* here = m_next ? m_next->cards.find(m_card) : nullptr;
        const Card* there = m_next ? m_next->cards.find(other) : nullptr;
        if (ideals.first == nullptr || here == nullptr || there == nullptr) {
            return false;
        }
        if (here->phase == there->phase && here->lane == there->lane) {
            return standsBefore(*here, *there) != standsBefore(*ideals.first, *ideals.second);
        }
        return standsIn(*ideals.first, *there) && standsIn(*ideals.second, *here);
    }

    /// True where the ideal card stands in the phase and lane that came from those of the other.
    [[nodiscard]] bool standsIn(const Card& ideal, const Card& current) const {
        return m_next->phases.find(ideal.phase)->origins.contains(current.phase) &&
               m_next->lanes.find(ideal.lane)->origins.contains(current.lane);
    }

    void exchangeWith(CardId other) {
        const auto ideals = bothInIdeal(other);
        if (ideals.first == nullptr) {
            return;
        }
        Card mine = *ideals.first;
        Card others = *ideals.second;
        std::swap(mine.phase, others.phase);
        std::swap(mine.lane, others.lane);
        std::swap(mine.order, others.order);
        m_next = updateRow(*std::move(m_next), std::move(mine));
        if (m_next) {
            m_next = updateRow(*std::move(m_next), std::move(others));
        }
    }

    base::Result<Document> m_next;
    const WalkedJourneys& m_journeys;
    CardId m_card;
};

} // namespace

Decision decisionOn(const Card& card) {
    return {card.touchpoint.verdict, card.touchpoint.verdictCard};
}

bool needsOther(const std::optional<Verdict>& verdict) {
    return verdict == Verdict::swap || verdict == Verdict::merge;
}

base::Result<Document> decide(Document document, const WalkedJourneys& journeys, CardId id,
                              const Decision& decision, const Document& before,
                              base::UuidGenerator& ids) {
    const Card* card = document.cards.find(id);
    if (card == nullptr) {
        return base::fail(base::ErrorCode::rowNotFound, toText(referenceTo(id)));
    }
    const Decision former = decisionOn(*card);
    if (former == decision) {
        return document;
    }
    VerdictEdit edit(std::move(document), journeys, id);
    edit.takeBack(former, before, ids);
    edit.note(decision);
    edit.apply(decision);
    return std::move(edit).result();
}

Lacking lackingIn(const Card& card) {
    const Decision decision = decisionOn(card);
    if (!decision.verdict || decision.verdict == Verdict::keep) {
        return Lacking::nothing;
    }
    if (needsOther(decision.verdict) && !decision.other) {
        return Lacking::other;
    }
    const bool isSaid = std::any_of(card.worth.begin(), card.worth.end(),
                                    [](char letter) { return letter != ' '; });
    return isSaid ? Lacking::nothing : Lacking::worth;
}

Improvement improvementFor(const Document& document, const Card& card, std::string title,
                           ImprovementId id) {
    Improvement improvement;
    improvement.id = id;
    improvement.title = std::move(title);
    improvement.answers = {card.id};
    improvement.worth = card.worth;
    const Journey* journey = document.journeys.find(card.journey);
    improvement.goal = journey == nullptr ? std::nullopt : journey->leadingGoal;
    return improvement;
}

bool hasImprovement(const Document& document, CardId card) {
    return std::any_of(
        document.improvements.begin(), document.improvements.end(),
        [&](const Improvement& improvement) { return improvement.answers.contains(card); });
}

} // namespace cjm::edit
