// Gives back to the system what edits have freed, once nothing has been edited for a moment.
//
//     new MemoryAtRest(document, page);
#pragma once

#include "open_document.h"

#include <QObject>
#include <QTimer>

namespace cjm::ui {

class MemoryAtRest : public QObject {
    Q_OBJECT

public:
    /// @param owner is outlived by the document
    MemoryAtRest(OpenDocument& document, QObject& owner);

private:
    QTimer m_pause;
};

} // namespace cjm::ui
