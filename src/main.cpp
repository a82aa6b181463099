// The program: a command of the command line, or else the window.

#include <cjm/cli/run.h>

#include <QGuiApplication>
#include <csignal>
#include <iostream>

namespace {

/// Standard error belongs to what the program itself has to say.
void keepQuiet(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtFatalMsg) {
        std::cerr << message.toStdString() << '\n';
    }
}

} // namespace

int main(int argc, char* argv[]) {
    qInstallMessageHandler(keepQuiet);
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a write that is too large fails and is told
#endif
    // No command needs a display, nor what a desktop adds to one.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_QPA_PLATFORMTHEME");
    QGuiApplication::setApplicationName(QStringLiteral("Salonreis"));
    QGuiApplication::setApplicationVersion(QStringLiteral(CJM_VERSION));
    const QGuiApplication application(argc, argv);
    return cjm::cli::run(QGuiApplication::arguments().mid(1), {std::cout, std::cerr});
}
