#include "painted_icon.h"

#include <QIconEngine>
#include <QPixmap>
#include <algorithm>
#include <utility>

namespace cjm::ui {

namespace {

class PaintedIconEngine : public QIconEngine {
public:
    explicit PaintedIconEngine(DrawIcon draw)
        : m_draw(std::move(draw)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
               QIcon::State /*state*/) override {
        const double side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        m_draw(*painter, square, mode);
        painter->restore();
    }

    /// `size` is in pixels of the device: QIcon has multiplied it by the ratio and sets the ratio
    /// on what it gets.
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new PaintedIconEngine(m_draw); }

private:
    DrawIcon m_draw;
};

} // namespace

QIcon paintedIcon(DrawIcon draw) {
    return QIcon(new PaintedIconEngine(std::move(draw)));
}

} // namespace cjm::ui
