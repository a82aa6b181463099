// What an improvement answers, in sentences, each with the place on the map that it is about.
#pragma once

#include "map_words.h"

#include <cjm/compare/difference.h>

#include <QCoreApplication>
#include <QString>
#include <optional>
#include <vector>

namespace cjm::ui {

/// The row that a difference is seen at: of the ideal journey, or of the current one where only
/// that has it; nothing for what is about the whole journey.
[[nodiscard]] std::optional<model::RowReference> placeOf(const model::Document& document,
                                                         const compare::Difference& difference);

class ImprovementAnswers {
    Q_DECLARE_TR_FUNCTIONS(ImprovementAnswers)

public:
    struct Answer {
        QString sentence;
        std::optional<model::RowReference> row;

        friend bool operator==(const Answer&, const Answer&) = default;
    };

    /// Its difference first, or that this is gone; then its cards.
    [[nodiscard]] static std::vector<Answer>
    of(const model::Document& document, const model::Improvement& improvement, MapWords& words);
};

} // namespace cjm::ui
