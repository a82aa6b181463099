// What a save does about a failure, step by step.
#include "save_scenarios.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>

using namespace cjm;
using namespace cjm::files;
using namespace cjm::test;
using base::ErrorCode;

TEST_CASE("replaceFile: a failed synchronize is not tried again, and leaves the old file",
          "[files][replace][faults]") {
    const Scenario scenario = ordinarySave();
    const Aftermath aftermath =
        saveWith(scenario, {{.call = Call::synchronizeFile, .effect = inputOutput}});

    REQUIRE_FALSE(aftermath.saved);
    CHECK(aftermath.saved.error().code == ErrorCode::writeFailed);
    CHECK(aftermath.saved.error().detail.starts_with("synchronize: "));
    CHECK(std::count(aftermath.calls.begin(), aftermath.calls.end(), Call::synchronizeFile) == 1);
    CHECK(aftermath.text == oldText);
    CHECK(aftermath.names == Names{"map.cjm"});
}

TEST_CASE("replaceFile: an interrupted synchronize counts only when it has succeeded",
          "[files][replace][faults]") {
    const Scenario scenario = ordinarySave();
    const Aftermath aftermath =
        saveWith(scenario,
                 {{.call = Call::synchronizeFile, .times = Times::forEver, .effect = interrupted}});

    CHECK_FALSE(aftermath.saved);
    CHECK(aftermath.text == oldText);
}

TEST_CASE("replaceFile: the causes that a person can do something about have their own codes",
          "[files][replace][faults]") {
    const auto [fault, code] = GENERATE(table<Fault, ErrorCode>({
        {{Cause::noSpace, ENOSPC}, ErrorCode::diskFull},
        {{Cause::quota, EDQUOT}, ErrorCode::quotaExceeded},
        {{Cause::denied, EACCES}, ErrorCode::notPermitted},
        {{Cause::readOnlyDisk, EROFS}, ErrorCode::readOnlyDisk},
        {{Cause::tooLarge, EFBIG}, ErrorCode::tooLargeToWrite},
        {{Cause::inUse, ETXTBSY}, ErrorCode::fileInUse},
        {inputOutput, ErrorCode::writeFailed},
        {{Cause::notFound, ENOENT}, ErrorCode::writeFailed},
    }));
    const Scenario scenario = ordinarySave();
    for (const Call call : {Call::write, Call::synchronizeFile, Call::close, Call::rename}) {
        const Aftermath aftermath = saveWith(scenario, {{.call = call, .effect = fault}});
        INFO(toText(call) << ", errno " << fault.number);
        REQUIRE_FALSE(aftermath.saved);
        CHECK(aftermath.saved.error().code == code);
    }
}

TEST_CASE("replaceFile: a folder that is gone when the save begins to write is told as such",
          "[files][replace][faults]") {
    const Scenario scenario = ordinarySave();
    const Aftermath aftermath = saveWith(
        scenario, {{.call = Call::createExclusively, .effect = Fault{Cause::notFound, ENOENT}}});

    REQUIRE_FALSE(aftermath.saved);
    CHECK(aftermath.saved.error().code == ErrorCode::folderNotFound);
}

TEST_CASE("replaceFile: a file that may not be written is read-only, on a disk or for this user",
          "[files][replace][faults]") {
    const auto [fault, code] = GENERATE(table<Fault, ErrorCode>({
        {{Cause::denied, EACCES}, ErrorCode::readOnlyFile},
        {{Cause::readOnlyDisk, EROFS}, ErrorCode::readOnlyDisk},
        {{Cause::inUse, ETXTBSY}, ErrorCode::fileInUse},
    }));
    const Scenario scenario = ordinarySave();
    const Aftermath aftermath =
        saveWith(scenario, {{.call = Call::checkWritable, .effect = fault}});

    REQUIRE_FALSE(aftermath.saved);
    CHECK(aftermath.saved.error().code == code);
    CHECK(std::count(aftermath.calls.begin(), aftermath.calls.end(), Call::createExclusively) == 0);
}

TEST_CASE("replaceFile: saved, but the folder did not confirm it", "[files][replace][faults]") {
    const Scenario scenario = ordinarySave();
    const auto [fault, confirmed] = GENERATE(table<Fault, bool>({
        {inputOutput, false},
        {notSupported, true},
    }));
    const Aftermath aftermath =
        saveWith(scenario, {{.call = Call::synchronizeFolder, .effect = fault}});

    REQUIRE(aftermath.saved);
    CHECK(aftermath.saved->confirmed == confirmed);
    CHECK(aftermath.text == newText);
}

TEST_CASE("replaceFile: what is not read back as it was written is not saved",
          "[files][replace][faults]") {
    const TemporaryFolder folder;
    const Scenario scenario = ordinarySave();
    const auto spoil = [&folder](std::string_view text) {
        return Meanwhile([&folder, text] {
            for (const std::string& name : folder.names()) {
                if (name.starts_with(".~")) {
                    writeText(folder / name, text);
                }
            }
        });
    };
    std::string spoilt = newText;
    Call before = Call::synchronizeFile;
    std::string_view detail = "what was read back is not what was written";
    SECTION("another byte") {
        spoilt.back() = 'x';
    }
    SECTION("shorter") {
        spoilt.pop_back();
    }
    SECTION("longer") {
        spoilt += 'x';
    }
    SECTION("longer, after it was read back") {
        spoilt += 'x';
        before = Call::close;
        detail = "the temporary file was changed by another program";
    }

    const Aftermath aftermath =
        saveWith(scenario, folder, {{.call = before, .effect = spoil(spoilt)}});

    REQUIRE_FALSE(aftermath.saved);
    CHECK(aftermath.saved.error().code == ErrorCode::writeFailed);
    CHECK(aftermath.saved.error().detail == detail);
    CHECK(aftermath.text == oldText);
    CHECK(aftermath.names == Names{"map.cjm"});
}

TEST_CASE("replaceFile: a lost answer to the last step is looked into",
          "[files][replace][faults]") {
    for (const Scenario& scenario : scenarios()) {
        for (const Call call : {Call::rename, Call::renameWithoutReplacing, Call::link}) {
            for (const Fault& fault : {inputOutput, interrupted}) {
                const Aftermath aftermath =
                    saveWith(scenario, {{.call = call, .effect = FailAfterwards{fault}}});
                INFO(scenario.name << ", " << toText(call) << ", errno " << fault.number);
                CHECK(aftermath.saved.has_value());
                checkHonest(scenario, aftermath);
                checkTidy(scenario, aftermath);
            }
        }
    }
}

TEST_CASE("replaceFile: a failed last step is not mistaken for a lost answer",
          "[files][replace][faults]") {
    const TemporaryFolder folder;
    writeText(folder / "map.cjm", std::string(newText.size(), 'o'));
    FaultyFileOperations files(systemFileOperations());
    files.inject({.call = Call::rename, .effect = inputOutput});

    const auto saved =
        replaceFile(files, folder / "map.cjm", base::asBytes(newText), WhateverIsThere{});

    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == ErrorCode::writeFailed);
    CHECK(readText(folder / "map.cjm").front() == 'o');
    CHECK(folder.names() == Names{"map.cjm"});
}

TEST_CASE("replaceFile: waits where another program holds the file for a moment",
          "[files][replace][faults]") {
    const TemporaryFolder folder;
    const Expectation expectation = ordinarySave().arrange(folder);
    FaultyFileOperations files(systemFileOperations());
    const Fault held{.cause = Cause::inUse, .number = 32, .mayPass = true};
    const auto save = [&] {
        return replaceFile(files, folder / "map.cjm", base::asBytes(newText), expectation);
    };
    using std::chrono::milliseconds;
    SECTION("shortly") {
        files.inject({.call = Call::rename, .number = 1, .effect = held});
        files.inject({.call = Call::rename, .number = 2, .effect = held});

        CHECK(save());
        CHECK(files.pauses() == std::vector{milliseconds(10), milliseconds(25)});
        CHECK(readText(folder / "map.cjm") == newText);
    }
    SECTION("too long") {
        files.inject({.call = Call::rename, .times = Times::forEver, .effect = held});

        const base::Result<Replacement> saved = save();
        REQUIRE_FALSE(saved);
        CHECK(saved.error().code == ErrorCode::fileInUse);
        milliseconds total(0);
        for (const milliseconds pause : files.pauses()) {
            total += pause;
        }
        CHECK(total == milliseconds(2585));
        CHECK(folder.names() == Names{"map.cjm"});
    }
}

TEST_CASE("replaceFile: where the system loses the old file, the new one is not lost too",
          "[files][replace][faults]") {
    const TemporaryFolder folder;
    const Scenario scenario = ordinarySave();
    // As ReplaceFileW may: the old file is gone, the new one still has its temporary name.
    std::vector<Injection> injections = {
        {.call = Call::rename,
         .effect = Meanwhile([&] { std::filesystem::remove(folder / "map.cjm"); })},
        {.call = Call::rename, .effect = Fault{Cause::inUse, 1176}}};
    SECTION("it gets the name by other means") {
        const Aftermath aftermath = saveWith(scenario, folder, injections);

        CHECK(aftermath.saved.has_value());
        CHECK(aftermath.text == newText);
        CHECK(aftermath.names == Names{"map.cjm"});
    }
    SECTION("or is kept, and the error says where") {
        injections.push_back({.call = Call::renameWithoutReplacing, .effect = inputOutput});
        const Aftermath aftermath = saveWith(scenario, folder, injections);

        REQUIRE_FALSE(aftermath.saved);
        REQUIRE(aftermath.names.size() == 1);
        CHECK(readText(folder / aftermath.names.front()) == newText);
        CHECK(aftermath.saved.error().detail.ends_with(aftermath.names.front()));
    }
}
