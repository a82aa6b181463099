#include "fuzz_report.h"

#include <cjm/base/digest.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <span>

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
    static constexpr std::array names = {"runs",     "accepted", "refused", "recovered",
                                         "remarked", "written",  "mutated", "repaired"};

    std::array<unsigned long long, names.size()> m_counts = {};
};

} // namespace

void count(Event event) {
    static Report report;
    report.count(event);
}

bool isChosen(const std::uint8_t* data, std::size_t size, std::uint8_t oneIn) {
    const base::Digest digest = base::digestOf(std::as_bytes(std::span(data, size)));
    return digest.bytes.back() % oneIn == 0;
}

} // namespace cjm::fuzz
