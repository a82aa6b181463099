#include <cjm/wording/field_name.h>

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace cjm::wording {

namespace {

struct FieldName {
    std::string_view field;
    const char* name;
};

constexpr std::array fieldNames = {
    FieldName{"kind", QT_TRANSLATE_NOOP("Field", "kind")},
    FieldName{"personas", QT_TRANSLATE_NOOP("Field", "personas")},
    FieldName{"leadingGoal", QT_TRANSLATE_NOOP("Field", "leading goal")},
    FieldName{"otherGoals", QT_TRANSLATE_NOOP("Field", "other goals")},
    FieldName{"scenario", QT_TRANSLATE_NOOP("Field", "scenario")},
    FieldName{"brandPromise", QT_TRANSLATE_NOOP("Field", "brand promise")},
    FieldName{"team", QT_TRANSLATE_NOOP("Field", "team")},
    FieldName{"title", QT_TRANSLATE_NOOP("Field", "title")},
    FieldName{"state", QT_TRANSLATE_NOOP("Field", "state")},
    FieldName{"date", QT_TRANSLATE_NOOP("Field", "date")},
    FieldName{"question", QT_TRANSLATE_NOOP("Field", "guiding question")},
    FieldName{"band", QT_TRANSLATE_NOOP("Field", "heading")},
    FieldName{"width", QT_TRANSLATE_NOOP("Field", "width")},
    FieldName{"momentOfTruth", QT_TRANSLATE_NOOP("Field", "moment of truth")},
    FieldName{"shown", QT_TRANSLATE_NOOP("Field", "shown or hidden")},
    FieldName{"collapsed", QT_TRANSLATE_NOOP("Field", "collapsed or open")},
    FieldName{"audience", QT_TRANSLATE_NOOP("Field", "who sees it")},
    FieldName{"curveOwner", QT_TRANSLATE_NOOP("Field", "whose curve it is")},
    FieldName{"colour", QT_TRANSLATE_NOOP("Field", "colour")},
    FieldName{"span", QT_TRANSLATE_NOOP("Field", "number of phases")},
    FieldName{"text", QT_TRANSLATE_NOOP("Field", "text")},
    FieldName{"note", QT_TRANSLATE_NOOP("Field", "note")},
    FieldName{"emotion", QT_TRANSLATE_NOOP("Field", "feeling")},
    FieldName{"emotionWord", QT_TRANSLATE_NOOP("Field", "word for the feeling")},
    FieldName{"certainty", QT_TRANSLATE_NOOP("Field", "certainty")},
    FieldName{"sources", QT_TRANSLATE_NOOP("Field", "sources")},
    FieldName{"importance", QT_TRANSLATE_NOOP("Field", "importance to the client")},
    FieldName{"marks", QT_TRANSLATE_NOOP("Field", "marks")},
    FieldName{"goal", QT_TRANSLATE_NOOP("Field", "goal")},
    FieldName{"tags", QT_TRANSLATE_NOOP("Field", "tags")},
    FieldName{"minutes", QT_TRANSLATE_NOOP("Field", "minutes")},
    FieldName{"waitingMinutes", QT_TRANSLATE_NOOP("Field", "minutes of waiting")},
    FieldName{"place", QT_TRANSLATE_NOOP("Field", "place")},
    FieldName{"picture", QT_TRANSLATE_NOOP("Field", "picture")},
    FieldName{"worth", QT_TRANSLATE_NOOP("Field", "worth to the client")},
    FieldName{"channel", QT_TRANSLATE_NOOP("Field", "channel")},
    FieldName{"touchpointKind", QT_TRANSLATE_NOOP("Field", "kind of touchpoint")},
    FieldName{"attention", QT_TRANSLATE_NOOP("Field", "attention")},
    FieldName{"task", QT_TRANSLATE_NOOP("Field", "task")},
    FieldName{"helpsAnswer", QT_TRANSLATE_NOOP("Field", "whether it helps")},
    FieldName{"betterAnswer", QT_TRANSLATE_NOOP("Field", "what could be better")},
    FieldName{"supportAnswer", QT_TRANSLATE_NOOP("Field", "what it could support")},
    FieldName{"placeAnswer", QT_TRANSLATE_NOOP("Field", "whether it has its place")},
    FieldName{"pleasantAnswer", QT_TRANSLATE_NOOP("Field", "whether it is pleasant")},
    FieldName{"certaintyAnswer", QT_TRANSLATE_NOOP("Field", "what we know of it")},
    FieldName{"reviewed", QT_TRANSLATE_NOOP("Field", "day of the review")},
    FieldName{"relevance", QT_TRANSLATE_NOOP("Field", "relevance")},
    FieldName{"ease", QT_TRANSLATE_NOOP("Field", "ease")},
    FieldName{"pleasure", QT_TRANSLATE_NOOP("Field", "pleasure")},
    FieldName{"relevanceWished", QT_TRANSLATE_NOOP("Field", "relevance wished")},
    FieldName{"easeWished", QT_TRANSLATE_NOOP("Field", "ease wished")},
    FieldName{"pleasureWished", QT_TRANSLATE_NOOP("Field", "pleasure wished")},
    FieldName{"satisfaction", QT_TRANSLATE_NOOP("Field", "satisfaction")},
    FieldName{"verdict", QT_TRANSLATE_NOOP("Field", "verdict")},
    FieldName{"verdictCard", QT_TRANSLATE_NOOP("Field", "what it is swapped or merged with")},
    FieldName{"supports", QT_TRANSLATE_NOOP("Field", "what it supports")},
    FieldName{"competitor", QT_TRANSLATE_NOOP("Field", "competitor")},
    FieldName{"competitorScore", QT_TRANSLATE_NOOP("Field", "score of the competitor")},
    FieldName{"label", QT_TRANSLATE_NOOP("Field", "label")},
    FieldName{"share", QT_TRANSLATE_NOOP("Field", "share of the clients")},
    FieldName{"hidden", QT_TRANSLATE_NOOP("Field", "shown or hidden")},
    FieldName{"salon", QT_TRANSLATE_NOOP("Field", "name of the salon")},
    FieldName{"logo", QT_TRANSLATE_NOOP("Field", "logo")},
    FieldName{"language", QT_TRANSLATE_NOOP("Field", "language")},
    FieldName{"channels", QT_TRANSLATE_NOOP("Field", "own channels")},
    FieldName{"places", QT_TRANSLATE_NOOP("Field", "own places")},
    FieldName{"basedOn", QT_TRANSLATE_NOOP("Field", "journey it is based on")},
    FieldName{"review", QT_TRANSLATE_NOOP("Field", "review")},
};

} // namespace

QString fieldName(std::string_view field) {
    const auto found = std::find_if(fieldNames.begin(), fieldNames.end(),
                                    [&](const FieldName& each) { return each.field == field; });
    return found == fieldNames.end() ? QString()
                                     : QCoreApplication::translate("Field", found->name);
}

} // namespace cjm::wording
