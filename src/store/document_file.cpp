#include "file_header.h"

#include <cjm/base/digest.h>
#include <cjm/files/read_file.h>
#include <cjm/store/document_file.h>
#include <cjm/store/salvage.h>

#include <utility>

namespace cjm::store {

namespace {

/// True where another program's journal with content lies beside the file. It is never used: it
/// could hold anything.
bool hasJournalBeside(files::FileOperations& operations, const std::string& path) {
    constexpr std::array<std::string_view, 2> endings = {"-journal", "-wal"};
    for (const std::string_view ending : endings) {
        const files::Outcome<files::File> journal =
            operations.openForReading(path + std::string(ending));
        const files::Outcome<files::Status> status =
            journal ? operations.status(*journal) : tl::unexpected(journal.error());
        if (status && status->kind == files::FileKind::regular && status->size > 0) {
            return true;
        }
    }
    return false;
}

/// True where the file still is what the program expects, and that is these bytes.
bool holdsAlready(files::FileOperations& operations, const std::string& path,
                  const files::FileIdentity& expected, base::BytesView bytes) {
    if (expected.size != bytes.size() || expected.digest != base::digestOf(bytes)) {
        return false;
    }
    const base::Result<files::FileContent> content =
        files::readFile(operations, path, {bytes.size(), bytes.size()});
    return content && content->identity == expected;
}

ExaminedDocument examined(OpenedDocument document) {
    return {std::move(document), {}};
}

ExaminedDocument examined(ExaminedDocument document) {
    return document;
}

/// What `read(bytes)` makes of a file, or what is salvaged where it is damaged.
template <class Read>
base::Result<ExaminedFile> readAs(files::FileOperations& operations, const std::string& path,
                                  const base::ShouldStop& shouldStop, Read&& read) {
    const base::Result<files::FileContent> file =
        files::readFile(operations, path, {leastFileSize, greatestFileSize});
    if (!file) {
        return base::fail(file.error());
    }
    base::Result<ExaminedDocument> document = read(file->bytes).map([](auto&& content) {
        return examined(std::forward<decltype(content)>(content));
    });
    if (!document && isDamage(document.error().code)) {
        if (base::Result<OpenedDocument> rest = salvage(file->bytes, shouldStop)) {
            document = examined(*std::move(rest));
        }
    }
    if (!document) {
        return base::fail(std::move(document.error()));
    }
    if (hasJournalBeside(operations, path)) {
        document->content.remarks.push_back(OpeningRemark::leftUnfinished);
    }
    return ExaminedFile{{std::move(document->content), file->identity},
                        std::move(document->problems)};
}

} // namespace

base::Result<OpenedFile> openFile(files::FileOperations& operations, const std::string& path,
                                  const base::ShouldStop& shouldStop) {
    const auto open = [&](base::BytesView bytes) { return fromBytes(bytes, shouldStop); };
    base::Result<ExaminedFile> opened = readAs(operations, path, shouldStop, open);
    if (!opened) {
        return base::fail(std::move(opened.error()));
    }
    return std::move(opened->content);
}

base::Result<ExaminedFile> examineFile(files::FileOperations& operations, const std::string& path,
                                       const base::ShouldStop& shouldStop) {
    const auto examine = [&](base::BytesView bytes) { return examineBytes(bytes, shouldStop); };
    return readAs(operations, path, shouldStop, examine);
}

base::Result<SavedFile> saveFile(files::FileOperations& operations, const std::string& path,
                                 const model::Document& document,
                                 const files::Expectation& expectation) {
    const base::Result<base::Bytes> bytes = toBytes(document);
    if (!bytes) {
        return base::fail(bytes.error());
    }
    return saveBytes(operations, path, *bytes, expectation);
}

base::Result<SavedFile> saveBytes(files::FileOperations& operations, const std::string& path,
                                  base::BytesView bytes, const files::Expectation& expectation) {
    const auto* expected = std::get_if<files::FileIdentity>(&expectation);
    if (expected != nullptr && holdsAlready(operations, path, *expected, bytes)) {
        return SavedFile{{*expected}, false};
    }
    base::Result<files::Replacement> replaced =
        files::replaceFile(operations, path, bytes, expectation);
    if (!replaced) {
        return base::fail(replaced.error());
    }
    return SavedFile{*std::move(replaced)};
}

} // namespace cjm::store
