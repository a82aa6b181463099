// Which journey of a document a command is about.
#pragma once

#include "report.h"

#include <cjm/model/document.h>

#include <QString>
#include <optional>

namespace cjm::cli {

struct JourneyWish {
    std::optional<QString> title;
    std::optional<model::JourneyState> state;
    QString file; ///< For what is told.
};

/// The first journey with this title and state; without a wish, the first current one, else the
/// first. Nothing where there is none: then the report says so.
[[nodiscard]] std::optional<model::JourneyId>
chooseJourney(const model::Document& document, const JourneyWish& wish, Report& report);

struct JourneyIds {
    model::JourneyId current;
    model::JourneyId ideal;
};

struct PairWish {
    std::optional<QString> title;
    QString file;   ///< For what is told.
    QString noPair; ///< What is told where no journey of the document has an ideal one.
};

/// The first ideal journey that was born from another, with that one; with a title, the first of
/// which either has it. Nothing where there is none: then the report says so.
[[nodiscard]] std::optional<JourneyIds> choosePair(const model::Document& document,
                                                   const PairWish& wish, Report& report);

} // namespace cjm::cli
