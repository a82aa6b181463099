#include <cjm/base/check.h>

#include <cstdio>
#include <cstdlib>

namespace cjm::base {

void reportFailedCheck(const char* condition, const char* file, int line) {
    (void)std::fprintf(stderr, "%s:%d: the program contradicts itself: %s\n", file, line,
                       condition);
    std::abort();
}

} // namespace cjm::base
