#include "spans.h"

#include <algorithm>
#include <set>

namespace cjm::compare {

std::size_t carriedSpan(const PhasePlaces& phases, std::size_t first, std::size_t span,
                        std::size_t start) {
    std::set<std::size_t> covered;
    std::size_t last = start;
    for (std::size_t phase = first; phase < first + span; ++phase) {
        if (const std::optional<std::size_t> place = phases.now[phase]) {
            covered.insert(*place);
            if (!phases.moved[phase]) {
                last = std::max(last, *place);
            }
        }
    }
    const auto at = [&](std::size_t place) {
        return phases.isNew.begin() + static_cast<std::ptrdiff_t>(place);
    };
    const auto between =
        static_cast<std::size_t>(last == start ? 0 : std::count(at(start + 1), at(last), true));
    return movedSpan(phases, covered.size() + between, start);
}

std::size_t movedSpan(const PhasePlaces& phases, std::size_t span, std::size_t start) {
    return std::clamp<std::size_t>(span, 1, phases.isNew.size() - start);
}

} // namespace cjm::compare
