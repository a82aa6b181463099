#include "matched_journeys.h"

#include <cjm/compare/aligned_phases.h>

#include <algorithm>

namespace cjm::compare {

using namespace model;

namespace {

/// Of a phase without a width of its own.
constexpr int commonWidth = 160;

int widthOf(const Phase& phase) {
    return phase.width.value_or(commonWidth);
}

/// Both rows of phases are cut into the same stretches: a phase and its counterpart, or what lies
/// between two such pairs in either journey.
class Aligning {
public:
    explicit Aligning(const MatchedJourneys& journeys)
        : m_before(journeys.phases().before.rows)
        , m_after(journeys.phases().after.rows)
        , m_widthsBefore(widthsOf(m_before))
        , m_widthsAfter(widthsOf(m_after)) {
        std::size_t before = 0;
        std::size_t after = 0;
        for (std::size_t row = 0; row < m_before.size(); ++row) {
            const auto partner = journeys.phases().before.partner[row];
            if (partner && !journeys.hasMoved<Phase>(row)) {
                alignBetween(before, row, after, *partner);
                const int width = std::max(m_widthsBefore[row], m_widthsAfter[*partner]);
                m_widthsBefore[row] = width;
                m_widthsAfter[*partner] = width;
                before = row + 1;
                after = *partner + 1;
            }
        }
        alignBetween(before, m_before.size(), after, m_after.size());
        addPending();
    }

    void putInto(Document& document) const {
        const auto put = [&](const std::vector<const Phase*>& rows,
                             const std::vector<int>& widths) {
            for (std::size_t row = 0; row < rows.size(); ++row) {
                Phase phase = *rows[row];
                phase.width = widths[row];
                document.phases.put(std::move(phase));
            }
        };
        put(m_before, m_widthsBefore);
        put(m_after, m_widthsAfter);
    }

private:
    static std::vector<int> widthsOf(const std::vector<const Phase*>& phases) {
        std::vector<int> widths;
        for (const Phase* phase : phases) {
            widths.push_back(widthOf(*phase));
        }
        return widths;
    }

    /// The side with less between two pairs is made as wide as the other: its last phase there, or
    /// the one before it, or at the start of the map the first one after it.
    void alignBetween(std::size_t before, std::size_t beforeEnd, std::size_t after,
                      std::size_t afterEnd) {
        addPending();
        const int missing =
            sum(m_widthsAfter, after, afterEnd) - sum(m_widthsBefore, before, beforeEnd);
        if (missing > 0) {
            widen(m_widthsBefore, before, beforeEnd, missing);
        } else if (missing < 0) {
            widen(m_widthsAfter, after, afterEnd, -missing);
        }
    }

    void widen(std::vector<int>& widths, std::size_t from, std::size_t end, int by) {
        if (end > from || from > 0) {
            widths[(end > from ? end : from) - 1] += by;
        } else if (!widths.empty()) {
            m_pending = &widths;
            m_pendingWidth = by;
        }
    }

    void addPending() {
        if (m_pending != nullptr) {
            m_pending->front() += m_pendingWidth;
            m_pending = nullptr;
        }
    }

    [[nodiscard]] static int sum(const std::vector<int>& widths, std::size_t from,
                                 std::size_t end) {
        int total = 0;
        for (std::size_t row = from; row < end; ++row) {
            total += widths[row];
        }
        return total;
    }

    const std::vector<const Phase*>& m_before;
    const std::vector<const Phase*>& m_after;
    std::vector<int> m_widthsBefore;
    std::vector<int> m_widthsAfter;
    std::vector<int>* m_pending = nullptr; ///< Whose first phase begins earlier than its partner.
    int m_pendingWidth = 0;
};

} // namespace

Document withAlignedPhases(const Document& document, JourneyId current, JourneyId ideal) {
    const MatchedJourneys journeys(currentAndIdeal(document, current, ideal));
    Document aligned = document;
    Aligning(journeys).putInto(aligned);
    return aligned;
}

} // namespace cjm::compare
