#include "arguments.h"
#include "commands.h"
#include "document_files.h"
#include "usage.h"

#include <cjm/exchange/templates.h>
#include <cjm/wording/salon_templates.h>
#include <cjm/wording/text.h>
#include <cjm/wording/translations.h>

#include <QCoreApplication>

namespace cjm::cli {

namespace {

class NewTexts {
    Q_DECLARE_TR_FUNCTIONS(NewCommand)

public:
    static QString noTemplate(const QString& id) {
        return tr("There is no template “%1”: “salonreis new --list” names them.").arg(id);
    }

    static QString noTemplateGiven() {
        return tr("Say which template: “salonreis new --list” names them.");
    }

    static QString notADocument(const QString& file) {
        return tr("“%1” must end in .cjm or .json: give it such a name.").arg(file);
    }
};

void listTemplates(model::ContentLanguage language, Report& report) {
    for (const exchange::Template& salon : wording::salonTemplates()) {
        report.print(QStringLiteral("%1\t%2").arg(wording::toQt(salon.id),
                                                  wording::toQt(salon.name.in(language))));
    }
}

const exchange::Template* findTemplate(const QString& id) {
    for (const exchange::Template& salon : wording::salonTemplates()) {
        if (wording::toQt(salon.id) == id) {
            return &salon;
        }
    }
    return nullptr;
}

} // namespace

void runNew(const Call& call, Report& report) {
    const model::ContentLanguage language =
        call.language.value_or(wording::languageFor(QLocale::system()));
    if (call.arguments == QStringList(QStringLiteral("--list"))) {
        listTemplates(language, report);
        return;
    }
    const QString idOption = QStringLiteral("template");
    const std::optional<Arguments> arguments = Arguments::parse(
        call.arguments, {{idOption}, {}, {QStringLiteral("OUT")}, newUsage()}, report);
    if (!arguments) {
        return;
    }
    const std::optional<QString> id = arguments->value(idOption);
    const exchange::Template* salon = id ? findTemplate(*id) : nullptr;
    if (salon == nullptr) {
        report.refuseUse(id ? NewTexts::noTemplate(*id) : NewTexts::noTemplateGiven());
        return;
    }
    const QString& file = arguments->name(0);
    if (kindOf(file) != FileKind::map && kindOf(file) != FileKind::json) {
        report.refuseUse(NewTexts::notADocument(file));
        return;
    }
    base::UuidGenerator ids = base::UuidGenerator::fromSystem();
    const base::Result<model::Document> document = exchange::documentFrom(*salon, language, ids);
    if (document) {
        writeDocument(*document, file, report);
    } else {
        report.failOutput(document.error(), file);
    }
}

} // namespace cjm::cli
