// The rules that every field of every row type keeps, one by one.

#include <cjm/model/validate.h>

#include <catch2/catch.hpp>
#include <model/document_builder.h>
#include <model/problem_text.h>

#include <algorithm>
#include <chrono>
#include <limits>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

using namespace cjm;
using namespace cjm::model;
using cjm::test::DocumentBuilder;

namespace {

const base::Uuid uuidOfNothing = {{0xFF}};

/// Breaks the rule of a value. Gives the problem; none where no value of the type is a problem.
using Broken = std::optional<ProblemKind>;

Broken breakRule(std::string& text, const FieldRule& rule) {
    text = std::string(base::capOf(rule.text) + 1, 'x');
    return ProblemKind::textNotClean;
}

Broken breakRule(std::vector<std::string>& texts, const FieldRule& rule) {
    texts = {std::string(base::capOf(rule.text) + 1, 'x')};
    return ProblemKind::textNotClean;
}

Broken breakRule(int& number, const FieldRule& rule) {
    number = static_cast<int>(rule.greatest) + 1;
    return ProblemKind::numberOutOfRange;
}

Broken breakRule(double& number, const FieldRule&) {
    number = std::numeric_limits<double>::infinity();
    return ProblemKind::numberOutOfRange;
}

Broken breakRule(base::Date& date, const FieldRule&) {
    date = {};
    return ProblemKind::dateNotValid;
}

Broken breakRule(OrderKey& key, const FieldRule&) {
    key = {"0"};
    return ProblemKind::orderNotValid;
}

Broken breakRule(base::Bytes& bytes, const FieldRule&) {
    bytes.clear();
    return ProblemKind::pictureDamaged;
}

Broken breakRule(RowReference& reference, const FieldRule&) {
    reference = {RowType::card, uuidOfNothing};
    return ProblemKind::referenceToNothing;
}

template <class Row>
Broken breakRule(Id<Row>& id, const FieldRule&) {
    id = {uuidOfNothing};
    return ProblemKind::referenceToNothing;
}

template <class Row>
Broken breakRule(IdSet<Row>& ids, const FieldRule&) {
    ids = {Id<Row>{uuidOfNothing}};
    return ProblemKind::referenceToNothing;
}

template <Enumeration Value>
Broken breakRule(Value&, const FieldRule&) {
    return std::nullopt;
}

template <Enumeration Value>
Broken breakRule(EnumerationSet<Value>&, const FieldRule&) {
    return std::nullopt;
}

Broken breakRule(bool&, const FieldRule&) {
    return std::nullopt;
}

Broken breakRule(Colour&, const FieldRule&) {
    return std::nullopt;
}

template <class Value>
Broken breakRule(std::optional<Value>& value, const FieldRule& rule) {
    return breakRule(value.emplace(), rule);
}

template <class Row>
bool hasProblem(const Row& row, ProblemKind kind, std::string_view field) {
    const std::vector<Problem> problems = validateRow(DocumentBuilder().document(), row);
    const Problem problem{kind, referenceTo(row.id), field};
    return std::find(problems.begin(), problems.end(), problem) != problems.end();
}

template <class Row>
Row newRow() {
    Row row;
    row.id = {{{0x01}}};
    return row;
}

} // namespace

TEST_CASE("validateRow: tells a broken rule of every field of every row type",
          "[model][validate]") {
    forEachRowType([]<class Row>() {
        INFO(RowTraits<Row>::name);
        forEachFieldOf<Row>([](const auto& field) {
            INFO(field.name);
            Row row = newRow<Row>();
            if (const Broken kind = breakRule(field.of(row), field.rule)) {
                CHECK(hasProblem(row, *kind, field.name));
            }
        });
    });
}

TEST_CASE("validateProperties: tells a broken rule of every field", "[model][validate]") {
    const Document document = DocumentBuilder().document();
    CHECK(validateProperties(document, *document.properties).empty());
    forEachFieldOf<DocumentProperties>([&](const auto& field) {
        INFO(field.name);
        DocumentProperties properties = *document.properties;
        const Broken kind = breakRule(field.of(properties), field.rule);
        REQUIRE(kind);
        const std::vector<Problem> problems = validateProperties(document, properties);
        REQUIRE_FALSE(problems.empty());
        CHECK(problems.back() == Problem{*kind, std::nullopt, field.name});
    });
}

TEST_CASE("validateRow: numbers may be their least and their greatest, and no further",
          "[model][validate]") {
    forEachRowType([]<class Row>() {
        INFO(RowTraits<Row>::name);
        forEachFieldOf<Row>([](const auto& field) {
            using Value = typename std::remove_cvref_t<decltype(field)>::ValueType;
            if constexpr (std::is_same_v<Value, int> || std::is_same_v<Value, std::optional<int>>) {
                INFO(field.name);
                const auto isOutOfRange = [&](std::int64_t number) {
                    Row row = newRow<Row>();
                    field.of(row) = static_cast<int>(number);
                    return hasProblem(row, ProblemKind::numberOutOfRange, field.name);
                };
                CHECK(isOutOfRange(field.rule.least - 1));
                CHECK_FALSE(isOutOfRange(field.rule.least));
                CHECK_FALSE(isOutOfRange(field.rule.greatest));
                CHECK(isOutOfRange(field.rule.greatest + 1));
            }
        });
    });
}

TEST_CASE("fields: the ranges of the scores", "[model][field]") {
    const auto range = [](const FieldRule& rule) { return std::pair(rule.least, rule.greatest); };
    CHECK(range(emotionScore) == std::pair<std::int64_t, std::int64_t>(-2, 2));
    CHECK(range(fivePoints) == std::pair<std::int64_t, std::int64_t>(1, 5));
}

TEST_CASE("validateRow: tells what a row would break if it stood in the document",
          "[model][validate]") {
    DocumentBuilder builder;
    const PhaseId phase = builder.phase();
    const LaneId lane = builder.lane(LaneKind::actions);
    const Document without = builder.document();
    const CardId id = builder.card(phase, lane);
    Card card = *builder.document().cards.find(id);
    CHECK(validateRow(without, card).empty());
    card.emotion = 1;
    CHECK(validateRow(without, card) ==
          std::vector<Problem>{{ProblemKind::emotionOutsideEmotions, referenceTo(id), "emotion"}});
}
