// How long it takes from the start of the program until the salon map is painted, in turns with a
// bare main window that paints the same cards; and what the program uses while nobody does
// anything.
//
//     start_bench [ROUNDS]

#include "timing.h"

#include <cjm/files/file_operations.h>
#include <cjm/layout/journey_layout.h>
#include <cjm/model/siblings.h>
#include <cjm/paint/journey_words.h>
#include <cjm/paint/text_shaper.h>
#include <cjm/store/document_file.h>

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

namespace cjm::bench {

namespace {

double milliseconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

/// Runs a program until it ends by itself, and adds how long that took and what all of its threads
/// used; false where it failed.
bool runToEnd(const std::vector<std::string>& command, Times& times) {
    std::vector<char*> arguments;
    for (const std::string& argument : command) {
        arguments.push_back(const_cast<char*>(argument.c_str()));
    }
    arguments.push_back(nullptr);
    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    int status = 0;
    rusage used{};
    if (posix_spawn(&child, arguments.front(), nullptr, nullptr, arguments.data(), environ) != 0 ||
        wait4(child, &status, 0, &used) != child) {
        return false;
    }
    const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
    times.add(time.count(), milliseconds(used.ru_utime) + milliseconds(used.ru_stime));
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// The cards of the map as the bare window reads them.
bool writeBoxes(const std::string& map, const QString& path) {
    const auto opened = store::openFile(files::systemFileOperations(), map, [] { return false; });
    if (!opened) {
        return false;
    }
    const model::Document& document = opened->content.document;
    const model::JourneyGrid grid(document, (*document.journeys.begin()).id);
    paint::TextShaper shaper;
    const layout::JourneyLayout layout = layout::layoutJourney(
        grid, paint::journeyWords(wording::Vocabulary(model::ContentLanguage::nl)), {}, shaper);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    for (const layout::CardBox& box : layout.cards) {
        const std::string text = layout::boxTextOf(*document.cards.find(box.id));
        file.write(QByteArray::number(box.rect.left) + '\t' + QByteArray::number(box.rect.top) +
                   '\t' + QByteArray::number(box.rect.width) + '\t' +
                   QByteArray::number(box.rect.height) + '\t' + QByteArray::fromStdString(text) +
                   '\n');
    }
    return true;
}

/// In milliseconds of the processor while nothing happens.
std::string idleUse(const std::vector<std::string>& command) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CJM_IDLE_SECONDS"), QStringLiteral("5"));
    process.setProcessEnvironment(environment);
    process.start(QString::fromStdString(command.at(0)), {QString::fromStdString(command.at(1))});
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed().toStdString();
}

/// A program of the same build.
std::string built(const char* place) {
    return (QCoreApplication::applicationDirPath() + QLatin1String(place)).toStdString();
}

int run(int rounds) {
    const QTemporaryDir folder;
    const std::string map = folder.filePath(QStringLiteral("salon.cjm")).toStdString();
    const QString boxes = folder.filePath(QStringLiteral("boxes.txt"));
    const QString font = folder.filePath(QStringLiteral("letters.ttf"));
    Times warmUp; // the first runs read the libraries from the disk
    const bool isReady = runToEnd({built("/../../salonreis"), "new", "--template", "hair-salon-7",
                                   map, "--lang", "nl"},
                                  warmUp) &&
                         writeBoxes(map, boxes) &&
                         QFile::copy(QStringLiteral(":/fonts/NotoSans-Regular.ttf"), font);
    if (!isReady) {
        std::fprintf(stderr, "the salon map could not be made\n");
        return 1;
    }
    const std::vector<std::string> program = {built("/program_to_first_paint"), map};
    const std::vector<std::string> bare = {built("/bare_to_first_paint"), boxes.toStdString(),
                                           font.toStdString()};
    Times programTimes;
    Times bareTimes;
    for (int round = 0; round < rounds + 2; ++round) {
        const bool counts = round >= 2;
        if (!runToEnd(program, counts ? programTimes : warmUp) ||
            !runToEnd(bare, counts ? bareTimes : warmUp)) {
            std::fprintf(stderr, "a window could not be opened\n");
            return 1;
        }
    }
    Times::printHead();
    programTimes.print("start to the salon map");
    bareTimes.print("bare main window with the same cards");
    std::printf("ratio of the medians %.2f, of the processor %.2f\n",
                programTimes.median() / bareTimes.median(),
                programTimes.processorMedian() / bareTimes.processorMedian());
    std::printf("processor while idle for 5 s: %s ms\n", idleUse(program).c_str());
    return 0;
}

} // namespace

} // namespace cjm::bench

int main(int argc, char* argv[]) {
    const QTemporaryDir home;
    for (const char* variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) {
        qputenv(variable, home.path().toLocal8Bit());
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QGuiApplication application(argc, argv);
    return cjm::bench::run(argc > 1 ? std::stoi(argv[1]) : 20);
}
