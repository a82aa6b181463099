#include "template_place.h"

#include <cjm/exchange/templates.h>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cjm::exchange {

using namespace model;
using base::TextKind;

namespace {

bool contains(const std::vector<LaneKind>& lanes, LaneKind kind) {
    return std::find(lanes.begin(), lanes.end(), kind) != lanes.end();
}

TemplateText readText(const Place& place, TextKind kind) {
    constexpr auto languages = enumerationNames(ContentLanguage{});
    place.expectOnly({languages.begin(), languages.end()});
    TemplateText text;
    for (std::size_t index = 0; index < languages.size(); ++index) {
        text.texts.at(index) = place.at(languages.at(index)).text(kind);
    }
    return text;
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

std::map<LaneKind, std::vector<TemplateText>> readCards(const Place& place,
                                                        const std::vector<LaneKind>& kinds) {
    std::vector<std::string_view> names(kinds.size());
    std::transform(kinds.begin(), kinds.end(), names.begin(), nameOf<LaneKind>);
    place.expectOnly(names);
    std::map<LaneKind, std::vector<TemplateText>> cards;
    for (const LaneKind kind : kinds) {
        for (const Place& item : place.at(nameOf(kind)).items()) {
            cards[kind].push_back(readText(item, TextKind::body));
        }
    }
    return cards;
}

TemplatePhase readPhase(const Place& place, const std::vector<LaneKind>& kinds) {
    place.expectOnly({"name", "ask", "moment", "now", "ideal", "feel", "cards"});
    TemplatePhase phase;
    phase.title = readText(place.at("name"), TextKind::title);
    phase.question = readText(place.at("ask"), TextKind::title);
    phase.momentOfTruth = place.at("moment").truth();
    phase.emotion = place.at("now").number(-2, 2);
    phase.idealEmotion = place.at("ideal").number(-2, 2);
    phase.feeling = readText(place.at("feel"), TextKind::name);
    phase.cards = readCards(place.at("cards"), kinds);
    return phase;
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
    place.expectOnly({"kind", "from", "to", "label", "share"});
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
    return link;
}

Template readTemplate(const Place& file) {
    file.expectOnly({"id", "name", "about", "title", "idealTitle", "persona", "goal", "lanes",
                     "bands", "phases", "links"});
    Template salon;
    salon.id = file.at("id").text(TextKind::name);
    salon.name = readText(file.at("name"), TextKind::title);
    salon.about = readText(file.at("about"), TextKind::body);
    salon.title = readText(file.at("title"), TextKind::title);
    salon.idealTitle = readText(file.at("idealTitle"), TextKind::title);
    salon.persona = readText(file.at("persona"), TextKind::name);
    salon.goal = readText(file.at("goal"), TextKind::title);
    salon.lanes = readLanes(file.at("lanes"));
    for (const Place& phase : file.at("phases").items()) {
        salon.phases.push_back(readPhase(phase, lanesWithCards(salon.lanes)));
    }
    readBands(file.at("bands"), salon.phases);
    for (const Place& link : file.at("links").items()) {
        salon.links.push_back(readLink(link, salon));
    }
    return salon;
}

} // namespace

base::Result<Template> parseTemplate(base::BytesView bytes) {
    const std::string_view text = base::asText(bytes);
    const auto file = nlohmann::json::parse(text.begin(), text.end(), nullptr, false);
    if (file.is_discarded()) {
        return base::fail(base::ErrorCode::damagedDocument, {}, "not JSON");
    }
    std::optional<base::Error> firstError;
    Template salon = readTemplate(Place(file, firstError));
    if (firstError) {
        return base::fail(*std::move(firstError));
    }
    return salon;
}

} // namespace cjm::exchange
