// Times of many repetitions of the same step, and their summary.
#pragma once

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <ctime>
#include <utility>
#include <vector>

namespace cjm::bench {

/// In milliseconds. Time on the clock is what a person waits; time on the processor tells more
/// where other programs run beside the measure.
class Times {
public:
    template <class Step>
    void measure(Step&& step) {
        const auto start = std::chrono::steady_clock::now();
        const double processorStart = processorTime();
        std::forward<Step>(step)();
        const std::chrono::duration<double, std::milli> time =
            std::chrono::steady_clock::now() - start;
        add(time.count(), processorTime() - processorStart);
    }

    /// What was measured elsewhere.
    void add(double clock, double processor) {
        m_clock.push_back(clock);
        m_processor.push_back(processor);
    }

    static void printHead() {
        std::printf("%-40s %6s %8s %8s %8s   %8s %8s\n", "milliseconds", "count", "median", "99 %",
                    "most", "cpu med.", "cpu 99 %");
    }

    void print(const char* name) const {
        std::printf("%-40s %6zu %8.2f %8.2f %8.2f   %8.2f %8.2f\n", name, m_clock.size(),
                    quantile(m_clock, 0.5), quantile(m_clock, 0.99), quantile(m_clock, 1),
                    quantile(m_processor, 0.5), quantile(m_processor, 0.99));
        std::fflush(stdout);
    }

    /// Of the time on the clock.
    [[nodiscard]] double median() const { return quantile(m_clock, 0.5); }

    [[nodiscard]] double processorMedian() const { return quantile(m_processor, 0.5); }

private:
    /// Of this thread.
    [[nodiscard]] static double processorTime() {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    [[nodiscard]] static double quantile(std::vector<double> times, double share) {
        std::sort(times.begin(), times.end());
        const double place = std::ceil(share * static_cast<double>(times.size())) - 1;
        return times.at(static_cast<std::size_t>(std::max(0.0, place)));
    }

    std::vector<double> m_clock;
    std::vector<double> m_processor;
};

} // namespace cjm::bench
