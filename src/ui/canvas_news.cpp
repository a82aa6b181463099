#include "canvas_news.h"

#include "canvas_accessible.h"
#include "spoken_map.h"

#include <cjm/model/change.h>

#include <QEvent>
#include <QMetaMethod>
#include <algorithm>

namespace cjm::ui {

using model::GridPosition;
using model::JourneyGrid;

namespace {

template <class Row>
std::vector<model::Id<Row>> idsOf(const std::vector<const Row*>& rows) {
    std::vector<model::Id<Row>> ids;
    for (const Row* row : rows) {
        ids.push_back(row->id);
    }
    return ids;
}

/// The cells around all cards that are different; nothing where no card of the journey is.
std::optional<std::pair<GridPosition, GridPosition>> changedCells(const JourneyGrid& grid,
                                                                  const model::Change& change) {
    std::optional<std::pair<GridPosition, GridPosition>> around;
    const auto include = [&](const std::shared_ptr<const model::Card>& card) {
        const auto phase = card ? grid.indexOf(card->phase) : std::nullopt;
        const auto lane = card ? grid.indexOf(card->lane) : std::nullopt;
        if (!phase || !lane) {
            return;
        }
        const GridPosition cell{*phase, *lane};
        if (!around) {
            around = {cell, cell};
        }
        around->first = {std::min(around->first.phase, *phase),
                         std::min(around->first.lane, *lane)};
        around->second = {std::max(around->second.phase, *phase),
                          std::max(around->second.lane, *lane)};
    };
    for (const model::RowChange<model::Card>& card : change.rows<model::Card>()) {
        include(card.before);
        include(card.after);
    }
    return around;
}

} // namespace

CanvasNews::CanvasNews(MapWidget& map)
    : QObject(&map)
    , m_canvas(map) {
    map.installEventFilter(this);
}

bool CanvasNews::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        // Qt tells of the canvas itself when the event is over; the part is to be heard last.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (isHeard() && m_canvas.hasFocus()) {
                    remember();
                    tellFocus();
                }
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(object, event);
}

bool CanvasNews::isHeard() const {
    return QAccessible::isActive() ||
           isSignalConnected(QMetaMethod::fromSignal(&CanvasNews::telling));
}

void CanvasNews::tell(QAccessibleEvent& event) {
    Q_EMIT telling(&event);
    QAccessible::updateAccessibility(&event);
}

void CanvasNews::tellPart(const CanvasPart& part, QAccessible::Event type) {
    CanvasAccessible* table = CanvasAccessible::of(m_canvas);
    QAccessibleInterface* told = table != nullptr ? table->interfaceOf(part) : nullptr;
    if (told != nullptr) {
        QAccessibleEvent event(told, type);
        tell(event);
    }
}

void CanvasNews::tellFocus() {
    if (m_canvas.hasFocus() && m_told && m_told->focus) {
        tellPart(*m_told->focus, QAccessible::Focus);
    }
}

void CanvasNews::remember() {
    const JourneyGrid& grid = m_canvas.map().grid();
    const auto focus = focusedPart(grid, m_canvas.selection());
    m_told = Told{
        grid.journey(),      grid.document(), idsOf(grid.phases()),
        idsOf(grid.lanes()), focus,           focus ? m_canvas.spoken().nameOf(*focus) : QString()};
}

void CanvasNews::tellTable() {
    QAccessibleTableModelChangeEvent event(&m_canvas, QAccessibleTableModelChangeEvent::ModelReset);
    tell(event);
}

void CanvasNews::tellCells(const model::Document& before) {
    const JourneyGrid& grid = m_canvas.map().grid();
    const model::Change change = model::diff(before, grid.document());
    const auto cells = changedCells(grid, change);
    const bool isFrame =
        !change.rows<model::Phase>().empty() || !change.rows<model::Lane>().empty();
    if (!isFrame && !cells) {
        return;
    }
    QAccessibleTableModelChangeEvent event(&m_canvas,
                                           QAccessibleTableModelChangeEvent::DataChanged);
    const GridPosition first = isFrame ? GridPosition{} : cells->first;
    const GridPosition last =
        isFrame ? GridPosition{grid.phases().size() - 1, grid.lanes().size() - 1} : cells->second;
    event.setFirstRow(static_cast<int>(first.lane));
    event.setLastRow(static_cast<int>(last.lane));
    event.setFirstColumn(static_cast<int>(first.phase));
    event.setLastColumn(static_cast<int>(last.phase));
    tell(event);
}

void CanvasNews::followMap() {
    if (!isHeard()) {
        m_told.reset();
        return;
    }
    const std::optional<Told> before = m_told;
    remember();
    if (CanvasAccessible* table = CanvasAccessible::of(m_canvas)) {
        table->forgetGone();
    }
    const bool isSameFrame = before && before->journey == m_told->journey &&
                             before->phases == m_told->phases && before->lanes == m_told->lanes;
    if (isSameFrame) {
        tellCells(before->document);
    } else {
        tellTable();
    }
    if (before && before->focus == m_told->focus && m_told->focus) {
        if (before->name != m_told->name) {
            tellPart(*m_told->focus, QAccessible::NameChanged);
        }
    } else {
        tellFocus();
    }
}

void CanvasNews::followSelection() {
    if (!isHeard()) {
        m_told.reset();
        return;
    }
    const std::optional<Told> before = m_told;
    remember();
    if (before && before->journey != m_told->journey) {
        CanvasAccessible::of(m_canvas)->forgetGone();
        tellTable();
    }
    if (!m_told->focus) {
        return;
    }
    if (isChosen(m_canvas.selection(), *m_told->focus)) {
        tellPart(*m_told->focus, QAccessible::Selection);
    }
    if (!before || before->focus != m_told->focus) {
        tellFocus();
    }
}

} // namespace cjm::ui
