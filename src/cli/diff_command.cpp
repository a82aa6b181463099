#include "arguments.h"
#include "commands.h"
#include "compared_documents.h"
#include "usage.h"

#include <cjm/base/text.h>
#include <cjm/wording/difference_sentence.h>
#include <cjm/wording/text.h>
#include <cjm/wording/translations.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cjm::cli {

namespace {

const QString jsonOption = QStringLiteral("json");
const QString journeyTitleOption = QStringLiteral("journey");

class DiffTexts {
    Q_DECLARE_TR_FUNCTIONS(DiffCommand)

public:
    static QString same(const QString& first, const QString& second) {
        return tr("“%1” and “%2” are the same.").arg(first, second);
    }

    static QString sameAsIdeal(const QString& file) {
        return tr("The current and the ideal journey in “%1” are the same.").arg(file);
    }
};

QJsonArray idsOf(const compare::Difference& difference) {
    QStringList ids;
    for (const auto* rows : {&difference.before, &difference.after}) {
        for (const model::RowReference& row : *rows) {
            ids.append(wording::toQt(base::toText(row.uuid)));
        }
    }
    ids.removeDuplicates();
    return QJsonArray::fromStringList(ids);
}

/// As in card, or card.note where it is about one field.
QString whatOf(const compare::Difference& difference) {
    const QString row = difference.what ? wording::toQt(model::nameOf(*difference.what))
                                        : QStringLiteral("document");
    return difference.field.empty() ? row
                                    : row + QLatin1Char('.') + wording::toQt(difference.field);
}

QJsonObject jsonOf(const ComparedDocuments::Found& found, const wording::Vocabulary& words) {
    const wording::DifferenceValues values =
        wording::differenceValues(*found.journeys, found.difference, words);
    return {{QStringLiteral("kind"), wording::toQt(model::nameOf(found.difference.kind))},
            {QStringLiteral("what"), whatOf(found.difference)},
            {QStringLiteral("ids"), idsOf(found.difference)},
            {QStringLiteral("from"), values.before},
            {QStringLiteral("to"), values.after},
            {QStringLiteral("text"),
             wording::differenceSentence(*found.journeys, found.difference, words)}};
}

QJsonObject jsonOf(const Refusal& refusal) {
    return {{QStringLiteral("kind"), refusal.kind},
            {QStringLiteral("ids"), QJsonArray()},
            {QStringLiteral("text"), refusal.sentence}};
}

void printJson(const QJsonArray& differences, const QJsonArray& problems, Report& report) {
    QJsonObject answer = {{QStringLiteral("differences"), differences}};
    if (!problems.isEmpty()) {
        answer.insert(QStringLiteral("problems"), problems);
    }
    report.print(QString::fromUtf8(QJsonDocument(answer).toJson()).trimmed());
}

void printDifferences(const ComparedDocuments& compared, const Arguments& arguments,
                      const wording::Vocabulary& words, Report& report) {
    QJsonArray array;
    for (const ComparedDocuments::Found& found : compared.differences()) {
        report.tell(wording::differenceSentence(*found.journeys, found.difference, words));
        array.append(jsonOf(found, words));
    }
    if (arguments.has(jsonOption)) {
        printJson(array, {}, report);
    } else if (array.isEmpty()) {
        report.print(arguments.nameCount() == 1
                         ? DiffTexts::sameAsIdeal(arguments.name(0))
                         : DiffTexts::same(arguments.name(0), arguments.name(1)));
    }
}

} // namespace

void runDiff(const Call& call, Report& report) {
    const std::optional<Arguments> arguments = Arguments::parse(call.arguments,
                                                                {{journeyTitleOption},
                                                                 {jsonOption},
                                                                 {QStringLiteral("A")},
                                                                 diffUsage(),
                                                                 {QStringLiteral("B")}},
                                                                report);
    if (!arguments) {
        return;
    }
    QStringList files = {arguments->name(0)};
    if (arguments->nameCount() == 2) {
        files.append(arguments->name(1));
    }
    const std::optional<ComparedDocuments> compared =
        ComparedDocuments::read(files, arguments->value(journeyTitleOption), report);
    if (compared) {
        const wording::Vocabulary words(
            call.language.value_or(wording::languageFor(QLocale::system())));
        printDifferences(*compared, *arguments, words, report);
    } else if (arguments->has(jsonOption) && report.refusal()) {
        printJson({}, {jsonOf(*report.refusal())}, report);
    }
}

} // namespace cjm::cli
