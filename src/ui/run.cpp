#include "icons.h"
#include "main_window.h"
#include "program.h"
#include "style.h"

#include <cjm/ui/run.h>

#include <QSettings>

namespace cjm::ui {

int run(QApplication& application, const QStringList& files,
        std::optional<model::ContentLanguage> language) {
    applyStyle(application);
    QApplication::setWindowIcon(applicationIcon());
    QSettings settings;
    Program program(files::systemFileOperations(), settings, language);
    MainWindow& first = program.newWindow();
    for (const QString& file : files) {
        program.open(file, first);
    }
    return QApplication::exec();
}

} // namespace cjm::ui
