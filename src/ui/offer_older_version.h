// What is offered where a file is damaged: its newest older version.
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

/// True where a file is refused because it is damaged, even if nothing of it is left.
[[nodiscard]] bool suggestsOlderVersion(const base::Error& refusal);

/// The newest version of the file that can be opened; nothing where there is none.
[[nodiscard]] std::optional<OfferedVersion> findOlderVersion(const store::OlderVersions& versions,
                                                             const QString& path);

/// On a button that opens it.
[[nodiscard]] QString openOlderVersionWords();

/// Tells why the file was not opened, and asks whether the version is wanted instead.
/// @param refusal in words
[[nodiscard]] bool askForOlderVersion(QWidget* parent, const QString& refusal,
                                      const OfferedVersion& offered);

} // namespace cjm::ui
