#include "legend_bar.h"

#include "appearance.h"
#include "style.h"

#include <cjm/paint/journey_words.h>
#include <cjm/paint/signs.h>
#include <cjm/wording/text.h>

#include <QEvent>
#include <QFontInfo>
#include <QPainter>
#include <algorithm>

namespace cjm::ui {

namespace {

constexpr int besideLegend = 16;
constexpr int endPadding = 7;

} // namespace

LegendBar::LegendBar(const MapWidget& map, QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("legendBar"));
    setRole(*this, Role::panel);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    speak();
    follow(map);
}

void LegendBar::follow(const MapWidget& map) {
    if (m_map != &map) {
        if (m_map != nullptr) {
            m_map->disconnect(this);
        }
        m_map = &map;
        connect(m_map, &MapWidget::mapChanged, this, &LegendBar::refresh);
    }
    refresh();
}

void LegendBar::setWanted(PanelState state) {
    m_wanted = state;
    setVisible(m_wanted == PanelState::shown && !m_signs.empty());
}

void LegendBar::refresh() {
    std::vector<layout::Sign> signs = layout::listOf(m_map->map().layout().signs);
    if (signs != m_signs) {
        m_signs = std::move(signs);
        speak();
    }
    setWanted(m_wanted);
}

/// In the window's language, which may be another than the map's.
void LegendBar::speak() {
    m_words = paint::journeyWords(m_vocabularies.ofWindow());
    QStringList names;
    for (const layout::Sign sign : m_signs) {
        names.append(wording::toQt(m_words.nameOf(sign)));
    }
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(names.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

/// From layout units to pixels, so that letters are as large as those of the window.
double LegendBar::scale() const {
    const int drawn = paint::fontFor(layout::TextRole::small).pixelSize();
    return static_cast<double>(QFontInfo(font()).pixelSize()) / drawn;
}

layout::Legend LegendBar::legendFor(int width) const {
    const double room = std::max(1, width - 2 * besideLegend) / scale();
    return layout::layoutLegend(m_signs, m_words, room, m_shaper);
}

bool LegendBar::hasHeightForWidth() const {
    return true;
}

int LegendBar::heightForWidth(int width) const {
    const double height = legendFor(width).size.height * scale();
    return static_cast<int>(height) + 1 + 2 * endPadding;
}

QSize LegendBar::sizeHint() const {
    return {width(), heightForWidth(width())};
}

void LegendBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const paint::Theme& theme = currentTheme();
    painter.fillRect(rect(), theme.window.panel);
    painter.fillRect(QRect(0, 0, width(), 1), theme.window.line);
    painter.translate(besideLegend, endPadding);
    painter.scale(scale(), scale());
    paint::drawLegend(painter, legendFor(width()), m_words, theme, m_shaper);
}

void LegendBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        speak();
    }
}

} // namespace cjm::ui
