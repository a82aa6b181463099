#include <cjm/model/emotion_curve.h>

#include <catch2/catch.hpp>
#include <model/document_builder.h>

#include <optional>
#include <vector>

using namespace cjm::model;
using cjm::test::DocumentBuilder;

namespace {

using PhaseValues = std::vector<std::optional<double>>;

/// A journey with one emotions lane, and the curve of it.
class Feelings {
public:
    explicit Feelings(std::size_t phaseCount)
        : m_lane(m_builder.lane(LaneKind::emotions)) {
        for (std::size_t count = 0; count < phaseCount; ++count) {
            m_phases.push_back(m_builder.phase());
        }
    }

    CardId card(std::size_t phase, std::optional<int> emotion, int span = 1) {
        return cardIn(m_lane, phase, emotion, span);
    }

    CardId cardIn(LaneId lane, std::size_t phase, std::optional<int> emotion, int span = 1) {
        const CardId card = m_builder.card(m_phases.at(phase), lane);
        m_builder.change(card, [&](Card& row) {
            row.emotion = emotion;
            row.span = span;
        });
        return card;
    }

    DocumentBuilder& builder() { return m_builder; }

    [[nodiscard]] EmotionCurve curve(std::size_t lane = 0) const {
        return emotionCurve(JourneyGrid(m_builder.document(), m_builder.journey()), lane);
    }

private:
    DocumentBuilder m_builder;
    LaneId m_lane;
    std::vector<PhaseId> m_phases;
};

} // namespace

TEST_CASE("emotionCurve: without scores there are no points", "[model][emotion_curve]") {
    Feelings feelings(2);
    feelings.card(0, std::nullopt);
    CHECK(feelings.curve().points.empty());
    CHECK(feelings.curve().phaseValues == PhaseValues{std::nullopt, std::nullopt});
    CHECK_FALSE(feelings.curve().isBridgedAfter(0));
    CHECK(Feelings(0).curve() == EmotionCurve{});
}

TEST_CASE("emotionCurve: the scored cards of a phase share its width", "[model][emotion_curve]") {
    Feelings feelings(2);
    const CardId single = feelings.card(1, 2);
    const CardId first = feelings.card(0, -2);
    feelings.card(0, std::nullopt);
    const CardId second = feelings.card(0, 1);
    const EmotionCurve curve = feelings.curve();
    CHECK(curve.points ==
          std::vector<CurvePoint>{{first, 0.25, -2}, {second, 0.75, 1}, {single, 1.5, 2}});
    CHECK(curve.phaseValues == PhaseValues{-0.5, 2.0});
}

TEST_CASE("emotionCurve: a score of zero is a score", "[model][emotion_curve]") {
    Feelings feelings(1);
    const CardId card = feelings.card(0, 0);
    CHECK(feelings.curve().points == std::vector<CurvePoint>{{card, 0.5, 0}});
    CHECK(feelings.curve().phaseValues == PhaseValues{0.0});
}

TEST_CASE("emotionCurve: a card counts in every phase that it covers", "[model][emotion_curve]") {
    Feelings feelings(4);
    const CardId wide = feelings.card(0, 2, 3);
    const CardId narrow = feelings.card(1, -1);
    const EmotionCurve curve = feelings.curve();
    CHECK(curve.points == std::vector<CurvePoint>{{wide, 1.5, 2}, {narrow, 1.5, -1}});
    CHECK(curve.phaseValues == PhaseValues{2.0, 0.5, 2.0, std::nullopt});
}

TEST_CASE("emotionCurve: points go from left to right, wherever their cards start",
          "[model][emotion_curve]") {
    Feelings feelings(5);
    const CardId wide = feelings.card(0, 1, 5);
    const CardId left = feelings.card(1, 2);
    const CardId right = feelings.card(3, 0);
    CHECK(feelings.curve().points ==
          std::vector<CurvePoint>{{left, 1.5, 2}, {wide, 2.5, 1}, {right, 3.5, 0}});
}

TEST_CASE("emotionCurve: a span that runs past the end is cut there", "[model][emotion_curve]") {
    Feelings feelings(2);
    const CardId card = feelings.card(1, -2, 9);
    CHECK(feelings.curve().points == std::vector<CurvePoint>{{card, 1.5, -2}});
    CHECK(feelings.curve().phaseValues == PhaseValues{std::nullopt, -2.0});
}

TEST_CASE("emotionCurve: every lane has its own", "[model][emotion_curve]") {
    Feelings feelings(1);
    const LaneId staff = feelings.builder().lane(LaneKind::emotions);
    const CardId owners = feelings.card(0, 1);
    const CardId staffs = feelings.cardIn(staff, 0, -2);
    CHECK(feelings.curve(0).points == std::vector<CurvePoint>{{owners, 0.5, 1}});
    CHECK(feelings.curve(1).points == std::vector<CurvePoint>{{staffs, 0.5, -2}});
    CHECK(feelings.curve(1).phaseValues == PhaseValues{-2.0});
}

TEST_CASE("EmotionCurve: is bridged where a phase without a score lies between two points",
          "[model][emotion_curve]") {
    Feelings feelings(5);
    feelings.card(0, 1);
    feelings.card(0, 2);
    feelings.card(1, 1);
    feelings.card(3, std::nullopt);
    feelings.card(4, -1);
    const EmotionCurve curve = feelings.curve();
    REQUIRE(curve.points.size() == 4);
    CHECK_FALSE(curve.isBridgedAfter(0));
    CHECK_FALSE(curve.isBridgedAfter(1));
    CHECK(curve.isBridgedAfter(2));
    CHECK_FALSE(curve.isBridgedAfter(3));
    CHECK_FALSE(curve.isBridgedAfter(99));
}

TEST_CASE("EmotionCurve: is not bridged over phases that a scored card covers",
          "[model][emotion_curve]") {
    Feelings feelings(6);
    feelings.card(0, 1);
    feelings.card(1, 1, 2);
    feelings.card(3, 2);
    feelings.card(5, 2);
    const EmotionCurve curve = feelings.curve();
    REQUIRE(curve.points.size() == 4);
    CHECK_FALSE(curve.isBridgedAfter(0));
    CHECK_FALSE(curve.isBridgedAfter(1));
    CHECK(curve.isBridgedAfter(2));
}
