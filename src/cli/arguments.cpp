#include "arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cjm::cli {

namespace {

struct Complaint {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    static QString unknownOption(const QString& option, const QString& usage) {
        return tr("There is no option “%1” here: use %2").arg(option, usage);
    }

    static QString missingValue(const QString& usage) {
        return tr("An option stands without its value: use %1").arg(usage);
    }

    static QString wrongCount(const QString& usage) {
        return tr("There are too few or too many names: use %1").arg(usage);
    }
};

/// The argument that the parser calls by this name.
QString asTyped(const QString& name, const QStringList& arguments) {
    for (const QString& argument : arguments) {
        if (argument.startsWith(QLatin1Char('-')) && argument.contains(name)) {
            return argument;
        }
    }
    return name;
}

} // namespace

std::optional<Arguments> Arguments::parse(const QStringList& arguments, const Syntax& syntax,
                                          Report& report) {
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const QString& option : syntax.valueOptions) {
        parser.addOption({option, {}, QStringLiteral("value")});
    }
    for (const QString& flag : syntax.flags) {
        parser.addOption(QCommandLineOption(flag));
    }
    // The parser takes the first argument for the program's name.
    if (!parser.parse(QStringList(QString()) + arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        report.refuseUse(
            unknown.isEmpty()
                ? Complaint::missingValue(syntax.usage)
                : Complaint::unknownOption(asTyped(unknown.first(), arguments), syntax.usage));
        return std::nullopt;
    }
    const qsizetype nameCount = parser.positionalArguments().size();
    if (nameCount < syntax.names.size() ||
        nameCount > syntax.names.size() + syntax.moreNames.size()) {
        report.refuseUse(Complaint::wrongCount(syntax.usage));
        return std::nullopt;
    }
    Arguments parsed;
    parsed.m_names = parser.positionalArguments();
    for (const QString& option : syntax.valueOptions) {
        if (parser.isSet(option)) {
            parsed.m_values.insert(option, parser.value(option));
        }
    }
    for (const QString& flag : syntax.flags) {
        if (parser.isSet(flag)) {
            parsed.m_flags.append(flag);
        }
    }
    return parsed;
}

std::optional<QString> Arguments::value(const QString& option) const {
    const auto found = m_values.constFind(option);
    return found == m_values.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace cjm::cli
