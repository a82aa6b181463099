#include "usage.h"

#include <QCoreApplication>
#include <QStringList>

namespace cjm::cli {

namespace {

class Help {
    Q_DECLARE_TR_FUNCTIONS(Help)

public:
    static QStringList commands() {
        return {
            entry(QStringLiteral("salonreis new --list"), tr("the templates")),
            entry(QStringLiteral("salonreis new --template ID OUT"),
                  tr("a new document from a template")),
            entry(convertUsage(),
                  tr("by the names' endings: from .cjm or .json to .cjm, .json, .pdf, .png or "
                     ".svg")),
            entry(printUsage(), tr("the map on one sheet")),
            entry(checkUsage(), tr("whether the document is in order")),
            entry(diffUsage(), tr("what is different from A to B, or from the current to the ideal "
                                  "journey of A")),
            entry(QStringLiteral("salonreis --help | --version"), {}),
        };
    }

    static QString language() {
        return tr("With each command, --lang nl|ru|en rules the messages and the words of what is "
                  "made.");
    }

    static QString statuses() {
        return tr("Exit status: 0 done; 1 done, but something was told on standard error; 2 wrong "
                  "use; 3 the input was refused; 4 the output could not be written.");
    }

private:
    static QString entry(const QString& usage, const QString& meaning) {
        return meaning.isEmpty() ? QStringLiteral("  ") + usage
                                 : QStringLiteral("  %1\n      %2").arg(usage, meaning);
    }
};

} // namespace

QString newUsage() {
    return QStringLiteral("salonreis new --list | --template ID OUT");
}

QString convertUsage() {
    return QStringLiteral("salonreis convert IN OUT [--journey TITLE]");
}

QString printUsage() {
    return QStringLiteral("salonreis print IN OUT.pdf [--what poster] [--view "
                          "current|ideal|side|over|ghost|changes] "
                          "[--size A0..A4|WxHmm] [--orientation landscape|portrait] "
                          "[--journey TITLE]");
}

QString checkUsage() {
    return QStringLiteral("salonreis check IN [--json]");
}

QString diffUsage() {
    return QStringLiteral("salonreis diff A [B] [--journey TITLE] [--json]");
}

QString helpText() {
    const QString empty;
    return (Help::commands() + QStringList{empty, Help::language(), empty, Help::statuses()})
        .join(QLatin1Char('\n'));
}

} // namespace cjm::cli
