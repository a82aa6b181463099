// What becomes of a document's file in the hands of others, where it lies, and when it is saved
// without being asked to.

#include <cjm/files/read_file.h>
#include <cjm/session/automatic_saving.h>
#include <cjm/session/file_place.h>

#include <catch2/catch.hpp>
#include <files/faulty_file_operations.h>
#include <result_value.h>
#include <temporary_folder.h>

#include <filesystem>

using namespace cjm;
using namespace cjm::session;
using namespace cjm::test;
using files::FolderKind;

namespace {

constexpr files::Moment now{std::chrono::hours(500'000)};

struct Beside {
    Beside() { operations.giveFileSystem(files::FileSystem::local); }

    TemporaryFolder folder;
    std::string path = folder / "map.cjm";
    FaultyFileOperations operations{files::systemFileOperations()};

    DocumentFile written(const std::string& text) {
        writeText(path, text);
        return {path, valueOf(files::readFile(operations, path, {0, 100})).identity};
    }

    FilePlace settle(const files::Places& places = {}) {
        return settleIn(operations, path, places, now);
    }
};

QuietMoment edited() {
    QuietMoment moment;
    moment.isModified = true;
    moment.folder = FolderKind::local;
    return moment;
}

} // namespace

TEST_CASE("lookAtFile: a file is another where its content is", "[session][place]") {
    Beside beside;
    const DocumentFile file = beside.written("ours");
    const std::size_t reads = beside.operations.count(Call::read);
    CHECK(lookAtFile(beside.operations, file) == FileState::own);
    CHECK(beside.operations.count(Call::read) == reads);

    writeText(beside.path + "2", "ours");
    std::filesystem::rename(beside.path + "2", beside.path);
    CHECK(lookAtFile(beside.operations, file) == FileState::own);
    writeText(beside.path, "theirs");
    CHECK(lookAtFile(beside.operations, file) == FileState::changed);
    std::filesystem::remove(beside.path);
    CHECK(lookAtFile(beside.operations, file) == FileState::gone);
    std::filesystem::create_directory(beside.path);
    CHECK(lookAtFile(beside.operations, file) == FileState::changed);
}

TEST_CASE("lookAtFile: says nothing of what cannot be read now", "[session][place]") {
    Beside beside;
    const DocumentFile file = beside.written("ours");
    beside.operations.inject({.call = Call::openPath,
                              .times = Times::forEver,
                              .effect = files::Fault{files::Cause::inputOutput}});
    CHECK(lookAtFile(beside.operations, file) == std::nullopt);
}

TEST_CASE("settleIn: says where a file lies and leaves a hint as long as it is open",
          "[session][place]") {
    Beside beside;
    (void)beside.written("ours");
    {
        const FilePlace place = beside.settle();
        CHECK(place.folder == FolderKind::local);
        CHECK(place.replacing == Replacing::possible);
        CHECK_FALSE(place.holder);
        CHECK(beside.folder.names().size() == 2);
    }
    CHECK(beside.folder.names() == std::vector<std::string>{"map.cjm"});
    CHECK(beside.settle({.temporary = {beside.folder.path()}}).folder == FolderKind::temporary);
}

TEST_CASE("settleIn: tells who has the file open", "[session][place]") {
    Beside beside;
    (void)beside.written("ours");
    const files::Process anna{"Anna", "SALON-PC", 7};
    const files::LockTry other = files::tryLockHint(beside.operations, beside.path, anna, now);
    const FilePlace place = beside.settle();
    REQUIRE(place.holder);
    CHECK(place.holder->process == anna);
    CHECK_FALSE(place.hint);
    CHECK(place.replacing == Replacing::possible);
}

TEST_CASE("settleIn: knows a file that can only be read", "[session][place]") {
    Beside beside;
    (void)beside.written("ours");
    SECTION("by its mode") {
        std::filesystem::permissions(beside.path, std::filesystem::perms::owner_read);
        CHECK(beside.settle().replacing == Replacing::impossible);
    }
    SECTION("or because the system does not let it be written") {
        beside.operations.inject({.call = Call::checkWritable,
                                  .times = Times::forEver,
                                  .effect = files::Fault{files::Cause::readOnlyDisk}});
        CHECK(beside.settle().replacing == Replacing::impossible);
    }
    SECTION("or because nothing can be written beside it") {
        beside.operations.inject({.call = Call::createExclusively,
                                  .times = Times::forEver,
                                  .effect = files::Fault{files::Cause::denied}});
        beside.operations.inject({.call = Call::checkWritable,
                                  .number = 2,
                                  .effect = files::Fault{files::Cause::denied}});
        CHECK(beside.settle().replacing == Replacing::impossible);
    }
    SECTION("but not one whose disk is full") {
        beside.operations.inject({.call = Call::createExclusively,
                                  .times = Times::forEver,
                                  .effect = files::Fault{files::Cause::noSpace}});
        CHECK(beside.settle().replacing == Replacing::possible);
    }
}

TEST_CASE("automaticStep: saves what was edited, in a folder of this machine alone",
          "[session][automatic]") {
    CHECK(automaticStep(edited()) == AutomaticStep::save);
    QuietMoment moment = edited();
    for (const FolderKind folder :
         {FolderKind::synced, FolderKind::network, FolderKind::removable, FolderKind::temporary}) {
        moment.folder = folder;
        CHECK(automaticStep(moment) == AutomaticStep::nothing);
    }
    moment.folder.reset();
    CHECK(automaticStep(moment) == AutomaticStep::nothing);
}

TEST_CASE("automaticStep: waits for a person, and never does what they would have to decide",
          "[session][automatic]") {
    QuietMoment moment = edited();
    moment.isOccupied = true;
    CHECK(automaticStep(moment) == AutomaticStep::wait);
    for (const FileState state : {FileState::changed, FileState::gone}) {
        moment.file = state;
        CHECK(automaticStep(moment) == AutomaticStep::nothing);
    }
    moment = edited();
    moment.hasFailed = true;
    CHECK(automaticStep(moment) == AutomaticStep::nothing);
    moment = edited();
    moment.replacing = Replacing::impossible;
    CHECK(automaticStep(moment) == AutomaticStep::nothing);
    moment = edited();
    moment.setting = AutomaticSaving::off;
    CHECK(automaticStep(moment) == AutomaticStep::nothing);
    moment = edited();
    moment.isModified = false;
    CHECK(automaticStep(moment) == AutomaticStep::nothing);
}
