#include "places.h"

#include <cjm/wording/text.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace cjm::ui {

namespace {

void add(std::vector<std::string>& folders, const QString& folder) {
    if (!folder.isEmpty()) {
        folders.push_back(wording::fromQt(QDir::fromNativeSeparators(folder)));
    }
}

/// Where mail programs and browsers put what was opened and not saved.
std::vector<std::string> temporaryPlaces() {
    std::vector<std::string> folders;
    add(folders, QStandardPaths::writableLocation(QStandardPaths::TempLocation));
#ifdef Q_OS_WIN
    const QDir local(qEnvironmentVariable("LOCALAPPDATA"));
    add(folders, local.filePath(QStringLiteral("Microsoft/Windows/INetCache")));
#else
    add(folders, QStringLiteral("/tmp"));
    add(folders, QStringLiteral("/var/tmp"));
    add(folders, QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation));
#endif
    return folders;
}

/// The client of Dropbox writes down where its folder is.
QString dropboxFolder() {
#ifdef Q_OS_WIN
    const QString settings = qEnvironmentVariable("LOCALAPPDATA");
#else
    const QString settings = QDir::home().filePath(QStringLiteral(".dropbox"));
#endif
    QFile file(QDir(settings).filePath(
#ifdef Q_OS_WIN
        QStringLiteral("Dropbox/info.json")
#else
        QStringLiteral("info.json")
#endif
            ));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    constexpr qint64 mostBytes = 65536;
    const QJsonObject info = QJsonDocument::fromJson(file.read(mostBytes)).object();
    return info.value(QLatin1String("personal")).toObject().value(QLatin1String("path")).toString();
}

} // namespace

files::Places placesOfSystem() {
    files::Places places;
    places.temporary = temporaryPlaces();
    add(places.synced, dropboxFolder());
    for (const char* variable : {"OneDrive", "OneDriveCommercial", "OneDriveConsumer"}) {
        add(places.synced, qEnvironmentVariable(variable));
    }
#ifdef Q_OS_MACOS
    add(places.removable, QStringLiteral("/Volumes"));
#elif !defined(Q_OS_WIN)
    add(places.removable, QStringLiteral("/media"));
    add(places.removable, QStringLiteral("/run/media"));
#endif
    return places;
}

} // namespace cjm::ui
