// Saving a session's document: what becomes of its file, and what of the document when it fails.

#include <cjm/edit/rows.h>
#include <cjm/session/document_session.h>
#include <cjm/session/read_document.h>

#include <catch2/catch.hpp>
#include <files/faulty_file_operations.h>
#include <result_value.h>
#include <store/sample_document.h>
#include <temporary_folder.h>

#include <filesystem>

using namespace cjm;
using namespace cjm::model;
using namespace cjm::session;
using namespace cjm::test;
using base::ErrorCode;
using files::systemFileOperations;

namespace {

const edit::Step typing{edit::StepKind::edit, RowType::journey};

/// A document that was saved to map.cjm in a folder of its own.
struct Saved {
    TemporaryFolder folder;
    std::string path = folder / "map.cjm";
    FaultyFileOperations operations{systemFileOperations()};
    DocumentSession session{operations, smallSampleDocument()};
    int savesHeard = 0;
    Subscription listening = session.observe([this](const Event& event) {
        savesHeard += std::holds_alternative<DocumentSaved>(event) ? 1 : 0;
    });

    Saved() { (void)valueOf(session.saveAs(path, files::NothingThere{})); }

    void retitle(const std::string& title) {
        DocumentProperties properties = *session.document().properties;
        properties.title = title;
        REQUIRE(session.apply(typing, edit::setProperties(session.document(), properties)));
    }
};

std::string titleIn(const std::string& path) {
    return valueOf(readDocument(systemFileOperations(), path)).document().properties->title;
}

} // namespace

TEST_CASE("DocumentSession: a new document gets its file by its first save", "[session][saving]") {
    Saved saved;
    REQUIRE(saved.session.file());
    CHECK(saved.session.file()->path == saved.path);
    CHECK(saved.savesHeard == 1);
    CHECK_FALSE(saved.session.isModified());

    saved.retitle("Zo beleeft een nieuwe klant ons");
    CHECK(saved.session.isModified());
    CHECK(valueOf(saved.session.save()).touched);
    CHECK_FALSE(saved.session.isModified());
    CHECK(saved.savesHeard == 2);
    CHECK(titleIn(saved.path) == "Zo beleeft een nieuwe klant ons");
    CHECK_FALSE(valueOf(saved.session.save()).touched);
}

TEST_CASE("DocumentSession: what was read is saved to its file", "[session][saving]") {
    const Saved saved;
    const ReadDocument read = valueOf(readDocument(systemFileOperations(), saved.path));
    DocumentSession session(systemFileOperations(), read.document(), read.file);
    CHECK_FALSE(session.isModified());
    CHECK_FALSE(valueOf(session.save()).touched);
}

TEST_CASE("DocumentSession: is modified where undo leads away from what was saved",
          "[session][saving]") {
    Saved saved;
    saved.retitle("a");
    saved.retitle("b");
    (void)valueOf(saved.session.save());
    saved.session.undo();
    CHECK(saved.session.isModified());
    saved.session.redo();
    CHECK_FALSE(saved.session.isModified());
}

TEST_CASE("DocumentSession: what is typed after a save is a step of its own", "[session][saving]") {
    Saved saved;
    for (const char* title : {"a", "ab"}) {
        DocumentProperties properties = *saved.session.document().properties;
        properties.title = title;
        REQUIRE(saved.session.apply(
            typing, edit::setProperties(saved.session.document(), properties), "title"));
        (void)valueOf(saved.session.save());
    }
    saved.session.undo();
    CHECK(saved.session.document().properties->title == "a");
}

TEST_CASE("DocumentSession: a save that fails leaves file and document as they were",
          "[session][saving]") {
    Saved saved;
    const std::string before = readText(saved.path);
    const std::optional<DocumentFile> file = saved.session.file();
    saved.retitle("a");
    saved.operations.inject({.call = Call::write,
                             .number = saved.operations.count(Call::write) + 1,
                             .effect = files::Fault{files::Cause::noSpace}});
    CHECK(codeOf(saved.session.save()) == ErrorCode::diskFull);
    CHECK(codeOf(saved.session.saveAs(saved.folder / "no folder/map.cjm",
                                      files::WhateverIsThere{})) == ErrorCode::folderNotFound);
    CHECK(readText(saved.path) == before);
    CHECK(saved.session.isModified());
    CHECK(saved.session.file() == file);
    CHECK(saved.savesHeard == 1);

    (void)valueOf(saved.session.save());
    CHECK(titleIn(saved.path) == "a");
}

TEST_CASE("DocumentSession: saving under another name leaves the first file alone",
          "[session][saving]") {
    Saved saved;
    const std::string before = readText(saved.path);
    const std::string other = saved.folder / "other.cjm";
    saved.retitle("a");
    (void)valueOf(saved.session.saveAs(other, files::NothingThere{}));
    CHECK(saved.session.file()->path == other);
    saved.retitle("b");
    (void)valueOf(saved.session.save());
    CHECK(titleIn(other) == "b");
    CHECK(readText(saved.path) == before);
}

TEST_CASE("DocumentSession: replaces a file of that name only where that is wanted",
          "[session][saving]") {
    Saved saved;
    const std::string other = saved.folder / "other.cjm";
    writeText(other, "something else");
    CHECK(codeOf(saved.session.saveAs(other, files::NothingThere{})) == ErrorCode::fileExists);
    CHECK(saved.session.file()->path == saved.path);
    CHECK(readText(other) == "something else");
    (void)valueOf(saved.session.saveAs(other, files::WhateverIsThere{}));
    CHECK(saved.session.file()->path == other);
    CHECK(titleIn(other) == saved.session.document().properties->title);
}

TEST_CASE("DocumentSession: does not write over what others saved meanwhile", "[session][saving]") {
    Saved saved;
    const ReadDocument read = valueOf(readDocument(systemFileOperations(), saved.path));
    DocumentSession others(systemFileOperations(), read.document(), read.file);
    DocumentProperties properties = *read.document().properties;
    properties.title = "Theirs";
    REQUIRE(others.apply(typing, edit::setProperties(others.document(), properties)));
    (void)valueOf(others.save());

    saved.retitle("Ours");
    CHECK(codeOf(saved.session.save()) == ErrorCode::changedByOthers);
    CHECK(titleIn(saved.path) == "Theirs");
    CHECK(saved.session.isModified());
    (void)valueOf(saved.session.saveAs(saved.path, files::WhateverIsThere{}));
    CHECK(titleIn(saved.path) == "Ours");
}

TEST_CASE("DocumentSession: a file that vanished is not made again unasked", "[session][saving]") {
    Saved saved;
    std::filesystem::remove(saved.path);
    CHECK(codeOf(saved.session.save()) == ErrorCode::fileNotFound);
    CHECK(saved.folder.names().empty());
    (void)valueOf(saved.session.saveAs(saved.path, files::NothingThere{}));
    CHECK(saved.folder.names() == std::vector<std::string>{"map.cjm"});
}
