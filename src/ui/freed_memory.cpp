#include "freed_memory.h"

#include <cstdlib> // says which C library this is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace cjm::ui {

void giveFreedMemoryBack() {
#ifdef __GLIBC__
    constexpr int keptInOnePiece = 256 * 1024; // in bytes; setting it keeps it from growing
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_MMAP_THRESHOLD, keptInOnePiece);
    mallopt(M_TRIM_THRESHOLD, keptInOnePiece);
#endif
}

} // namespace cjm::ui
