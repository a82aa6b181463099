#include "automatic_saver.h"

#include <QApplication>

namespace cjm::ui {

namespace {

using namespace std::chrono_literals;
using session::AutomaticStep;

bool isAsked() {
    return QApplication::activeModalWidget() != nullptr ||
           QApplication::activePopupWidget() != nullptr;
}

} // namespace

AutomaticSaver::AutomaticSaver(OpenDocument& document, Saving& saving, const FileWatch& watch,
                               const Settings& settings, MapPage& page)
    : QObject(&page)
    , m_document(document)
    , m_saving(saving)
    , m_watch(watch)
    , m_settings(settings)
    , m_page(page) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(30s);
    connect(&document, &OpenDocument::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &AutomaticSaver::step);
}

AutomaticStep AutomaticSaver::nextStep() const {
    session::QuietMoment moment;
    moment.setting = m_settings.automaticSaving();
    moment.isModified = m_document.session().isModified();
    // What is tried out is not saved before the person has decided about it, or wants to.
    moment.isOccupied = m_saving.isSaving() || isAsked() || m_page.isTyping() ||
                        m_document.session().isInWhatIf();
    moment.hasFailed = m_saving.hasFailed();
    moment.file = m_watch.state();
    if (const session::FilePlace* place = m_watch.place()) {
        moment.folder = place->folder;
        moment.replacing = place->replacing;
    }
    return session::automaticStep(moment);
}

void AutomaticSaver::step() {
    switch (nextStep()) {
    case AutomaticStep::save:
        m_saving.saveQuietly();
        break;
    case AutomaticStep::wait:
        m_pause.start();
        break;
    case AutomaticStep::nothing:
        break;
    }
}

} // namespace cjm::ui
