// The commands, one function each.
#pragma once

#include "report.h"

#include <cjm/model/content_language.h>

#include <QStringList>
#include <optional>

namespace cjm::cli {

/// What a command is given beside the report to fill.
struct Call {
    QStringList arguments; ///< After the command's name, without --lang.

    /// As --lang says; without it, what is made speaks the language of the document.
    std::optional<model::ContentLanguage> language;
};

void runNew(const Call& call, Report& report);
void runConvert(const Call& call, Report& report);
void runPrint(const Call& call, Report& report);
void runCheck(const Call& call, Report& report);
void runDiff(const Call& call, Report& report);

} // namespace cjm::cli
