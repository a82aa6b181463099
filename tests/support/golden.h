// Texts that were looked at once and are kept in a file: the golden ones.
#pragma once

#include <catch2/catch.hpp>
#include <temporary_folder.h>

#include <string>

namespace cjm::test {

/// Fails the test where the text differs from that of the golden file, and writes the actual one
/// into a folder of the build: look at it, and where it is right, copy it over the golden one.
inline void checkGolden(const std::string& actual, const std::string& goldenFolder,
                        const std::string& actualFolder, const std::string& name) {
    const std::string place = actualFolder + "/" + name;
    const std::string golden = readText(goldenFolder + "/" + name);
    if (actual != golden) {
        writeText(place, actual);
    }
    INFO("the actual text is in " << place);
    CHECK(actual == golden);
}

} // namespace cjm::test
