// One way to read a document, whatever the file and however it is called.

#include <cjm/session/export_json.h>
#include <cjm/session/read_document.h>
#include <cjm/store/document_file.h>

#include <catch2/catch.hpp>
#include <files/faulty_file_operations.h>
#include <result_value.h>
#include <store/sample_document.h>
#include <store/sqlite_bytes.h>
#include <temporary_folder.h>

#include <filesystem>

using namespace cjm;
using namespace cjm::session;
using namespace cjm::test;
using base::ErrorCode;
using files::systemFileOperations;

namespace {

void save(const model::Document& document, const std::string& path) {
    (void)valueOf(
        store::saveFile(systemFileOperations(), path, document, files::WhateverIsThere{}));
}

void exportTo(const std::string& path, const model::Document& document) {
    (void)valueOf(exportJson(systemFileOperations(), path, document, files::NothingThere{}));
}

ReadDocument read(const std::string& path) {
    return valueOf(readDocument(systemFileOperations(), path));
}

ErrorCode refusalOf(const std::string& path) {
    return codeOf(readDocument(systemFileOperations(), path));
}

const store::OpenedDocument* asMap(const ReadDocument& read) {
    return std::get_if<store::OpenedDocument>(&read.content);
}

const exchange::ImportedDocument* asJson(const ReadDocument& read) {
    return std::get_if<exchange::ImportedDocument>(&read.content);
}

} // namespace

TEST_CASE("readDocument: a .cjm file comes with the identity that saving expects",
          "[session][reading]") {
    const TemporaryFolder folder;
    const std::string path = folder / "Kapsalon Noor – проба.cjm";
    save(smallSampleDocument(), path);
    const ReadDocument opened = read(path);
    CHECK(opened.document() == smallSampleDocument());
    REQUIRE(asMap(opened) != nullptr);
    CHECK(asMap(opened)->remarks.empty());
    REQUIRE(opened.file);
    CHECK(opened.file->path == path);
    CHECK(store::saveFile(systemFileOperations(), path, sampleDocument(), opened.file->identity));
}

TEST_CASE("readDocument: a .cjm file with remarks gives a copy without a file",
          "[session][reading]") {
    const TemporaryFolder folder;
    const std::string path = folder / "map.cjm";
    save(smallSampleDocument(), path);
    SECTION("changed by another program") {
        const base::Bytes bytes = valueOf(store::toBytes(smallSampleDocument()));
        writeText(path,
                  base::asText(changedBySql(bytes, "UPDATE document SET title = 'Other title'")));
        CHECK(asMap(read(path))->remarks == std::vector{store::OpeningRemark::changedOutside});
        CHECK(read(path).document().properties->title == "Other title");
    }
    SECTION("with a journal beside it") {
        writeText(path + "-wal", "anything");
        CHECK(asMap(read(path))->remarks == std::vector{store::OpeningRemark::leftUnfinished});
        CHECK(read(path).document() == smallSampleDocument());
    }
    SECTION("cut off") {
        const std::string text = readText(path);
        writeText(path, text.substr(0, text.size() - 10));
        CHECK(asMap(read(path))->remarks == std::vector{store::OpeningRemark::recovered});
        CHECK(read(path).document().journeys == smallSampleDocument().journeys);
    }
    CHECK_FALSE(read(path).file);
}

TEST_CASE("readDocument: JSON gives a document without a file, and its remarks",
          "[session][reading]") {
    const TemporaryFolder folder;
    const std::string path = folder / "map.json";
    exportTo(path, smallSampleDocument());
    const ReadDocument imported = read(path);
    CHECK(imported.document() == smallSampleDocument());
    REQUIRE(asJson(imported) != nullptr);
    CHECK(asJson(imported)->remarks.empty());
    CHECK_FALSE(imported.file);

    std::string text = readText(path);
    text.insert(text.find('{') + 1, "\"mood\": \"sunny\",");
    writeText(path, text);
    const ReadDocument remarked = read(path);
    REQUIRE(asJson(remarked)->remarks.size() == 1);
    CHECK(asJson(remarked)->remarks[0].path == "mood");
}

TEST_CASE("readDocument: what the file holds counts for more than its name", "[session][reading]") {
    const TemporaryFolder folder;
    for (const std::string_view name : {"map.json", "map.JSON", "map", ".json", "map.pdf"}) {
        CAPTURE(name);
        save(smallSampleDocument(), folder / name);
        const ReadDocument opened = read(folder / name);
        CHECK(asMap(opened) != nullptr);
        CHECK(opened.file);
    }
    for (const std::string_view name : {"text.cjm", "text.CJM", "text", "text.Json"}) {
        CAPTURE(name);
        exportTo(folder / name, smallSampleDocument());
        const ReadDocument imported = read(folder / name);
        CHECK(asJson(imported) != nullptr);
        CHECK_FALSE(imported.file);
    }
}

TEST_CASE("readDocument: a file of neither kind is refused as what its name says",
          "[session][reading]") {
    const TemporaryFolder folder;
    const std::string noise(5'000, 'x');
    writeText(folder / "noise.cjm", noise);
    writeText(folder / "noise.json", noise);
    CHECK(refusalOf(folder / "noise.cjm") == ErrorCode::notAJourneyMap);
    CHECK(refusalOf(folder / "noise.json") == ErrorCode::jsonSyntax);
    CHECK(refusalOf(folder / "missing.cjm") == ErrorCode::fileNotFound);
    CHECK(refusalOf(folder / "missing.json") == ErrorCode::fileNotFound);
    std::filesystem::create_directory(folder / "folder.cjm");
    CHECK(refusalOf(folder / "folder.cjm") == ErrorCode::isFolder);
}

TEST_CASE("readDocument: gives up when the time is over", "[session][reading]") {
    const TemporaryFolder folder;
    save(sampleDocument(), folder / "map.cjm");
    exportTo(folder / "map.json", sampleDocument());
    constexpr ReadingTimes none = {std::chrono::seconds(0), std::chrono::seconds(0)};
    for (const std::string_view name : {"map.cjm", "map.json"}) {
        CHECK(codeOf(readDocument(systemFileOperations(), folder / name, none)) ==
              ErrorCode::tookTooLong);
    }
}

TEST_CASE("examineDocument: a document that breaks rules comes back with its problems",
          "[session][reading]") {
    const TemporaryFolder folder;
    const std::string path = folder / "map.cjm";
    const base::Bytes bytes = valueOf(store::toBytes(smallSampleDocument()));
    writeText(path, base::asText(changedBySql(bytes, "UPDATE cards SET importance = 9")));
    const ExaminedDocument examined = valueOf(examineDocument(systemFileOperations(), path));
    CHECK_FALSE(examined.problems.empty());
    CHECK(examined.problems == model::validate(examined.content.document()));
    CHECK(asMap(read(path))->remarks == std::vector{store::OpeningRemark::recovered});
    CHECK(model::validate(read(path).document()).empty());

    save(smallSampleDocument(), path);
    CHECK(valueOf(examineDocument(systemFileOperations(), path)).problems.empty());
}

TEST_CASE("exportJson: keeps to what the caller expects of the file", "[session][exporting]") {
    const TemporaryFolder folder;
    const std::string path = folder / "map.json";
    exportTo(path, smallSampleDocument());
    CHECK(codeOf(exportJson(systemFileOperations(), path, sampleDocument(),
                            files::NothingThere{})) == ErrorCode::fileExists);
    CHECK(read(path).document() == smallSampleDocument());
    (void)valueOf(
        exportJson(systemFileOperations(), path, sampleDocument(), files::WhateverIsThere{}));
    CHECK(read(path).document() == sampleDocument());
}

TEST_CASE("exportJson: a failure leaves the file as it was", "[session][exporting]") {
    const TemporaryFolder folder;
    const std::string path = folder / "map.json";
    exportTo(path, smallSampleDocument());
    const std::string before = readText(path);
    FaultyFileOperations faulty(systemFileOperations());
    faulty.inject({.call = Call::synchronizeFile, .effect = files::Fault{files::Cause::noSpace}});
    CHECK(codeOf(exportJson(faulty, path, sampleDocument(), files::WhateverIsThere{})) ==
          ErrorCode::diskFull);
    CHECK(codeOf(exportJson(systemFileOperations(), path, brokenDocument(),
                            files::WhateverIsThere{})) == ErrorCode::invalidDocument);
    CHECK(readText(path) == before);
    CHECK(folder.names() == std::vector<std::string>{"map.json"});
}
