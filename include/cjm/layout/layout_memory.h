// What a map was laid out to before, for a window that lays it out after every edit.
//
//     layout = layoutJourney(grid, words, options, measure, memory);
//     repaint(memory.renewed());
#pragma once

#include <cjm/layout/journey_layout.h>

#include <cstddef>
#include <memory>
#include <vector>

namespace cjm::layout {

class LayoutMemory {
public:
    LayoutMemory();
    ~LayoutMemory();
    LayoutMemory(LayoutMemory&&) noexcept;
    LayoutMemory& operator=(LayoutMemory&&) noexcept;

    /// The lanes that the last call laid out anew, from 0, as in the grid.
    [[nodiscard]] const std::vector<std::size_t>& renewed() const;

    struct Parts;

    [[nodiscard]] Parts& parts() { return *m_parts; }

private:
    std::unique_ptr<Parts> m_parts;
};

/// The same layout, but heads or a lane whose rows are those of the last call are not laid out
/// again.
[[nodiscard]] JourneyLayout layoutJourney(const model::JourneyGrid& grid, const JourneyWords& words,
                                          const JourneyOptions& options, TextMeasure& measure,
                                          LayoutMemory& memory);

} // namespace cjm::layout
