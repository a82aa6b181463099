// What an older version is called, and what has changed since, in words.
#pragma once

#include <cjm/model/document.h>
#include <cjm/store/older_versions.h>

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <cstddef>

namespace cjm::ui {

struct RowDifferences {
    std::size_t added = 0;
    std::size_t removed = 0;
    std::size_t changed = 0;

    friend bool operator==(const RowDifferences&, const RowDifferences&) = default;
};

/// How a document is different from an older version of it.
struct VersionDifferences {
    RowDifferences phases;
    RowDifferences lanes;
    RowDifferences cards;
    bool hasOthers = false; ///< Anything else: links, personas, properties.

    friend bool operator==(const VersionDifferences&, const VersionDifferences&) = default;
};

[[nodiscard]] VersionDifferences differencesSince(const model::Document& version,
                                                  const model::Document& now);

/// A line for each; one that says so where there are none.
[[nodiscard]] QStringList differenceWords(const VersionDifferences& differences);

[[nodiscard]] QDateTime momentOf(const store::OlderVersion& version);

/// The name of the file that the version was saved as last, where that is another than this path;
/// else empty.
[[nodiscard]] QString otherFileName(const store::OlderVersion& version, const QString& path);

/// A version that is opened as a document of its own.
struct VersionCopy {
    model::Document document;
    QString name; ///< Until it has a file.
};

/// What a copy of a version is called.
/// @param name of the document
[[nodiscard]] QString copyName(const QString& name, const store::OlderVersion& version);

} // namespace cjm::ui
