#include "html_tree.h"

#include <algorithm>
#include <csetjmp>
#include <new>

namespace cjm::exchange {

using base::ErrorCode;

namespace {

constexpr std::size_t blockSize = 256 * 1024;

/// What the parser's callbacks need. It holds nothing that would want a destructor when they leave.
struct Parsing {
    Arena* memory;
    const base::ShouldStop* shouldStop;
    std::jmp_buf leave;
    unsigned allocations = 0;
    bool isTooSlow = false;
};

/// Looking at a clock takes longer than most of what lies between.
constexpr unsigned allocationsPerQuestion = 64;

bool wantsToStop(const base::ShouldStop& shouldStop) noexcept {
    return shouldStop();
}

/// Called by the parser, which has no way to be told of a failure: so this does not return then.
/// Between here and `parsed` there are only the parser's own frames, which are C.
void* allocateFor(void* userData, std::size_t size) {
    auto& parsing = *static_cast<Parsing*>(userData);
    parsing.isTooSlow =
        parsing.allocations++ % allocationsPerQuestion == 0 && wantsToStop(*parsing.shouldStop);
    void* memory = parsing.isTooSlow ? nullptr : parsing.memory->allocate(size);
    if (memory == nullptr) {
        std::longjmp(parsing.leave, 1);
    }
    return memory;
}

void keepUntilTheEnd(void*, void*) {}

/// The tree, or null where the parser was left.
const GumboOutput* parsed(Parsing& parsing, const char* html, std::size_t size) {
    if (setjmp(parsing.leave) != 0) {
        return nullptr;
    }
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocateFor;
    options.deallocator = keepUntilTheEnd;
    options.userdata = &parsing;
    options.max_errors = 0;
    return gumbo_parse_with_options(&options, html, size);
}

} // namespace

void* Arena::allocate(std::size_t size) noexcept {
    constexpr std::size_t alignment = alignof(std::max_align_t);
    const std::size_t rounded = (std::max<std::size_t>(size, 1) + alignment - 1) & ~(alignment - 1);
    if (rounded < size) {
        return nullptr;
    }
    if (rounded > m_freeSize) {
        const std::size_t wanted = std::max(rounded, blockSize);
        if (wanted > m_left) {
            return nullptr;
        }
        try {
            m_blocks.push_back(std::make_unique_for_overwrite<std::byte[]>(wanted));
        } catch (const std::bad_alloc&) {
            return nullptr;
        }
        m_left -= wanted;
        m_free = m_blocks.back().get();
        m_freeSize = wanted;
    }
    std::byte* piece = m_free;
    m_free += rounded;
    m_freeSize -= rounded;
    return piece;
}

base::Result<HtmlTree> HtmlTree::parse(std::string_view html, const base::ShouldStop& shouldStop) {
    auto memory = std::make_unique<Arena>(mostHtmlMemory);
    Parsing parsing{memory.get(), &shouldStop, {}};
    const GumboOutput* output = parsed(parsing, html.empty() ? "" : html.data(), html.size());
    if (output == nullptr) {
        return base::fail(parsing.isTooSlow ? ErrorCode::tookTooLong : ErrorCode::fileTooLarge);
    }
    return HtmlTree(std::move(memory), *output->root);
}

} // namespace cjm::exchange
