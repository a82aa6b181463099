#include "freed_memory.h"

#include <cstdlib> // says which C library this is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace cjm::ui {

void keepLittleFreedMemory() {
#ifdef __GLIBC__
    // In bytes. What an edit of a large map asks for is below, and costs nothing to ask for again.
    constexpr int largestKept = 4 << 20;
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_MMAP_THRESHOLD, largestKept);
    mallopt(M_TRIM_THRESHOLD, 2 * largestKept);
#endif
}

void giveFreedMemoryBack() {
#ifdef __GLIBC__
    malloc_trim(0); // nothing to give back is no error
#endif
}

} // namespace cjm::ui
