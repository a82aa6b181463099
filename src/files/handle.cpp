#include <cjm/files/handle.h>

#include <utility>

namespace cjm::files {

Handle::Handle(Native native, Closer closer) noexcept
    : m_native(native)
    , m_closer(closer) {}

Handle::Handle(Handle&& other) noexcept
    : m_native(other.m_native)
    , m_closer(std::exchange(other.m_closer, nullptr)) {}

Handle& Handle::operator=(Handle&& other) noexcept {
    if (this != &other) {
        Handle closesOld(std::move(*this));
        m_native = other.m_native;
        m_closer = std::exchange(other.m_closer, nullptr);
    }
    return *this;
}

Handle::~Handle() {
    if (m_closer != nullptr) {
        m_closer(m_native);
    }
}

Handle::Native Handle::release() noexcept {
    m_closer = nullptr;
    return m_native;
}

} // namespace cjm::files
