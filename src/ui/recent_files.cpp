#include "recent_files.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace cjm::ui {

namespace {

QString listKey() {
    return QStringLiteral("recentFiles");
}

QString pathKey() {
    return QStringLiteral("path");
}

QString openedKey() {
    return QStringLiteral("opened");
}

auto hasPath(const QString& path) {
    return [path](const RecentFile& file) { return file.path == path; };
}

} // namespace

QString truePath(const QString& path) {
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : canonical;
}

RecentFiles::RecentFiles(QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings) {}

void RecentFiles::add(const QString& path) {
    const QString added = truePath(path);
    std::vector<RecentFile> files = read();
    std::erase_if(files, hasPath(added));
    files.insert(files.begin(), {added, QDateTime::currentDateTimeUtc()});
    write(files);
}

void RecentFiles::remove(const QString& path) {
    std::vector<RecentFile> files = read();
    // As listed, too: a file that is a link by now has another true path than when it was added.
    if (std::erase_if(files, hasPath(path)) + std::erase_if(files, hasPath(truePath(path))) > 0) {
        write(files);
    }
}

void RecentFiles::clear() {
    if (!read().empty()) {
        write({});
    }
}

std::vector<RecentFile> RecentFiles::list() const {
    std::vector<RecentFile> files = read();
    for (RecentFile& file : files) {
        file.exists = QFileInfo(file.path).isFile();
    }
    return files;
}

QStringList RecentFiles::paths() const {
    QStringList paths;
    for (const RecentFile& file : read()) {
        paths.append(file.path);
    }
    return paths;
}

std::vector<RecentFile> RecentFiles::read() const {
    std::vector<RecentFile> files;
    const int count = std::min(m_settings.beginReadArray(listKey()), most);
    for (int index = 0; index < count; ++index) {
        m_settings.setArrayIndex(index);
        const QString path = m_settings.value(pathKey()).toString();
        // Anything can be written into the settings.
        const bool isNew = std::none_of(files.begin(), files.end(), hasPath(path));
        if (QDir::isAbsolutePath(path) && isNew) {
            files.push_back({path, m_settings.value(openedKey()).toDateTime()});
        }
    }
    m_settings.endArray();
    return files;
}

void RecentFiles::write(const std::vector<RecentFile>& files) {
    const int count = std::min(static_cast<int>(files.size()), most);
    m_settings.remove(listKey());
    m_settings.beginWriteArray(listKey(), count);
    for (int index = 0; index < count; ++index) {
        const RecentFile& file = files.at(static_cast<std::size_t>(index));
        m_settings.setArrayIndex(index);
        m_settings.setValue(pathKey(), file.path);
        m_settings.setValue(openedKey(), file.opened.toString(Qt::ISODate));
    }
    m_settings.endArray();
    Q_EMIT changed();
}

} // namespace cjm::ui
