#include "app_folders.h"

#include <QDir>
#include <QStandardPaths>

namespace cjm::ui {

AppFolders appFolders() {
    const QDir local(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    const QDir cache(QStandardPaths::writableLocation(QStandardPaths::CacheLocation));
    const QDir own(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return {
        .recovery = local.filePath(QStringLiteral("recovery")),
        .olderVersions = local.filePath(QStringLiteral("versions")),
        .thumbnails = cache.filePath(QStringLiteral("thumbnails")),
        .ownWordsFile = own.filePath(QStringLiteral("own-words.txt")),
    };
}

} // namespace cjm::ui
