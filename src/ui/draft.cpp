#include "draft.h"

#include <cjm/edit/rows.h>
#include <cjm/wording/duration.h>

#include <optional>
#include <utility>

namespace cjm::ui {

namespace {

using edit::StepKind;
using model::Card;
using model::Document;
using model::Lane;
using model::Phase;
using model::RowType;

/// A draft of one text of a row that is there.
template <class Row>
Draft draftOf(const Document& document, model::Id<Row> id, DraftField field,
              std::string Row::*text) {
    const Row row = *model::tableOf<Row>(document).find(id);
    return {referenceTo(id),
            field,
            {StepKind::edit, model::RowTraits<Row>::type},
            row.*text,
            [document, row, text](const std::string& typed) {
                Row changed = row;
                changed.*text = typed;
                return edit::updateRow(document, std::move(changed));
            }};
}

/// A draft of a phase or lane that comes to be.
template <class Row>
Draft draftOfNew(const Document& document, Row row, std::size_t position, DraftField field,
                 std::string untitled) {
    return {referenceTo(row.id),
            field,
            {StepKind::add, model::RowTraits<Row>::type},
            {},
            [document, row, position, untitled](const std::string& typed) {
                Row named = row;
                named.title = typed.empty() ? untitled : typed;
                return edit::insertRow(document, std::move(named), position);
            }};
}

/// What stands in the box of a card: its text or, in a lane about time where it has none, how long
/// it takes.
std::string textInBox(const Card& card, model::LaneKind kind) {
    const bool isTime = kind == model::LaneKind::time && card.text.empty() && card.minutes;
    return isTime ? std::to_string(*card.minutes) : card.text;
}

/// A time that is typed in a lane about time is drawn to scale and is no text.
void writeInBox(Card& card, model::LaneKind kind, const std::string& typed) {
    const bool wasTime = textInBox(card, kind) != card.text;
    const std::optional<int> minutes =
        kind == model::LaneKind::time ? wording::minutesIn(typed) : std::nullopt;
    if (!minutes && !(wasTime && typed.empty())) {
        card.text = typed;
        return;
    }
    card.text.clear();
    card.minutes = minutes;
    if (card.waitingMinutes.value_or(0) > card.minutes.value_or(0)) {
        card.waitingMinutes = card.minutes;
    }
}

} // namespace

Draft draftOfCard(const Document& document, model::CardId card) {
    const Card& row = *document.cards.find(card);
    if (row.emotion && row.text.empty()) {
        return draftOfFeeling(document, card);
    }
    Draft draft = draftOf(document, card, DraftField::cardText, &Card::text);
    const model::LaneKind kind = document.lanes.find(row.lane)->kind;
    draft.text = textInBox(row, kind);
    draft.documentWith = [document, row, kind](const std::string& typed) {
        Card written = row;
        writeInBox(written, kind, typed);
        return edit::updateRow(document, std::move(written));
    };
    return draft;
}

Draft draftOfFeeling(const Document& document, model::CardId card) {
    return draftOf(document, card, DraftField::feelingWord, &Card::emotionWord);
}

Draft draftOfNewCard(const Document& document, const edit::Cell& cell, base::UuidGenerator& ids) {
    Card card;
    card.id = {ids()};
    const Lane& lane = *document.lanes.find(cell.lane);
    card.journey = lane.journey;
    card.phase = cell.phase;
    card.lane = cell.lane;
    const bool isFeeling = lane.kind == model::LaneKind::emotions;
    if (isFeeling) {
        card.emotion = 0;
    }
    return {referenceTo(card.id),
            isFeeling ? DraftField::feelingWord : DraftField::cardText,
            {StepKind::add, RowType::card},
            {},
            [document, card, kind = lane.kind](const std::string& typed) {
                Card written = card;
                if (kind == model::LaneKind::emotions) {
                    written.emotionWord = typed;
                } else {
                    writeInBox(written, kind, typed);
                }
                return edit::insertRow(document, std::move(written), edit::atTheEnd);
            },
            isFeeling ? WithoutText::isKeptOnceConfirmed : WithoutText::isForgotten};
}

Draft draftOfPhase(const Document& document, model::PhaseId phase) {
    return draftOf(document, phase, DraftField::phaseTitle, &Phase::title);
}

Draft draftOfQuestion(const Document& document, model::PhaseId phase) {
    return draftOf(document, phase, DraftField::question, &Phase::question);
}

Draft draftOfHeading(const Document& document, const std::vector<model::PhaseId>& phases) {
    return {referenceTo(phases.front()),
            DraftField::heading,
            {StepKind::edit, RowType::phase, phases.size()},
            document.phases.find(phases.front())->band,
            [document, phases](const std::string& typed) {
                base::Result<Document> next = document;
                for (const model::PhaseId id : phases) {
                    if (next) {
                        Phase phase = *next->phases.find(id);
                        phase.band = typed;
                        next = edit::updateRow(*std::move(next), std::move(phase));
                    }
                }
                return next;
            }};
}

Draft draftOfNewPhase(const Document& document, Phase phase, std::size_t position,
                      std::string untitled) {
    return draftOfNew(document, std::move(phase), position, DraftField::phaseTitle,
                      std::move(untitled));
}

Draft draftOfLane(const Document& document, model::LaneId lane, const std::string& kindName) {
    Draft draft = draftOf(document, lane, DraftField::laneTitle, &Lane::title);
    if (draft.text.empty()) {
        draft.text = kindName;
        draft.documentWith = [kindName,
                              withTitle = std::move(draft.documentWith)](const std::string& typed) {
            return withTitle(typed == kindName ? std::string() : typed);
        };
    }
    return draft;
}

Draft draftOfNewLane(const Document& document, Lane lane, std::size_t position,
                     std::string untitled) {
    return draftOfNew(document, std::move(lane), position, DraftField::laneTitle,
                      std::move(untitled));
}

Draft draftOfLink(const Document& document, model::LinkId link) {
    return draftOf(document, link, DraftField::linkLabel, &model::Link::label);
}

} // namespace cjm::ui
