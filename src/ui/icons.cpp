#include "icons.h"

#include "appearance.h"
#include "painted_icon.h"

#include <cjm/base/check.h>

#include <QFile>
#include <QSvgRenderer>

namespace cjm::ui {

namespace {

/// What the files of line icons are drawn in.
constexpr const char* drawnColour = "currentColor";

QByteArray drawingOf(const char* name) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name)));
    CJM_CHECK(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const QColor& colourFor(QIcon::Mode mode) {
    const paint::WindowColours& window = currentTheme().window;
    switch (mode) {
    case QIcon::Disabled:
        return window.disabledText;
    case QIcon::Selected:
        return window.accentText;
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return window.text;
}

} // namespace

QIcon icon(const char* name) {
    return paintedIcon(
        [drawing = drawingOf(name)](QPainter& painter, const QRectF& square, QIcon::Mode mode) {
            QByteArray coloured = drawing;
            coloured.replace(drawnColour, colourFor(mode).name().toLatin1());
            QSvgRenderer(coloured).render(&painter, square);
        });
}

QIcon applicationIcon() {
    return paintedIcon(
        [drawing = drawingOf("salonreis")](QPainter& painter, const QRectF& square, QIcon::Mode) {
            QSvgRenderer(drawing).render(&painter, square);
        });
}

} // namespace cjm::ui
