#include "headings.h"

#include <algorithm>
#include <iterator>

namespace cjm::ui {

using model::Phase;
using model::PhaseId;

std::vector<PhaseId> phasesForHeading(const model::JourneyGrid& grid,
                                      const session::Selection& selection) {
    const auto& all = grid.phases();
    const auto chosen = session::selected<Phase>(selection);
    std::vector<PhaseId> phases;
    if (chosen.size() > 1) {
        for (const Phase* phase : all) {
            if (std::find(chosen.begin(), chosen.end(), phase->id) != chosen.end()) {
                phases.push_back(phase->id);
            }
        }
        return phases;
    }
    const auto focused = std::find_if(all.begin(), all.end(), [&](const Phase* phase) {
        return selection.focus && phase->id == selection.focus->phase;
    });
    if (focused == all.end()) {
        return phases;
    }
    const auto sharesHeading = [&](const Phase* phase) {
        return phase == *focused || (!phase->band.empty() && phase->band == (*focused)->band);
    };
    auto first = focused;
    while (first != all.begin() && sharesHeading(*std::prev(first))) {
        --first;
    }
    for (auto each = first; each != all.end() && sharesHeading(*each); ++each) {
        phases.push_back((*each)->id);
    }
    return phases;
}

} // namespace cjm::ui
