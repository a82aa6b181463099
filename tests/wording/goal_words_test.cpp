#include <cjm/wording/goal_words.h>
#include <cjm/wording/text.h>
#include <cjm/wording/translations.h>

#include <catch2/catch.hpp>

#include <QLocale>
#include <QSet>

using namespace cjm;
using model::ContentLanguage;
using model::Goal;
using model::GoalHint;

namespace {

/// The program speaks a language for as long as this is there.
class Speaking {
public:
    explicit Speaking(ContentLanguage language) { m_translations.use(language); }

private:
    wording::Translations m_translations;
};

Goal revisits() {
    Goal goal;
    goal.what = "revisits after the first visit. ";
    goal.measure = "percent";
    goal.from = 25;
    goal.to = 40.5;
    goal.due = base::parseDate("2027-06-01");
    goal.forWhom = "new clients";
    return goal;
}

std::string inWords(const Goal& goal) {
    return wording::fromQt(wording::goalInWords(goal));
}

} // namespace

TEST_CASE("goalInWords: reads a goal back, with what is there of it", "[wording][goals]") {
    const Speaking speaking(ContentLanguage::en);
    Goal goal = revisits();
    CHECK(inWords(goal) == "Revisits after the first visit. From 25 to 40.5 (percent). "
                           "For whom: new clients. By 1 June 2027.");
    goal.from.reset();
    goal.due.reset();
    CHECK(inWords(goal) == "Revisits after the first visit. To 40.5 (percent). "
                           "For whom: new clients.");
    goal.to.reset();
    CHECK(inWords(goal) == "Revisits after the first visit. For whom: new clients.");
    goal.forWhom.clear();
    CHECK(inWords(goal) == "Revisits after the first visit.");
    goal.what = " ";
    CHECK(inWords(goal).empty());
}

TEST_CASE("goalInWords: what a person wrote is never a place for something else",
          "[wording][goals]") {
    const Speaking speaking(
        GENERATE(ContentLanguage::en, ContentLanguage::nl, ContentLanguage::ru));
    Goal goal = revisits();
    goal.what = "40 %1 of %2";
    goal.measure = "%3";
    const QString words = wording::goalInWords(goal);
    CHECK(words.contains(QStringLiteral("40 %1 of %2")));
    CHECK(words.contains(QStringLiteral("%3")));
    CHECK(words.count(QLatin1Char('%')) == 3);
    CHECK(words.endsWith(QLatin1Char('.')));
}

TEST_CASE("goalSummary: names all that is missing in one line", "[wording][goals]") {
    const Speaking speaking(ContentLanguage::en);
    using Hints = std::vector<GoalHint>;
    const auto summary = [](const Hints& hints) {
        return wording::fromQt(wording::goalSummary(hints));
    };
    CHECK(summary({}) == "Clear, complete and concrete.");
    CHECK(summary({GoalHint::dueMissing}) == "Clear. Still missing: a date.");
    CHECK(summary({GoalHint::dueMissing, GoalHint::getsWorse}) ==
          "Clear. Still missing: a date. And something does not fit.");
    CHECK(summary({GoalHint::nothingChanges}) == "Clear and complete, but something does not fit.");
    CHECK(summary({GoalHint::whatMissing}) ==
          wording::fromQt(wording::goalHintSentence(GoalHint::whatMissing)));
}

TEST_CASE("goalHintSentence: each hint and each kind of goal has words of its own",
          "[wording][goals]") {
    const Speaking speaking(
        GENERATE(ContentLanguage::en, ContentLanguage::nl, ContentLanguage::ru));
    QSet<QString> said;
    for (int hint = 0; hint <= static_cast<int>(GoalHint::howMeasuredMissing); ++hint) {
        said.insert(wording::goalHintSentence(static_cast<GoalHint>(hint)));
    }
    for (const model::GoalKind kind : model::allValues<model::GoalKind>()) {
        said.insert(wording::goalKindName(kind));
    }
    CHECK(said.size() == 11 + 6);
}
