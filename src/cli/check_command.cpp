#include "arguments.h"
#include "commands.h"
#include "document_files.h"
#include "usage.h"

#include <cjm/wording/error_sentence.h>
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
    static QString problem(const QString& file, const QString& sentence) {
        return tr("“%1”: %2", "a file and what is wrong in it").arg(file, sentence);
    }

    static QString inOrder(const QString& file) { return tr("“%1” is in order.").arg(file); }
};

QJsonObject jsonOf(std::string_view kind, const QJsonArray& ids, const QString& text) {
    return {{QStringLiteral("kind"), wording::toQt(kind)},
            {QStringLiteral("ids"), ids},
            {QStringLiteral("text"), text}};
}

void printJson(const QJsonArray& problems, Report& report) {
    const QJsonObject answer = {{QStringLiteral("valid"), problems.isEmpty()},
                                {QStringLiteral("problems"), problems},
                                {QStringLiteral("findings"), QJsonArray()}};
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
            printJson({jsonOf(nameOf(examined.error().code), {},
                              wording::errorSentence(examined.error(), file))},
                      report);
        }
        return;
    }
    tellRemarks(examined->content, file, report);
    for (const model::Problem& problem : examined->problems) {
        report.tell(CheckTexts::problem(
            file, wording::problemSentence(examined->content.document(), problem)));
    }
    if (arguments->has(jsonFlag)) {
        printJson(problemsOf(*examined), report);
    } else if (report.status() == ExitStatus::done) {
        report.print(CheckTexts::inOrder(file));
    }
}

} // namespace cjm::cli
