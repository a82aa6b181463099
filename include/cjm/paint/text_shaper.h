// Texts, wrapped and shaped once for each width, measured for the layout and drawn where it says.
#pragma once

#include <cjm/layout/text_measure.h>

#include <QColor>
#include <QFont>
#include <QPainter>
#include <memory>
#include <string_view>

namespace cjm::paint {

/// The font of a role. The program brings its own, so that a map looks the same everywhere; wants a
/// QGuiApplication.
[[nodiscard]] QFont fontFor(layout::TextRole role);

/// Keeps what it has shaped: for one window or one sheet, on one thread.
class TextShaper : public layout::TextMeasure {
public:
    TextShaper();
    ~TextShaper() override;

    [[nodiscard]] layout::Size measure(layout::TextRole role, std::string_view text,
                                       double width) override;

    /// Draws a text from the upper left corner of a rectangle, wrapped at its width and aligned as
    /// the role says.
    void draw(QPainter& painter, layout::TextRole role, std::string_view text,
              const layout::Rect& rect, const QColor& colour);

private:
    struct Cache;

    std::unique_ptr<Cache> m_cache;
};

} // namespace cjm::paint
