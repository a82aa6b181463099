// Saves a document a while after it was edited last, where session/automatic_saving.h lets it.
#pragma once

#include "file_watch.h"
#include "map_page.h"
#include "saving.h"
#include "settings.h"

#include <QObject>
#include <QTimer>
#include <chrono>

namespace cjm::ui {

class AutomaticSaver : public QObject {
    Q_OBJECT

public:
    /// All of them outlive this, which belongs to the page.
    AutomaticSaver(OpenDocument& document, Saving& saving, const FileWatch& watch,
                   const Settings& settings, MapPage& page);

    /// How long nothing is edited before a save; half a minute at first.
    void setPause(std::chrono::milliseconds pause) { m_pause.setInterval(pause); }

private:
    void step();
    [[nodiscard]] session::AutomaticStep nextStep() const;

    OpenDocument& m_document;
    Saving& m_saving;
    const FileWatch& m_watch;
    const Settings& m_settings;
    const MapPage& m_page;
    QTimer m_pause;
};

} // namespace cjm::ui
