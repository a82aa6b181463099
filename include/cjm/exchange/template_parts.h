// What a template is made of, as its file says it: texts in three languages, and what becomes of
// them in the ideal journey. Parts of a file name each other by keys; phases are counted from 0.
#pragma once

#include <cjm/model/card_row.h>
#include <cjm/model/content_language.h>
#include <cjm/model/goal_row.h>
#include <cjm/model/improvement_rows.h>
#include <cjm/model/lane_row.h>
#include <cjm/model/link_row.h>
#include <cjm/model/source_row.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace cjm::exchange {

/// One text in each language.
struct TemplateText {
    std::array<std::string, model::allValues<model::ContentLanguage>().size()> texts;

    [[nodiscard]] const std::string& in(model::ContentLanguage language) const {
        return texts.at(static_cast<std::size_t>(language));
    }

    /// True where the file says nothing.
    [[nodiscard]] bool isEmpty() const {
        return std::all_of(texts.begin(), texts.end(),
                           [](const std::string& text) { return text.empty(); });
    }

    friend bool operator==(const TemplateText&, const TemplateText&) = default;
};

/// A card of the ideal journey that was born from one of the current journey.
struct TemplateDescendant {
    TemplateText text;                ///< Empty: as it was.
    TemplateText channel;             ///< Empty: as it was.
    std::optional<std::size_t> phase; ///< Absent: where it was.

    friend bool operator==(const TemplateDescendant&, const TemplateDescendant&) = default;
};

struct TemplateCard {
    std::string key; ///< May be empty.
    TemplateText text;
    std::optional<model::Certainty> certainty;
    std::vector<std::string> sources; ///< Their keys.
    std::optional<int> importance;
    model::EnumerationSet<model::CardMark> marks;
    bool servesGoal = false;
    TemplateText worth;
    TemplateText channel;
    TemplateText task;
    TemplateText betterAnswer;
    model::Touchpoint touchpoint; ///< Its numbers and choices only.
    std::string verdictCard;      ///< The key of the card it is swapped or merged with.

    /// One: itself, changed or not. None: dropped, or merged into another. Several: split.
    std::vector<TemplateDescendant> descendants = {TemplateDescendant()};
    std::string mergedInto; ///< The key of the card that speaks for it in the ideal journey.

    friend bool operator==(const TemplateCard&, const TemplateCard&) = default;
};

using TemplateCards = std::map<model::LaneKind, std::vector<TemplateCard>>;

struct TemplateFeeling {
    int score = 0; ///< -2 to 2.
    TemplateText word;

    friend bool operator==(const TemplateFeeling&, const TemplateFeeling&) = default;
};

struct TemplatePhase {
    TemplateText title;
    TemplateText question;
    TemplateText band;
    bool momentOfTruth = false;
    TemplateFeeling feeling;
    TemplateText idealTitle; ///< Empty: as now.
    TemplateFeeling idealFeeling;
    TemplateCards cards; ///< Of all lanes but emotions, and the opportunities of the ideal journey.
    TemplateCards added; ///< Cards that only the ideal journey has.

    friend bool operator==(const TemplatePhase&, const TemplatePhase&) = default;
};

/// A phase that only the ideal journey has, with the feeling and the cards it has there.
struct TemplateIdealPhase {
    std::size_t after = 0; ///< The phase of the current journey that it follows.
    TemplatePhase phase;

    friend bool operator==(const TemplateIdealPhase&, const TemplateIdealPhase&) = default;
};

/// A card of a phase, or the phase itself.
struct TemplateLinkEnd {
    std::size_t phase = 0;
    std::optional<model::LaneKind> lane;
    std::size_t card = 0; ///< From 0, among those of its cell.

    friend bool operator==(const TemplateLinkEnd&, const TemplateLinkEnd&) = default;
};

struct TemplateLink {
    model::LinkKind kind = model::LinkKind::branch;
    TemplateLinkEnd from;
    std::optional<TemplateLinkEnd> to;
    TemplateText label;
    std::optional<int> share;      ///< In percent of the clients.
    std::optional<int> idealShare; ///< Absent: as now.

    friend bool operator==(const TemplateLink&, const TemplateLink&) = default;
};

struct TemplateSource {
    std::string key;
    model::SourceMethod method = model::SourceMethod::ownIdea;
    model::SourceTheme theme = model::SourceTheme::groupAndMotives;
    std::optional<int> people;
    TemplateText who;
    TemplateText said;

    friend bool operator==(const TemplateSource&, const TemplateSource&) = default;
};

struct TemplateGoal {
    model::GoalKind kind = model::GoalKind::own;
    TemplateText what;
    TemplateText measure;
    int from = 0;
    int to = 0;
    TemplateText forWhom;
    TemplateText howMeasured;

    friend bool operator==(const TemplateGoal&, const TemplateGoal&) = default;
};

struct TemplateImprovement {
    TemplateText title;
    std::vector<std::string> answers; ///< Keys of cards of the current journey.
    int value = 1;
    int effort = 1;
    TemplateText responsible;
    model::ImprovementStatus status = model::ImprovementStatus::idea;
    TemplateText worth;
    TemplateText expectedNotice;
    TemplateText expectedAttitude;
    TemplateText expectedBehaviour;

    friend bool operator==(const TemplateImprovement&, const TemplateImprovement&) = default;
};

} // namespace cjm::exchange
