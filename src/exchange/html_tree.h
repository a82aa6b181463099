// A stranger's HTML as a tree, within limits of memory and time.
//
// The parser itself has none: nested and misnested tags make it slow, large or, where it takes its
// tree apart, overflow the stack. So it gets its memory here. When that is used up or the time is
// over, the parser is left where it stands, and all its memory goes at once.
#pragma once

#include <cjm/base/result.h>
#include <cjm/base/should_stop.h>

#include <gumbo.h>

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace cjm::exchange {

/// In bytes.
inline constexpr std::size_t mostHtmlMemory = 256 * 1024 * 1024;

/// Memory that is given out in pieces and taken back as a whole.
class Arena {
public:
    explicit Arena(std::size_t most)
        : m_left(most) {}

    /// Null where there is no more.
    [[nodiscard]] void* allocate(std::size_t size) noexcept;

private:
    std::vector<std::unique_ptr<std::byte[]>> m_blocks;
    std::byte* m_free = nullptr;
    std::size_t m_freeSize = 0;
    std::size_t m_left;
};

class HtmlTree {
public:
    /// The text outlives the tree.
    ///
    /// Errors: `tookTooLong`; `fileTooLarge` where the tree needs too much memory.
    [[nodiscard]] static base::Result<HtmlTree> parse(std::string_view html,
                                                      const base::ShouldStop& shouldStop);

    [[nodiscard]] const GumboNode& root() const { return *m_root; }

private:
    HtmlTree(std::unique_ptr<Arena> memory, const GumboNode& root)
        : m_memory(std::move(memory))
        , m_root(&root) {}

    std::unique_ptr<Arena> m_memory;
    const GumboNode* m_root;
};

/// Goes through a node and all that is in it, without recursion: the visitor's `enter(node)` says
/// whether to go into the node, and `leave(node)` follows what is in it.
template <class Visitor>
void walk(const GumboNode& top, Visitor& visitor) {
    struct Step {
        const GumboNode* node;
        unsigned next;
    };

    const auto childrenOf = [](const GumboNode& node) -> const GumboVector* {
        switch (node.type) {
        case GUMBO_NODE_DOCUMENT:
            return &node.v.document.children;
        case GUMBO_NODE_ELEMENT:
            return &node.v.element.children;
        default:
            return nullptr;
        }
    };
    std::vector<Step> steps;
    const auto enter = [&](const GumboNode& node) {
        const GumboVector* children = childrenOf(node);
        const unsigned count = visitor.enter(node) && children != nullptr ? children->length : 0;
        steps.push_back({&node, count == 0 ? ~0u : 0});
    };
    enter(top);
    while (!steps.empty()) {
        Step& step = steps.back();
        const GumboVector* children = childrenOf(*step.node);
        if (children != nullptr && step.next < children->length) {
            enter(*static_cast<const GumboNode*>(children->data[step.next++]));
        } else {
            visitor.leave(*step.node);
            steps.pop_back();
        }
    }
}

} // namespace cjm::exchange
