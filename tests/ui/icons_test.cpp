#include "faces.h"
#include "icons.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QImage>

using namespace cjm;

namespace {

/// How many pixels have any colour.
int inkOf(const QImage& image) {
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            ink += qAlpha(image.pixel(x, y)) > 60 ? 1 : 0;
        }
    }
    return ink;
}

QImage imageOf(const QIcon& icon, double ratio, QIcon::Mode mode = QIcon::Normal) {
    return icon.pixmap(QSize(24, 24), ratio, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

} // namespace

TEST_CASE("icon: every file is drawn, sharp on a dense screen", "[ui][icons]") {
    const QFileInfoList files = QDir(QStringLiteral(":/icons")).entryInfoList();
    CHECK(files.size() > 40);
    for (const QFileInfo& file : files) {
        CAPTURE(file.fileName().toStdString());
        const QIcon icon = ui::icon(file.baseName().toLatin1().constData());
        CHECK(inkOf(imageOf(icon, 1)) > 15);
        const QImage dense = imageOf(icon, 2);
        CHECK(dense.size() == QSize(48, 48));
        CHECK(inkOf(dense) > 60);
    }
}

TEST_CASE("icon and faceIcon: differ where they are disabled", "[ui][icons]") {
    const QIcon undo = ui::icon("undo");
    CHECK(imageOf(undo, 1) != imageOf(undo, 1, QIcon::Disabled));
    CHECK(imageOf(undo, 1) != imageOf(undo, 1, QIcon::Selected));
    for (int score = -2; score <= 2; ++score) {
        const QIcon face = ui::faceIcon(score);
        CHECK(imageOf(face, 1) != imageOf(face, 1, QIcon::Disabled));
    }
}
