#include "arguments.h"
#include "commands.h"
#include "document_files.h"
#include "journey_choice.h"
#include "usage.h"

#include <cjm/paint/poster.h>
#include <cjm/wording/map_language.h>

#include <QCoreApplication>

namespace cjm::cli {

namespace {

class ConvertTexts {
    Q_DECLARE_TR_FUNCTIONS(ConvertCommand)

public:
    static QString unknownEnding(const QString& file) {
        return tr("What “%1” should become is not clear: let its name end in .cjm, .json, .pdf, "
                  ".png or .svg.")
            .arg(file);
    }

    static QString wholeDocument(const QString& file) {
        return tr("“%1” takes the whole document: leave --journey out.").arg(file);
    }
};

base::Result<base::Bytes> pictureOf(const paint::Poster& poster, FileKind kind) {
    switch (kind) {
    case FileKind::png:
        return paint::toPng(poster);
    case FileKind::svg:
        return paint::toSvg(poster);
    default:
        return paint::toPdf(
            poster, layout::turned(*layout::parsePaper("A3"), layout::Orientation::landscape));
    }
}

} // namespace

void runConvert(const Call& call, Report& report) {
    const QString journeyOption = QStringLiteral("journey");
    const std::optional<Arguments> arguments = Arguments::parse(
        call.arguments,
        {{journeyOption}, {}, {QStringLiteral("IN"), QStringLiteral("OUT")}, convertUsage()},
        report);
    if (!arguments) {
        return;
    }
    const QString& in = arguments->name(0);
    const QString& out = arguments->name(1);
    const FileKind kind = kindOf(out);
    const bool isDocument = kind == FileKind::map || kind == FileKind::json;
    if (kind == FileKind::unknown || (isDocument && arguments->value(journeyOption))) {
        report.refuseUse(isDocument ? ConvertTexts::wholeDocument(out)
                                    : ConvertTexts::unknownEnding(out));
        return;
    }
    const std::optional<model::Document> document = readDocument(in, report);
    if (!document) {
        return;
    }
    if (isDocument) {
        writeDocument(*document, out, report);
        return;
    }
    const std::optional<model::JourneyId> journey =
        chooseJourney(*document, {arguments->value(journeyOption), {}, in}, report);
    if (journey) {
        const wording::Vocabulary vocabulary(wording::mapLanguage(*document, call.language));
        writeBytes(pictureOf({*document, *journey, vocabulary}, kind), out, report);
    }
}

} // namespace cjm::cli
