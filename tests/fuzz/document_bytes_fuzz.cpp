// Any bytes as a .cjm file: refused, or a valid document that can be written and read back, and
// never another document under the same digest.

#include "content_digest.h"
#include "fuzz_report.h"
#include "map_mutator.h"

#include <cjm/base/check.h>
#include <cjm/model/validate.h>
#include <cjm/store/document_bytes.h>

#include <map>

using namespace cjm;

namespace {

/// A file without a remark says that it is as the program wrote it. Then its content is that of
/// all other files with this digest.
void checkDigestNamesContent(const store::OpenedDocument& opened, base::BytesView written) {
    constexpr std::size_t most = 1'000'000;
    static std::map<base::Digest, base::Digest> contents;
    const base::Digest digest = store::contentDigest(opened.document);
    const base::Digest content = base::digestOf(written);
    const auto known = contents.find(digest);
    if (known != contents.end()) {
        CJM_CHECK(known->second == content);
    } else if (contents.size() < most) {
        contents.emplace(digest, content);
    }
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t maximalSize, unsigned int seed) {
    return fuzz::mutateMap(data, size, maximalSize, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::count(fuzz::Event::run);
    const auto opened =
        store::fromBytes(std::as_bytes(std::span(data, size)), [] { return false; });
    if (!opened) {
        fuzz::count(fuzz::Event::refused);
        return 0;
    }
    fuzz::count(fuzz::Event::accepted);
    CJM_CHECK(model::validate(opened->document).empty());
    const auto written = store::toBytes(opened->document); // reads back and compares
    CJM_CHECK(written.has_value());
    if (opened->remarks.empty()) {
        checkDigestNamesContent(*opened, *written);
    } else {
        fuzz::count(fuzz::Event::remarked);
    }
    return 0;
}
