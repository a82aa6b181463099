// Each call of a save fails in turn. Whatever happens, the file is the old or the new version, and
// the answer says which.
#include "save_scenarios.h"

#include <cjm/files/temporary_files.h>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cjm;
using namespace cjm::files;
using namespace cjm::test;
using base::ErrorCode;

namespace {

/// The n-th call of a save, as a kind and its number among those of the kind.
Injection injectionFor(const std::vector<Call>& calls, std::size_t index, Times times,
                       const Effect& effect) {
    const auto end = calls.begin() + static_cast<std::ptrdiff_t>(index) + 1;
    return {.call = calls.at(index),
            .number = static_cast<std::size_t>(std::count(calls.begin(), end, calls.at(index))),
            .times = times,
            .effect = effect};
}

/// Calls whose failure costs nothing but knowledge. The folder is opened for the second time to
/// wait for a turn.
bool isAdvisory(const std::vector<Call>& calls, std::size_t index) {
    const Call call = calls.at(index);
    const auto isAgain =
        std::find(calls.begin(), calls.begin() + static_cast<std::ptrdiff_t>(index), call) !=
        calls.begin() + static_cast<std::ptrdiff_t>(index);
    return (call == Call::openFolder && isAgain) || call == Call::freeSpace ||
           call == Call::dropCaches || call == Call::lockFolder ||
           call == Call::synchronizeFolder || call == Call::remove;
}

} // namespace

TEST_CASE("replaceFile: each call fails in turn, once and for ever", "[files][replace][faults]") {
    const std::vector<Fault> faults = {inputOutput,
                                       {Cause::noSpace, ENOSPC},
                                       {Cause::quota, EDQUOT},
                                       {Cause::denied, EACCES},
                                       {Cause::readOnlyDisk, EROFS},
                                       notSupported,
                                       {Cause::notFound, ENOENT},
                                       interrupted};
    for (const Scenario& scenario : scenarios()) {
        const std::vector<Call> calls = saveWith(scenario, {}).calls;
        for (std::size_t index = 0; index < calls.size(); ++index) {
            for (const Fault& fault : faults) {
                for (const Times times : {Times::once, Times::forEver}) {
                    const Aftermath aftermath =
                        saveWith(scenario, {injectionFor(calls, index, times, fault)});
                    INFO(scenario.name << ", call " << index + 1 << " (" << toText(calls[index])
                                       << "), errno " << fault.number
                                       << (times == Times::once ? ", once" : ", for ever"));
                    checkHonest(scenario, aftermath);
                    if (calls[index] != Call::remove) {
                        checkTidy(scenario, aftermath);
                    }
                }
            }
        }
    }
}

TEST_CASE("replaceFile: a failing call that counts is an error, one that does not is not",
          "[files][replace][faults]") {
    for (const Scenario& scenario : scenarios()) {
        const std::vector<Call> calls = saveWith(scenario, {}).calls;
        for (std::size_t index = 0; index < calls.size(); ++index) {
            const Aftermath aftermath =
                saveWith(scenario, {injectionFor(calls, index, Times::once, inputOutput)});
            INFO(scenario.name << ", call " << index + 1 << " (" << toText(calls[index]) << ")");
            CHECK(aftermath.saved.has_value() == isAdvisory(calls, index));
        }
    }
}

TEST_CASE("replaceFile: an interruption or a short transfer is no error",
          "[files][replace][faults]") {
    for (const Scenario& scenario : scenarios()) {
        const std::vector<Call> calls = saveWith(scenario, {}).calls;
        for (std::size_t index = 0; index < calls.size(); ++index) {
            INFO(scenario.name << ", call " << index + 1 << " (" << toText(calls[index]) << ")");
            const Aftermath repeated =
                saveWith(scenario, {injectionFor(calls, index, Times::once, interrupted)});
            CHECK(repeated.saved.has_value());
            checkHonest(scenario, repeated);
            checkTidy(scenario, repeated);
            for (const Times times : {Times::once, Times::forEver}) {
                const Aftermath aftermath =
                    saveWith(scenario, {injectionFor(calls, index, times, Short{})});
                CHECK(aftermath.saved.has_value());
                checkHonest(scenario, aftermath);
            }
        }
    }
}

TEST_CASE("replaceFile: a write that writes nothing is a full disk", "[files][replace][faults]") {
    for (const Scenario& scenario : scenarios()) {
        const Aftermath aftermath =
            saveWith(scenario, {{.call = Call::write, .effect = Nothing{}}});
        REQUIRE_FALSE(aftermath.saved);
        CHECK(aftermath.saved.error().code == ErrorCode::diskFull);
        checkHonest(scenario, aftermath);
        checkTidy(scenario, aftermath);
    }
}

TEST_CASE("replaceFile: a disk that dies leaves the old or the new version",
          "[files][replace][faults]") {
    for (const Scenario& scenario : scenarios()) {
        const std::size_t count = saveWith(scenario, {}).calls.size();
        for (std::size_t number = 1; number <= count; ++number) {
            const Aftermath aftermath = saveWith(
                scenario, {{.number = number, .times = Times::forEver, .effect = inputOutput}});
            INFO(scenario.name << ", from call " << number);
            checkHonest(scenario, aftermath);
        }
    }
}

TEST_CASE("replaceFile: an end of the program before any call leaves the old or the new version",
          "[files][replace][faults]") {
    for (const Scenario& scenario : scenarios()) {
        const std::size_t count = saveWith(scenario, {}).calls.size();
        std::size_t newVersions = 0;
        for (std::size_t number = 1; number <= count; ++number) {
            const TemporaryFolder folder;
            const Aftermath aftermath =
                saveWith(scenario, folder, {{.number = number, .effect = Stop{}}});
            INFO(scenario.name << ", before call " << number);
            CHECK((aftermath.text == scenario.before || aftermath.text == newText));
            newVersions += aftermath.text == newText ? std::size_t{1} : std::size_t{0};

            // The next start saves without trouble and clears up.
            REQUIRE(replaceFile(systemFileOperations(), folder / "map.cjm", base::asBytes("next"),
                                WhateverIsThere{}));
            const auto removed = removeStaleTemporaryFiles(systemFileOperations(),
                                                           folder / "map.cjm", Moment::max());
            REQUIRE(removed);
            CHECK(readText(folder / "map.cjm") == "next");
            if (scenario.isOwn) {
                CHECK_FALSE(hasTemporaryName(folder.names()));
                CHECK(*removed == (hasTemporaryName(aftermath.names) ? 1 : 0));
            }
        }
        CHECK(newVersions >= 1);
        CHECK(newVersions < count);
    }
}

TEST_CASE("replaceFile: an end of the program between two writes leaves the old version",
          "[files][replace][faults]") {
    const Scenario scenario = ordinarySave();
    for (const std::size_t number : {2U, 7U, 4999U}) {
        const Aftermath aftermath =
            saveWith(scenario, {{.call = Call::write, .number = number, .effect = Stop{}},
                                {.call = Call::write, .times = Times::forEver, .effect = Short{}}});
        CHECK_FALSE(aftermath.saved);
        CHECK(aftermath.text == oldText);
        CHECK(hasTemporaryName(aftermath.names));
    }
}
