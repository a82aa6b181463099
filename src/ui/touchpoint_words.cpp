#include "touchpoint_words.h"

#include <cjm/wording/text.h>

namespace cjm::ui {

using model::Quadrant;
using model::Verdict;

QString TouchpointWords::verdict(Verdict verdict) {
    switch (verdict) {
    case Verdict::keep:
        return tr("Keep");
    case Verdict::improve:
        return tr("Improve");
    case Verdict::drop:
        return tr("Leave out");
    case Verdict::swap:
        return tr("Swap with another");
    case Verdict::merge:
        return tr("Merge with another");
    }
    return {};
}

QString TouchpointWords::effect(Verdict verdict) {
    switch (verdict) {
    case Verdict::keep:
        return tr("It stays as it is.");
    case Verdict::improve:
        return tr("It stays, and does its work better.");
    case Verdict::drop:
        return tr("It is not in the ideal journey.");
    case Verdict::swap:
        return tr("In the ideal journey the two change places.");
    case Verdict::merge:
        return tr("In the ideal journey the other one does the work of both.");
    }
    return {};
}

QString TouchpointWords::improvementTitle(const model::Document& document,
                                          const model::Card& card) {
    const QString one = name(document, card.id);
    const auto& other = card.touchpoint.verdictCard;
    const QString two = other ? name(document, *other) : QString();
    switch (card.touchpoint.verdict.value_or(Verdict::improve)) {
    case Verdict::drop:
        return tr("Leave out: %1").arg(one);
    case Verdict::swap:
        return tr("Swap: %1 and %2").arg(one, two);
    case Verdict::merge:
        return tr("Merge: %1 and %2").arg(one, two);
    default:
        return tr("Improve: %1").arg(one);
    }
}

QString TouchpointWords::quadrant(Quadrant quadrant) {
    switch (quadrant) {
    case Quadrant::doFirst:
        return tr("Do first");
    case Quadrant::keepUp:
        return tr("Keep it up");
    case Quadrant::canWait:
        return tr("Can wait");
    case Quadrant::isEnough:
        return tr("Good enough");
    }
    return {};
}

QString TouchpointWords::name(const model::Document& document, model::CardId id) {
    const model::Card* card = document.cards.find(id);
    const QString text = card == nullptr ? QString() : wording::toQt(card->text).simplified();
    return text.isEmpty() ? tr("Touchpoint without words") : text;
}

} // namespace cjm::ui
