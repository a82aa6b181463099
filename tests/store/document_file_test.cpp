// The user's file, opened and saved.

#include <cjm/edit/rows.h>
#include <cjm/store/document_file.h>

#include <catch2/catch.hpp>
#include <files/faulty_file_operations.h>
#include <never.h>
#include <result_value.h>
#include <store/sample_document.h>
#include <temporary_folder.h>

#include <filesystem>

using namespace cjm;
using namespace cjm::model;
using namespace cjm::test;
using base::ErrorCode;
using files::systemFileOperations;

namespace {

Document changed(const Document& document) {
    DocumentProperties properties = *document.properties;
    properties.title = "Zo beleeft een nieuwe klant ons";
    return valueOf(edit::setProperties(document, properties));
}

store::OpenedFile openedFrom(const std::string& path) {
    return valueOf(store::openFile(systemFileOperations(), path, never));
}

ErrorCode refusalOfFile(const std::string& path) {
    const auto opened = store::openFile(systemFileOperations(), path, never);
    REQUIRE_FALSE(opened);
    return opened.error().code;
}

} // namespace

TEST_CASE("saveFile and openFile: the same document comes back", "[store][file]") {
    const TemporaryFolder folder;
    const std::string path = folder / "Kapsalon Noor – проба.cjm";
    const Document document = smallSampleDocument();
    const store::SavedFile saved =
        valueOf(store::saveFile(systemFileOperations(), path, document, files::NothingThere{}));
    CHECK(saved.touched);

    const store::OpenedFile opened = openedFrom(path);
    CHECK(opened.content.document == document);
    CHECK(opened.content.remarks.empty());
    CHECK(opened.identity == saved.replacement.identity);
    CHECK(folder.names().size() == 1);
}

TEST_CASE("saveFile: an unchanged document does not touch its file", "[store][file]") {
    const TemporaryFolder folder;
    const std::string path = folder / "map.cjm";
    const Document document = smallSampleDocument();
    const store::SavedFile first =
        valueOf(store::saveFile(systemFileOperations(), path, document, files::NothingThere{}));

    FaultyFileOperations counted(systemFileOperations());
    const store::SavedFile second =
        valueOf(store::saveFile(counted, path, document, first.replacement.identity));
    CHECK_FALSE(second.touched);
    CHECK(second.replacement.identity == first.replacement.identity);
    CHECK(counted.count(Call::createExclusively) == 0);
    CHECK(openedFrom(path).identity == first.replacement.identity);
}

TEST_CASE("saveFile: a file that others changed is not replaced", "[store][file]") {
    const TemporaryFolder folder;
    const std::string path = folder / "map.cjm";
    const Document document = smallSampleDocument();
    const store::SavedFile saved =
        valueOf(store::saveFile(systemFileOperations(), path, document, files::NothingThere{}));
    const store::SavedFile theirs = valueOf(store::saveFile(
        systemFileOperations(), path, changed(document), saved.replacement.identity));

    const auto refused =
        store::saveFile(systemFileOperations(), path, document, saved.replacement.identity);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::changedByOthers);
    CHECK(openedFrom(path).identity == theirs.replacement.identity);
}

TEST_CASE("saveFile: whatever fails before the file is replaced leaves the old one",
          "[store][file][faults]") {
    const TemporaryFolder folder;
    const std::string path = folder / "map.cjm";
    const Document document = smallSampleDocument();
    const store::SavedFile saved =
        valueOf(store::saveFile(systemFileOperations(), path, document, files::NothingThere{}));

    const Call call = GENERATE(Call::openFolder, Call::createExclusively, Call::write,
                               Call::synchronizeFile, Call::read, Call::rename);
    FaultyFileOperations faulty(systemFileOperations());
    faulty.inject(
        {.call = call, .times = Times::forEver, .effect = files::Fault{files::Cause::inputOutput}});
    CAPTURE(toText(call));
    CHECK_FALSE(store::saveFile(faulty, path, changed(document), saved.replacement.identity));
    CHECK(openedFrom(path).content.document == document);
    CHECK(folder.names() == std::vector<std::string>{"map.cjm"});
}

TEST_CASE("openFile: says what is wrong with the file", "[store][file]") {
    const TemporaryFolder folder;
    CHECK(refusalOfFile(folder / "missing.cjm") == ErrorCode::fileNotFound);
    CHECK(refusalOfFile(folder.path()) == ErrorCode::isFolder);
    writeText(folder / "empty.cjm", "");
    CHECK(refusalOfFile(folder / "empty.cjm") == ErrorCode::fileTooSmall);
    writeText(folder / "text.cjm", std::string(5'000, 'x'));
    CHECK(refusalOfFile(folder / "text.cjm") == ErrorCode::notAJourneyMap);
    writeText(folder / "large.cjm", "");
    std::filesystem::resize_file(folder / "large.cjm", 128 * 1024 * 1024 + 1);
    CHECK(refusalOfFile(folder / "large.cjm") == ErrorCode::fileTooLarge);
}

TEST_CASE("openFile: another program's journal beside the file is told and never used",
          "[store][file]") {
    const TemporaryFolder folder;
    const std::string path = folder / "map.cjm";
    const Document document = smallSampleDocument();
    (void)valueOf(store::saveFile(systemFileOperations(), path, document, files::NothingThere{}));
    const std::string ending = GENERATE(as<std::string>(), "-journal", "-wal");

    writeText(path + ending, "");
    CHECK(openedFrom(path).content.remarks.empty());
    writeText(path + ending, "anything");
    CHECK(openedFrom(path).content.remarks == std::vector{store::OpeningRemark::leftUnfinished});
    CHECK(openedFrom(path).content.document == document);
    CHECK(readText(path + ending) == "anything");
}

TEST_CASE("examineFile: tells of a journal beside the file, and of a file that is not there",
          "[store]") {
    const TemporaryFolder folder;
    (void)valueOf(store::saveFile(systemFileOperations(), folder / "a.cjm", smallSampleDocument(),
                                  files::NothingThere{}));
    writeText(folder / "a.cjm-wal", "something");
    const store::ExaminedFile examined =
        valueOf(store::examineFile(systemFileOperations(), folder / "a.cjm", never));
    CHECK(examined.content.content.document == smallSampleDocument());
    CHECK(examined.content.identity == openedFrom(folder / "a.cjm").identity);
    CHECK(examined.content.content.remarks ==
          std::vector<store::OpeningRemark>{store::OpeningRemark::leftUnfinished});
    CHECK(examined.problems.empty());
    CHECK(codeOf(store::examineFile(systemFileOperations(), folder / "b.cjm", never)) ==
          ErrorCode::fileNotFound);
}
