// Any bytes as JSON: refused, or a valid document that comes back from its own export.

#include <cjm/base/check.h>
#include <cjm/exchange/document_json.h>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace cjm;
    const auto never = [] { return false; };
    const auto imported = exchange::fromJson(std::as_bytes(std::span(data, size)), never);
    if (imported) {
        const auto text = exchange::toJson(imported->document);
        CJM_CHECK(text.has_value());
        const auto again = exchange::fromJson(base::asBytes(*text), never);
        CJM_CHECK(again && again->document == imported->document && again->remarks.empty());
    }
    return 0;
}
