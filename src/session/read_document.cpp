#include <cjm/base/deadline.h>
#include <cjm/files/read_file.h>
#include <cjm/session/read_document.h>
#include <cjm/store/document_file.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace cjm::session {

namespace {

/// Names end in .JSON, too.
bool isNamedJson(const std::string& path) {
    constexpr std::string_view ending = ".json";
    const auto asLower = [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    };
    return path.size() >= ending.size() &&
           std::equal(ending.rbegin(), ending.rend(), path.rbegin(),
                      [&](char wanted, char letter) { return wanted == asLower(letter); });
}

ReadDocument asRead(store::OpenedFile opened, const std::string& path) {
    std::optional<DocumentFile> file;
    if (opened.content.remarks.empty()) {
        file = DocumentFile{path, opened.identity};
    }
    return {std::move(opened.content), std::move(file)};
}

base::Result<ExaminedDocument> examineMap(files::FileOperations& operations,
                                          const std::string& path, const ReadingTimes& times) {
    base::Result<store::ExaminedFile> examined =
        store::examineFile(operations, path, base::stopAfter(times.map));
    if (!examined) {
        return base::fail(std::move(examined.error()));
    }
    return ExaminedDocument{asRead(std::move(examined->content), path),
                            std::move(examined->problems)};
}

base::Result<ExaminedDocument> examineJson(files::FileOperations& operations,
                                           const std::string& path, const ReadingTimes& times) {
    const base::Result<files::FileContent> file =
        files::readFile(operations, path, {0, exchange::largestJson});
    if (!file) {
        return base::fail(file.error());
    }
    base::Result<exchange::ExaminedJson> examined =
        exchange::examineJson(file->bytes, base::stopAfter(times.json));
    if (!examined) {
        return base::fail(std::move(examined.error()));
    }
    return ExaminedDocument{{std::move(examined->content), std::nullopt},
                            std::move(examined->problems)};
}

} // namespace

const model::Document& ReadDocument::document() const {
    return std::visit([](const auto& read) -> const model::Document& { return read.document; },
                      content);
}

base::Result<ExaminedDocument> examineDocument(files::FileOperations& operations,
                                               const std::string& path, const ReadingTimes& times) {
    const bool startsWithJson = isNamedJson(path);
    base::Result<ExaminedDocument> examined =
        startsWithJson ? examineJson(operations, path, times) : examineMap(operations, path, times);
    if (examined) {
        return examined;
    }
    // It may go by the other's name. If not, the first refusal is the one to tell.
    base::Result<ExaminedDocument> other =
        startsWithJson ? examineMap(operations, path, times) : examineJson(operations, path, times);
    return other ? other : examined;
}

base::Result<ReadDocument> readDocument(files::FileOperations& operations, const std::string& path,
                                        const ReadingTimes& times) {
    base::Result<ExaminedDocument> examined = examineDocument(operations, path, times);
    if (!examined) {
        return base::fail(std::move(examined.error()));
    }
    const base::Result<void> valid = model::requireNone(examined->problems);
    if (valid) {
        return std::move(examined->content);
    }
    if (std::holds_alternative<store::OpenedDocument>(examined->content.content)) {
        // What breaks no rule can still be had.
        if (base::Result<store::OpenedFile> opened =
                store::openFile(operations, path, base::stopAfter(times.map))) {
            return asRead(*std::move(opened), path);
        }
    }
    return base::fail(valid.error());
}

} // namespace cjm::session
