// Keeps the thumbnail of one open document up to date: once it was opened, and whenever it is
// saved.
#pragma once

#include "open_document.h"
#include "thumbnails.h"

#include <QBasicTimer>
#include <QObject>

namespace cjm::ui {

class DocumentThumbnail : public QObject {
    Q_OBJECT

public:
    /// Lives as long as its parent; document and thumbnails outlive it. The map comes first: the
    /// picture of a document that was opened is made a little later, or when this goes.
    DocumentThumbnail(OpenDocument& document, Thumbnails& thumbnails, QObject& parent);
    ~DocumentThumbnail() override;

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    void keep();

    OpenDocument& m_document;
    Thumbnails& m_thumbnails;
    QBasicTimer m_opened;
};

} // namespace cjm::ui
