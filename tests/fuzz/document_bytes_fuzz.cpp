// Any bytes as a .cjm file: refused, or a valid document that can be written again.

#include <cjm/base/check.h>
#include <cjm/store/document_bytes.h>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace cjm;
    const auto opened =
        store::fromBytes(std::as_bytes(std::span(data, size)), [] { return false; });
    if (opened) {
        CJM_CHECK(store::toBytes(opened->document).has_value());
    }
    return 0;
}
