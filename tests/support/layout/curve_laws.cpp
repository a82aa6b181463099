#include "map_laws.h"

#include <cjm/model/emotion_curve.h>

#include <algorithm>
#include <cmath>

namespace cjm::test {

using namespace model;
using layout::CurveArea;
using layout::Face;
using layout::Point;
using layout::Rect;

namespace {

/// As the curve is drawn: level at both ends, with its controls at the middle.
Point onCurve(Point from, Point to, double share) {
    const double rest = 1 - share;
    const double middle = (from.x + to.x) / 2;
    const double first = rest * rest * rest;
    const double second = 3 * rest * rest * share;
    const double third = 3 * rest * share * share;
    const double fourth = share * share * share;
    return {first * from.x + (second + third) * middle + fourth * to.x,
            (first + second) * from.y + (third + fourth) * to.y};
}

bool isCrossed(const Rect& word, const CurveArea& area) {
    constexpr int samples = 200;
    for (std::size_t index = 0; index + 1 < area.faces.size(); ++index) {
        for (int sample = 0; sample <= samples; ++sample) {
            if (word.contains(onCurve(area.faces[index].centre, area.faces[index + 1].centre,
                                      static_cast<double>(sample) / samples))) {
                return true;
            }
        }
    }
    return false;
}

/// Less room than the longest part of a word takes, beside the steepest slopes on both sides.
bool isCrowded(const ShownMap& shown, const CurveArea& area, std::size_t index) {
    constexpr double leastShare = 0.44;
    constexpr double margins = 8;
    const double place = area.faces[index].centre.x;
    double room = 2 * std::min(place - area.rect.left, area.rect.right() - place);
    for (std::size_t other = 0; other < area.faces.size(); ++other) {
        if (other != index) {
            room = std::min(room, leastShare * std::abs(area.faces[other].centre.x - place));
        }
    }
    return widestPart(layout::TextRole::emotionWord, area.faces[index].word, shown.measure) >
           room - margins;
}

void checkFaces(const ShownMap& shown, const CurveArea& area, Complaints& complaints) {
    const EmotionCurve curve = emotionCurve(shown.grid, area.lane);
    if (area.faces.size() != curve.points.size()) {
        complaints.push_back("not a face for every score");
        return;
    }
    if (area.bridgedAfterFace.size() + 1 != std::max<std::size_t>(1, area.faces.size())) {
        complaints.push_back("not a segment between each two faces");
        return;
    }
    for (std::size_t index = 0; index < area.faces.size(); ++index) {
        const Face& face = area.faces[index];
        const Card& card = *shown.grid.document().cards.find(face.card);
        if (face.card != curve.points[index].card || face.score != card.emotion ||
            face.word != shown.words.wordFor(card)) {
            complaints.push_back("a face of another card: " + face.word);
        }
        const Rect& head =
            shown.map.phases
                .at(static_cast<std::size_t>(
                    curve.points[index].position == 0 ? 0 : curve.points[index].position - 1e-9))
                .rect;
        if (face.centre.x < head.left || face.centre.x > head.right() + 2) {
            complaints.push_back("a face outside its phase: " + face.word);
        }
        if (index + 1 < area.faces.size() &&
            area.bridgedAfterFace[index] != curve.isBridgedAfter(index)) {
            complaints.push_back("a segment dotted or not, unlike its curve: " + face.word);
        }
    }
}

void checkHeights(const CurveArea& area, Complaints& complaints) {
    for (std::size_t index = 0; index < area.faces.size(); ++index) {
        const Face& face = area.faces[index];
        if (face.score == 0 && std::abs(face.centre.y - area.neutralLine) > 1e-6) {
            complaints.push_back("a neutral face beside the neutral line");
        }
        if (index > 0 && face.centre.x < area.faces[index - 1].centre.x) {
            complaints.push_back("faces out of order");
        }
        for (const Face& other : area.faces) {
            const double higher = other.centre.y - face.centre.y;
            const int better = face.score - other.score;
            if ((better > 0) != (higher > 1e-6) || (better == 0) != (std::abs(higher) <= 1e-6)) {
                complaints.push_back("a face at the wrong height: " + face.word);
            }
        }
        if (!area.rect.contains(
                layout::faceRect(face).without(layout::faceRadius, 0, layout::faceRadius, 0))) {
            complaints.push_back("a face outside its curve's area: " + face.word);
        }
    }
}

void checkWords(const ShownMap& shown, const CurveArea& area, CrowdedWords crowded,
                Complaints& complaints) {
    const Rect place = area.rect.without(-1e-6, 0, -1e-6 - layout::headTip, 0);
    for (std::size_t index = 0; index < area.faces.size(); ++index) {
        const Face& face = area.faces[index];
        if (!place.contains(face.wordRect)) {
            complaints.push_back("a word outside the curve's area: " + face.word);
        }
        if (crowded == CrowdedWords::letOff && isCrowded(shown, area, index)) {
            continue;
        }
        for (std::size_t other = 0; other < area.faces.size(); ++other) {
            const Face& second = area.faces[other];
            const bool isFree = other == index ||
                                (crowded == CrowdedWords::letOff && isCrowded(shown, area, other));
            if ((!isFree && face.wordRect.overlaps(second.wordRect)) ||
                face.wordRect.overlaps(layout::faceRect(second))) {
                complaints.push_back("a word on a word or face: " + face.word + ", " + second.word);
            }
        }
        if (isCrossed(face.wordRect, area)) {
            complaints.push_back("a word crossed by the curve: " + face.word);
        }
    }
}

} // namespace

Complaints complaintsAboutCurves(const ShownMap& shown, CrowdedWords crowded) {
    Complaints complaints;
    std::vector<std::size_t> expected;
    for (std::size_t lane = 0; lane < shown.grid.lanes().size(); ++lane) {
        const Lane& row = *shown.grid.lanes()[lane];
        if (row.kind == LaneKind::emotions && row.shown && !row.collapsed &&
            !shown.grid.phases().empty()) {
            expected.push_back(lane);
        }
    }
    std::vector<std::size_t> found;
    for (const CurveArea& area : shown.map.curves) {
        found.push_back(area.lane);
        const auto row = std::find_if(shown.map.lanes.begin(), shown.map.lanes.end(),
                                      [&](const auto& lane) { return lane.lane == area.lane; });
        if (row == shown.map.lanes.end() || area.rect.top < row->rect.top ||
            area.rect.bottom() > row->rect.bottom() + 1e-6) {
            complaints.push_back("a curve outside its lane");
        }
        checkFaces(shown, area, complaints);
        checkHeights(area, complaints);
        checkWords(shown, area, crowded, complaints);
    }
    if (found != expected) {
        complaints.push_back("not a curve for every lane of emotions");
    }
    return complaints;
}

} // namespace cjm::test
