// The program: a command of the command line, or else the window.

#include <cjm/cli/run.h>
#include <cjm/ui/run.h>

#include <QApplication>
#include <csignal>
#include <iostream>

namespace {

/// Standard error belongs to what the program itself has to say.
void keepQuiet(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtFatalMsg) {
        std::cerr << message.toStdString() << '\n';
    }
}

void nameApplication() {
    QCoreApplication::setOrganizationName(QStringLiteral("Salonreis"));
    QCoreApplication::setApplicationName(QStringLiteral("Salonreis"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CJM_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("salonreis"));
}

/// Qt itself would end the program where there is none.
bool hasDisplay() {
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int runCommand(int argc, char* argv[]) {
    // No command needs a display, nor what a desktop adds to one.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_QPA_PLATFORMTHEME");
    const QGuiApplication application(argc, argv);
    return cjm::cli::run(QCoreApplication::arguments().mid(1), {std::cout, std::cerr});
}

} // namespace

int main(int argc, char* argv[]) {
    qInstallMessageHandler(keepQuiet);
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a write that is too large fails and is told
#endif
    nameApplication();
    QStringList arguments;
    for (int index = 1; index < argc; ++index) {
        arguments.append(QString::fromLocal8Bit(argv[index]));
    }
    const std::optional<cjm::cli::WindowCall> window = cjm::cli::windowCall(arguments);
    if (!window) {
        return runCommand(argc, argv);
    }
    if (!hasDisplay()) {
        const QCoreApplication application(argc, argv);
        return cjm::cli::refuseWindow(*window, {std::cout, std::cerr});
    }
    QApplication application(argc, argv);
    return cjm::ui::run(application, window->files, window->language);
}
