// Reads older versions on a thread of its own, so that the window never waits for the disk.
#pragma once

#include "laid_out_map.h"
#include "version_words.h"

#include <cjm/base/post.h>
#include <cjm/base/result.h>
#include <cjm/model/document.h>
#include <cjm/store/older_versions.h>

#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace cjm::ui {

/// How long reading one may take.
inline constexpr std::chrono::seconds patienceWithVersion(5);

/// What a version is looked at with: the document as it is now, and the journey that is shown.
struct VersionContext {
    model::Document now;
    model::JourneyId journey; ///< Where the version does not have it, its own first one.
};

/// A version that was read, and how it is seen.
struct ReadVersion {
    model::Document document;
    VersionDifferences differences;
    std::shared_ptr<const LaidOutMap> map;
};

class VersionReader : public QObject {
    Q_OBJECT

public:
    /// @param versions outlive this
    VersionReader(const store::OlderVersions& versions, VersionContext context,
                  QObject* parent = nullptr);

    /// What was not begun is forgotten; what is being read is given up.
    ~VersionReader() override;

    /// A small picture of its map; null where the version cannot be read.
    void makePicture(const store::OlderVersion& version, QSize size, double devicePixelRatio,
                     std::function<void(const QImage&)> made);

    /// Comes before all pictures.
    void read(const store::OlderVersion& version,
              std::function<void(const base::Result<ReadVersion>&)> done);

private:
    [[nodiscard]] base::Result<model::Document> open(const store::OlderVersion& version) const;

    /// The one that the map of this document shows.
    [[nodiscard]] model::JourneyId journeyOf(const model::Document& document) const;

    const store::OlderVersions& m_versions;
    const VersionContext m_context;
    const wording::Vocabulary m_words; ///< On the map.
    const base::Post m_post;
    std::atomic<bool> m_isOver = false;
    QThreadPool m_threads;
};

} // namespace cjm::ui
