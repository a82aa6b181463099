#include "lanes.h"
#include "move_down.h"
#include "separate_words.h"
#include "word_widths.h"

#include <cjm/model/emotion_curve.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace cjm::layout {

namespace {

constexpr double wordGap = 4;
constexpr double wordMargin = 4;
constexpr double areaPadding = 6;

enum class Side { above, below };

/// A word stands where the curve is not: inside a hill below its top, inside a valley above its
/// bottom. On a slope, where there is more room.
Side sideOfWord(const std::vector<model::CurvePoint>& points, std::size_t index) {
    const int score = points[index].score;
    const int before = index > 0 ? points[index - 1].score : score;
    const int after = index + 1 < points.size() ? points[index + 1].score : score;
    if (before <= score && after <= score && (before < score || after < score)) {
        return Side::below;
    }
    if (before >= score && after >= score && (before > score || after > score)) {
        return Side::above;
    }
    return score < 0 ? Side::above : Side::below;
}

/// How far from a face, as a share of the way to a neighbour so many levels off, a word may reach
/// before the curve comes to its height.
double shareBesideSlope(int levels) {
    constexpr std::array shares = {1.0, 0.9, 0.62, 0.5, 0.44};
    return shares.at(static_cast<std::size_t>(std::abs(levels)));
}

/// Half of the distance to each neighbour belongs to a word, less where the curve runs towards the
/// word, and all of it to the map's edge.
double roomForWord(const std::vector<model::CurvePoint>& points, const std::vector<double>& places,
                   std::size_t index, Side side, const Columns& columns) {
    const double place = places[index];
    double room = 2 * std::min(place - columns.edges.front(), columns.edges.back() - place);
    const auto keepClearOf = [&](std::size_t neighbour) {
        const int levels = points[neighbour].score - points[index].score;
        const bool towardsWord = side == Side::above ? levels > 0 : levels < 0;
        const double distance = std::abs(places[neighbour] - place);
        room = std::min(room, distance * (towardsWord ? shareBesideSlope(levels) : 1));
    };
    if (index > 0) {
        keepClearOf(index - 1);
    }
    if (index + 1 < points.size()) {
        keepClearOf(index + 1);
    }
    return room - 2 * wordMargin;
}

struct WordPlace {
    Side side;
    double room;
};

/// A word that would have to be broken on its own side goes to the other where there is more room.
WordPlace placeOfWord(const std::vector<model::CurvePoint>& points,
                      const std::vector<double>& places, std::size_t index, const Columns& columns,
                      double longestPart) {
    const Side side = sideOfWord(points, index);
    const double room = roomForWord(points, places, index, side, columns);
    if (longestPart <= room) {
        return {side, room};
    }
    const Side other = side == Side::above ? Side::below : Side::above;
    const double otherRoom = roomForWord(points, places, index, other, columns);
    return otherRoom > room ? WordPlace{other, std::max(otherRoom, longestPart)}
                            : WordPlace{side, longestPart};
}

double heightOf(int score, double levelHeight) {
    return (2 - score) * levelHeight;
}

/// The face of a point, with the highest score at height 0. A word that is too wide for its place
/// at the edge of the map moves inwards.
Face placeFace(const model::CurvePoint& point, Point centre, WordPlace place,
               const Columns& columns, const std::string& word, TextMeasure& measure) {
    const auto [x, y] = centre;
    const double leftEdge = columns.edges.front();
    const double rightEdge = columns.edges.back();
    const Size size =
        measure.measure(TextRole::emotionWord, word, std::min(place.room, rightEdge - leftEdge));
    const double top = place.side == Side::below ? y + faceRadius + wordGap
                                                 : y - faceRadius - wordGap - size.height;
    const double left = std::max(leftEdge, std::min(x - size.width / 2, rightEdge - size.width));
    return {point.card, centre, point.score, word, {left, top, size.width, size.height}};
}

/// What is gone is on no curve. A phase that has only that has no score.
model::EmotionCurve withoutPast(model::EmotionCurve curve, const model::JourneyGrid& grid,
                                std::size_t lane, const Marks* marks) {
    if (marks == nullptr) {
        return curve;
    }
    std::erase_if(curve.points,
                  [&](const model::CurvePoint& point) { return isPast(marks->of(point.card)); });
    std::fill(curve.phaseValues.begin(), curve.phaseValues.end(), std::nullopt);
    for (std::size_t phase = 0; phase < grid.phases().size(); ++phase) {
        for (const model::Card* card : grid.cell({phase, lane})) {
            if (card->emotion && !isPast(marks->of(card->id))) {
                const auto first = curve.phaseValues.begin() + static_cast<std::ptrdiff_t>(phase);
                std::fill_n(first, grid.spanOf(*card, phase), *card->emotion);
            }
        }
    }
    return curve;
}

/// Puts pale faces where they lie over no word and no other face, at their place or beside it.
class PaleFaces {
public:
    explicit PaleFaces(CurveArea& area)
        : m_area(area) {}

    void add(model::CardId card, int score, double x) {
        constexpr std::array besides = {0.0, -20.0, 20.0, -40.0, 40.0};
        const double y = heightOf(score, m_area.levelHeight);
        for (const double beside : besides) {
            const PaleFace face = {card, {x + beside, y}, score};
            if (isFree(faceRect(face))) {
                m_area.paleFaces.push_back(face);
                return;
            }
        }
    }

private:
    [[nodiscard]] bool isFree(const Rect& rect) const {
        return std::none_of(m_area.faces.begin(), m_area.faces.end(),
                            [&](const Face& other) {
                                return rect.overlaps(other.wordRect) ||
                                       rect.overlaps(faceRect(other));
                            }) &&
               std::none_of(m_area.paleFaces.begin(), m_area.paleFaces.end(),
                            [&](const PaleFace& other) { return rect.overlaps(faceRect(other)); });
    }

    CurveArea& m_area;
};

void addPast(const model::EmotionCurve& whole, const Columns& columns, const Marks& marks,
             CurveArea& area) {
    PaleFaces pale(area);
    for (const model::CurvePoint& point : whole.points) {
        const double x = columns.at(point.position);
        if (isPast(marks.of(point.card))) {
            pale.add(point.card, point.score, x);
        } else if (const auto former = marks.formerScores.find(point.card.uuid);
                   former != marks.formerScores.end()) {
            pale.add(point.card, former->second, x);
        }
    }
}

/// The feelings of a second curve have their places already: a word that lies over one goes to
/// the other side of its face, where it lies over nothing.
void clearSecondCurve(const CurveOver& over, const Columns& columns, CurveArea& area) {
    std::vector<Rect> diamonds;
    for (const model::CurvePoint& point : over.points) {
        const double y = heightOf(point.score, area.levelHeight);
        diamonds.push_back({columns.at(point.position) - diamondRadius - 1, y - diamondRadius - 1,
                            2 * diamondRadius + 2, 2 * diamondRadius + 2});
    }
    const auto isFree = [&](const Rect& word, const Face& own) {
        return std::none_of(diamonds.begin(), diamonds.end(),
                            [&](const Rect& diamond) { return diamond.overlaps(word); }) &&
               std::none_of(area.faces.begin(), area.faces.end(), [&](const Face& other) {
                   return &other != &own &&
                          (word.overlaps(other.wordRect) || word.overlaps(faceRect(other)));
               });
    };
    for (Face& face : area.faces) {
        Rect otherSide = face.wordRect;
        otherSide.top = 2 * face.centre.y - face.wordRect.bottom();
        if (!isFree(face.wordRect, face) && isFree(otherSide, face)) {
            face.wordRect = otherSide;
        }
    }
}

void addSecondCurve(const CurveOver& over, const Columns& columns, CurveArea& area) {
    for (const model::CurvePoint& point : over.points) {
        area.second.points.push_back(
            {columns.at(point.position), heightOf(point.score, area.levelHeight)});
    }
    area.second.bridgedAfter = over.bridgedAfter;
}

void addMarked(const model::EmotionCurve& whole, const Columns& columns, const Marks& marks,
               CurveArea& area) {
    for (Face& face : area.faces) {
        face.mark = marks.of(face.card);
    }
    addPast(whole, columns, marks, area);
}

} // namespace

double layoutCurve(const model::JourneyGrid& grid, const JourneyWords& words,
                   const Columns& columns, LanePlace place, double levelHeight, const Marks* marks,
                   TextMeasure& measure, JourneyLayout& layout) {
    const model::EmotionCurve whole = model::emotionCurve(grid, place.lane);
    const model::EmotionCurve curve = withoutPast(whole, grid, place.lane, marks);
    std::vector<double> places;
    for (const model::CurvePoint& point : curve.points) {
        places.push_back(columns.at(point.position));
    }

    CurveArea area;
    area.lane = place.lane;
    area.levelHeight = levelHeight;
    for (std::size_t index = 0; index < curve.points.size(); ++index) {
        const model::CurvePoint& point = curve.points[index];
        const std::string& word = words.wordFor(*grid.document().cards.find(point.card));
        const WordPlace wordPlace = placeOfWord(curve.points, places, index, columns,
                                                widestWord(TextRole::emotionWord, word, measure));
        area.faces.push_back(placeFace(point, {places[index], heightOf(point.score, levelHeight)},
                                       wordPlace, columns, word, measure));
        if (index + 1 < curve.points.size()) {
            area.bridgedAfterFace.push_back(curve.isBridgedAfter(index));
        }
    }

    separateWords(area.faces);
    const CurveOver* over =
        marks == nullptr ? nullptr : marks->curveOver(grid.lanes()[place.lane]->id);
    if (over != nullptr) {
        clearSecondCurve(*over, columns, area);
    }
    double highest = -faceRadius;
    double lowest = heightOf(-2, levelHeight) + faceRadius;
    for (const Face& face : area.faces) {
        highest = std::min(highest, face.wordRect.top);
        lowest = std::max(lowest, face.wordRect.bottom());
    }

    area.neutralLine = heightOf(0, levelHeight);
    if (marks != nullptr) {
        addMarked(whole, columns, *marks, area);
    }
    if (over != nullptr) {
        addSecondCurve(*over, columns, area);
    }
    const double shift = place.top + areaPadding - highest;
    moveDown(area, shift);
    area.rect = {columns.edges.front(), place.top, layout.size.width - columns.edges.front(),
                 lowest - highest + 2 * areaPadding};
    layout.curves.push_back(area);
    return area.rect.bottom();
}

} // namespace cjm::layout
