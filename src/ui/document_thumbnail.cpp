#include "document_thumbnail.h"

#include <cjm/paint/map_picture.h>
#include <cjm/wording/map_language.h>

#include <QLocale>
#include <QTimerEvent>

namespace cjm::ui {

namespace {

constexpr int delay = 1500; ///< In milliseconds.

} // namespace

DocumentThumbnail::DocumentThumbnail(OpenDocument& document, Thumbnails& thumbnails,
                                     QObject& parent)
    : QObject(&parent)
    , m_document(document)
    , m_thumbnails(thumbnails) {
    connect(&document, &OpenDocument::saved, this, &DocumentThumbnail::keep);
    m_opened.start(delay, this);
}

DocumentThumbnail::~DocumentThumbnail() {
    if (m_opened.isActive()) {
        keep();
    }
}

void DocumentThumbnail::timerEvent(QTimerEvent* event) {
    if (event->timerId() == m_opened.timerId()) {
        keep();
    } else {
        QObject::timerEvent(event);
    }
}

void DocumentThumbnail::keep() {
    m_opened.stop();
    if (m_document.path().isEmpty()) {
        return;
    }
    const wording::Vocabulary words(
        wording::mapLanguage(m_document.document(), std::nullopt, QLocale()));
    m_thumbnails.keepLater(m_document.path(), [document = m_document.document(),
                                               journey = m_document.selection().journey, words] {
        return paint::mapPicture(document, journey, words, Thumbnails::largest, 1);
    });
}

} // namespace cjm::ui
