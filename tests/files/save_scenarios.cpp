#include "save_scenarios.h"

#include "saving.h"

#include <cjm/files/read_file.h>

#include <catch2/catch.hpp>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <utility>

namespace cjm::test {

using namespace files;

namespace {

Expectation arrangeOld(const TemporaryFolder& folder) {
    writeText(folder / "map.cjm", oldText);
    return identityOf(folder / "map.cjm");
}

Expectation arrangeTouched(const TemporaryFolder& folder) {
    Expectation expectation = arrangeOld(folder);
    std::filesystem::last_write_time(folder / "map.cjm", {});
    return expectation;
}

Expectation arrangeRich(const TemporaryFolder& folder) {
    const std::string path = folder / "map.cjm";
    writeText(path, oldText);
    // Where the system refuses one of these, there is less to keep, and the test is as valid.
    [[maybe_unused]] const int attribute = ::setxattr(path.c_str(), "user.tag", "red", 3, 0);
    [[maybe_unused]] const int owner = ::chown(path.c_str(), 1234, 1234);
    return WhateverIsThere{};
}

Expectation arrangeLink(const TemporaryFolder& folder) {
    writeText(folder / "real.cjm", oldText);
    std::filesystem::create_symlink("real.cjm", folder / "map.cjm");
    return identityOf(folder / "map.cjm");
}

std::size_t openDescriptors() {
    using Iterator = std::filesystem::directory_iterator;
    return static_cast<std::size_t>(std::distance(Iterator("/proc/self/fd"), Iterator()));
}

/// The names that the folder has where nothing new was written.
Names namesBefore(const Scenario& scenario) {
    return scenario.before == missing ? Names{} : scenario.names;
}

} // namespace

std::vector<Scenario> scenarios() {
    const auto nothing = [](const TemporaryFolder&) { return Expectation(NothingThere{}); };
    return {
        {.name = "a new file", .arrange = nothing, .before = missing},
        {.name = "a new file by link",
         .arrange = nothing,
         .always = {{.call = Call::renameWithoutReplacing,
                     .times = Times::forEver,
                     .effect = notSupported}},
         .before = missing},
        {.name = "a known file", .arrange = arrangeOld},
        {.name = "a touched file", .arrange = arrangeTouched},
        {.name = "a file with attributes of another owner",
         .arrange = arrangeRich,
         .isOwn = ::geteuid() != 0},
        {.name = "a file behind a link", .arrange = arrangeLink, .names = {"map.cjm", "real.cjm"}},
    };
}

Scenario ordinarySave() {
    return {.name = "a known file", .arrange = arrangeOld};
}

Aftermath saveWith(const Scenario& scenario, const TemporaryFolder& folder,
                   const std::vector<Injection>& injections) {
    const Expectation expectation = scenario.arrange(folder);
    FaultyFileOperations files(systemFileOperations());
    for (const Injection& injection : injections) {
        files.inject(injection);
    }
    for (const Injection& injection : scenario.always) {
        files.inject(injection);
    }
    const std::size_t descriptors = openDescriptors();
    base::Result<Replacement> saved =
        replaceFile(files, folder / "map.cjm", base::asBytes(newText), expectation);
    CHECK(openDescriptors() == descriptors);
    return {std::move(saved), readText(folder / "map.cjm"), folder.names(), files.calls()};
}

Aftermath saveWith(const Scenario& scenario, const std::vector<Injection>& injections) {
    const TemporaryFolder folder;
    return saveWith(scenario, folder, injections);
}

bool hasTemporaryName(const Names& names) {
    return std::any_of(names.begin(), names.end(),
                       [](const std::string& name) { return name.starts_with(".~"); });
}

void checkHonest(const Scenario& scenario, const Aftermath& aftermath) {
    CHECK(aftermath.text == (aftermath.saved ? newText : scenario.before));
    if (!aftermath.saved) {
        CHECK(aftermath.saved.error().subject.ends_with("/map.cjm"));
        CHECK_FALSE(aftermath.saved.error().detail.empty());
    }
}

void checkTidy(const Scenario& scenario, const Aftermath& aftermath) {
    CHECK(aftermath.names == (aftermath.saved ? scenario.names : namesBefore(scenario)));
}

} // namespace cjm::test
