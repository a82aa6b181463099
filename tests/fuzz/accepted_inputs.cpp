#include "accepted_inputs.h"

#include <vector>

namespace cjm::fuzz {

namespace {

constexpr std::size_t mostKept = 256;
constexpr std::size_t largestKept = std::size_t{64} * 1024;

std::vector<base::Bytes>& accepted() {
    static std::vector<base::Bytes> inputs;
    return inputs;
}

base::Bytes bytesOf(const std::uint8_t* data, std::size_t size) {
    const auto view = std::as_bytes(std::span(data, size));
    return {view.begin(), view.end()};
}

} // namespace

void keepAccepted(const std::uint8_t* data, std::size_t size) {
    static std::size_t next = 0;
    if (size > largestKept) {
        return;
    }
    if (accepted().size() < mostKept) {
        accepted().push_back(bytesOf(data, size));
    } else {
        accepted()[next++ % mostKept] = bytesOf(data, size);
    }
}

base::Bytes acceptedInput(const std::uint8_t* data, std::size_t size, Random& random) {
    return accepted().empty() ? bytesOf(data, size) : oneOf(accepted(), random);
}

base::Bytes inputToMutate(const std::uint8_t* data, std::size_t size, Random& random) {
    return random() % 2 == 0 ? bytesOf(data, size) : acceptedInput(data, size, random);
}

} // namespace cjm::fuzz
