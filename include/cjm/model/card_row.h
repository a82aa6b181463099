// Cards: what happens, is felt, expected, missed or used in one phase and lane.
#pragma once

#include <cjm/base/date.h>
#include <cjm/model/enumeration.h>
#include <cjm/model/field.h>
#include <cjm/model/ids.h>
#include <cjm/model/order_key.h>

#include <optional>
#include <string>
#include <vector>

namespace cjm::model {

enum class Certainty { known, assumed, unknown };

constexpr auto enumerationNames(Certainty) {
    return std::array{"known"sv, "assumed"sv, "unknown"sv};
}

enum class CardMark { momentOfTruth, lostHere, barrier, outOfOurControl, signatureMoment };

constexpr auto enumerationNames(CardMark) {
    return std::array{"momentOfTruth"sv, "lostHere"sv, "barrier"sv, "outOfOurControl"sv,
                      "signatureMoment"sv};
}

enum class TouchpointKind { media, person, place, product, paper, bill };

constexpr auto enumerationNames(TouchpointKind) {
    return std::array{"media"sv, "person"sv, "place"sv, "product"sv, "paper"sv, "bill"sv};
}

enum class Attention { now, notYet };

constexpr auto enumerationNames(Attention) {
    return std::array{"now"sv, "notYet"sv};
}

enum class Verdict { keep, improve, drop, swap, merge };

constexpr auto enumerationNames(Verdict) {
    return std::array{"keep"sv, "improve"sv, "drop"sv, "swap"sv, "merge"sv};
}

/// What the touchpoint walk asks of a card in a touchpoints lane. The answers follow the questions
/// of the walk, in their order.
struct Touchpoint {
    std::string channel;
    std::optional<TouchpointKind> kind;
    std::optional<Attention> attention;
    std::string task;
    std::string helpsAnswer;
    std::string betterAnswer;
    std::string supportAnswer;
    std::string placeAnswer;
    std::string pleasantAnswer;
    std::string certaintyAnswer;
    std::optional<base::Date> reviewed;
    std::optional<int> relevance;
    std::optional<int> ease;
    std::optional<int> pleasure;
    std::optional<int> relevanceWished;
    std::optional<int> easeWished;
    std::optional<int> pleasureWished;
    std::optional<int> satisfaction;
    std::optional<Verdict> verdict;
    std::optional<CardId> verdictCard; ///< What it is swapped or merged with.
    std::optional<CardId> supports;
    std::string competitor;
    std::optional<int> competitorScore;

    friend bool operator==(const Touchpoint&, const Touchpoint&) = default;
};

struct Card {
    CardId id;
    JourneyId journey;
    PhaseId phase;
    LaneId lane;
    OrderKey order; ///< Among the cards of its cell.
    int span = 1;   ///< The phases it covers, from its own on.
    std::string text;
    std::string note;
    std::optional<int> emotion; ///< -2 to 2, in emotions lanes only.
    std::string emotionWord;
    std::optional<Certainty> certainty;
    IdSet<Source> sources;
    std::optional<int> importance; ///< To the client, 1 to 5.
    EnumerationSet<CardMark> marks;
    std::optional<GoalId> goal;
    std::vector<std::string> tags;
    std::optional<int> minutes;
    std::optional<int> waitingMinutes;
    std::string place;
    std::optional<AssetId> picture;
    IdSet<Card> origins;
    std::string worth; ///< To the client, in a sentence.
    Touchpoint touchpoint;

    friend bool operator==(const Card&, const Card&) = default;
};

template <>
struct RowTraits<Card> {
    static constexpr RowType type = RowType::card;
    static constexpr std::string_view name = "cards";
    static constexpr FieldList fields{
        field("journey", &Card::journey, ownerId),
        field("phase", &Card::phase, ownerId),
        field("lane", &Card::lane, ownerId),
        field("order", &Card::order, anyValue),
        field("span", &Card::span, between(1, 500)),
        field("text", &Card::text, bodyText),
        field("note", &Card::note, bodyText),
        field("emotion", &Card::emotion, emotionScore),
        field("emotionWord", &Card::emotionWord, nameText),
        field("certainty", &Card::certainty, anyValue),
        field("sources", &Card::sources, anyValue),
        field("importance", &Card::importance, fivePoints),
        field("marks", &Card::marks, anyValue),
        field("goal", &Card::goal, anyValue),
        field("tags", &Card::tags, nameText),
        field("minutes", &Card::minutes, minuteCount),
        field("waitingMinutes", &Card::waitingMinutes, minuteCount),
        field("place", &Card::place, nameText),
        field("picture", &Card::picture, anyValue),
        field("origins", &Card::origins, anyValue),
        field("worth", &Card::worth, titleText),
        field("channel", &Card::touchpoint, &Touchpoint::channel, nameText),
        field("touchpointKind", &Card::touchpoint, &Touchpoint::kind, anyValue),
        field("attention", &Card::touchpoint, &Touchpoint::attention, anyValue),
        field("task", &Card::touchpoint, &Touchpoint::task, bodyText),
        field("helpsAnswer", &Card::touchpoint, &Touchpoint::helpsAnswer, bodyText),
        field("betterAnswer", &Card::touchpoint, &Touchpoint::betterAnswer, bodyText),
        field("supportAnswer", &Card::touchpoint, &Touchpoint::supportAnswer, bodyText),
        field("placeAnswer", &Card::touchpoint, &Touchpoint::placeAnswer, bodyText),
        field("pleasantAnswer", &Card::touchpoint, &Touchpoint::pleasantAnswer, bodyText),
        field("certaintyAnswer", &Card::touchpoint, &Touchpoint::certaintyAnswer, bodyText),
        field("reviewed", &Card::touchpoint, &Touchpoint::reviewed, anyValue),
        field("relevance", &Card::touchpoint, &Touchpoint::relevance, fivePoints),
        field("ease", &Card::touchpoint, &Touchpoint::ease, fivePoints),
        field("pleasure", &Card::touchpoint, &Touchpoint::pleasure, fivePoints),
        field("relevanceWished", &Card::touchpoint, &Touchpoint::relevanceWished, fivePoints),
        field("easeWished", &Card::touchpoint, &Touchpoint::easeWished, fivePoints),
        field("pleasureWished", &Card::touchpoint, &Touchpoint::pleasureWished, fivePoints),
        field("satisfaction", &Card::touchpoint, &Touchpoint::satisfaction, fivePoints),
        field("verdict", &Card::touchpoint, &Touchpoint::verdict, anyValue),
        field("verdictCard", &Card::touchpoint, &Touchpoint::verdictCard, anyValue),
        field("supports", &Card::touchpoint, &Touchpoint::supports, anyValue),
        field("competitor", &Card::touchpoint, &Touchpoint::competitor, nameText),
        field("competitorScore", &Card::touchpoint, &Touchpoint::competitorScore, fivePoints),
    };
};

} // namespace cjm::model
