#include "improvement_answers.h"

#include "journey_pair.h"
#include "plain_text.h"

#include <cjm/compare/differences.h>
#include <cjm/wording/difference_sentence.h>
#include <cjm/wording/text.h>

#include <algorithm>

namespace cjm::ui {

using compare::Difference;
using model::Document;
using model::RowReference;
using model::RowType;
using Answer = ImprovementAnswers::Answer;

namespace {

QString shortText(const std::string& text) {
    constexpr qsizetype longest = 80;
    const QString line = wording::toQt(text).simplified();
    return line.size() <= longest ? line : line.left(longest - 1) + QChar(0x2026);
}

/// As long as it is among the differences of any two journeys.
std::optional<Answer> answerOf(const Document& document, const std::string& identity,
                               MapWords& words) {
    for (const model::Journey* first : firstJourneys(document)) {
        const JourneyPair journeys = pairOf(document, first->id);
        if (!journeys.current || !journeys.ideal) {
            continue;
        }
        const auto pair = compare::currentAndIdeal(document, *journeys.current, *journeys.ideal);
        const std::vector<Difference> all = compare::differences(pair);
        const auto found = std::find_if(all.begin(), all.end(), [&](const Difference& each) {
            return identityOf(each) == identity;
        });
        if (found != all.end()) {
            return Answer{wording::differenceSentence(pair, *found, words.ofWindow()),
                          placeOf(document, *found)};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<RowReference> placeOf(const Document& document, const Difference& difference) {
    const auto& rows = difference.after.empty() ? difference.before : difference.after;
    if (rows.empty()) {
        return std::nullopt;
    }
    const RowReference& row = rows.front();
    switch (row.type) {
    case RowType::phase:
    case RowType::lane:
    case RowType::card:
    case RowType::link:
        return row;
    case RowType::variant:
        if (const model::Variant* variant = document.variants.find({row.uuid})) {
            return referenceTo(variant->card);
        }
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

std::vector<Answer> ImprovementAnswers::of(const Document& document,
                                           const model::Improvement& improvement, MapWords& words) {
    std::vector<Answer> answers;
    if (!improvement.difference.empty()) {
        const auto found = answerOf(document, improvement.difference, words);
        answers.push_back(found ? *found
                                : Answer{tr("The difference it came from is gone: it is done, or "
                                            "the ideal journey is another now."),
                                         std::nullopt});
    }
    for (const model::CardId id : improvement.answers) {
        const model::Card* card = document.cards.find(id);
        const model::Lane* lane = card == nullptr ? nullptr : document.lanes.find(card->lane);
        if (lane == nullptr) {
            continue;
        }
        const QString text = shortText(card->text.empty() ? card->emotionWord : card->text);
        answers.push_back({text.isEmpty() ? tr("Card in “%1”").arg(words.laneName(document, *lane))
                                          : tr("Card “%1”").arg(isolated(text)),
                           referenceTo(id)});
    }
    return answers;
}

} // namespace cjm::ui
