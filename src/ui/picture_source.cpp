#include "picture_source.h"

#include <cjm/files/read_file.h>
#include <cjm/wording/text.h>

#include <QFileInfo>
#include <QUrl>
#include <utility>

namespace cjm::ui {

namespace {

bool isPictureFile(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("png") || ending == QLatin1String("jpg") ||
           ending == QLatin1String("jpeg");
}

ReadPicture asRead(paint::TakenPicture taken) {
    return std::visit([](auto&& one) { return ReadPicture(std::move(one)); }, std::move(taken));
}

/// The one file that the data names; empty where it names none or several.
QString fileIn(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

bool holdsPicture(const QMimeData& data) {
    if (data.hasUrls()) {
        return isPictureFile(fileIn(data));
    }
    // With a picture alone, browsers copy the HTML that shows it.
    return !data.hasText() && (data.hasImage() || data.hasFormat(QLatin1String("image/png")) ||
                               data.hasFormat(QLatin1String("image/jpeg")));
}

std::optional<PictureSource> pictureIn(const QMimeData& data) {
    if (!holdsPicture(data)) {
        return std::nullopt;
    }
    if (data.hasUrls()) {
        return fileIn(data);
    }
    // As bytes where there are any: those are looked at before they are decoded.
    for (const char* type : {"image/png", "image/jpeg"}) {
        if (const QString name = QLatin1String(type); data.hasFormat(name)) {
            return data.data(name);
        }
    }
    return qvariant_cast<QImage>(data.imageData());
}

ReadPicture readPicture(files::FileOperations& operations, const PictureSource& source) {
    if (const auto* image = std::get_if<QImage>(&source)) {
        return asRead(paint::takePicture(*image));
    }
    if (const auto* bytes = std::get_if<QByteArray>(&source)) {
        return asRead(
            paint::takePicture(base::asBytes({bytes->constData(), std::size_t(bytes->size())})));
    }
    const base::Result<files::FileContent> file = files::readFile(
        operations, wording::fromQt(std::get<QString>(source)), {0, paint::largestPictureFile});
    if (!file) {
        return file.error().code == base::ErrorCode::fileTooLarge
                   ? ReadPicture(paint::PictureProblem::tooLarge)
                   : ReadPicture(file.error());
    }
    return asRead(paint::takePicture(file->bytes));
}

} // namespace cjm::ui
