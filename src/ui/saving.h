// Saving a window's document: where to, what stands in the way, and what to ask before it closes.
#pragma once

#include "open_document.h"
#include "settings.h"

#include <QObject>
#include <QWidget>

namespace cjm::ui {

class Saving : public QObject {
    Q_OBJECT

public:
    /// @param window the parent of every question
    Saving(OpenDocument& document, Settings& settings, QWidget& window);

    /// Asks for a name where the document has none.
    /// @return true where it is saved now
    bool save();

    bool saveAs();

    /// Asks what to do with changes that are not saved.
    /// @return false where the window has to stay
    [[nodiscard]] bool mayClose();

Q_SIGNALS:
    /// What is to be told of a save that went well.
    void told(const QString& sentence);

private:
    bool saveTo(const QString& path, const files::Expectation& expectation);
    bool answer(const base::Error& error, const QString& path);
    void tellOf(const store::SavedFile& saved);
    [[nodiscard]] QString suggestedPath() const;

    OpenDocument& m_document;
    Settings& m_settings;
    QWidget& m_window;
};

} // namespace cjm::ui
