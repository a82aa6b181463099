// The foot of a window: whether the map is saved, how much there is on it, and the zoom.
#pragma once

#include "canvas.h"
#include "commands.h"
#include "elided_label.h"
#include "open_document.h"
#include "plain_text.h"
#include "saving.h"

#include <QSlider>
#include <QToolButton>
#include <QWidget>

namespace cjm::ui {

class MapStatus : public QWidget {
    Q_OBJECT

public:
    /// Says nothing of the document until it follows it.
    MapStatus(OpenDocument& document, const Saving& saving, Canvas& canvas,
              const Commands& commands, QWidget* parent = nullptr);

    /// Says how the document stands, now and from now on.
    void follow();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void refreshZoom();
    void nameControls();

    OpenDocument& m_document;
    const Saving& m_saving;
    Canvas& m_canvas;
    ElidedLabel* m_saved;
    ElidedLabel* m_counts;
    QSlider* m_zoom;
    QToolButton* m_percent;
};

} // namespace cjm::ui
