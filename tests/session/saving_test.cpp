// Saving a session's document in the background: what becomes of its file and of the document, in
// which order, and what of both when it fails.

#include "desk.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <future>

using namespace cjm;
using namespace cjm::model;
using namespace cjm::session;
using namespace cjm::test;
using base::ErrorCode;
using files::systemFileOperations;

namespace {

/// A document that was saved to map.cjm in a folder of its own.
struct Saved : Desk {
    Saved()
        : Desk(systemFileOperations()) {
        (void)valueOf(saveAs(path, files::NothingThere{}));
    }

    TemporaryFolder folder;
    std::string path = folder / "map.cjm";
};

} // namespace

TEST_CASE("Saving: a new document gets its file by its first save", "[session][saving]") {
    Saved saved;
    REQUIRE(saved.session.file());
    CHECK(saved.session.file()->path == saved.path);
    CHECK(saved.savesHeard == 1);
    CHECK_FALSE(saved.session.isModified());

    saved.retitle("Zo beleeft een nieuwe klant ons");
    CHECK(saved.session.isModified());
    CHECK(valueOf(saved.save()).touched);
    CHECK_FALSE(saved.session.isModified());
    CHECK(saved.savesHeard == 2);
    CHECK(titleIn(saved.path) == "Zo beleeft een nieuwe klant ons");
    CHECK_FALSE(valueOf(saved.save()).touched);
}

TEST_CASE("Saving: what was read is saved to its file", "[session][saving]") {
    const Saved saved;
    const ReadDocument read = valueOf(readDocument(systemFileOperations(), saved.path));
    Desk desk(systemFileOperations(), read.document(), read.file);
    CHECK_FALSE(desk.session.isModified());
    CHECK_FALSE(valueOf(desk.save()).touched);
}

TEST_CASE("Saving: the report comes by post, when the session has heard of it",
          "[session][saving]") {
    Saved saved;
    saved.reports.clear();
    saved.retitle("a");
    saved.saver.save();
    CHECK(saved.saver.isSaving());
    CHECK(saved.reports.empty());
    CHECK(saved.session.isModified());
    saved.mailbox.runNext(); // of the first save, which was waited for: nothing is left of it
    saved.mailbox.runNext();
    CHECK_FALSE(saved.saver.isSaving());
    REQUIRE(saved.reports.size() == 1);
    CHECK(saved.reports.front().saved);
    CHECK_FALSE(saved.session.isModified());
}

TEST_CASE("Saving: what is edited meanwhile stays unsaved, and what was saved can be returned to",
          "[session][saving]") {
    Saved saved;
    saved.retitle("a", "title");
    saved.saver.save();
    saved.retitle("ab", "title");
    saved.saver.wait();
    CHECK(titleIn(saved.path) == "a");
    CHECK(saved.session.isModified());
    saved.session.undo();
    CHECK(saved.session.document().properties->title == "a");
    CHECK_FALSE(saved.session.isModified());
    saved.session.undo();
    CHECK(saved.session.isModified());
}

TEST_CASE("Saving: saves that are asked for meanwhile are one, of the newest document",
          "[session][saving]") {
    Saved saved;
    saved.reports.clear();
    saved.retitle("a");
    saved.saver.save();
    for (const char* title : {"b", "c", "d"}) {
        saved.retitle(title);
        saved.saver.save();
    }
    saved.saver.wait();
    CHECK(saved.reports.size() == 2);
    CHECK(titleIn(saved.path) == "d");
    CHECK_FALSE(saved.session.isModified());
}

TEST_CASE("Saving: goes through several places in the order in which they were asked for",
          "[session][saving]") {
    Saved saved;
    const std::string other = saved.folder / "other.cjm";
    saved.reports.clear();
    saved.retitle("a");
    saved.saver.save();
    saved.retitle("b");
    saved.saver.save();
    saved.saver.saveAs({other, files::NothingThere{}});
    saved.saver.save();
    saved.saver.wait();
    REQUIRE(saved.reports.size() == 4);
    CHECK(saved.reports.at(1).target.path == saved.path);
    CHECK(saved.reports.at(2).target.path == other);
    CHECK(saved.reports.at(3).target.path == other);
    CHECK_FALSE(valueOf(saved.reports.at(3).saved).touched);
    CHECK(titleIn(saved.path) == "b");
    CHECK(saved.session.file()->path == other);
}

TEST_CASE("Saving: after a failure nothing that waits is tried", "[session][saving]") {
    Saved saved;
    const std::string before = readText(saved.path);
    const std::optional<DocumentFile> file = saved.session.file();
    saved.reports.clear();
    saved.retitle("a");
    saved.operations.inject({.call = Call::write,
                             .number = saved.operations.count(Call::write) + 1,
                             .effect = files::Fault{files::Cause::noSpace}});
    saved.saver.save();
    saved.saver.save();
    saved.saver.wait();
    REQUIRE(saved.reports.size() == 1);
    CHECK(codeOf(saved.reports.front().saved) == ErrorCode::diskFull);
    CHECK(codeOf(saved.saveAs(saved.folder / "no folder/map.cjm", files::WhateverIsThere{})) ==
          ErrorCode::folderNotFound);
    CHECK(readText(saved.path) == before);
    CHECK(saved.session.isModified());
    CHECK(saved.session.file() == file);
    CHECK(saved.savesHeard == 1);

    (void)valueOf(saved.save());
    CHECK(titleIn(saved.path) == "a");
}

TEST_CASE("Saving: who hears of a failure may save elsewhere at once", "[session][saving]") {
    Saved saved;
    const std::string other = saved.folder / "other.cjm";
    std::filesystem::remove(saved.path);
    Mailbox mailbox;
    std::vector<bool> outcomes;
    BackgroundSaver* asked = nullptr;
    BackgroundSaver saver(saved.operations, saved.session, saved.keep, mailbox.post(),
                          [&](const SaveReport& report) {
                              outcomes.push_back(report.saved.has_value());
                              if (!report.saved) {
                                  asked->saveAs({other, files::NothingThere{}});
                              }
                          });
    asked = &saver;
    saver.save();
    saver.wait();
    CHECK(outcomes == std::vector{false, true});
    CHECK(saved.session.file()->path == other);
    CHECK_FALSE(saver.isSaving());
}

TEST_CASE("Saving: a saver that goes writes to the end and tells nobody", "[session][saving]") {
    TemporaryFolder folder;
    const std::string path = folder / "map.cjm";
    Mailbox mailbox;
    std::promise<void> begun;
    FaultyFileOperations operations(systemFileOperations());
    operations.inject({.call = Call::write, .effect = Meanwhile{[&] { begun.set_value(); }}});
    DocumentSession session(smallSampleDocument());
    {
        const auto keep = [](DocumentId, base::BytesView, const std::string&) {
            return base::Result<void>();
        };
        BackgroundSaver saver(operations, session, keep, mailbox.post(),
                              [](const SaveReport&) { FAIL_CHECK("told"); });
        saver.saveAs({path, files::NothingThere{}});
        begun.get_future().wait();
    }
    mailbox.runNext();
    CHECK(titleIn(path) == session.document().properties->title);
    CHECK_FALSE(session.file());
    CHECK(folder.names() == std::vector<std::string>{"map.cjm"});
}

TEST_CASE("Saving: under another name leaves the first file alone", "[session][saving]") {
    Saved saved;
    const std::string before = readText(saved.path);
    const std::string other = saved.folder / "other.cjm";
    saved.retitle("a");
    (void)valueOf(saved.saveAs(other, files::NothingThere{}));
    CHECK(saved.session.file()->path == other);
    saved.retitle("b");
    (void)valueOf(saved.save());
    CHECK(titleIn(other) == "b");
    CHECK(readText(saved.path) == before);
}

TEST_CASE("Saving: replaces a file of that name only where that is wanted", "[session][saving]") {
    Saved saved;
    const std::string other = saved.folder / "other.cjm";
    writeText(other, "something else");
    CHECK(codeOf(saved.saveAs(other, files::NothingThere{})) == ErrorCode::fileExists);
    CHECK(saved.session.file()->path == saved.path);
    CHECK(readText(other) == "something else");
    (void)valueOf(saved.saveAs(other, files::WhateverIsThere{}));
    CHECK(saved.session.file()->path == other);
    CHECK(titleIn(other) == saved.session.document().properties->title);
}

TEST_CASE("Saving: does not write over what others saved meanwhile", "[session][saving]") {
    Saved saved;
    const ReadDocument read = valueOf(readDocument(systemFileOperations(), saved.path));
    Desk others(systemFileOperations(), read.document(), read.file);
    others.retitle("Theirs");
    (void)valueOf(others.save());

    saved.retitle("Ours");
    CHECK(codeOf(saved.save()) == ErrorCode::changedByOthers);
    CHECK(titleIn(saved.path) == "Theirs");
    CHECK(saved.session.isModified());
    (void)valueOf(saved.saveAs(saved.path, files::WhateverIsThere{}));
    CHECK(titleIn(saved.path) == "Ours");
}

TEST_CASE("Saving: a file that vanished is not made again unasked", "[session][saving]") {
    Saved saved;
    std::filesystem::remove(saved.path);
    CHECK(codeOf(saved.save()) == ErrorCode::fileNotFound);
    CHECK(saved.folder.names().empty());
    (void)valueOf(saved.saveAs(saved.path, files::NothingThere{}));
    CHECK(saved.folder.names() == std::vector<std::string>{"map.cjm"});
}

TEST_CASE("Saving: what is saved is kept, and what was there before", "[session][saving]") {
    Saved saved;
    const std::string first = saved.session.document().properties->title;
    CHECK(saved.versions == std::vector{first});
    saved.retitle("a");
    (void)valueOf(saved.save());
    (void)valueOf(saved.save()); // which is the same again
    CHECK(saved.versions == std::vector<std::string>{first, "a"});

    const ReadDocument read = valueOf(readDocument(systemFileOperations(), saved.path));
    Desk later(systemFileOperations(), read.document(), read.file);
    later.retitle("b");
    (void)valueOf(later.save());
    CHECK(later.versions == std::vector<std::string>{"a", "b"});
    (void)valueOf(saved.saveAs(saved.path, files::WhateverIsThere{}));
    CHECK(saved.versions == std::vector<std::string>{first, "a", "b", "a"});
}

TEST_CASE("Saving: does not fail because no version could be kept, but says so",
          "[session][saving]") {
    Saved saved;
    saved.noVersions = base::Error{ErrorCode::diskFull};
    saved.retitle("a");
    (void)valueOf(saved.save());
    CHECK(saved.reports.back().notKept == saved.noVersions);
    CHECK(titleIn(saved.path) == "a");
    CHECK_FALSE(saved.session.isModified());

    std::filesystem::remove(saved.path);
    saved.retitle("b");
    CHECK(codeOf(saved.save()) == ErrorCode::fileNotFound);
    CHECK_FALSE(saved.reports.back().notKept);
}

TEST_CASE("Saving: replaces the work of others only once it is kept", "[session][saving]") {
    Saved saved;
    const ReadDocument read = valueOf(readDocument(systemFileOperations(), saved.path));
    Desk others(systemFileOperations(), read.document(), read.file);
    others.retitle("Theirs");
    (void)valueOf(others.save());
    saved.retitle("Ours");
    const SaveTarget overTheirs{saved.path, files::WhateverIsThere{}, Former::keptFirst};

    SECTION("it is kept") {
        saved.versions.clear();
        saved.saver.saveAs(overTheirs);
        saved.saver.wait();
        CHECK(saved.reports.back().saved);
        CHECK(saved.versions == std::vector<std::string>{"Theirs", "Ours"});
        CHECK(titleIn(saved.path) == "Ours");
    }
    SECTION("it cannot be kept") {
        saved.noVersions = base::Error{ErrorCode::diskFull};
        saved.saver.saveAs(overTheirs);
        saved.saver.wait();
        CHECK(codeOf(saved.reports.back().saved) == ErrorCode::diskFull);
        CHECK(saved.reports.back().notKept == saved.noVersions);
        CHECK(titleIn(saved.path) == "Theirs");
        CHECK(saved.session.isModified());
    }
    SECTION("they save once more just then") {
        saved.operations.inject({.call = Call::createExclusively,
                                 .number = saved.operations.count(Call::createExclusively) + 1,
                                 .effect = Meanwhile{[&] {
                                     others.retitle("Theirs again");
                                     (void)valueOf(others.save());
                                 }}});
        saved.saver.saveAs(overTheirs);
        saved.saver.wait();
        CHECK(codeOf(saved.reports.back().saved) == ErrorCode::changedByOthers);
        CHECK(titleIn(saved.path) == "Theirs again");
    }
    SECTION("it is gone") {
        std::filesystem::remove(saved.path);
        saved.saver.saveAs(overTheirs);
        saved.saver.wait();
        CHECK(codeOf(saved.reports.back().saved) == ErrorCode::fileNotFound);
        CHECK_FALSE(saved.reports.back().notKept);
    }
}
