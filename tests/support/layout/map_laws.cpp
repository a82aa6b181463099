#include "map_laws.h"

#include "about_equal.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cjm::test {

using namespace model;
using layout::CardBox;
using layout::Rect;
using layout::TextRole;

namespace {

bool isSame(double left, double right) {
    return std::abs(left - right) < tolerance;
}

bool isWithin(const Rect& inner, const Rect& outer) {
    return outer.without(-tolerance, -tolerance, -tolerance, -tolerance).contains(inner);
}

double leftOf(const ShownMap& shown, std::size_t phase) {
    return shown.map.phases.at(phase).rect.left;
}

double rightOf(const ShownMap& shown, std::size_t phase) {
    return phase + 1 < shown.map.phases.size() ? leftOf(shown, phase + 1)
                                               : shown.map.size.width - layout::headTip;
}

const layout::LaneRow* rowOf(const ShownMap& shown, std::size_t lane) {
    const auto found = std::find_if(shown.map.lanes.begin(), shown.map.lanes.end(),
                                    [&](const layout::LaneRow& row) { return row.lane == lane; });
    return found == shown.map.lanes.end() ? nullptr : &*found;
}

/// The phases that a box should cover: its first and its last.
std::pair<std::size_t, std::size_t> phasesOf(const ShownMap& shown, const CardBox& box) {
    const Card& card = *shown.grid.document().cards.find(box.id);
    const std::size_t first = box.position.phase;
    return {first, first + shown.grid.spanOf(card, first) - 1};
}

void checkThatCardsHaveOneBoxEach(const ShownMap& shown, Complaints& complaints) {
    std::map<CardId, int> boxes;
    for (const CardBox& box : shown.map.cards) {
        ++boxes[box.id];
    }
    std::size_t wanted = 0;
    for (std::size_t lane = 0; lane < shown.grid.lanes().size(); ++lane) {
        const Lane& row = *shown.grid.lanes()[lane];
        for (std::size_t phase = 0; phase < shown.grid.phases().size(); ++phase) {
            for (const Card* card : shown.grid.cell({phase, lane})) {
                const bool isTold =
                    row.kind == LaneKind::emotions && card->emotion && card->text.empty();
                const bool hasBox = row.shown && !row.collapsed && !isTold;
                wanted += hasBox ? 1U : 0U;
                if (hasBox != (boxes[card->id] == 1)) {
                    complaints.push_back("a card with " + std::to_string(boxes[card->id]) +
                                         " boxes: " + card->text);
                }
            }
        }
    }
    if (wanted != shown.map.cards.size()) {
        complaints.push_back("more boxes than cards");
    }
}

void checkPlaceOfBox(const ShownMap& shown, const CardBox& box, Complaints& complaints) {
    const auto complain = [&](const std::string& what) {
        complaints.push_back(what + ": " + shown.grid.document().cards.find(box.id)->text);
    };
    const auto [first, last] = phasesOf(shown, box);
    const layout::LaneRow* row = rowOf(shown, box.position.lane);
    if (row == nullptr || !isWithin(box.rect, row->rect)) {
        complain("a box outside its lane");
    }
    if (box.rect.left < leftOf(shown, first) || box.rect.right() > rightOf(shown, last)) {
        complain("a box outside its phases");
    }
    if (box.rect.left > leftOf(shown, first) + 10 || box.rect.right() < leftOf(shown, last)) {
        complain("a box that does not reach all its phases");
    }
    const std::string& text = layout::boxTextOf(*shown.grid.document().cards.find(box.id));
    const double height = shown.measure.measure(TextRole::card, text, box.textRect.width).height;
    if (!isWithin(box.textRect, box.rect) || !isSame(box.textRect.height, height)) {
        complain("a text that does not fit its box");
    }
}

/// What stands in a box beside its text, each with what it is.
std::vector<std::pair<const char*, Rect>> partsOf(const CardBox& box) {
    std::vector<std::pair<const char*, Rect>> parts;
    for (const auto& part : {std::pair("signs", box.signsRect), std::pair("icon", box.iconRect),
                             std::pair("picture", box.pictureRect), std::pair("bar", box.barRect),
                             std::pair("duration", box.durationRect)}) {
        if (part.second.height > 0) {
            parts.push_back(part);
        }
    }
    return parts;
}

void checkPartsOfBox(const ShownMap& shown, const CardBox& box, Complaints& complaints) {
    const Card& card = *shown.grid.document().cards.find(box.id);
    const auto parts = partsOf(box);
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        const std::string name = part->first;
        if (!isWithin(part->second, box.rect)) {
            complaints.push_back(name + " outside the card: " + card.text);
        }
        if (!layout::boxTextOf(card).empty() && overlap(part->second, box.textRect)) {
            complaints.push_back(name + " under the text: " + card.text);
        }
        for (auto other = part + 1; other != parts.end(); ++other) {
            if (overlap(part->second, other->second)) {
                complaints.push_back(name + " under the " + other->first + ": " + card.text);
            }
        }
    }
    const auto signs = static_cast<double>(layout::signCountOf(card));
    if (!isSame(box.signsRect.height,
                signs > 0 ? (signs - 1) * layout::signStep + layout::signSize : 0)) {
        complaints.push_back("another count of signs: " + card.text);
    }
}

void checkPair(const ShownMap& shown, const CardBox& earlier, const CardBox& later,
               Complaints& complaints) {
    if (earlier.position.lane != later.position.lane) {
        return;
    }
    if (overlap(earlier.rect, later.rect)) {
        complaints.push_back("boxes overlap");
    }
    const auto [earlierFirst, earlierLast] = phasesOf(shown, earlier);
    const auto [laterFirst, laterLast] = phasesOf(shown, later);
    const bool isEarlierWide = earlierLast > earlierFirst;
    const bool isLaterWide = laterLast > laterFirst;
    const bool meet = earlierFirst <= laterLast && laterFirst <= earlierLast;
    if (meet && isEarlierWide != isLaterWide &&
        isEarlierWide != (earlier.rect.top < later.rect.top)) {
        complaints.push_back("a spanning card below another");
    }
    if (earlier.position == later.position && isEarlierWide == isLaterWide) {
        const Table<Card>& cards = shown.grid.document().cards;
        const Card& first = *cards.find(earlier.id);
        const Card& second = *cards.find(later.id);
        const bool isInOrder = std::tie(first.order, first.id) < std::tie(second.order, second.id);
        if (isInOrder != (earlier.rect.top < later.rect.top)) {
            complaints.push_back("cards of a cell out of order");
        }
    }
}

void checkCoverOfHeads(const ShownMap& shown, Complaints& complaints) {
    const auto& heads = shown.map.phases;
    if (heads.size() != shown.grid.phases().size()) {
        complaints.push_back("not as many heads as phases");
        return;
    }
    for (std::size_t phase = 0; phase < heads.size(); ++phase) {
        const layout::PhaseHead& head = heads[phase];
        if (head.phase != phase || head.id != shown.grid.phases()[phase]->id) {
            complaints.push_back("a head out of order");
        }
        if (head.rect.right() > rightOf(shown, phase) ||
            head.rect.right() < rightOf(shown, phase) - 4) {
            complaints.push_back("a head that does not cover its column");
        }
    }
}

void checkTextsOfHead(const ShownMap& shown, const layout::PhaseHead& head,
                      Complaints& complaints) {
    const Phase& phase = *shown.grid.phases()[head.phase];
    const Rect arrow = head.rect.without(0, 0, -layout::headTip, 0);
    if (!isWithin(head.numberRect, head.rect) || !isWithin(head.titleRect, arrow)) {
        complaints.push_back("a number or title outside its head: " + phase.title);
    }
    if (phase.momentOfTruth && !isWithin(head.signRect, head.rect)) {
        complaints.push_back("a sign outside its head: " + phase.title);
    }
    if (overlap(head.numberRect, head.titleRect) || overlap(head.signRect, head.titleRect)) {
        complaints.push_back("a number in its title: " + phase.title);
    }
    const layout::Size title =
        shown.measure.measure(TextRole::phaseTitle, phase.title, head.titleRect.width);
    if (!isSame(head.titleRect.height, title.height)) {
        complaints.push_back("a title of another height than its text: " + phase.title);
    }
    if (head.questionRect.height > 0) {
        const Rect below = {leftOf(shown, head.phase), head.rect.bottom(),
                            rightOf(shown, head.phase) - leftOf(shown, head.phase),
                            shown.map.headHeight - head.rect.bottom()};
        if (!isWithin(head.questionRect, below)) {
            complaints.push_back("a question outside its place: " + phase.question);
        }
    }
}

void checkBands(const ShownMap& shown, Complaints& complaints) {
    std::size_t seen = 0;
    const auto& phases = shown.grid.phases();
    for (std::size_t first = 0; first < phases.size();) {
        std::size_t end = first + 1;
        while (end < phases.size() && phases[end]->band == phases[first]->band) {
            ++end;
        }
        if (!phases[first]->band.empty()) {
            if (seen == shown.map.bands.size()) {
                complaints.push_back("a band is missing: " + phases[first]->band);
                return;
            }
            const layout::BandHead& band = shown.map.bands[seen++];
            const Rect place = {leftOf(shown, first), 0,
                                rightOf(shown, end - 1) - leftOf(shown, first),
                                shown.map.phases.front().rect.top};
            if (band.text != phases[first]->band || !isWithin(band.rect, place) ||
                !isWithin(band.textRect, band.rect) || band.rect.width < place.width - 10) {
                complaints.push_back("a band that is not over its phases: " + band.text);
            }
        }
        first = end;
    }
    if (seen != shown.map.bands.size()) {
        complaints.push_back("a band too many");
    }
}

} // namespace

double widestPart(TextRole role, const std::string& text, layout::TextMeasure& measure) {
    double widest = 0;
    std::string part;
    for (const char byte : text + ' ') {
        const bool isGap = byte == ' ' || byte == '\n';
        part += isGap ? "" : std::string(1, byte);
        if (isGap || byte == '-') {
            widest = std::max(widest, part.empty() ? 0 : measure.measure(role, part, 1e6).width);
            part.clear();
        }
    }
    return widest;
}

Complaints complaintsAboutCards(const ShownMap& shown) {
    Complaints complaints;
    checkThatCardsHaveOneBoxEach(shown, complaints);
    const std::vector<CardBox>& boxes = shown.map.cards;
    for (std::size_t index = 0; index < boxes.size(); ++index) {
        checkPlaceOfBox(shown, boxes[index], complaints);
        checkPartsOfBox(shown, boxes[index], complaints);
        for (std::size_t other = index + 1; other < boxes.size(); ++other) {
            checkPair(shown, boxes[index], boxes[other], complaints);
        }
    }
    for (const layout::CurveArea& area : shown.map.curves) {
        if (std::any_of(boxes.begin(), boxes.end(),
                        [&](const CardBox& box) { return overlap(box.rect, area.rect); })) {
            complaints.push_back("a box on a curve");
        }
    }
    return complaints;
}

Complaints complaintsAboutLanes(const ShownMap& shown) {
    constexpr double widestLabel = 220;
    Complaints complaints;
    std::vector<LaneId> expected;
    for (const Lane* lane : shown.grid.lanes()) {
        if (lane->shown) {
            expected.push_back(lane->id);
        }
    }
    double top = shown.map.headHeight;
    std::vector<LaneId> found;
    for (const layout::LaneRow& row : shown.map.lanes) {
        found.push_back(row.id);
        const std::string& title = shown.words.titleOf(*shown.grid.lanes().at(row.lane));
        if (!isSame(row.rect.top, top) || row.rect.left != 0 ||
            !isSame(row.rect.width, shown.map.size.width)) {
            complaints.push_back("a gap beside a lane: " + title);
        }
        top = row.rect.bottom();
        const Rect label = {0, row.rect.top, shown.map.labelWidth, row.rect.height};
        const double height =
            shown.measure.measure(TextRole::laneTitle, title, row.titleRect.width).height;
        if (row.noteRect.height > 0 &&
            (!isWithin(row.noteRect, label) || overlap(row.noteRect, row.titleRect))) {
            complaints.push_back("a lane's note outside its place: " + title);
        }
        if (!isWithin(row.titleRect, label) || !isSame(row.titleRect.height, height)) {
            complaints.push_back("a lane's name outside its place: " + title);
        }
        if (widestPart(TextRole::laneTitle, title, shown.measure) > row.titleRect.width &&
            shown.map.labelWidth < widestLabel) {
            complaints.push_back("a lane's name with a broken word: " + title);
        }
    }
    if (found != expected) {
        complaints.push_back("not the lanes that are shown");
    }
    if (!isSame(top, shown.map.size.height)) {
        complaints.push_back("the lanes do not fill the map");
    }
    return complaints;
}

Complaints complaintsAboutHeads(const ShownMap& shown) {
    Complaints complaints;
    checkCoverOfHeads(shown, complaints);
    for (const layout::PhaseHead& head : shown.map.phases) {
        checkTextsOfHead(shown, head, complaints);
    }
    checkBands(shown, complaints);
    return complaints;
}

} // namespace cjm::test
