// Where an ideal journey falls short: of its goals, and of the journey that it was born from.
#pragma once

#include <cjm/model/document.h>

#include <vector>

namespace cjm::model {

/// A phase of an ideal journey that feels worse than it does now, from -2 to 2.
struct WorsePhase {
    PhaseId phase;
    double current = 0;
    double ideal = 0;

    friend bool operator==(const WorsePhase&, const WorsePhase&) = default;
};

struct IdealGaps {
    std::vector<GoalId> unserved;  ///< The journey's goals that no card of it serves; the leading
                                   ///< one first.
    std::vector<WorsePhase> worse; ///< From left to right.

    [[nodiscard]] bool isEmpty() const { return unserved.empty() && worse.empty(); }

    friend bool operator==(const IdealGaps&, const IdealGaps&) = default;
};

/// A phase feels as its cards in the emotions lanes do on average, and is compared with the average
/// of its origins; without a feeling on either side there is nothing to compare. A journey that the
/// document does not have has no gaps.
[[nodiscard]] IdealGaps idealGaps(const Document& document, JourneyId ideal);

} // namespace cjm::model
