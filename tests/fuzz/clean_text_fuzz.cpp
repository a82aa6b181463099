// Any bytes as a text: what cleaning makes of it keeps every rule, and is left alone afterwards.

#include "fuzz_report.h"

#include <cjm/base/check.h>
#include <cjm/base/text.h>

#include <cstddef>
#include <cstdint>

using namespace cjm;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::count(fuzz::Event::run);
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    for (const base::TextKind kind :
         {base::TextKind::name, base::TextKind::title, base::TextKind::body}) {
        const base::CleanText clean = base::clean(text, kind);
        CJM_CHECK(base::isUtf8(clean.text));
        CJM_CHECK(base::codePointCount(clean.text) <= base::capOf(kind));
        CJM_CHECK(base::isClean(clean.text, kind));
        CJM_CHECK(base::isClean(text, kind) == (clean.text == text));
        const base::CleanText again = base::clean(clean.text, kind);
        CJM_CHECK(again.text == clean.text && again.removed == 0 && !again.cut);
        CJM_CHECK(clean.text.find('\0') == std::string::npos);
        CJM_CHECK(kind == base::TextKind::body || clean.text.find('\n') == std::string::npos);
    }
    CJM_CHECK(base::utf8Length(text) <= text.size());
    return 0;
}
