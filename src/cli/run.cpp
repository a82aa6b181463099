#include "commands.h"
#include "usage.h"

#include <cjm/cli/run.h>
#include <cjm/wording/text.h>
#include <cjm/wording/translations.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <array>

namespace cjm::cli {

namespace {

class RunTexts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    static QString unknownLanguage(const QString& language) {
        return tr("There is no language “%1” here: choose nl, ru or en.").arg(language);
    }

    static QString noDisplay() {
        return tr(
            "There is no display for a window: use a command, “salonreis --help” lists them.");
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
    Command{"new", runNew},     Command{"convert", runConvert}, Command{"print", runPrint},
    Command{"check", runCheck}, Command{"diff", runDiff},
};

bool isCommand(const QString& argument) {
    return std::any_of(commands.begin(), commands.end(), [&](const Command& command) {
        return argument == QLatin1String(command.name);
    });
}

/// There, or at least written as a file is.
bool isFile(const QString& argument) {
    return argument.contains(QLatin1Char('.')) || argument.contains(QLatin1Char('/')) ||
           QFileInfo::exists(argument);
}

std::optional<model::ContentLanguage> languageNamed(const QString& name) {
    return model::valueNamed<model::ContentLanguage>(wording::fromQt(name));
}

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
        report.refuseUse(RunTexts::unknownCommand(name));
    }
}

} // namespace

std::optional<WindowCall> windowCall(QStringList arguments) {
    const std::optional<QString> name = takeLanguage(arguments);
    const auto language = name ? languageNamed(*name) : std::nullopt;
    const bool isUnknownLanguage = name && !language;
    const auto isOption = [](const QString& text) { return text.startsWith(QLatin1Char('-')); };
    if (isUnknownLanguage || std::any_of(arguments.begin(), arguments.end(), isOption)) {
        return std::nullopt;
    }
    if (!arguments.isEmpty() && (isCommand(arguments.first()) || !isFile(arguments.first()))) {
        return std::nullopt;
    }
    return WindowCall{arguments, language};
}

int refuseWindow(const WindowCall& call, const Console& console) {
    wording::Translations translations;
    translations.use(call.language.value_or(wording::languageFor(QLocale::system())));
    Report report(console);
    report.refuseUse(RunTexts::noDisplay());
    report.finish();
    return static_cast<int>(report.status());
}

int run(QStringList arguments, const Console& console) {
    wording::Translations translations;
    translations.use(wording::languageFor(QLocale::system()));
    Report report(console);
    Call call;
    if (const std::optional<QString> name = takeLanguage(arguments)) {
        call.language = languageNamed(*name);
        if (!call.language) {
            report.refuseUse(RunTexts::unknownLanguage(*name));
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
