#include <cjm/base/file_name.h>
#include <cjm/base/text.h>

#include <catch2/catch.hpp>

using cjm::base::isUtf8;
using cjm::base::safeFileName;

TEST_CASE("safeFileName: keeps an ordinary title as it is", "[base][filename]") {
    CHECK(safeFileName("Eerste bezoek — Kapsalon Noor") == "Eerste bezoek — Kapsalon Noor");
    CHECK(safeFileName("Первый визит") == "Первый визит");
    CHECK(safeFileName("v1.2") == "v1.2");
}

TEST_CASE("safeFileName: takes out what a name cannot hold", "[base][filename]") {
    CHECK(safeFileName("Knip/kleur: hoe? \"goed\" <a|b>") == "Knip kleur hoe goed a b");
    CHECK(safeFileName("../../etc/passwd") == "etc passwd");
    CHECK(safeFileName("C:\\Windows\\x") == "C Windows x");
    CHECK(safeFileName("a\nb\tc\x01") == "a b c");
    CHECK(safeFileName("gpj\u202Eexe.\u200F") == "gpjexe");
}

TEST_CASE("safeFileName: leaves no end that hides a file or is lost", "[base][filename]") {
    CHECK(safeFileName(" ..hidden. . ") == "hidden");
    CHECK(safeFileName("--option") == "option");
    CHECK(safeFileName("~$lock") == "$lock");
    CHECK(safeFileName("").empty());
    CHECK(safeFileName(" ./\\.. ").empty());
}

TEST_CASE("safeFileName: gives no name of a device", "[base][filename]") {
    CHECK(safeFileName("con") == "_con");
    CHECK(safeFileName("LPT1") == "_LPT1");
    CHECK(safeFileName("nul.pdf") == "_nul.pdf");
    CHECK(safeFileName("Aux .x") == "_Aux .x");
    CHECK(safeFileName("console") == "console");
    CHECK(safeFileName("COMB") == "COMB");
}

TEST_CASE("safeFileName: cuts a long title between letters", "[base][filename]") {
    std::string title = "a";
    for (int count = 0; count < 200; ++count) {
        title += "ж";
    }
    const std::string name = safeFileName(title);
    CHECK(name.size() == 119);
    CHECK(isUtf8(name));
}
