#include "fuzz_report.h"

#include <array>
#include <cstdint>
#include <cstdio>

namespace cjm::fuzz {

namespace {

class Report {
public:
    Report() = default;
    Report(const Report&) = delete;
    Report& operator=(const Report&) = delete;

    ~Report() {
        std::fputs("summary:", stderr);
        for (std::size_t event = 0; event < names.size(); ++event) {
            std::fprintf(stderr, " %s %llu", names.at(event), m_counts.at(event));
        }
        std::fputs("\n", stderr);
    }

    void count(Event event) { ++m_counts.at(static_cast<std::size_t>(event)); }

private:
    static constexpr std::array names = {"runs",      "accepted", "refused",
                                         "recovered", "remarked", "repaired"};

    std::array<unsigned long long, names.size()> m_counts = {};
};

} // namespace

void count(Event event) {
    static Report report;
    report.count(event);
}

} // namespace cjm::fuzz
