#include "map_status.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <algorithm>
#include <array>
#include <cmath>

namespace cjm::ui {

namespace {

constexpr int sliderWidth = 130;
constexpr double stepsPerDoubling = 20;

/// The slider goes by doublings, so that its middle is 100 % and each step looks alike.
int stepOf(double zoom) {
    return static_cast<int>(std::lround(std::log2(zoom) * stepsPerDoubling));
}

double zoomAt(int step) {
    return std::exp2(step / stepsPerDoubling);
}

QToolButton* zoomButton(const Commands& commands, Command command, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setDefaultAction(commands.action(command));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    nameAfter(*button, *commands.action(command));
    return button;
}

} // namespace

MapStatus::MapStatus(OpenDocument& document, const Saving& saving, Canvas& canvas,
                     const Commands& commands, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_saving(saving)
    , m_canvas(canvas)
    , m_saved(new ElidedLabel(Qt::ElideRight, this))
    , m_counts(new ElidedLabel(Qt::ElideRight, this))
    , m_zoom(new QSlider(Qt::Horizontal, this))
    , m_percent(new QToolButton(this)) {
    setObjectName(QStringLiteral("mapStatus"));
    m_saved->setObjectName(QStringLiteral("savedStatus"));
    m_counts->setObjectName(QStringLiteral("countStatus"));
    m_zoom->setObjectName(QStringLiteral("zoomSlider"));
    m_zoom->setRange(stepOf(leastZoom), stepOf(greatestZoom));
    m_zoom->setFixedWidth(sliderWidth);
    m_percent->setObjectName(QStringLiteral("zoomPercent"));
    m_percent->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(m_saved);
    row->addSpacing(20);
    row->addWidget(m_counts);
    row->addStretch();
    const std::array<QWidget*, 5> ofZoom = {zoomButton(commands, Command::zoomWhole, this),
                                            zoomButton(commands, Command::zoomOut, this), m_zoom,
                                            zoomButton(commands, Command::zoomIn, this), m_percent};
    const QAction* zoom = commands.action(Command::zoomActual);
    for (QWidget* widget : ofZoom) {
        row->addWidget(widget);
        // Not where there is nothing to zoom.
        connect(zoom, &QAction::changed, widget,
                [zoom, widget] { widget->setVisible(zoom->isVisible()); });
    }
    connect(m_zoom, &QSlider::valueChanged, this,
            [this](int step) { m_canvas.setZoom(zoomAt(step)); });
    connect(m_percent, &QToolButton::clicked, commands.action(Command::zoomActual),
            &QAction::trigger);
    connect(&canvas, &Canvas::zoomChanged, this, &MapStatus::refreshZoom);
    nameControls();
}

void MapStatus::follow() {
    connect(&m_document, &OpenDocument::changed, this, &MapStatus::refresh);
    connect(&m_document, &OpenDocument::selectionChanged, this, &MapStatus::refresh);
    connect(&m_document, &OpenDocument::saved, this, &MapStatus::refresh);
    connect(&m_document, &OpenDocument::draftChanged, this, &MapStatus::refresh);
    connect(&m_saving, &Saving::stateChanged, this, &MapStatus::refresh);
    refresh();
}

void MapStatus::refresh() {
    if (m_saving.isSaving()) {
        m_saved->setWholeText(tr("Saving..."));
    } else if (m_document.session().isModified()) {
        m_saved->setWholeText(tr("Unsaved changes"));
    } else if (const std::optional<QTime>& savedAt = m_saving.savedAt()) {
        m_saved->setWholeText(
            tr("✓ Saved at %1").arg(QLocale().toString(*savedAt, QLocale::ShortFormat)));
    } else {
        m_saved->setWholeText(m_document.session().file() ? tr("✓ Saved") : tr("Not saved yet"));
    }
    const model::JourneyGrid& grid = m_canvas.map().grid();
    m_counts->setWholeText(
        tr("%1 · %2 · %3", "phases, lanes, cards")
            .arg(tr("%n phase(s)", nullptr, static_cast<int>(grid.phases().size())),
                 tr("%n lane(s)", nullptr, static_cast<int>(grid.lanes().size())),
                 tr("%n card(s)", nullptr, static_cast<int>(grid.cardCount()))));
}

void MapStatus::refreshZoom() {
    const QSignalBlocker blocker(m_zoom);
    m_zoom->setValue(stepOf(m_canvas.zoom()));
    m_percent->setText(
        tr("%1 %").arg(QLocale().toString(static_cast<int>(std::lround(m_canvas.zoom() * 100)))));
}

void MapStatus::nameControls() {
    m_zoom->setAccessibleName(tr("Zoom"));
    setPlainTip(*m_zoom, tr("Zoom"));
    setPlainTip(*m_percent, tr("Actual size 100 %"));
    refreshZoom();
}

void MapStatus::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        nameControls();
        refresh();
    }
}

} // namespace cjm::ui
