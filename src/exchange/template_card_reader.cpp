#include "template_card_reader.h"

#include <algorithm>

namespace cjm::exchange {

using namespace model;
using base::TextKind;

namespace {

constexpr auto languages = enumerationNames(ContentLanguage{});

std::optional<int> readPoints(const Place& place, std::string_view name) {
    const std::optional<Place> points = place.find(name);
    return points ? std::optional(points->number(1, 5)) : std::nullopt;
}

template <Enumeration Value>
std::optional<Value> readChoice(const Place& place, std::string_view name) {
    const std::optional<Place> choice = place.find(name);
    return choice ? std::optional(choice->choice<Value>()) : std::nullopt;
}

void readNowAndWished(const Place& place, std::string_view name, std::optional<int>& now,
                      std::optional<int>& wished) {
    if (const std::optional<Place> both = place.find(name)) {
        both->expectOnly({"now", "wished"});
        now = both->at("now").number(1, 5);
        wished = both->at("wished").number(1, 5);
    }
}

} // namespace

TemplateText readText(const Place& place, TextKind kind, std::vector<std::string_view> others) {
    others.insert(others.end(), languages.begin(), languages.end());
    place.expectOnly(others);
    TemplateText text;
    for (std::size_t index = 0; index < languages.size(); ++index) {
        text.texts.at(index) = place.at(languages.at(index)).text(kind);
    }
    return text;
}

TemplateText readTextIfAny(const Place& place, std::string_view name, TextKind kind) {
    const std::optional<Place> text = place.find(name);
    return text ? readText(*text, kind) : TemplateText();
}

TemplateCardReader::TemplateCardReader(std::set<std::string> sources, std::size_t phaseCount)
    : m_sources(std::move(sources))
    , m_phaseCount(phaseCount) {}

TemplateCard TemplateCardReader::readCurrent(const Place& place) {
    TemplateCard card;
    card.text = readText(
        place, TextKind::body,
        {"key", "certainty", "sources", "importance", "marks", "worth", "touchpoint", "ideal"});
    if (const std::optional<Place> key = place.find("key")) {
        card.key = key->text(TextKind::name);
        if (!m_keys.insert(card.key).second) {
            key->complain("the key of another card");
        }
    }
    readFacts(place, card);
    if (const std::optional<Place> ideal = place.find("ideal")) {
        readFate(*ideal, card);
    }
    if (card.descendants.size() == 1) {
        m_keysWithOneDescendant.insert(card.key);
    }
    return card;
}

TemplateCard TemplateCardReader::readAdded(const Place& place) {
    TemplateCard card;
    card.text = readText(place, TextKind::body, {"servesGoal", "worth", "touchpoint"});
    readFacts(place, card);
    if (const std::optional<Place> serves = place.find("servesGoal")) {
        card.servesGoal = serves->truth();
    }
    return card;
}

std::string TemplateCardReader::readCardKey(const Place& place) {
    std::string key = place.text(TextKind::name);
    m_namedKeys.emplace_back(place, key);
    return key;
}

void TemplateCardReader::complainAboutKeys() const {
    for (const NamedPlace& named : m_namedKeys) {
        if (m_keys.count(named.second) == 0) {
            named.first.complain("the key of no card");
        }
    }
    for (const NamedPlace& merge : m_merges) {
        if (m_keysWithOneDescendant.count(merge.second) == 0) {
            merge.first.complain("a card that is not one card in the ideal journey");
        }
    }
}

void TemplateCardReader::readFacts(const Place& place, TemplateCard& card) {
    card.certainty = readChoice<Certainty>(place, "certainty");
    if (const std::optional<Place> sources = place.find("sources")) {
        for (const Place& source : sources->items()) {
            card.sources.push_back(source.text(TextKind::name));
            if (m_sources.count(card.sources.back()) == 0) {
                source.complain("the key of no source");
            }
        }
    }
    card.importance = readPoints(place, "importance");
    if (const std::optional<Place> marks = place.find("marks")) {
        for (const Place& mark : marks->items()) {
            card.marks.insert(mark.choice<CardMark>());
        }
    }
    card.worth = readTextIfAny(place, "worth", TextKind::title);
    if (const std::optional<Place> touchpoint = place.find("touchpoint")) {
        readTouchpoint(*touchpoint, card);
    }
}

void TemplateCardReader::readTouchpoint(const Place& place, TemplateCard& card) {
    place.expectOnly({"channel", "kind", "attention", "task", "better", "relevance", "ease",
                      "pleasure", "satisfaction", "verdict", "with"});
    card.channel = readTextIfAny(place, "channel", TextKind::name);
    card.task = readTextIfAny(place, "task", TextKind::body);
    card.betterAnswer = readTextIfAny(place, "better", TextKind::body);
    Touchpoint& part = card.touchpoint;
    part.kind = readChoice<TouchpointKind>(place, "kind");
    part.attention = readChoice<Attention>(place, "attention");
    readNowAndWished(place, "relevance", part.relevance, part.relevanceWished);
    readNowAndWished(place, "ease", part.ease, part.easeWished);
    readNowAndWished(place, "pleasure", part.pleasure, part.pleasureWished);
    part.satisfaction = readPoints(place, "satisfaction");
    part.verdict = readChoice<Verdict>(place, "verdict");
    if (const std::optional<Place> with = place.find("with")) {
        card.verdictCard = readCardKey(*with);
    }
}

/// "dropped", {"into": key}, a descendant, or a list of them.
void TemplateCardReader::readFate(const Place& place, TemplateCard& card) {
    card.descendants.clear();
    if (place.isText()) {
        if (place.text(TextKind::name) != "dropped") {
            place.complain("neither dropped nor a card");
        }
    } else if (const std::optional<Place> into = place.find("into")) {
        place.expectOnly({"into"});
        card.mergedInto = readCardKey(*into);
        m_merges.emplace_back(*into, card.mergedInto);
    } else if (place.isList()) {
        for (const Place& part : place.items()) {
            card.descendants.push_back(readDescendant(part));
        }
    } else {
        card.descendants.push_back(readDescendant(place));
    }
}

TemplateDescendant TemplateCardReader::readDescendant(const Place& place) const {
    TemplateDescendant descendant;
    if (std::any_of(languages.begin(), languages.end(),
                    [&](std::string_view language) { return place.find(language).has_value(); })) {
        descendant.text = readText(place, TextKind::body, {"phase", "channel"});
    } else {
        place.expectOnly({"phase", "channel"});
    }
    descendant.channel = readTextIfAny(place, "channel", TextKind::name);
    if (const std::optional<Place> phase = place.find("phase")) {
        descendant.phase =
            static_cast<std::size_t>(phase->number(1, static_cast<int>(m_phaseCount))) - 1;
    }
    return descendant;
}

} // namespace cjm::exchange
