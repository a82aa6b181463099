// How long it takes to tell two journeys of 10,000 cards apart, and to make one the other.
//
//     compare_bench

#include "large_ideal.h"
#include "large_map.h"
#include "timing.h"

#include <cjm/compare/carry.h>
#include <cjm/compare/combined_journey.h>
#include <cjm/compare/differences.h>

#include <cstdio>

using namespace cjm;
using namespace cjm::model;

int main() {
    base::UuidGenerator ids(5);
    const Document map = bench::largeMap({});
    const JourneyId current = map.journeys.begin()->id;
    const Document document = bench::withIdeal(map, current, ids);
    JourneyId ideal;
    for (const Journey& journey : document.journeys) {
        ideal = journey.id == current ? ideal : journey.id;
    }

    std::vector<compare::Difference> found;
    bench::Times telling;
    for (int run = 0; run < 100; ++run) {
        telling.measure([&] {
            found = compare::differences(compare::currentAndIdeal(document, current, ideal));
        });
    }
    bench::Times carrying;
    for (int run = 0; run < 20; ++run) {
        carrying.measure([&] {
            (void)compare::carry(document, current, ideal, {found.front()},
                                 compare::Direction::intoCurrent, ids)
                .value();
        });
    }
    bench::Times combining;
    for (int run = 0; run < 50; ++run) {
        combining.measure([&] { (void)compare::ghost(document, current, ideal); });
    }
    bench::Times reducing;
    for (int run = 0; run < 50; ++run) {
        reducing.measure([&] { (void)compare::changes(document, current, ideal); });
    }
    std::printf("%zu cards in both journeys, %zu differences\n", document.cards.size(),
                found.size());
    bench::Times::printHead();
    telling.print("tell the differences");
    carrying.print("carry one of them");
    combining.print("make one map of both");
    reducing.print("only what is different");
    return 0;
}
