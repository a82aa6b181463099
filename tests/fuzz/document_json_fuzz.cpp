// Any bytes as JSON: refused, or a valid document that comes back from its own export.

#include "accepted_inputs.h"
#include "fuzz_report.h"
#include "json_mutator.h"

#include <cjm/base/check.h>
#include <cjm/exchange/document_json.h>

using namespace cjm;

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t maximalSize, unsigned int seed) {
    return fuzz::mutateJson(data, size, maximalSize, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::count(fuzz::Event::run);
    const auto never = [] { return false; };
    const auto imported = exchange::fromJson(std::as_bytes(std::span(data, size)), never);
    if (!imported) {
        fuzz::count(fuzz::Event::refused);
        return 0;
    }
    fuzz::count(imported->remarks.empty() ? fuzz::Event::accepted : fuzz::Event::remarked);
    fuzz::keepAccepted(data, size);
    CJM_CHECK(model::validate(imported->document).empty());
    if (!fuzz::isChosen(data, size, 8)) { // what follows takes twice as long
        return 0;
    }
    const auto text = exchange::toJson(imported->document);
    CJM_CHECK(text.has_value());
    const auto again = exchange::fromJson(base::asBytes(*text), never);
    fuzz::count(fuzz::Event::written);
    CJM_CHECK(again && again->document == imported->document && again->remarks.empty());
    return 0;
}
