#include <cjm/base/result.h>

#include <catch2/catch.hpp>

#include <string>

using namespace cjm::base;

namespace {

Result<int> half(int number) {
    if (number % 2 != 0) {
        return fail(ErrorCode::ruleBroken, "number", "odd");
    }
    return number / 2;
}

Result<std::string> halfAsText(int number) {
    return half(number).map([](int value) { return std::to_string(value); });
}

Result<void> requireEven(int number) {
    if (number % 2 != 0) {
        return fail(ErrorCode::ruleBroken);
    }
    return {};
}

} // namespace

TEST_CASE("Result: holds the value or what fail was given", "[base][result]") {
    CHECK(half(8).value() == 4);
    CHECK(half(7).error() == Error{ErrorCode::ruleBroken, "number", "odd"});
}

TEST_CASE("Result: what tl::expected makes of one is one again", "[base][result]") {
    CHECK(halfAsText(8).value() == "4");
    CHECK(halfAsText(7).error() == half(7).error());
}

TEST_CASE("Result: may hold no value at all", "[base][result]") {
    CHECK(requireEven(2).has_value());
    CHECK(requireEven(3).error() == Error{ErrorCode::ruleBroken});
}

TEST_CASE("nameOf: an error's code has its own name", "[base][result]") {
    CHECK(nameOf(ErrorCode::fileNotFound) == "fileNotFound");
    CHECK(nameOf(ErrorCode::duplicateKey) == "duplicateKey");
    CHECK(nameOf(ErrorCode::internalContradiction) == "internalContradiction");
}
