#include "appearance.h"
#include "freed_memory.h"
#include "icons.h"
#include "places.h"
#include "program.h"

#include <cjm/ui/run.h>

#include <QSettings>

namespace cjm::ui {

int run(QApplication& application, const QStringList& files,
        std::optional<model::ContentLanguage> language) {
    keepLittleFreedMemory();
    QSettings settings;
    ThemeSwitch theme(application, Settings(settings).appearance());
    QApplication::setWindowIcon(applicationIcon());
    Program program(files::systemFileOperations(), settings, language, placesOfSystem());
    QObject::connect(&program, &Program::appearanceChosen, &theme, &ThemeSwitch::setAppearance);
    program.start(files);
    return QApplication::exec();
}

} // namespace cjm::ui
