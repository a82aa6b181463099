#include "posting.h"

#include <QMetaObject>
#include <memory>
#include <mutex>
#include <utility>

namespace cjm::ui {

namespace {

/// The receiver, until it goes: it may go while another thread is about to post.
class Address {
public:
    explicit Address(QObject& receiver)
        : m_receiver(&receiver) {}

    void post(std::function<void()> work) {
        const std::lock_guard lock(m_mutex);
        if (m_receiver != nullptr) {
            QMetaObject::invokeMethod(m_receiver, std::move(work), Qt::QueuedConnection);
        }
    }

    void close() {
        const std::lock_guard lock(m_mutex);
        m_receiver = nullptr;
    }

private:
    std::mutex m_mutex;
    QObject* m_receiver;
};

} // namespace

base::Post postTo(QObject& receiver) {
    auto address = std::make_shared<Address>(receiver);
    QObject::connect(
        &receiver, &QObject::destroyed, &receiver, [address] { address->close(); },
        Qt::DirectConnection);
    return [address](std::function<void()> work) { address->post(std::move(work)); };
}

} // namespace cjm::ui
