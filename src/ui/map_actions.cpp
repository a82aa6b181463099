#include "map_actions.h"

#include "card_actions.h"
#include "changed_rows.h"
#include "headings.h"
#include "journey_pair.h"
#include "link_actions.h"
#include "walk.h"

#include <cjm/edit/rows.h>
#include <cjm/wording/step_name.h>
#include <cjm/wording/text.h>
#include <cjm/wording/translations.h>
#include <cjm/wording/vocabulary.h>

#include <QLocale>
#include <algorithm>
#include <array>
#include <limits>

namespace cjm::ui {

namespace {

using edit::StepKind;
using model::RowType;

constexpr std::array zoomSteps = {0.1, 0.25, 0.33, 0.5,  0.67, 0.8, 0.9, 1.0,
                                  1.1, 1.25, 1.5,  1.75, 2.0,  2.5, 3.0, 4.0};

constexpr double almost = 0.005;

double nextZoom(double zoom) {
    const auto next = std::find_if(zoomSteps.begin(), zoomSteps.end(),
                                   [&](double step) { return step > zoom + almost; });
    return next == zoomSteps.end() ? zoomSteps.back() : *next;
}

double previousZoom(double zoom) {
    const auto next = std::find_if(zoomSteps.rbegin(), zoomSteps.rend(),
                                   [&](double step) { return step < zoom - almost; });
    return next == zoomSteps.rend() ? zoomSteps.front() : *next;
}

/// What a step is about that does the same to all of these rows.
RowType commonType(const std::vector<model::RowReference>& rows) {
    return rows.empty() ? RowType::card : rows.front().type;
}

/// The journey that is new in a change; of a pair, the first.
std::optional<model::JourneyId> backAgain(const model::Change& change,
                                          const model::Document& document) {
    std::optional<model::JourneyId> back;
    for (const auto& row : change.rows<model::Journey>()) {
        const bool isNew = row.before == nullptr;
        if (isNew && (!back || row.after->id == pairOf(document, *back).first())) {
            back = row.after->id;
        }
    }
    return back;
}

} // namespace

MapActions::MapActions(Commands& commands, OpenDocument& document, MapPage& page)
    : QObject(&page)
    , m_commands(commands)
    , m_document(document)
    , m_page(page)
    , m_canvas(page.canvas()) {
    commands.offerOn(m_canvas);
    new LinkActions(commands, document, page);
    new CardActions(commands, document, page);
    connect(&page, &MapPage::tableMade, this,
            [&commands](CardTable& table) { commands.offerOn(table.view()); });
    connectHistory();
    connectEditing();
    connectAdding();
    connectView();
    connectLegend();
    connect(&document, &OpenDocument::changed, this, &MapActions::refresh);
    connect(&document, &OpenDocument::historyReplaced, this, &MapActions::refresh);
    // What a notice offers to undo is the last step only until the next one.
    connect(&document, &OpenDocument::changed, &page.notices(), &NoticeBar::withdraw);
    connect(&document, &OpenDocument::historyReplaced, &page.notices(), &NoticeBar::withdraw);
    connect(&document, &OpenDocument::selectionChanged, this, &MapActions::refresh);
    connect(&m_canvas, &Canvas::typingChanged, this, &MapActions::refresh);
    connect(&page, &MapPage::viewChanged, this, &MapActions::refresh);
    refresh();
}

void MapActions::connectHistory() {
    m_commands.on(Command::undo, this,
                  [this] { moveThroughHistory(&session::DocumentSession::undo); });
    m_commands.on(Command::redo, this,
                  [this] { moveThroughHistory(&session::DocumentSession::redo); });
}

void MapActions::connectEditing() {
    m_commands.on(Command::editText, this, [this] {
        if (m_page.view() == MapPage::View::table) {
            m_page.table().editCurrent();
        } else {
            m_canvas.editSelection();
        }
    });
    m_commands.on(Command::remove, this, [this] { removeSelection(); });
}

void MapActions::connectAdding() {
    m_commands.on(Command::addCard, this, [this] { addCard(); });
    m_commands.on(Command::addPhaseBefore, this, [this] { addPhase(Side::before); });
    m_commands.on(Command::addPhaseAfter, this, [this] { addPhase(Side::after); });
    m_commands.on(Command::editHeading, this, [this] { editHeading(); });
    m_commands.on(Command::addLaneAbove, this, [this] { addFreeLane(Side::before); });
    m_commands.on(Command::addLaneBelow, this, [this] { addFreeLane(Side::after); });
    connect(&m_page, &MapPage::firstPhaseWanted, this, [this] { addPhase(Side::after); });
}

void MapActions::connectView() {
    m_commands.on(Command::zoomIn, this,
                  [this] { m_page.frontMap().setZoom(nextZoom(m_canvas.zoom())); });
    m_commands.on(Command::zoomOut, this,
                  [this] { m_page.frontMap().setZoom(previousZoom(m_canvas.zoom())); });
    m_commands.on(Command::zoomActual, this, [this] { m_page.frontMap().setZoom(1); });
    m_commands.on(Command::zoomWhole, this, [this] { m_page.frontMap().zoomToWholeMap(); });
    m_commands.on(Command::zoomWidth, this, [this] { m_page.frontMap().zoomToWidth(); });
    m_commands.on(Command::hideLane, this, [this] { hideLane(); });
    m_commands.on(Command::showHiddenLanes, this, [this] { showHiddenLanes(); });
    m_commands.on(Command::showQuestions, this, [this](bool shown) {
        m_canvas.setQuestions(shown ? layout::Questions::shown : layout::Questions::hidden);
    });
}

void MapActions::connectLegend() {
    QAction* legend = m_commands.action(Command::showLegend);
    const auto show = [this](bool shown) {
        m_page.legend().setWanted(shown ? PanelState::shown : PanelState::hidden);
    };
    connect(legend, &QAction::toggled, this, show);
    show(legend->isChecked());
}

void MapActions::hideLane() {
    const auto lanes = selected<model::Lane>(m_document.selection());
    if (lanes.empty()) {
        return;
    }
    model::Lane lane = *m_document.document().lanes.find(lanes.back());
    lane.shown = false;
    m_document.apply({StepKind::edit, RowType::lane},
                     edit::updateRow(m_document.document(), std::move(lane)));
}

void MapActions::showHiddenLanes() {
    edit::Step step{StepKind::edit, RowType::lane, 0};
    base::Result<model::Document> next = m_document.document();
    for (const model::Lane* hidden : m_canvas.map().grid().lanes()) {
        if (!hidden->shown && next) {
            model::Lane lane = *hidden;
            lane.shown = true;
            next = edit::updateRow(*std::move(next), std::move(lane));
            ++step.count;
        }
    }
    m_document.apply(step, std::move(next));
}

void MapActions::moveThroughHistory(void (session::DocumentSession::*step)()) {
    m_page.acceptTyping();
    if (m_page.pages().awaitsIdeal()) {
        m_page.showMap();
    }
    const model::Document before = m_document.document();
    (m_document.session().*step)();
    reveal(model::diff(before, m_document.document()));
}

void MapActions::reveal(const model::Change& change) {
    if (const auto journey = backAgain(change, m_document.document())) {
        m_document.select({*journey, std::nullopt, {}});
        return;
    }
    const bool isAboutGoals = !change.rows<model::Goal>().empty();
    if (isAboutGoals && m_page.pages().shown() == Page::goal) {
        return; // it is seen where one is
    }
    session::Selection selection = m_document.selection();
    selection.rows = changedRows(change, m_canvas.map().grid());
    std::erase_if(selection.rows,
                  [this](const model::RowReference& row) { return !m_canvas.map().rectOf(row); });
    if (selection.rows.empty()) {
        return;
    }
    const std::vector<model::RowReference> rows = selection.rows;
    m_document.select(withFocusOnRows(std::move(selection), m_canvas.map().grid()));
    const QRect seen = m_canvas.viewport()->rect();
    const bool isSeen =
        rows.size() > 1 && std::any_of(rows.begin(), rows.end(), [&](const auto& row) {
            return m_canvas.placeOf(row).intersects(seen);
        });
    if (!isSeen) {
        m_page.showRow(rows.back());
    }
}

/// On the map, where no row is selected, what is in the focused cell.
session::Selection MapActions::removable() const {
    const bool isOnMap = m_page.view() == MapPage::View::map;
    return isOnMap ? withCellWhereNoRow(m_canvas.map().grid(), m_document.selection())
                   : m_document.selection();
}

void MapActions::removeSelection() {
    const session::Selection removed = removable();
    const auto& rows = removed.rows;
    const std::optional<model::CardId> beside = cardBeside(m_canvas.map().grid(), removed);
    const edit::Step step = {StepKind::remove, commonType(rows), rows.size()};
    if (rows.empty() || !m_document.apply(step, edit::removeRows(m_document.document(), rows))) {
        return;
    }
    if (beside) {
        m_document.select(
            withCard(m_document.selection(), *m_document.document().cards.find(*beside)));
    }
    offerToUndoRemoval(step);
}

void MapActions::offerToUndoRemoval(const edit::Step& step) {
    const int count = static_cast<int>(step.count);
    QString sentence;
    switch (step.row) {
    case RowType::phase:
        sentence = tr("%n phase(s) deleted, with the cards in it.", nullptr, count);
        break;
    case RowType::lane:
        sentence = tr("%n lane(s) deleted, with the cards in it.", nullptr, count);
        break;
    case RowType::link:
        sentence = tr("%n link(s) deleted.", nullptr, count);
        break;
    default:
        sentence = tr("%n card(s) deleted.", nullptr, count);
        break;
    }
    m_page.notices().offer(sentence, tr("Undo"), [this] {
        m_commands.action(Command::undo)->trigger();
        m_page.focusMap();
    });
}

void MapActions::addCard() {
    m_page.acceptTyping();
    const auto& focus = m_document.selection().focus;
    if (focus && m_page.view() == MapPage::View::table) {
        m_page.table().addCard(*focus);
    } else if (focus) {
        m_canvas.type(draftOfNewCard(m_document.document(), *focus, m_document.session().ids()));
    }
}

/// For what is typed or shown on the map alone.
void MapActions::showOnMap() {
    m_page.acceptTyping();
    m_page.setView(MapPage::View::map);
    m_page.showMap();
}

void MapActions::addPhase(Side side) {
    showOnMap();
    const model::JourneyGrid& grid = m_canvas.map().grid();
    const auto& focus = m_document.selection().focus;
    const auto at = focus ? grid.indexOf(focus->phase) : std::nullopt;
    const std::size_t position = (at ? *at : 0) + (at && side == Side::after ? 1 : 0);
    model::Phase phase;
    phase.id = {m_document.session().ids()()};
    phase.journey = m_document.selection().journey;
    if (at) {
        phase.band = grid.phases()[*at]->band;
    }
    m_canvas.type(draftOfNewPhase(m_document.document(), std::move(phase), position,
                                  wording::fromQt(tr("New phase"))));
}

void MapActions::editHeading() {
    showOnMap();
    const std::vector<model::PhaseId> phases =
        phasesForHeading(m_canvas.map().grid(), m_document.selection());
    if (!phases.empty()) {
        m_canvas.type(draftOfHeading(m_document.document(), phases));
    }
}

std::size_t MapActions::laneAfterFocus() const {
    const model::JourneyGrid& grid = m_canvas.map().grid();
    const auto& focus = m_document.selection().focus;
    const auto lanes = selected<model::Lane>(m_document.selection());
    const std::optional<std::size_t> at = !lanes.empty() ? grid.indexOf(lanes.back())
                                          : focus        ? grid.indexOf(focus->lane)
                                                         : std::nullopt;
    return at ? *at + 1 : grid.lanes().size();
}

void MapActions::addFreeLane(Side side) {
    showOnMap();
    const std::size_t after = laneAfterFocus();
    const std::size_t position = side == Side::after || after == 0 ? after : after - 1;
    model::Lane lane;
    lane.id = {m_document.session().ids()()};
    lane.journey = m_document.selection().journey;
    m_canvas.type(draftOfNewLane(m_document.document(), std::move(lane), position,
                                 wording::fromQt(tr("New lane"))));
}

void MapActions::addLane(model::LaneKind kind) {
    showOnMap();
    model::Lane lane;
    lane.id = {m_document.session().ids()()};
    lane.journey = m_document.selection().journey;
    lane.kind = kind;
    if (m_document.apply({StepKind::add, RowType::lane},
                         edit::insertRow(m_document.document(), lane, laneAfterFocus()))) {
        m_document.select(withLane(m_document.selection(), m_canvas.map().grid(), lane.id));
        m_canvas.showRow(referenceTo(lane.id));
    }
}

void MapActions::enable(Command command, bool enabled) {
    m_commands.action(command)->setEnabled(enabled);
}

void MapActions::refresh() {
    refreshHistory();
    refreshEditing();
}

void MapActions::refreshHistory() {
    const edit::History& history = m_document.session().history();
    m_commands.action(Command::undo)
        ->setText(history.canUndo() ? wording::undoText(history.stepToUndo()) : tr("&Undo"));
    m_commands.action(Command::redo)
        ->setText(history.canRedo() ? wording::redoText(history.stepToRedo()) : tr("&Redo"));
    enable(Command::undo, history.canUndo());
    enable(Command::redo, history.canRedo());
}

void MapActions::refreshEditing() {
    const session::Selection& selection = m_document.selection();
    const bool mayEdit = !m_canvas.isTyping();
    const bool hasRows = mayEdit && !selection.rows.empty();
    const bool hasLanes = hasRows && commonType(selection.rows) == RowType::lane;
    enable(Command::editText, hasRows || (mayEdit && selection.focus));
    enable(Command::remove, mayEdit && !removable().rows.empty());
    enable(Command::addCard, selection.focus.has_value());
    enable(Command::editHeading, selection.focus.has_value());
    const auto& lanes = m_canvas.map().grid().lanes();
    enable(Command::hideLane, hasLanes);
    enable(Command::showHiddenLanes,
           std::any_of(lanes.begin(), lanes.end(),
                       [](const model::Lane* lane) { return !lane->shown; }));
}

} // namespace cjm::ui
