#include <cjm/paint/picture_intake.h>
#include <cjm/paint/pictures.h>

#include <catch2/catch.hpp>
#include <qt/forged_pictures.h>

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <cstring>
#include <string>

using namespace cjm;
using model::Asset;
using model::MediaType;
using paint::PictureProblem;
using paint::takePicture;

namespace {

QImage picture(QSize size, QImage::Format format = QImage::Format_RGB32) {
    QImage image(size, format);
    image.fill(Qt::darkGreen);
    for (int x = 0; x < size.width() / 2; ++x) {
        image.setPixelColor(x, 0, Qt::red); // the left half of the upper edge
    }
    return image;
}

QByteArray encoded(const QImage& image, const char* format) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setText(QStringLiteral("Author"), QStringLiteral("Iris"));
    REQUIRE(writer.write(image));
    return buffer.data();
}

base::BytesView view(const QByteArray& bytes) {
    return base::asBytes({bytes.constData(), std::size_t(bytes.size())});
}

Asset taken(const QByteArray& bytes) {
    const paint::TakenPicture picture = takePicture(view(bytes));
    REQUIRE(std::holds_alternative<Asset>(picture));
    return std::get<Asset>(picture);
}

PictureProblem problemOf(const QByteArray& bytes) {
    const paint::TakenPicture picture = takePicture(view(bytes));
    REQUIRE(std::holds_alternative<PictureProblem>(picture));
    return std::get<PictureProblem>(picture);
}

bool holds(const Asset& asset, const char* text) {
    return base::asText(asset.bytes).find(text) != std::string_view::npos;
}

/// A JPEG that says the camera was turned: EXIF orientation 6, a quarter to the right.
QByteArray turnedJpeg(const QImage& image) {
    QByteArray jpeg = encoded(image, "jpeg");
    const char exif[] = "\xFF\xE1\x00\x22"
                        "Exif\0\0"
                        "MM\0*\0\0\0\x08"
                        "\0\x01"
                        "\x01\x12\0\x03\0\0\0\x01\0\x06\0\0"
                        "\0\0\0\0";
    return jpeg.insert(2, exif, sizeof exif - 1);
}

QByteArray pngThatSays(quint32 width, quint32 height) {
    return test::pngThatSays(encoded(picture({4, 4}), "png"), width, height);
}

} // namespace

TEST_CASE("takePicture: takes in the dots and nothing else", "[paint][pictures]") {
    for (const char* format : {"png", "jpeg"}) {
        CAPTURE(format);
        const QByteArray file = encoded(picture({300, 200}), format) + "<script>extra</script>";
        const Asset asset = taken(file);
        CHECK(asset.width == 300);
        CHECK(asset.height == 200);
        CHECK(asset.id == model::assetIdOf(asset.bytes));
        CHECK_FALSE(holds(asset, "Iris"));
        CHECK_FALSE(holds(asset, "script"));
        const QImage again = paint::decoded(asset, 4096);
        REQUIRE(again.size() == QSize(300, 200));
        CHECK(again.pixelColor(150, 100).green() > 100);
        CHECK(paint::decoded(asset, 30).size() == QSize(30, 20));
    }
    CHECK(taken(encoded(picture({30, 20}), "png")).mediaType == MediaType::png);
    CHECK(taken(encoded(picture({30, 20}), "jpeg")).mediaType == MediaType::jpeg);
}

TEST_CASE("takePicture: turns a photograph upright and forgets how it was turned",
          "[paint][pictures]") {
    const QByteArray file = turnedJpeg(picture({300, 200}));
    const Asset asset = taken(file);
    CHECK(asset.width == 200);
    CHECK(asset.height == 300);
    CHECK_FALSE(holds(asset, "Exif"));
}

TEST_CASE("takePicture: makes large pictures smaller and keeps what shows through",
          "[paint][pictures]") {
    const Asset large = taken(encoded(picture({8192, 64}), "png"));
    CHECK(large.width == 4096);
    CHECK(large.height == 32);
    QImage glass = picture({40, 40}, QImage::Format_ARGB32);
    glass.setPixelColor(20, 20, Qt::transparent);
    const Asset asset = taken(encoded(glass, "png"));
    CHECK(paint::decoded(asset, 40).pixelColor(20, 20).alpha() == 0);
    const paint::TakenPicture pasted = takePicture(glass);
    REQUIRE(std::holds_alternative<Asset>(pasted));
    CHECK(std::get<Asset>(pasted).mediaType == MediaType::png);
}

TEST_CASE("takePicture: refuses what is no picture, too large or damaged", "[paint][pictures]") {
    for (const char* foreign :
         {"", "GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'/>", "BM", "\x89PNG", "%PDF-1.7"}) {
        CAPTURE(foreign);
        CHECK(problemOf(foreign) == PictureProblem::notAPicture);
    }
    CHECK(problemOf(pngThatSays(30'000, 30'000)) == PictureProblem::tooLarge);
    CHECK(problemOf(pngThatSays(16'385, 1)) == PictureProblem::tooLarge);
    CHECK(problemOf(pngThatSays(8'000, 5'001)) == PictureProblem::tooLarge);
    CHECK(problemOf(pngThatSays(0, 4)) == PictureProblem::damaged);
    QByteArray huge = encoded(picture({4, 4}), "png");
    huge.append(static_cast<qsizetype>(paint::largestPictureFile), ' ');
    CHECK(problemOf(huge) == PictureProblem::tooLarge);
    QByteArray png = encoded(picture({300, 200}), "png");
    png.truncate(60);
    CHECK(problemOf(png) == PictureProblem::damaged);
    CHECK(problemOf("\xFF\xD8\xFF no more") == PictureProblem::damaged);
    CHECK(std::get<PictureProblem>(takePicture(QImage())) == PictureProblem::notAPicture);
}

TEST_CASE("decoded: does not believe an asset that says another size than its bytes",
          "[paint][pictures]") {
    Asset asset = taken(encoded(picture({30, 20}), "png"));
    asset.height = 21;
    CHECK(paint::decoded(asset, 100).isNull());
    asset.height = 20;
    asset.mediaType = MediaType::jpeg;
    CHECK(paint::decoded(asset, 100).isNull());
}
