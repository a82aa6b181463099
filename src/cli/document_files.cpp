#include "document_files.h"

#include <cjm/files/replace_file.h>
#include <cjm/session/export_json.h>
#include <cjm/store/document_file.h>
#include <cjm/wording/remark_sentence.h>
#include <cjm/wording/replacement_sentence.h>
#include <cjm/wording/text.h>

#include <array>
#include <utility>

namespace cjm::cli {

namespace {

using wording::fromQt;

void tellOutcome(const base::Result<files::Replacement>& written, const QString& file,
                 Report& report) {
    if (!written) {
        report.failOutput(written.error(), file);
        return;
    }
    for (const QString& remark : wording::replacementRemarks(*written, file)) {
        report.tell(remark);
    }
}

} // namespace

FileKind kindOf(const QString& file) {
    constexpr std::array<std::pair<const char*, FileKind>, 5> endings = {{
        {".cjm", FileKind::map},
        {".json", FileKind::json},
        {".pdf", FileKind::pdf},
        {".png", FileKind::png},
        {".svg", FileKind::svg},
    }};
    for (const auto& [ending, kind] : endings) {
        if (file.endsWith(QLatin1String(ending), Qt::CaseInsensitive)) {
            return kind;
        }
    }
    return FileKind::unknown;
}

std::optional<model::Document> readDocument(const QString& file, Report& report) {
    const base::Result<session::ReadDocument> read =
        session::readDocument(files::systemFileOperations(), fromQt(file));
    if (!read) {
        report.refuseInput(read.error(), file);
        return std::nullopt;
    }
    tellRemarks(*read, file, report);
    return read->document();
}

void tellRemarks(const session::ReadDocument& read, const QString& file, Report& report) {
    for (const QString& remark : wording::readingRemarks(read.content, file)) {
        report.tell(remark);
    }
}

void writeDocument(const model::Document& document, const QString& file, Report& report) {
    files::FileOperations& operations = files::systemFileOperations();
    const files::WhateverIsThere expected;
    if (kindOf(file) == FileKind::json) {
        tellOutcome(session::exportJson(operations, fromQt(file), document, expected), file,
                    report);
        return;
    }
    const base::Result<store::SavedFile> saved =
        store::saveFile(operations, fromQt(file), document, expected);
    tellOutcome(saved.map([](const store::SavedFile& done) { return done.replacement; }), file,
                report);
}

void writeBytes(const base::Result<base::Bytes>& bytes, const QString& file, Report& report) {
    tellOutcome(bytes ? files::replaceFile(files::systemFileOperations(), fromQt(file), *bytes,
                                           files::WhateverIsThere{})
                      : base::fail(bytes.error()),
                file, report);
}

} // namespace cjm::cli
