// Any bytes as a .cjm file: refused, or a valid document that can be written and read back, and
// never another document under the same digest.

#include "accepted_inputs.h"
#include "content_digest.h"
#include "fuzz_report.h"
#include "map_mutator.h"

#include <cjm/base/check.h>
#include <cjm/model/validate.h>
#include <cjm/store/document_bytes.h>

#include <map>

using namespace cjm;

namespace {

/// Writes it and reads it back. A file without a remark says that it is as the program wrote it:
/// then its content is that of all other files with this digest.
///
/// Takes several times as long as reading does, so only documents with some digests are chosen.
void checkWriting(const store::OpenedDocument& opened) {
    constexpr std::uint8_t oneOf = 32;
    constexpr std::size_t mostKnown = 1'000'000;
    static std::map<base::Digest, base::Digest> contents;
    const base::Digest digest = store::contentDigest(opened.document);
    if (digest.bytes.back() % oneOf != 0) {
        return;
    }
    const auto written = store::toBytes(opened.document); // reads back and compares
    CJM_CHECK(written.has_value());
    fuzz::count(fuzz::Event::written);
    const base::Digest content = base::digestOf(*written);
    const auto known = contents.find(digest);
    if (known != contents.end()) {
        CJM_CHECK(known->second == content);
    } else if (contents.size() < mostKnown) {
        contents.emplace(digest, content);
    }
}

} // namespace

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
    const auto opened =
        store::fromBytes(std::as_bytes(std::span(data, size)), [] { return false; });
    if (!opened) {
        fuzz::count(fuzz::Event::refused);
        return 0;
    }
    fuzz::count(fuzz::Event::accepted);
    fuzz::keepAccepted(data, size);
    CJM_CHECK(model::validate(opened->document).empty());
    if (!opened->remarks.empty()) {
        fuzz::count(fuzz::Event::remarked);
    }
    checkWriting(*opened);
    return 0;
}
