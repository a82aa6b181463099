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

} // namespace cjm::cli
