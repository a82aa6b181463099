#include <cjm/paint/pictures.h>

#include <QBuffer>
#include <QImageReader>
#include <algorithm>

namespace cjm::paint {

QImage DecodedPictures::find(const std::shared_ptr<const model::Asset>& asset, QSize pixels) {
    return asset == nullptr ? QImage()
                            : decoded(*asset, std::max({pixels.width(), pixels.height(), 1}));
}

QImage decoded(const model::Asset& asset, int longestSide) {
    QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(asset.bytes.data()),
                                               static_cast<qsizetype>(asset.bytes.size()));
    QBuffer buffer(&bytes);
    // Without detection, no plug-in for another format gets to see the bytes.
    QImageReader reader(&buffer, asset.mediaType == model::MediaType::png ? "png" : "jpeg");
    reader.setAutoDetectImageFormat(false);
    const QSize size(asset.width, asset.height);
    // A file that says otherwise might be made to fill the memory.
    if (reader.size() != size) {
        return {};
    }
    const QSize wanted = size.scaled(longestSide, longestSide, Qt::KeepAspectRatio);
    if (wanted.width() < size.width() || wanted.height() < size.height()) {
        reader.setScaledSize(wanted.expandedTo({1, 1}));
    }
    return reader.read();
}

} // namespace cjm::paint
