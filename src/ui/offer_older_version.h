// What is offered where a file cannot be opened because it is damaged: its newest older version.
#pragma once

#include "version_words.h"

#include <cjm/base/error.h>
#include <cjm/store/older_versions.h>

#include <QString>
#include <QWidget>
#include <optional>

namespace cjm::ui {

/// A version in place of a file, and when it was kept.
struct OfferedVersion {
    VersionCopy copy;
    QDateTime kept;
};

/// The newest version of the file that can be opened; nothing where there is none, or where the
/// refusal is no damage.
[[nodiscard]] std::optional<OfferedVersion> findOlderVersion(const store::OlderVersions& versions,
                                                             const QString& path,
                                                             const base::Error& refusal);

/// Tells why the file was not opened, and asks whether the version is wanted instead.
/// @param refusal in words
[[nodiscard]] bool askForOlderVersion(QWidget* parent, const QString& refusal,
                                      const OfferedVersion& offered);

} // namespace cjm::ui
