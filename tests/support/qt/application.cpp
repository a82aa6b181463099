// A QGuiApplication for the test program that this is linked into, without a display.

#include <QGuiApplication>

#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include <catch2/catch.hpp>

#include <memory>

namespace {

class WithApplication : public Catch::TestEventListenerBase {
public:
    using TestEventListenerBase::TestEventListenerBase;

    void testRunStarting(const Catch::TestRunInfo&) override {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        m_application = std::make_unique<QGuiApplication>(m_count, m_arguments);
    }

    void testRunEnded(const Catch::TestRunStats&) override { m_application.reset(); }

private:
    char m_name[6] = "tests";
    char* m_arguments[2] = {m_name, nullptr};
    int m_count = 1;
    std::unique_ptr<QGuiApplication> m_application;
};

CATCH_REGISTER_LISTENER(WithApplication)

} // namespace
