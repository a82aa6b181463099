#include "version_reader.h"

#include "posting.h"

#include <cjm/base/deadline.h>
#include <cjm/paint/map_picture.h>
#include <cjm/session/selection.h>
#include <cjm/wording/map_language.h>

#include <QLocale>
#include <utility>

namespace cjm::ui {

namespace {

constexpr int forPictures = 0;
constexpr int forReading = 1;

} // namespace

VersionReader::VersionReader(const store::OlderVersions& versions, VersionContext context,
                             QObject* parent)
    : QObject(parent)
    , m_versions(versions)
    , m_context(std::move(context))
    , m_words(wording::mapLanguage(m_context.now, std::nullopt, QLocale()))
    , m_post(postTo(*this)) {
    m_threads.setMaxThreadCount(1);
}

VersionReader::~VersionReader() {
    m_isOver = true;
    m_threads.clear();
    m_threads.waitForDone();
}

base::Result<model::Document> VersionReader::open(const store::OlderVersion& version) const {
    base::Result<store::OpenedDocument> opened =
        m_versions.open(version, [this, isLate = base::stopAfter(patienceWithVersion)] {
            return m_isOver || isLate();
        });
    if (!opened) {
        return base::fail(opened.error());
    }
    return std::move(opened->document);
}

model::JourneyId VersionReader::journeyOf(const model::Document& document) const {
    return document.journeys.find(m_context.journey) != nullptr
               ? m_context.journey
               : session::startingSelection(document).journey;
}

void VersionReader::makePicture(const store::OlderVersion& version, QSize size,
                                double devicePixelRatio, std::function<void(const QImage&)> made) {
    m_threads.start(
        [this, version, size, devicePixelRatio, made = std::move(made)] {
            const base::Result<model::Document> document = open(version);
            const QImage picture = document ? paint::mapPicture(*document, journeyOf(*document),
                                                                m_words, size, devicePixelRatio)
                                            : QImage();
            m_post([made, picture] { made(picture); });
        },
        forPictures);
}

void VersionReader::read(const store::OlderVersion& version,
                         std::function<void(const base::Result<ReadVersion>&)> done) {
    m_threads.start(
        [this, version, done = std::move(done)] {
            base::Result<model::Document> document = open(version);
            if (!document) {
                m_post([done, error = document.error()] { done(base::fail(error)); });
                return;
            }
            ReadVersion read{
                *document, differencesSince(*document, m_context.now),
                std::make_shared<LaidOutMap>(*document, journeyOf(*document), m_words)};
            m_post([done, read = std::move(read)] { done(read); });
        },
        forReading);
}

} // namespace cjm::ui
