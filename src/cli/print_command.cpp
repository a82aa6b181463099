#include "arguments.h"
#include "commands.h"
#include "document_files.h"
#include "journey_choice.h"
#include "usage.h"

#include <cjm/paint/poster.h>
#include <cjm/wording/map_language.h>
#include <cjm/wording/text.h>

#include <QCoreApplication>

namespace cjm::cli {

namespace {

class PrintTexts {
    Q_DECLARE_TR_FUNCTIONS(PrintCommand)

public:
    static QString notAPdf(const QString& file) {
        return tr("“%1” must end in .pdf: give it such a name.").arg(file);
    }

    static QString noPair(const QString& file) {
        return tr("There is no ideal journey in “%1” to compare with: draw one first, or print "
                  "the current one.")
            .arg(file);
    }

    static QString unknownPage(const QString& page) {
        return tr("There is no page “%1”: choose poster.").arg(page);
    }

    static QString unknownView(const QString& view) {
        return tr("There is no view “%1”: choose current, ideal, side, over, ghost or changes.")
            .arg(view);
    }

    static QString unknownSize(const QString& size) {
        return tr("“%1” is no paper size: choose A0, A1, A2, A3, A4 or, for instance, 700x500mm, "
                  "each side from %2 to %3 mm.")
            .arg(size)
            .arg(layout::leastPaperSide)
            .arg(layout::greatestPaperSide);
    }

    static QString unknownOrientation(const QString& orientation) {
        return tr("“%1” is no orientation: choose landscape or portrait.").arg(orientation);
    }
};

struct PrintOptions {
    std::optional<compare::PairView> view;
    layout::Paper paper;
};

const QString whatOption = QStringLiteral("what");
const QString viewOption = QStringLiteral("view");
const QString sizeOption = QStringLiteral("size");
const QString orientationOption = QStringLiteral("orientation");
const QString journeyOption = QStringLiteral("journey");

/// Nothing where the report says why.
std::optional<layout::Paper> paperOf(const Arguments& arguments, Report& report) {
    using layout::Orientation;
    const QString size = arguments.value(sizeOption).value_or(QStringLiteral("A3"));
    const std::optional<layout::Paper> paper = layout::parsePaper(wording::fromQt(size));
    if (!paper) {
        report.refuseUse(PrintTexts::unknownSize(size));
        return std::nullopt;
    }
    const bool isNamed = size.startsWith(QLatin1Char('A'));
    const std::optional<QString> orientation = arguments.value(orientationOption);
    if (!orientation) {
        return isNamed ? layout::turned(*paper, Orientation::landscape) : *paper;
    }
    if (*orientation == QStringLiteral("landscape")) {
        return layout::turned(*paper, Orientation::landscape);
    }
    if (*orientation == QStringLiteral("portrait")) {
        return layout::turned(*paper, Orientation::portrait);
    }
    report.refuseUse(PrintTexts::unknownOrientation(*orientation));
    return std::nullopt;
}

/// Nothing where the report says why.
std::optional<PrintOptions> optionsOf(const Arguments& arguments, Report& report) {
    const QString what = arguments.value(whatOption).value_or(QStringLiteral("poster"));
    if (what != QStringLiteral("poster")) {
        report.refuseUse(PrintTexts::unknownPage(what));
        return std::nullopt;
    }
    PrintOptions options;
    if (const std::optional<QString> view = arguments.value(viewOption)) {
        options.view = model::valueNamed<compare::PairView>(wording::fromQt(*view));
        if (!options.view) {
            report.refuseUse(PrintTexts::unknownView(*view));
            return std::nullopt;
        }
    }
    const std::optional<layout::Paper> paper = paperOf(arguments, report);
    if (!paper) {
        return std::nullopt;
    }
    options.paper = *paper;
    return options;
}

/// Of the view of one journey; nothing of one of both.
std::optional<model::JourneyState> stateOf(compare::PairView view) {
    switch (view) {
    case compare::PairView::current:
        return model::JourneyState::current;
    case compare::PairView::ideal:
        return model::JourneyState::ideal;
    default:
        return std::nullopt;
    }
}

/// Nothing where the report says why.
std::optional<paint::Poster> posterOf(const model::Document& document,
                                      const std::optional<compare::PairView>& view,
                                      const std::optional<QString>& title, const QString& file,
                                      const wording::Vocabulary& vocabulary, Report& report) {
    const std::optional<model::JourneyState> state = view ? stateOf(*view) : std::nullopt;
    if (view && !state) {
        const std::optional<JourneyIds> pair =
            choosePair(document, {title, file, PrintTexts::noPair(file)}, report);
        return pair ? std::optional(
                          paint::posterOf(document, pair->current, pair->ideal, *view, vocabulary))
                    : std::nullopt;
    }
    const std::optional<model::JourneyId> journey =
        chooseJourney(document, {title, state, file}, report);
    return journey ? std::optional(paint::Poster(document, *journey, vocabulary)) : std::nullopt;
}

} // namespace

void runPrint(const Call& call, Report& report) {
    const std::optional<Arguments> arguments =
        Arguments::parse(call.arguments,
                         {{whatOption, viewOption, sizeOption, orientationOption, journeyOption},
                          {},
                          {QStringLiteral("IN"), QStringLiteral("OUT.pdf")},
                          printUsage()},
                         report);
    const std::optional<PrintOptions> options =
        arguments ? optionsOf(*arguments, report) : std::nullopt;
    if (!options) {
        return;
    }
    const QString& in = arguments->name(0);
    const QString& out = arguments->name(1);
    if (kindOf(out) != FileKind::pdf) {
        report.refuseUse(PrintTexts::notAPdf(out));
        return;
    }
    const std::optional<model::Document> document = readDocument(in, report);
    if (!document) {
        return;
    }
    const wording::Vocabulary vocabulary(wording::mapLanguage(*document, call.language));
    const std::optional<paint::Poster> poster =
        posterOf(*document, options->view, arguments->value(journeyOption), in, vocabulary, report);
    if (poster) {
        writeBytes(paint::toPdf(*poster, options->paper), out, report);
    }
}

} // namespace cjm::cli
