// What is worth looking at in a document that breaks no rule.
#pragma once

#include <cjm/model/document.h>

#include <vector>

namespace cjm::model {

enum class FindingKind {
    idealWithoutCurrent, ///< An ideal journey that has nothing to be compared with.
    goalUnserved,        ///< The ideal journey has no card that serves this goal.
    phaseFeelsWorse,     ///< A phase of the ideal journey feels worse than it does now.
};

constexpr auto enumerationNames(FindingKind) {
    return std::array{"idealWithoutCurrent"sv, "goalUnserved"sv, "phaseFeelsWorse"sv};
}

struct Finding {
    FindingKind kind = FindingKind::idealWithoutCurrent;

    /// What it is about; the journey first.
    std::vector<RowReference> rows;

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// Of a valid document, journey by journey in their order.
[[nodiscard]] std::vector<Finding> findingsOf(const Document& document);

} // namespace cjm::model
