#include "base64.h"

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

using namespace cjm;
using exchange::parseBase64;
using exchange::toBase64;

namespace {

std::string written(std::string_view text) {
    return toBase64(base::asBytes(text));
}

} // namespace

TEST_CASE("toBase64: the examples of RFC 4648", "[exchange][base64]") {
    CHECK(written("").empty());
    CHECK(written("f") == "Zg==");
    CHECK(written("fo") == "Zm8=");
    CHECK(written("foo") == "Zm9v");
    CHECK(written("foob") == "Zm9vYg==");
    CHECK(written("fooba") == "Zm9vYmE=");
    CHECK(written("foobar") == "Zm9vYmFy");
}

TEST_CASE("parseBase64: reads back bytes of every value and length", "[exchange][base64]") {
    base::Bytes bytes;
    for (unsigned value = 0; value < 300; ++value) {
        CHECK(parseBase64(toBase64(bytes)) == bytes);
        bytes.push_back(static_cast<std::byte>(value * 89U & 0xFFU));
    }
}

TEST_CASE("parseBase64: takes nothing but what toBase64 writes", "[exchange][base64]") {
    const std::string text = GENERATE(as<std::string>(), "Z", "Zg", "Zg=", "Zm8",
                                      "Zg===", "====", "=", "==", "Zh==", "Zm9=", "Zm9v\n", "Zm 9",
                                      "Zm-_", "Zg==Zg==", "Zm9vA===", "Z===", "\xC3\xA9Zm");
    CAPTURE(text);
    CHECK_FALSE(parseBase64(text));
}
