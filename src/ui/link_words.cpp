#include "link_words.h"

#include "plain_text.h"

#include <cjm/layout/journey_layout.h>
#include <cjm/model/siblings.h>
#include <cjm/wording/text.h>

#include <algorithm>

namespace cjm::ui {

using model::LinkKind;

namespace {

constexpr qsizetype longestLinkName = 60;

/// On one line, and no longer than one can take in at a glance.
QString atAGlance(const QString& text) {
    const QString line = text.simplified();
    return line.size() > longestLinkName ? line.left(longestLinkName - 1) + QChar(0x2026) : line;
}

} // namespace

QString LinkWords::nameOf(LinkKind kind) {
    switch (kind) {
    case LinkKind::loop:
        return tr("Loop");
    case LinkKind::branch:
        return tr("Branch");
    case LinkKind::lost:
        break;
    }
    return tr("Clients get lost");
}

QString LinkWords::nameOfEnd(const model::Document& document, MapWords& words,
                             const model::RowReference& row) {
    if (row.type == model::RowType::card) {
        const model::Card* card = document.cards.find({row.uuid});
        if (card == nullptr) {
            return {};
        }
        const QString text = atAGlance(wording::toQt(layout::boxTextOf(*card)));
        if (!text.isEmpty()) {
            return isolated(text);
        }
        return card->emotion ? words.ofMap(document).emotionWord(*card->emotion)
                             : tr("a card without text");
    }
    const model::Phase* phase = document.phases.find({row.uuid});
    if (phase == nullptr) {
        return {};
    }
    const auto phases = model::inOrder(document.phases, phase->journey);
    const auto number = std::find_if(phases.begin(), phases.end(), [&](const model::Phase* other) {
        return other->id == phase->id;
    });
    const QString shown = QString::number(number - phases.begin() + 1);
    const QString title = atAGlance(wording::toQt(phase->title));
    return title.isEmpty() ? tr("phase %1").arg(shown)
                           : tr("phase %1, %2").arg(shown, isolated(title));
}

QString LinkWords::seenFrom(const model::Document& document, MapWords& words,
                            const model::Link& link, const model::RowReference& end) {
    if (!link.to) {
        return tr("Clients get lost here");
    }
    const bool isStart = link.from == end;
    const QString other = nameOfEnd(document, words, isStart ? *link.to : link.from);
    switch (link.kind) {
    case LinkKind::loop:
        return (isStart ? tr("Loop to %1") : tr("Loop from %1")).arg(other);
    case LinkKind::branch:
        return (isStart ? tr("Branch to %1") : tr("Branch from %1")).arg(other);
    case LinkKind::lost:
        break;
    }
    return (isStart ? tr("Lost, on to %1") : tr("Lost, coming from %1")).arg(other);
}

} // namespace cjm::ui
