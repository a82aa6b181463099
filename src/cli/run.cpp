#include "commands.h"
#include "usage.h"

#include <cjm/cli/run.h>
#include <cjm/wording/text.h>
#include <cjm/wording/translations.h>

#include <QCoreApplication>
#include <array>

namespace cjm::cli {

namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    static QString unknownLanguage(const QString& language) {
        return tr("There is no language “%1” here: choose nl, ru or en.").arg(language);
    }

    static QString unknownCommand(const QString& command) {
        return tr("There is no command “%1”: “salonreis --help” lists what there is.").arg(command);
    }
};

/// Takes --lang and its value out of the arguments. Nothing where it is not there.
std::optional<QString> takeLanguage(QStringList& arguments) {
    const QString option = QStringLiteral("--lang");
    std::optional<QString> language;
    for (qsizetype index = 0; index < arguments.size();) {
        if (arguments[index] == option) {
            language = arguments.value(index + 1);
            arguments.remove(index, std::min<qsizetype>(2, arguments.size() - index));
        } else if (arguments[index].startsWith(option + QLatin1Char('='))) {
            language = arguments[index].mid(option.size() + 1);
            arguments.removeAt(index);
        } else {
            ++index;
        }
    }
    return language;
}

struct Command {
    const char* name;
    void (*run)(const Call& call, Report& report);
};

constexpr std::array commands = {
    Command{"new", runNew},
    Command{"convert", runConvert},
    Command{"print", runPrint},
    Command{"check", runCheck},
};

void dispatch(Call call, Report& report) {
    if (call.arguments.contains(QStringLiteral("--help")) ||
        call.arguments.contains(QStringLiteral("-h"))) {
        report.print(helpText());
        return;
    }
    const QString name = call.arguments.takeFirst();
    for (const Command& command : commands) {
        if (name == QLatin1String(command.name)) {
            command.run(call, report);
            return;
        }
    }
    if (name == QStringLiteral("--version")) {
        report.print(QStringLiteral("Salonreis %1").arg(QCoreApplication::applicationVersion()));
    } else {
        report.refuseUse(Texts::unknownCommand(name));
    }
}

} // namespace

int run(QStringList arguments, const Console& console) {
    wording::Translations translations;
    translations.use(wording::languageFor(QLocale::system()));
    Report report(console);
    Call call;
    if (const std::optional<QString> name = takeLanguage(arguments)) {
        call.language = model::valueNamed<model::ContentLanguage>(wording::fromQt(*name));
        if (!call.language) {
            report.refuseUse(Texts::unknownLanguage(*name));
            return static_cast<int>(report.status());
        }
        translations.use(*call.language);
    }
    call.arguments = arguments;
    if (call.arguments.isEmpty()) {
        report.explainUse(helpText());
    } else {
        dispatch(std::move(call), report);
    }
    report.finish();
    return static_cast<int>(report.status());
}

} // namespace cjm::cli
