#include <cjm/paint/picture_intake.h>

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <algorithm>
#include <optional>

namespace cjm::paint {

namespace {

using model::Asset;
using model::MediaType;

constexpr int mebibytesForDecoding = 256;
constexpr int jpegQuality = 90;

/// Drawings stay sharp as PNG; photographs do not get that large.
constexpr std::size_t largestOpaquePng = 3 * 1024 * 1024;

std::optional<MediaType> typeOf(base::BytesView file) {
    const std::string_view bytes = base::asText(file);
    if (bytes.starts_with("\x89PNG\r\n\x1a\n")) {
        return MediaType::png;
    }
    return bytes.starts_with("\xFF\xD8\xFF") ? std::optional(MediaType::jpeg) : std::nullopt;
}

const char* formatOf(MediaType type) {
    return type == MediaType::png ? "png" : "jpeg";
}

bool isReadable(QSize size) {
    return std::max(size.width(), size.height()) <= longestSideRead &&
           std::int64_t{size.width()} * size.height() <= mostDots;
}

bool hasTransparentDots(const QImage& image) {
    if (!image.hasAlphaChannel()) {
        return false;
    }
    const QImage dots = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < dots.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(dots.constScanLine(y));
        if (std::any_of(line, line + dots.width(), [](QRgb dot) { return qAlpha(dot) < 255; })) {
            return true;
        }
    }
    return false;
}

/// The dots alone, in the colours of a screen, at most so long on either side.
QImage plain(QImage image, int longestSide) {
    if (image.colorSpace().isValid()) {
        image.convertToColorSpace(QColorSpace::SRgb);
    }
    if (std::max(image.width(), image.height()) > longestSide) {
        image =
            image.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    const bool isOpaque = !hasTransparentDots(image);
    QImage dots(image.size(), isOpaque ? QImage::Format_RGB32 : QImage::Format_ARGB32);
    dots.fill(Qt::transparent);
    image.setDevicePixelRatio(1);
    QPainter painter(&dots);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(0, 0, image);
    return dots;
}

/// Nothing where it cannot be written.
std::optional<Asset> encoded(const QImage& image, MediaType type) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, formatOf(type));
    if (type == MediaType::jpeg) {
        writer.setQuality(jpegQuality);
    }
    if (!writer.write(image)) {
        return std::nullopt;
    }
    const QByteArray& data = buffer.data();
    const base::BytesView bytes = base::asBytes({data.constData(), std::size_t(data.size())});
    Asset asset;
    asset.mediaType = type;
    asset.width = image.width();
    asset.height = image.height();
    asset.bytes.assign(bytes.begin(), bytes.end());
    asset.id = model::assetIdOf(asset.bytes);
    return asset;
}

std::optional<Asset> smallest(const QImage& image, MediaType wanted) {
    const bool isOpaque = !image.hasAlphaChannel();
    std::optional<Asset> asset = encoded(image, isOpaque ? wanted : MediaType::png);
    if (asset && isOpaque && asset->bytes.size() > largestOpaquePng) {
        asset = encoded(image, MediaType::jpeg);
    }
    return asset;
}

TakenPicture take(QImage image, MediaType wanted) {
    for (int side = longestSideKept; side > 0; side /= 2) {
        image = plain(std::move(image), side);
        if (image.isNull()) {
            break;
        }
        std::optional<Asset> asset = smallest(image, wanted);
        if (!asset) {
            break;
        }
        if (asset->bytes.size() <= model::largestAsset) {
            return *std::move(asset);
        }
    }
    return PictureProblem::tooLarge;
}

} // namespace

TakenPicture takePicture(base::BytesView file) {
    const std::optional<MediaType> type = typeOf(file);
    if (!type) {
        return PictureProblem::notAPicture;
    }
    if (file.size() > largestPictureFile) {
        return PictureProblem::tooLarge;
    }
    const std::string_view text = base::asText(file);
    QByteArray bytes = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    QBuffer buffer(&bytes);
    QImageReader::setAllocationLimit(mebibytesForDecoding);
    // Without detection, no plug-in for another format gets to see the bytes.
    QImageReader reader(&buffer, formatOf(*type));
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty()) {
        return PictureProblem::damaged;
    }
    if (!isReadable(size)) {
        return PictureProblem::tooLarge;
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return PictureProblem::damaged;
    }
    return take(std::move(image), *type);
}

TakenPicture takePicture(const QImage& image) {
    if (image.isNull()) {
        return PictureProblem::notAPicture;
    }
    if (!isReadable(image.size())) {
        return PictureProblem::tooLarge;
    }
    return take(image, MediaType::png);
}

} // namespace cjm::paint
