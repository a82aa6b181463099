#include "canvas_pictures.h"

#include <cjm/wording/text.h>

#include <QMetaObject>
#include <algorithm>

namespace cjm::ui {

namespace {

/// The longer side of the largest that is kept; seen larger, a picture gets soft.
constexpr int longestKept = 1'024;
constexpr int smallestKept = 64;
constexpr int kibibytesKept = 96 * 1024;

std::vector<QImage> inSizes(const model::Asset& asset) {
    std::vector<QImage> sizes;
    QImage image =
        paint::decoded(asset, longestKept).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    while (!image.isNull()) {
        sizes.push_back(image);
        const int longer = std::max(image.width(), image.height());
        if (longer <= smallestKept) {
            break;
        }
        image = image.scaled(longer / 2, longer / 2, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    return sizes;
}

int kibibytesOf(const std::vector<QImage>& sizes) {
    qsizetype bytes = 0;
    for (const QImage& image : sizes) {
        bytes += image.sizeInBytes();
    }
    return static_cast<int>(bytes / 1024) + 1;
}

} // namespace

CanvasPictures::CanvasPictures(QObject* parent)
    : QObject(parent)
    , m_kept(kibibytesKept) {
    m_threads.setMaxThreadCount(1);
}

CanvasPictures::~CanvasPictures() {
    m_threads.clear();
    m_threads.waitForDone();
}

QImage CanvasPictures::find(const std::shared_ptr<const model::Asset>& asset, QSize pixels) {
    if (asset == nullptr) {
        return {};
    }
    const QString key = wording::toQt(base::toText(asset->id.uuid));
    const Sizes* sizes = m_kept.object(key);
    if (sizes == nullptr) {
        decode(asset, key);
        return {};
    }
    // The smallest that has enough dots.
    const auto enough = std::find_if(sizes->rbegin(), sizes->rend(), [&](const QImage& image) {
        return image.width() >= pixels.width() && image.height() >= pixels.height();
    });
    return enough != sizes->rend() ? *enough : sizes->empty() ? QImage() : sizes->front();
}

void CanvasPictures::decode(const std::shared_ptr<const model::Asset>& asset, const QString& key) {
    if (m_decoding.contains(key)) {
        return;
    }
    m_decoding.insert(key);
    m_threads.start([this, asset, key] {
        Sizes sizes = inSizes(*asset);
        QMetaObject::invokeMethod(
            this, [this, key, sizes = std::move(sizes)]() mutable { keep(key, std::move(sizes)); },
            Qt::QueuedConnection);
    });
}

void CanvasPictures::keep(const QString& key, Sizes sizes) {
    m_decoding.remove(key);
    const int cost = std::min(kibibytesOf(sizes), kibibytesKept);
    m_kept.insert(key, new Sizes(std::move(sizes)), cost);
    Q_EMIT ready();
}

} // namespace cjm::ui
