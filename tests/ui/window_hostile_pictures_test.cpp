// Pictures that somebody sends to do harm, brought into the window in every way that there is.

#include "window_rig.h"

#include <cjm/model/validate.h>
#include <cjm/wording/text.h>

#include <qt/forged_pictures.h>

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QUrl>

using namespace cjm;
using test::jpegThatSays;
using test::pngThatSays;
using test::WindowRig;
using test::writeText;

namespace {

QByteArray encoded(const char* format, QImage::Format dots = QImage::Format_RGB32) {
    QImage image(32, 24, dots);
    image.fill(1);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return buffer.data();
}

struct HostilePicture {
    const char* about;
    QByteArray bytes;
    const char* told;
};

std::vector<HostilePicture> refusedPictures() {
    const QByteArray png = encoded("png");
    const QByteArray jpeg = encoded("jpeg");
    QByteArray head = png;
    head[24] = 99; // bits of a dot
    return {
        {"a bomb of one bit a dot",
         pngThatSays(encoded("png", QImage::Format_Mono), 30'000, 30'000), "too large"},
        {"a bomb of 400 million dots", pngThatSays(png, 20'000, 20'000), "too large"},
        {"a bomb with transparent dots",
         pngThatSays(encoded("png", QImage::Format_ARGB32), 8'000, 8'000), "too large"},
        {"a PNG of no size that there is", pngThatSays(png, 0xffffffff, 0xffffffff), "damaged"},
        {"a JPEG of 3.6 thousand million dots", jpegThatSays(jpeg, 60'000, 60'000), "too large"},
        {"a PNG without its end", png.left(png.size() - 40), "damaged"},
        {"a PNG with a wrong head", head, "damaged"},
        {"the first bytes of a PNG", png.left(8), "damaged"},
        {"the first bytes of a JPEG", jpeg.left(20), "damaged"},
        {"a drawing that opens files",
         "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
         "no picture"},
        {"a film strip", "GIF89a" + QByteArray(100, '\0'), "no picture"},
        {"a page", "<html><img src='file:///etc/passwd'></html>", "no picture"},
        {"nothing", {}, "no picture"},
    };
}

/// A map with one phase and one card, which is selected.
void startMapWithCard(WindowRig& rig) {
    rig.click("emptyMap");
    WindowRig::press("Ctrl+Shift+Right");
    WindowRig::type("Wassen");
    WindowRig::press("Return");
    rig.doubleClick(rig.freePlaceIn(0, 0));
    WindowRig::type("Stoel");
    WindowRig::press("Return");
}

void writeBytes(const std::string& path, const QByteArray& bytes) {
    writeText(path, bytes.toStdString());
}

void dropOnCard(WindowRig& rig, const std::string& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(wording::toQt(path))});
    rig.dropOnMap(data, rig.cardAt(0, 0).center());
}

void paste(const QByteArray& bytes, const char* mediaType) {
    auto* data = new QMimeData; // the clipboard owns it
    data->setData(QLatin1String(mediaType), bytes);
    QGuiApplication::clipboard()->setMimeData(data);
    WindowRig::press("Ctrl+V");
}

/// Waits for the sentence, which comes when the picture was looked at, and closes it.
void expectSentence(WindowRig& rig, const char* part) {
    REQUIRE(QTest::qWaitFor([&] { return rig.sees("noticeText"); }));
    const QString told = rig.textOf("noticeText");
    CAPTURE(told.toStdString());
    CHECK(told.contains(QLatin1String(part)));
    rig.click("noticeClose");
}

void waitForPictureOnCard(WindowRig& rig) {
    REQUIRE(QTest::qWaitFor([&] { return rig.grid().cell({0, 0}).front()->picture.has_value(); }));
}

} // namespace

TEST_CASE("Hostile pictures: dropped or pasted, they are refused and change nothing",
          "[ui][window][hostile]") {
    WindowRig rig;
    startMapWithCard(rig);
    const model::Document before = rig.document();
    for (const HostilePicture& picture : refusedPictures()) {
        CAPTURE(picture.about);
        for (const char* name : {"foto.png", "foto.jpg"}) {
            writeBytes(rig.path(name), picture.bytes);
            dropOnCard(rig, rig.path(name));
            expectSentence(rig, picture.told);
        }
        for (const char* mediaType : {"image/png", "image/jpeg"}) {
            paste(picture.bytes, mediaType);
            expectSentence(rig, picture.told);
        }
        CHECK(rig.document() == before);
    }
}

TEST_CASE("Hostile pictures: one that was chosen is refused in a sentence",
          "[ui][window][hostile]") {
    WindowRig rig;
    startMapWithCard(rig);
    const model::Document before = rig.document();
    writeBytes(rig.path("bom.png"), pngThatSays(encoded("png"), 30'000, 30'000));
    WindowRig::whenAskedForFile(rig.path("bom.png"));
    rig.choose({"insertMenu"}, "addPicture");
    expectSentence(rig, "too large");
    CHECK(rig.document() == before);
}

TEST_CASE("Hostile pictures: what hides behind a picture stays outside", "[ui][window][hostile]") {
    WindowRig rig;
    startMapWithCard(rig);
    const model::Document before = rig.document();
    const QByteArray behind = "PK\x03\x04<script src='file:///etc/passwd'></script>";
    for (const char* format : {"png", "jpeg"}) {
        CAPTURE(format);
        paste(encoded(format) + behind, "image/png"); // whatever it is called
        waitForPictureOnCard(rig);
        REQUIRE(rig.document().assets.size() == 1);
        const model::Asset& kept = *rig.document().assets.begin();
        CHECK(base::asText(kept.bytes).find("script") == std::string_view::npos);
        CHECK(base::asText(kept.bytes).find("PK") == std::string_view::npos);
        CHECK(kept.width == 32);
        CHECK(model::validate(rig.document()).empty());
        WindowRig::press("Ctrl+Z");
        CHECK(rig.document() == before);
    }
}

TEST_CASE("Hostile pictures: a drawing and files that are no pictures are not taken for a picture",
          "[ui][window][hostile]") {
    WindowRig rig;
    startMapWithCard(rig);
    const model::Document before = rig.document();
    paste("<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
          "image/svg+xml");
    CHECK_FALSE(rig.action("paste").isEnabled());
    auto* data = new QMimeData; // the clipboard owns it
    data->setUrls({QUrl(QStringLiteral("http://example.org/x.png"))});
    QGuiApplication::clipboard()->setMimeData(data);
    WindowRig::press("Ctrl+V");
    CHECK(rig.cell(0, 0) == "Stoel, http://example.org/x.png"); // the address, and nothing of it
    CHECK(rig.document().assets.isEmpty());
    CHECK(model::validate(rig.document()).empty());
    WindowRig::press("Ctrl+Z");
    CHECK(rig.document() == before);
}
