#include "recent_files.h"
#include "temporary_folder.h"
#include "thumbnails.h"

#include <cjm/wording/text.h>

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QDir>
#include <QSettings>

using namespace cjm;
using namespace cjm::ui;

namespace {

struct ThumbnailsInFolder {
    test::TemporaryFolder folder;
    QSettings settings{wording::toQt(folder / "settings.ini"), QSettings::IniFormat};
    RecentFiles recent{settings};
    Thumbnails thumbnails{files::systemFileOperations(), wording::toQt(folder / "cache/thumbnails"),
                          recent};

    /// Of the only thumbnail that is kept.
    [[nodiscard]] std::string keptFile() const {
        const QDir kept(wording::toQt(folder / "cache/thumbnails"));
        const QStringList names = kept.entryList(QDir::Files);
        return names.size() == 1 ? wording::fromQt(kept.filePath(names.front())) : "";
    }
};

QImage picture(QSize size, Qt::GlobalColor colour) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

const QString savedMap = QStringLiteral("/salon/map.cjm");

} // namespace

TEST_CASE("Thumbnails: gives back the picture that was kept last", "[ui][thumbnails]") {
    ThumbnailsInFolder with;
    CHECK(with.thumbnails.find(savedMap).isNull());
    with.thumbnails.keep(savedMap, picture({30, 20}, Qt::red));
    with.thumbnails.keep(savedMap, picture({30, 20}, Qt::blue));
    const QImage found = with.thumbnails.find(QStringLiteral("/salon/./map.cjm"));
    CHECK(found.size() == QSize(30, 20));
    CHECK(found.pixelColor(3, 3) == QColor(Qt::blue));
    CHECK(with.thumbnails.find(QStringLiteral("/salon/other.cjm")).isNull());
}

TEST_CASE("Thumbnails: makes a large picture small", "[ui][thumbnails]") {
    ThumbnailsInFolder with;
    with.thumbnails.keep(savedMap, picture({960, 320}, Qt::red));
    CHECK(with.thumbnails.find(savedMap).size() == QSize(480, 160));
}

TEST_CASE("Thumbnails: forgets the pictures of files that are no longer recent",
          "[ui][thumbnails]") {
    ThumbnailsInFolder with;
    const QString other = QStringLiteral("/salon/other.cjm");
    with.recent.add(savedMap);
    with.recent.add(other);
    with.thumbnails.keep(savedMap, picture({30, 20}, Qt::red));
    with.thumbnails.keep(other, picture({30, 20}, Qt::red));
    with.recent.remove(other);
    CHECK_FALSE(with.thumbnails.find(savedMap).isNull());
    CHECK(with.thumbnails.find(other).isNull());
}

TEST_CASE("Thumbnails: takes a file that is no small PNG for none", "[ui][thumbnails]") {
    ThumbnailsInFolder with;
    with.thumbnails.keep(savedMap, picture({30, 20}, Qt::red));
    const std::string file = with.keptFile();
    REQUIRE_FALSE(file.empty());

    const std::string good = test::readText(file);
    test::writeText(file, good.substr(0, good.size() / 2));
    CHECK(with.thumbnails.find(savedMap).isNull());

    test::writeText(file, "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    CHECK(with.thumbnails.find(savedMap).isNull());

    QBuffer large;
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(picture({2001, 4}, Qt::red).save(&large, "png"));
    test::writeText(file, large.data().toStdString());
    CHECK(with.thumbnails.find(savedMap).isNull());
}

TEST_CASE("Thumbnails: a folder that cannot be made harms nothing", "[ui][thumbnails]") {
    ThumbnailsInFolder with;
    test::writeText(with.folder / "cache", "in the way");
    with.thumbnails.keep(savedMap, picture({30, 20}, Qt::red));
    CHECK(with.thumbnails.find(savedMap).isNull());
}
