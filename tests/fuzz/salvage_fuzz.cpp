// Any bytes as a damaged .cjm file: refused, or a valid document that says what it is and can be
// written and read back.

#include "accepted_inputs.h"
#include "fuzz_report.h"
#include "map_mutator.h"

#include <cjm/base/check.h>
#include <cjm/model/validate.h>
#include <cjm/store/salvage.h>

using namespace cjm;

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    fuzz::beQuick();
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t maximalSize, unsigned int seed) {
    return fuzz::mutateMap(data, size, maximalSize, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::count(fuzz::Event::run);
    const base::BytesView bytes = std::as_bytes(std::span(data, size));
    const auto never = [] { return false; };
    const auto salvaged = store::salvage(bytes, never);
    const auto opened = store::fromBytes(bytes, never);
    if (!salvaged) {
        fuzz::count(fuzz::Event::refused);
        // Nothing that can be opened is beyond help, but for a document without a journey.
        CJM_CHECK(!opened || opened->document.journeys.isEmpty());
        return 0;
    }
    fuzz::count(opened ? fuzz::Event::accepted : fuzz::Event::recovered);
    fuzz::keepAccepted(data, size);
    CJM_CHECK(!salvaged->document.journeys.isEmpty());
    CJM_CHECK(model::validate(salvaged->document).empty());
    if (fuzz::isChosen(data, size, 32)) { // takes several times as long as all else
        CJM_CHECK(store::toBytes(salvaged->document).has_value());
        fuzz::count(fuzz::Event::written);
    }
    CJM_CHECK(salvaged->remarks.front() == store::OpeningRemark::recovered);
    if (opened) {
        CJM_CHECK(salvaged->document == opened->document);
        CJM_CHECK(salvaged->losses.isEmpty());
        // What was changed elsewhere is told, whichever way the file is read.
        CJM_CHECK(salvaged->remarks.size() == opened->remarks.size() + 1);
    }
    return 0;
}
