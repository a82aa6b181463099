#include "recent_files.h"
#include "temporary_folder.h"

#include <cjm/wording/text.h>

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <memory>

using namespace cjm;
using namespace cjm::ui;

namespace {

/// Settings of its own, in a folder that holds the files too.
struct RecentFilesInFolder {
    test::TemporaryFolder folder;
    QSettings settings{wording::toQt(folder / "settings.ini"), QSettings::IniFormat};
    RecentFiles recent{settings};

    [[nodiscard]] QString file(const char* name) const {
        const std::string path = folder / name;
        test::writeText(path, "map");
        return truePath(wording::toQt(path));
    }
};

} // namespace

TEST_CASE("RecentFiles: lists the file that was opened last first, and each once", "[ui][recent]") {
    RecentFilesInFolder with;
    QSignalSpy changed(&with.recent, &RecentFiles::changed);
    const QString one = with.file("een.cjm");
    const QString two = with.file("twee.cjm");
    with.recent.add(one);
    with.recent.add(two);
    with.recent.add(one);
    CHECK(with.recent.paths() == QStringList{one, two});
    CHECK(changed.count() == 3);
    CHECK(with.recent.list().front().opened.isValid());
}

TEST_CASE("RecentFiles: keeps no more than ten, also in the next run", "[ui][recent]") {
    RecentFilesInFolder with;
    for (int number = 0; number < 12; ++number) {
        with.recent.add(QStringLiteral("/salon/%1.cjm").arg(number));
    }
    with.settings.sync();
    QSettings again(with.settings.fileName(), QSettings::IniFormat);
    const QStringList paths = RecentFiles(again).paths();
    REQUIRE(paths.size() == RecentFiles::most);
    CHECK(paths.front() == QDir::cleanPath(QStringLiteral("/salon/11.cjm")));
    CHECK(paths.back() == QDir::cleanPath(QStringLiteral("/salon/2.cjm")));
}

TEST_CASE("RecentFiles: knows a file by each spelling of its path", "[ui][recent]") {
    RecentFilesInFolder with;
    const QString path = with.file("map.cjm");
    const QString folder = wording::toQt(with.folder.path());
    const QString link = folder + QStringLiteral("/link.cjm");
    REQUIRE(QFile::link(path, link));
    with.recent.add(path);
    with.recent.add(folder + QStringLiteral("/./nergens/../map.cjm"));
    with.recent.add(link);
    CHECK(with.recent.paths() == QStringList{path});

    with.recent.remove(folder + QStringLiteral("//map.cjm"));
    CHECK(with.recent.paths().isEmpty());
}

TEST_CASE("RecentFiles: tells which files are gone, and still removes them", "[ui][recent]") {
    RecentFilesInFolder with;
    const QString gone = with.file("weg.cjm");
    with.recent.add(gone);
    with.recent.add(with.file("hier.cjm"));
    REQUIRE(QFile::remove(gone));
    const std::vector<RecentFile> files = with.recent.list();
    REQUIRE(files.size() == 2);
    CHECK(files[0].exists);
    CHECK_FALSE(files[1].exists);

    with.recent.remove(gone);
    CHECK(with.recent.paths().size() == 1);
    with.recent.clear();
    CHECK(with.recent.paths().isEmpty());
}

TEST_CASE("RecentFiles: passes over what is no path in the settings", "[ui][recent]") {
    RecentFilesInFolder with;
    with.settings.setValue(QStringLiteral("recentFiles/size"), 3);
    with.settings.setValue(QStringLiteral("recentFiles/1/path"), QStringLiteral("salon.cjm"));
    with.settings.setValue(QStringLiteral("recentFiles/3/path"), QDir::rootPath());
    with.settings.setValue(QStringLiteral("recentFiles/3/opened"), QStringLiteral("ooit"));
    const std::vector<RecentFile> files = with.recent.list();
    REQUIRE(files.size() == 1);
    CHECK_FALSE(files[0].exists);
    CHECK_FALSE(files[0].opened.isValid());
}
