#include "template_card_reader.h"

#include <cjm/exchange/templates.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace cjm::exchange {

using namespace model;
using base::TextKind;

namespace {

bool contains(const std::vector<LaneKind>& lanes, LaneKind kind) {
    return std::find(lanes.begin(), lanes.end(), kind) != lanes.end();
}

std::vector<LaneKind> readLanes(const Place& place) {
    std::vector<LaneKind> lanes;
    for (const Place& item : place.items()) {
        const LaneKind kind = item.choice<LaneKind>();
        if (contains(lanes, kind)) {
            item.complain("a lane that is there already");
        }
        lanes.push_back(kind);
    }
    if (!contains(lanes, LaneKind::emotions)) {
        place.complain("without emotions");
    }
    return lanes;
}

/// The ideal journey has opportunities even where the current one has none.
std::vector<LaneKind> lanesWithCards(const std::vector<LaneKind>& lanes) {
    std::vector<LaneKind> kinds = lanes;
    std::erase(kinds, LaneKind::emotions);
    if (!contains(kinds, LaneKind::opportunities)) {
        kinds.push_back(LaneKind::opportunities);
    }
    return kinds;
}

/// Reads a file part by part: what is named by a part is read before it.
class TemplateReader {
public:
    explicit TemplateReader(const Place& file)
        : m_file(file)
        , m_cards(readSources(), file.at("phases").items().size()) {}

    [[nodiscard]] Template read();

private:
    [[nodiscard]] std::set<std::string> readSources();
    [[nodiscard]] std::vector<LaneKind> expectLanes(const Place& place) const;
    [[nodiscard]] TemplateCards readCards(const Place& place);
    [[nodiscard]] TemplateCards readAddedCards(const Place& place);
    [[nodiscard]] TemplatePhase readPhase(const Place& place);
    [[nodiscard]] TemplateIdealPhase readIdealPhase(const Place& place);
    [[nodiscard]] TemplateImprovement readImprovement(const Place& place);

    Place m_file;
    Template m_salon;
    TemplateCardReader m_cards;
};

TemplateFeeling readFeeling(const Place& place) {
    TemplateFeeling feeling;
    feeling.word = readText(place, TextKind::name, {"score"});
    feeling.score = place.at("score").number(-2, 2);
    return feeling;
}

/// The keys of the sources.
std::set<std::string> TemplateReader::readSources() {
    std::set<std::string> keys;
    for (const Place& place : m_file.at("sources").items()) {
        place.expectOnly({"key", "method", "theme", "people", "who", "said"});
        TemplateSource source;
        source.key = place.at("key").text(TextKind::name);
        if (!keys.insert(source.key).second) {
            place.at("key").complain("the key of another source");
        }
        source.method = place.at("method").choice<SourceMethod>();
        source.theme = place.at("theme").choice<SourceTheme>();
        if (const std::optional<Place> people = place.find("people")) {
            source.people = people->number(1, 1'000'000);
        }
        source.who = readText(place.at("who"), TextKind::name);
        source.said = readText(place.at("said"), TextKind::body);
        m_salon.sources.push_back(std::move(source));
    }
    return keys;
}

/// The lanes that cards can stand in; `place` has none but these.
std::vector<LaneKind> TemplateReader::expectLanes(const Place& place) const {
    std::vector<LaneKind> kinds = lanesWithCards(m_salon.lanes);
    std::vector<std::string_view> names(kinds.size());
    std::transform(kinds.begin(), kinds.end(), names.begin(), nameOf<LaneKind>);
    place.expectOnly(names);
    return kinds;
}

TemplateCards TemplateReader::readCards(const Place& place) {
    TemplateCards cards;
    for (const LaneKind kind : expectLanes(place)) {
        const bool isCurrent = contains(m_salon.lanes, kind);
        for (const Place& item : place.at(nameOf(kind)).items()) {
            cards[kind].push_back(isCurrent ? m_cards.readCurrent(item) : m_cards.readAdded(item));
        }
    }
    return cards;
}

/// Cards of some lanes.
TemplateCards TemplateReader::readAddedCards(const Place& place) {
    TemplateCards cards;
    for (const LaneKind kind : expectLanes(place)) {
        if (const std::optional<Place> list = place.find(nameOf(kind))) {
            for (const Place& item : list->items()) {
                cards[kind].push_back(m_cards.readAdded(item));
            }
        }
    }
    return cards;
}

TemplatePhase TemplateReader::readPhase(const Place& place) {
    place.expectOnly({"name", "ask", "moment", "feeling", "ideal", "cards", "added"});
    TemplatePhase phase;
    phase.title = readText(place.at("name"), TextKind::title);
    phase.question = readText(place.at("ask"), TextKind::title);
    phase.momentOfTruth = place.at("moment").truth();
    phase.feeling = readFeeling(place.at("feeling"));
    const Place ideal = place.at("ideal");
    ideal.expectOnly({"name", "feeling"});
    phase.idealTitle = readTextIfAny(ideal, "name", TextKind::title);
    phase.idealFeeling = readFeeling(ideal.at("feeling"));
    phase.cards = readCards(place.at("cards"));
    if (const std::optional<Place> added = place.find("added")) {
        phase.added = readAddedCards(*added);
    }
    return phase;
}

TemplateIdealPhase TemplateReader::readIdealPhase(const Place& place) {
    place.expectOnly({"after", "name", "ask", "moment", "feeling", "cards"});
    TemplateIdealPhase ideal;
    const int after = place.at("after").number(1, static_cast<int>(m_salon.phases.size()));
    ideal.after = static_cast<std::size_t>(after) - 1;
    ideal.phase.title = readText(place.at("name"), TextKind::title);
    ideal.phase.question = readText(place.at("ask"), TextKind::title);
    ideal.phase.momentOfTruth = place.at("moment").truth();
    ideal.phase.idealFeeling = readFeeling(place.at("feeling"));
    ideal.phase.added = readAddedCards(place.at("cards"));
    return ideal;
}

TemplateImprovement TemplateReader::readImprovement(const Place& place) {
    place.expectOnly(
        {"title", "answers", "value", "effort", "responsible", "status", "worth", "effect"});
    TemplateImprovement improvement;
    improvement.title = readText(place.at("title"), TextKind::title);
    for (const Place& answered : place.at("answers").items()) {
        improvement.answers.push_back(m_cards.readCardKey(answered));
    }
    improvement.value = place.at("value").number(1, 5);
    improvement.effort = place.at("effort").number(1, 5);
    improvement.responsible = readText(place.at("responsible"), TextKind::name);
    improvement.status = place.at("status").choice<ImprovementStatus>();
    improvement.worth = readText(place.at("worth"), TextKind::title);
    const Place effect = place.at("effect");
    effect.expectOnly({"notice", "attitude", "behaviour"});
    improvement.expectedNotice = readText(effect.at("notice"), TextKind::body);
    improvement.expectedAttitude = readText(effect.at("attitude"), TextKind::body);
    improvement.expectedBehaviour = readText(effect.at("behaviour"), TextKind::body);
    return improvement;
}

TemplateGoal readGoal(const Place& place) {
    place.expectOnly({"kind", "what", "measure", "from", "to", "forWhom", "howMeasured"});
    TemplateGoal goal;
    goal.kind = place.at("kind").choice<GoalKind>();
    goal.what = readText(place.at("what"), TextKind::title);
    goal.measure = readText(place.at("measure"), TextKind::title);
    goal.from = place.at("from").number(0, 1'000'000);
    goal.to = place.at("to").number(0, 1'000'000);
    goal.forWhom = readText(place.at("forWhom"), TextKind::title);
    goal.howMeasured = readText(place.at("howMeasured"), TextKind::body);
    return goal;
}

/// Each band stands over as many phases as it says, from left to right, and none is left over.
void readBands(const Place& place, std::vector<TemplatePhase>& phases) {
    std::size_t next = 0;
    for (const Place& item : place.items()) {
        item.expectOnly({"name", "phases"});
        const TemplateText name = readText(item.at("name"), TextKind::name);
        const Place count = item.at("phases");
        const std::size_t end =
            next + static_cast<std::size_t>(count.number(1, static_cast<int>(phases.size())));
        if (end > phases.size()) {
            count.complain("past the last phase");
            return;
        }
        for (; next < end; ++next) {
            phases[next].band = name;
        }
    }
    if (next < phases.size()) {
        place.complain("do not reach the last phase");
    }
}

/// Phases and cards are counted from 1, as a person does.
TemplateLinkEnd readLinkEnd(const Place& place, const Template& salon) {
    place.expectOnly({"phase", "lane", "card"});
    TemplateLinkEnd end;
    const int phase = place.at("phase").number(1, static_cast<int>(salon.phases.size()));
    end.phase = static_cast<std::size_t>(phase) - 1;
    const std::optional<Place> lane = place.find("lane");
    if (!lane || salon.phases.empty()) {
        return end;
    }
    end.lane = lane->choice<LaneKind>();
    const auto cards = salon.phases[end.phase].cards.find(*end.lane);
    std::size_t count = cards == salon.phases[end.phase].cards.end() ? 0 : cards->second.size();
    if (*end.lane == LaneKind::emotions) {
        count = 1; // the one that says how it feels
    } else if (!contains(salon.lanes, *end.lane)) {
        lane->complain("not a lane of the current journey");
    }
    end.card = static_cast<std::size_t>(place.at("card").number(1, static_cast<int>(count))) - 1;
    return end;
}

TemplateLink readLink(const Place& place, const Template& salon) {
    place.expectOnly({"kind", "from", "to", "label", "share", "ideal"});
    TemplateLink link;
    link.kind = place.at("kind").choice<LinkKind>();
    link.from = readLinkEnd(place.at("from"), salon);
    if (link.kind != LinkKind::lost || place.find("to")) {
        link.to = readLinkEnd(place.at("to"), salon);
    }
    link.label = readText(place.at("label"), TextKind::title);
    if (const std::optional<Place> share = place.find("share")) {
        link.share = share->number(0, 100);
    }
    if (const std::optional<Place> ideal = place.find("ideal")) {
        ideal->expectOnly({"share"});
        link.idealShare = ideal->at("share").number(0, 100);
    }
    return link;
}

Template TemplateReader::read() {
    m_file.expectOnly({"id", "name", "about", "title", "idealTitle", "persona", "goal", "sources",
                       "lanes", "bands", "phases", "idealPhases", "links", "improvements"});
    m_salon.id = m_file.at("id").text(TextKind::name);
    m_salon.name = readText(m_file.at("name"), TextKind::title);
    m_salon.about = readText(m_file.at("about"), TextKind::body);
    m_salon.title = readText(m_file.at("title"), TextKind::title);
    m_salon.idealTitle = readText(m_file.at("idealTitle"), TextKind::title);
    m_salon.persona = readText(m_file.at("persona"), TextKind::name);
    m_salon.goal = readGoal(m_file.at("goal"));
    m_salon.lanes = readLanes(m_file.at("lanes"));
    for (const Place& phase : m_file.at("phases").items()) {
        m_salon.phases.push_back(readPhase(phase));
    }
    readBands(m_file.at("bands"), m_salon.phases);
    if (const std::optional<Place> phases = m_file.find("idealPhases")) {
        for (const Place& phase : phases->items()) {
            m_salon.idealPhases.push_back(readIdealPhase(phase));
        }
    }
    for (const Place& link : m_file.at("links").items()) {
        m_salon.links.push_back(readLink(link, m_salon));
    }
    for (const Place& improvement : m_file.at("improvements").items()) {
        m_salon.improvements.push_back(readImprovement(improvement));
    }
    m_cards.complainAboutKeys();
    return std::move(m_salon);
}

} // namespace

base::Result<Template> parseTemplate(base::BytesView bytes) {
    const std::string_view text = base::asText(bytes);
    const auto file = nlohmann::json::parse(text.begin(), text.end(), nullptr, false);
    if (file.is_discarded()) {
        return base::fail(base::ErrorCode::damagedDocument, {}, "not JSON");
    }
    std::optional<base::Error> firstError;
    Template salon = TemplateReader(Place(file, firstError)).read();
    if (firstError) {
        return base::fail(*std::move(firstError));
    }
    return salon;
}

} // namespace cjm::exchange
