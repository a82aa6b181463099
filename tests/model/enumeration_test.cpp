#include <cjm/model/document.h>
#include <cjm/model/validate.h>

#include <catch2/catch.hpp>

#include <set>
#include <string>
#include <string_view>
#include <utility>

using namespace cjm::model;

namespace {

/// Holds how the value is written in the source, at the end; a number where it has no enumerator.
template <auto value>
constexpr const char* spelling() {
    return __PRETTY_FUNCTION__;
}

template <class Value, std::size_t... index>
bool namesAreSpellings(std::index_sequence<index...>) {
    return (std::string_view(spelling<static_cast<Value>(index)>())
                .ends_with("::" + std::string(nameOf(static_cast<Value>(index))) + "]") &&
            ...);
}

} // namespace

#define EVERY_ENUMERATION                                                                          \
    Attention, Audience, BuyerType, CardMark, Certainty, CurveOwner, GoalKind, ImprovementStatus,  \
        JourneyKind, JourneyState, LaneKind, LinkKind, MediaType, ProblemKind, RowType,            \
        SourceMethod, SourceTheme, TouchpointKind, Verdict, VisitOutcome

TEMPLATE_TEST_CASE("enumerationNames: each enumerator has its own name, and no more names follow",
                   "[model][enumeration]", EVERY_ENUMERATION) {
    constexpr std::size_t count = enumerationNames(TestType{}).size();
    CHECK(namesAreSpellings<TestType>(std::make_index_sequence<count>()));
    const std::string_view next = spelling<static_cast<TestType>(count)>();
    CHECK(next.ends_with(")" + std::to_string(count) + "]"));
}

TEMPLATE_TEST_CASE("nameOf: names are unique and not empty", "[model][enumeration]",
                   EVERY_ENUMERATION) {
    std::set<std::string_view> names;
    for (const TestType value : allValues<TestType>()) {
        CHECK_FALSE(nameOf(value).empty());
        CHECK(names.insert(nameOf(value)).second);
    }
}

TEMPLATE_TEST_CASE("valueNamed: is the inverse of nameOf", "[model][enumeration]",
                   EVERY_ENUMERATION) {
    CHECK(allValues<TestType>().size() == enumerationNames(TestType{}).size());
    for (const TestType value : allValues<TestType>()) {
        CHECK(valueNamed<TestType>(nameOf(value)) == value);
        CHECK_FALSE(valueNamed<TestType>(std::string(nameOf(value)) + "x"));
    }
    CHECK_FALSE(valueNamed<TestType>(""));
}

TEMPLATE_TEST_CASE("EnumerationSet: holds exactly what was inserted and not erased",
                   "[model][enumeration]", EVERY_ENUMERATION) {
    EnumerationSet<TestType> all;
    for (const TestType value : allValues<TestType>()) {
        EnumerationSet<TestType> one;
        CHECK(one.isEmpty());
        one.insert(value);
        for (const TestType other : allValues<TestType>()) {
            CHECK(one.contains(other) == (other == value));
        }
        one.erase(value);
        CHECK(one == EnumerationSet<TestType>());
        all.insert(value);
    }
    all.erase(TestType{});
    for (const TestType value : allValues<TestType>()) {
        CHECK(all.contains(value) == (value != TestType{}));
    }
}

TEST_CASE("standardLaneKinds: the five come first, in this order", "[model][enumeration]") {
    for (std::size_t index = 0; index < standardLaneKinds.size(); ++index) {
        CHECK(standardLaneKinds.at(index) == allValues<LaneKind>().at(index));
    }
    CHECK(standardLaneKinds.size() == 5);
}
