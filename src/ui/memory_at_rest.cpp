#include "memory_at_rest.h"

#include "freed_memory.h"

#include <chrono>

namespace cjm::ui {

using namespace std::chrono_literals;

MemoryAtRest::MemoryAtRest(OpenDocument& document, QObject& owner)
    : QObject(&owner) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(2s);
    connect(&document, &OpenDocument::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &giveFreedMemoryBack);
}

} // namespace cjm::ui
