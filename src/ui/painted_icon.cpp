#include "painted_icon.h"

#include "appearance.h"

#include <QIconEngine>
#include <QPixmap>
#include <algorithm>
#include <utility>
#include <vector>

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
        const Drawn wanted{size, mode, &currentTheme(), {}};
        const auto found = std::find_if(m_drawn.begin(), m_drawn.end(), [&](const Drawn& drawn) {
            return drawn.size == wanted.size && drawn.mode == wanted.mode &&
                   drawn.theme == wanted.theme;
        });
        if (found != m_drawn.end()) {
            return found->pixmap;
        }
        if (m_drawn.size() >= mostDrawn) {
            m_drawn.clear();
        }
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        m_drawn.push_back(wanted);
        m_drawn.back().pixmap = pixmap;
        return pixmap;
    }

    QIconEngine* clone() const override { return new PaintedIconEngine(m_draw); }

private:
    /// Buttons ask for the same picture at each painting.
    struct Drawn {
        QSize size;
        QIcon::Mode mode;
        const paint::Theme* theme;
        QPixmap pixmap;
    };

    static constexpr std::size_t mostDrawn = 12;

    DrawIcon m_draw;
    std::vector<Drawn> m_drawn;
};

} // namespace

QIcon paintedIcon(DrawIcon draw) {
    return QIcon(new PaintedIconEngine(std::move(draw)));
}

} // namespace cjm::ui
