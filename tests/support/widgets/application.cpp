// A QApplication for the test program that this is linked into, without a display, that keeps its
// settings to itself.

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include <catch2/catch.hpp>

#include <memory>

namespace {

class WithApplication : public Catch::TestEventListenerBase {
public:
    using TestEventListenerBase::TestEventListenerBase;

    void testRunStarting(const Catch::TestRunInfo&) override {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qunsetenv("QT_QPA_PLATFORMTHEME");
        qputenv("LANGUAGE", "en");
        qputenv("LC_ALL", "C.UTF-8");
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->path().toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
        qputenv("XDG_CACHE_HOME", m_folder->path().toLocal8Bit());
        QApplication::setApplicationName(QStringLiteral("Salonreis"));
        m_application = std::make_unique<QApplication>(m_count, m_arguments);
    }

    void testRunEnded(const Catch::TestRunStats&) override {
        m_application.reset();
        m_folder.reset();
    }

private:
    char m_name[6] = "tests";
    char* m_arguments[2] = {m_name, nullptr};
    int m_count = 1;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QApplication> m_application;
};

CATCH_REGISTER_LISTENER(WithApplication)

} // namespace
