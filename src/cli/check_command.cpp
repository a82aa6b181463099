#include "arguments.h"
#include "commands.h"
#include "document_files.h"
#include "usage.h"

#include <cjm/model/findings.h>
#include <cjm/wording/error_sentence.h>
#include <cjm/wording/finding_sentence.h>
#include <cjm/wording/problem_sentence.h>
#include <cjm/wording/text.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cjm::cli {

namespace {

class CheckTexts {
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)

public:
    static QString told(const QString& file, const QString& sentence) {
        return tr("“%1”: %2", "a file and what is to be told of it").arg(file, sentence);
    }

    static QString inOrder(const QString& file) { return tr("“%1” is in order.").arg(file); }
};

QJsonObject jsonOf(std::string_view kind, const QJsonArray& ids, const QString& text) {
    return {{QStringLiteral("kind"), wording::toQt(kind)},
            {QStringLiteral("ids"), ids},
            {QStringLiteral("text"), text}};
}

void printAnswer(const QJsonArray& problems, const QJsonArray& findings, Report& report) {
    const QJsonObject answer = {{QStringLiteral("valid"), problems.isEmpty()},
                                {QStringLiteral("problems"), problems},
                                {QStringLiteral("findings"), findings}};
    report.print(QString::fromUtf8(QJsonDocument(answer).toJson()).trimmed());
}

QJsonArray problemsOf(const session::ExaminedDocument& examined) {
    QJsonArray problems;
    for (const model::Problem& problem : examined.problems) {
        QJsonArray ids;
        if (problem.row) {
            ids.append(wording::toQt(base::toText(problem.row->uuid)));
        }
        problems.append(jsonOf(nameOf(problem.kind), ids,
                               wording::problemSentence(examined.content.document(), problem)));
    }
    return problems;
}

QJsonArray jsonOf(const std::vector<model::Finding>& findings, const model::Document& document) {
    QJsonArray array;
    for (const model::Finding& finding : findings) {
        QJsonArray ids;
        for (const model::RowReference& row : finding.rows) {
            ids.append(wording::toQt(base::toText(row.uuid)));
        }
        array.append(
            jsonOf(nameOf(finding.kind), ids, wording::findingSentence(document, finding)));
    }
    return array;
}

/// Nothing more is said of a document that breaks rules: these come first.
std::vector<model::Finding> findingsOf(const session::ExaminedDocument& examined) {
    return examined.problems.empty() ? model::findingsOf(examined.content.document())
                                     : std::vector<model::Finding>();
}

} // namespace

void runCheck(const Call& call, Report& report) {
    const QString jsonFlag = QStringLiteral("json");
    const std::optional<Arguments> arguments = Arguments::parse(
        call.arguments, {{}, {jsonFlag}, {QStringLiteral("IN")}, checkUsage()}, report);
    if (!arguments) {
        return;
    }
    const QString& file = arguments->name(0);
    const base::Result<session::ExaminedDocument> examined =
        session::examineDocument(files::systemFileOperations(), wording::fromQt(file));
    if (!examined) {
        report.refuseInput(examined.error(), file);
        if (arguments->has(jsonFlag)) {
            printAnswer({jsonOf(nameOf(examined.error().code), {},
                                wording::errorSentence(examined.error(), file))},
                        {}, report);
        }
        return;
    }
    tellRemarks(examined->content, file, report);
    for (const model::Problem& problem : examined->problems) {
        report.tell(CheckTexts::told(
            file, wording::problemSentence(examined->content.document(), problem)));
    }
    const std::vector<model::Finding> findings = findingsOf(*examined);
    for (const model::Finding& finding : findings) {
        report.tell(CheckTexts::told(
            file, wording::findingSentence(examined->content.document(), finding)));
    }
    if (arguments->has(jsonFlag)) {
        printAnswer(problemsOf(*examined), jsonOf(findings, examined->content.document()), report);
    } else if (report.status() == ExitStatus::done) {
        report.print(CheckTexts::inOrder(file));
    }
}

} // namespace cjm::cli
