#include "document_files.h"

#include "deadline.h"

#include <cjm/exchange/document_json.h>
#include <cjm/files/read_file.h>
#include <cjm/files/replace_file.h>
#include <cjm/store/document_file.h>
#include <cjm/wording/remark_sentence.h>
#include <cjm/wording/text.h>

#include <QCoreApplication>
#include <array>
#include <utility>

namespace cjm::cli {

namespace {

using wording::fromQt;

class Texts {
    Q_DECLARE_TR_FUNCTIONS(DocumentFiles)

public:
    static QString notConfirmed(const QString& file) {
        return tr("“%1” is written, but the disk did not confirm it: keep the computer on for a "
                  "moment.")
            .arg(file);
    }

    static QString hadOtherNames(const QString& file) {
        return tr("“%1” had other names, which still show the old content: copy it there too.")
            .arg(file);
    }
};

base::Result<Examination> examineMap(const QString& file) {
    base::Result<store::ExaminedDocument> examined =
        store::examineFile(files::systemFileOperations(), fromQt(file), after(mapReadingTime));
    if (!examined) {
        return base::fail(examined.error());
    }
    Examination examination{
        std::move(examined->content.document), std::move(examined->problems), {}};
    for (const store::OpeningRemark remark : examined->content.remarks) {
        examination.remarks.append(wording::openingRemark(remark, file));
    }
    return examination;
}

base::Result<Examination> examineJson(const QString& file) {
    const base::Result<files::FileContent> content =
        files::readFile(files::systemFileOperations(), fromQt(file), {0, exchange::largestJson});
    if (!content) {
        return base::fail(content.error());
    }
    base::Result<exchange::ExaminedJson> examined =
        exchange::examineJson(content->bytes, after(jsonReadingTime));
    if (!examined) {
        return base::fail(examined.error());
    }
    const QStringList remarks = wording::importRemarks(examined->content, file);
    return Examination{std::move(examined->content.document), std::move(examined->problems),
                       remarks};
}

void tellAbout(const files::Replacement& replacement, const QString& file, Report& report) {
    if (!replacement.confirmed) {
        report.tell(Texts::notConfirmed(file));
    }
    if (replacement.hadOtherNames) {
        report.tell(Texts::hadOtherNames(file));
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

base::Result<Examination> examine(const QString& file) {
    const bool isNamedJson = kindOf(file) == FileKind::json;
    base::Result<Examination> examined = isNamedJson ? examineJson(file) : examineMap(file);
    if (examined) {
        return examined;
    }
    // It may go by the other's name. If not, the first refusal is the one to tell.
    base::Result<Examination> other = isNamedJson ? examineMap(file) : examineJson(file);
    return other ? other : examined;
}

std::optional<model::Document> readDocument(const QString& file, Report& report) {
    base::Result<Examination> examined = examine(file);
    if (!examined) {
        report.refuseInput(examined.error(), file);
        return std::nullopt;
    }
    if (const base::Result<void> valid = model::requireNone(examined->problems); !valid) {
        report.refuseInput(valid.error(), file);
        return std::nullopt;
    }
    for (const QString& remark : examined->remarks) {
        report.tell(remark);
    }
    return std::move(examined->document);
}

void writeDocument(const model::Document& document, const QString& file, Report& report) {
    if (kindOf(file) == FileKind::json) {
        const base::Result<std::string> text = exchange::toJson(document);
        writeBytes(text.map([](const std::string& json) {
            const base::BytesView view = base::asBytes(json);
            return base::Bytes(view.begin(), view.end());
        }),
                   file, report);
        return;
    }
    const base::Result<store::SavedFile> saved = store::saveFile(
        files::systemFileOperations(), fromQt(file), document, files::WhateverIsThere{});
    if (saved) {
        tellAbout(saved->replacement, file, report);
    } else {
        report.failOutput(saved.error(), file);
    }
}

void writeBytes(const base::Result<base::Bytes>& bytes, const QString& file, Report& report) {
    const base::Result<files::Replacement> written =
        bytes ? files::replaceFile(files::systemFileOperations(), fromQt(file), *bytes,
                                   files::WhateverIsThere{})
              : base::fail(bytes.error());
    if (written) {
        tellAbout(*written, file, report);
    } else {
        report.failOutput(written.error(), file);
    }
}

} // namespace cjm::cli
