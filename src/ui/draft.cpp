#include "draft.h"

#include <cjm/edit/rows.h>

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

} // namespace

Draft draftOfCard(const Document& document, model::CardId card) {
    const Card& row = *document.cards.find(card);
    return row.emotion && row.text.empty()
               ? draftOfFeeling(document, card)
               : draftOf(document, card, DraftField::cardText, &Card::text);
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
            [document, card, isFeeling](const std::string& typed) {
                Card written = card;
                (isFeeling ? written.emotionWord : written.text) = typed;
                return edit::insertRow(document, std::move(written), edit::atTheEnd);
            },
            !isFeeling};
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
