// The program's own words on a map, in the language of who reads it.
//
// A map can be printed in Dutch from a Russian window. So these do not follow the application's
// translator, as sentences do (`error_sentence.h`), but a language that is asked for. Copies share
// the catalogue.
#pragma once

#include <cjm/base/date.h>
#include <cjm/compare/combined_journey.h>
#include <cjm/compare/pair_view.h>
#include <cjm/model/card_row.h>
#include <cjm/model/content_language.h>
#include <cjm/model/journey_rows.h>
#include <cjm/model/lane_row.h>
#include <cjm/wording/channel.h>

#include <QString>
#include <QTranslator>
#include <memory>

namespace cjm::wording {

class Vocabulary {
public:
    explicit Vocabulary(model::ContentLanguage language);

    [[nodiscard]] model::ContentLanguage language() const { return m_language; }

    /// The name of a lane that has no title of its own.
    [[nodiscard]] QString laneName(model::LaneKind kind) const;

    /// As in 3 cards.
    [[nodiscard]] QString cardCount(int count) const;

    /// For a score from -2 to 2.
    [[nodiscard]] QString emotionWord(int score) const;

    /// As in "Current journey".
    [[nodiscard]] QString journeyState(model::JourneyState state) const;

    /// A view of two journeys where it is chosen, as in "Only what differs".
    [[nodiscard]] QString viewName(compare::PairView view) const;

    /// What it shows, above it, as in "What changes".
    [[nodiscard]] QString viewHeading(compare::PairView view) const;

    /// What becomes of a row, as in "New". An old place and a new one are both "Moved".
    [[nodiscard]] QString fate(compare::Fate fate) const;

    /// As in "Ideal emotion curve".
    [[nodiscard]] QString curveName(model::JourneyState state) const;

    /// As in "We think".
    [[nodiscard]] QString certainty(model::Certainty certainty) const;

    [[nodiscard]] QString mark(model::CardMark mark) const;

    /// What a channel is called where one is chosen; empty for `other`. `channelNamed` knows each.
    [[nodiscard]] QString channelName(Channel channel) const;

    /// What stands below the name of a lane that is only for us, in a word.
    [[nodiscard]] QString internal() const;

    /// What the broken stripe of such a lane means.
    [[nodiscard]] QString internalLane() const;

    /// What the hatched part of a bar of minutes means.
    [[nodiscard]] QString waiting() const;

    /// How long something takes, with %1 for the number of minutes.
    [[nodiscard]] QString minutes() const;

    /// What stands before a goal on paper.
    [[nodiscard]] QString goalLabel() const;

    /// As in 14 November 2026.
    [[nodiscard]] QString date(const base::Date& date) const;

private:
    [[nodiscard]] QString translated(const char* context, const char* text) const;

    model::ContentLanguage m_language;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace cjm::wording
