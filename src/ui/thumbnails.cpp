#include "thumbnails.h"

#include "recent_files.h"

#include <cjm/base/digest.h>
#include <cjm/files/create_folders.h>
#include <cjm/files/read_file.h>
#include <cjm/files/replace_file.h>
#include <cjm/wording/text.h>

#include <sys/resource.h>

#include <QBuffer>
#include <QImageReader>
#include <algorithm>
#include <set>
#include <utility>

namespace cjm::ui {

namespace {

constexpr std::uint64_t mostBytesOfPicture = std::uint64_t{4} << 20;
constexpr int longestSide = 2000; ///< In pixels, of a picture that is read.

std::string nameFor(const QString& path) {
    const std::string text = wording::fromQt(path);
    return base::toText(base::digestOf(base::asBytes(text))) + ".png";
}

/// So that no edit waits for a picture where both cores are busy. At worst the thread stays as it
/// is.
void letOtherThreadsGoFirst() {
    constexpr int niceness = 10;
    setpriority(PRIO_PROCESS, 0, niceness); // of the calling thread alone on Linux
}

QByteArray toPng(const QImage& picture) {
    const bool fits = picture.width() <= Thumbnails::largest.width() &&
                      picture.height() <= Thumbnails::largest.height();
    const QImage small =
        fits ? picture
             : picture.scaled(Thumbnails::largest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray png;
    QBuffer buffer(&png);
    return buffer.open(QIODevice::WriteOnly) && small.save(&buffer, "png") ? png : QByteArray();
}

} // namespace

Thumbnails::Thumbnails(files::FileOperations& operations, const QString& folder,
                       const RecentFiles& recent, QObject* parent)
    : QObject(parent)
    , m_operations(operations)
    , m_folder(wording::fromQt(folder))
    , m_recent(recent) {
    m_threads.setMaxThreadCount(1); // the last picture is the one that stays
    connect(&recent, &RecentFiles::changed, this, &Thumbnails::removeForgotten);
}

void Thumbnails::keep(const QString& path, const QImage& picture) {
    const QByteArray png = toPng(picture);
    if (png.isEmpty() || !files::createFolders(m_operations, m_folder)) {
        return;
    }
    const base::BytesView bytes =
        base::asBytes({png.constData(), static_cast<std::size_t>(png.size())});
    const std::string file = fileFor(path);
    if (!files::replaceFile(m_operations, file, bytes, files::WhateverIsThere{})) {
        return; // The older picture stays, which is better than none.
    }
}

Thumbnails::~Thumbnails() {
    m_threads.waitForDone();
}

void Thumbnails::keepLater(const QString& path, std::function<QImage()> draw) {
    m_threads.start([this, path, draw = std::move(draw)] {
        letOtherThreadsGoFirst();
        keep(path, draw());
    });
}

QImage Thumbnails::find(const QString& path) const {
    const base::Result<files::FileContent> content =
        files::readFile(m_operations, fileFor(path), {1, mostBytesOfPicture});
    if (!content) {
        return {};
    }
    QByteArray png(reinterpret_cast<const char*>(content->bytes.data()),
                   static_cast<qsizetype>(content->bytes.size()));
    QBuffer buffer(&png);
    QImageReader reader(&buffer, "png");
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > longestSide || size.height() > longestSide) {
        return {};
    }
    return reader.read();
}

void Thumbnails::removeForgotten() {
    std::set<std::string> wanted;
    for (const QString& path : m_recent.paths()) {
        wanted.insert(nameFor(path));
    }
    const files::Outcome<files::Folder> folder = m_operations.openFolder(m_folder);
    if (!folder) {
        return;
    }
    const files::Outcome<std::vector<std::string>> names = m_operations.list(*folder);
    if (!names) {
        return;
    }
    const std::size_t length = nameFor({}).size();
    for (const std::string& name : *names) {
        // A temporary file of a picture that is being kept has another length.
        if (name.size() == length && name.ends_with(".png") && !wanted.contains(name) &&
            !m_operations.remove(*folder, name)) {
            return; // A folder that does not let one go keeps the others as well.
        }
    }
}

std::string Thumbnails::fileFor(const QString& path) const {
    return m_folder + '/' + nameFor(truePath(path));
}

} // namespace cjm::ui
