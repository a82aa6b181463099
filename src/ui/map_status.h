// The foot of a window: whether the map is saved, how much there is on it, and the zoom.
#pragma once

#include "canvas.h"
#include "commands.h"
#include "elided_label.h"
#include "open_document.h"
#include "plain_text.h"

#include <QSlider>
#include <QTime>
#include <QToolButton>
#include <QWidget>

namespace cjm::ui {

class MapStatus : public QWidget {
    Q_OBJECT

public:
    /// Says nothing of the document until it follows it.
    MapStatus(OpenDocument& document, Canvas& canvas, const Commands& commands,
              QWidget* parent = nullptr);

    /// Says how the document stands, now and from now on.
    void follow();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void refreshZoom();
    void nameControls();

    OpenDocument& m_document;
    Canvas& m_canvas;
    ElidedLabel* m_saved;
    ElidedLabel* m_counts;
    QSlider* m_zoom;
    QToolButton* m_percent;
    QTime m_savedAt; ///< Not valid until the document was saved in this window.
};

} // namespace cjm::ui
