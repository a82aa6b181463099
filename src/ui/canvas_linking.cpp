// Making a link on the canvas: from what is selected to what is clicked or walked to next.

#include "canvas.h"

#include <cjm/edit/rows.h>

#include <QKeyEvent>

namespace cjm::ui {

namespace {

bool canBeEnd(const model::RowReference& row) {
    return row.type == model::RowType::card || row.type == model::RowType::phase;
}

/// Where a row stands, in phases from the left.
std::size_t phaseOf(const model::JourneyGrid& grid, const model::RowReference& row) {
    const model::Card* card = grid.document().cards.find({row.uuid});
    return grid.indexOf(card == nullptr ? model::PhaseId{row.uuid} : card->phase).value_or(0);
}

/// Back to an earlier phase, clients go round; further on, some go another way.
model::LinkKind kindBetween(const model::JourneyGrid& grid, const model::RowReference& from,
                            const model::RowReference& to) {
    return phaseOf(grid, to) < phaseOf(grid, from) ? model::LinkKind::loop
                                                   : model::LinkKind::branch;
}

} // namespace

std::optional<model::RowReference> Canvas::linkStart() const {
    const auto& rows = m_document.selection().rows;
    return !rows.empty() && canBeEnd(rows.back()) ? std::optional(rows.back()) : std::nullopt;
}

void Canvas::startLink() {
    acceptDraft();
    m_linkFrom = linkStart();
    m_linkTarget.reset();
    if (m_linkFrom) {
        setFocus();
        viewport()->setCursor(Qt::CrossCursor);
        viewport()->update();
        Q_EMIT linkingChanged();
    }
}

void Canvas::endLink() {
    if (!m_linkFrom) {
        return;
    }
    m_linkFrom.reset();
    m_linkTarget.reset();
    viewport()->unsetCursor();
    viewport()->update();
    Q_EMIT linkingChanged();
}

void Canvas::linkTo(const model::RowReference& row) {
    if (!m_linkFrom || !canBeEnd(row) || row == *m_linkFrom) {
        return;
    }
    model::Link link;
    link.id = {m_document.session().ids()()};
    link.journey = m_document.selection().journey;
    link.from = *m_linkFrom;
    link.to = row;
    link.kind = kindBetween(map().grid(), link.from, row);
    endLink();
    addLink(std::move(link));
}

void Canvas::addLostLink() {
    acceptDraft();
    if (const std::optional<model::RowReference> from = linkStart()) {
        model::Link link;
        link.id = {m_document.session().ids()()};
        link.journey = m_document.selection().journey;
        link.from = *from;
        link.kind = model::LinkKind::lost;
        addLink(std::move(link));
    }
}

void Canvas::addLink(model::Link link) {
    const model::RowReference row = referenceTo(link.id);
    if (m_document.apply({edit::StepKind::add, model::RowType::link},
                         edit::addRow(m_document.document(), std::move(link)))) {
        session::Selection selection = m_document.selection();
        selection.rows = {row};
        select(std::move(selection));
    }
}

/// What a hit offers as the end of the link that is made.
std::optional<model::RowReference> Canvas::linkEndAt(const layout::Hit& hit) const {
    std::optional<model::RowReference> row;
    if (hit.card) {
        row = referenceTo(*hit.card);
    } else if (hit.kind == layout::HitKind::phase) {
        row = referenceTo(map().grid().phases()[hit.position.phase]->id);
    }
    return row != m_linkFrom ? row : std::nullopt;
}

/// True where the key was for the link that is made.
bool Canvas::linkKey(const QKeyEvent& event) {
    if (!m_linkFrom) {
        return false;
    }
    if (event.key() == Qt::Key_Escape) {
        endLink();
        return true;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        if (const std::optional<model::RowReference> end = linkStart()) {
            linkTo(*end);
        }
        return true;
    }
    return walk(event) || walkFar(event);
}

} // namespace cjm::ui
