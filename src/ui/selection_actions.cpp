#include "selection_actions.h"

#include "duplicate_selection.h"
#include "feelings.h"
#include "move_selection.h"
#include "stretch.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace cjm::ui {

using edit::StepKind;
using model::RowType;

SelectionActions::SelectionActions(Commands& commands, OpenDocument& document, MapPage& page)
    : QObject(&page)
    , m_commands(commands)
    , m_document(document)
    , m_canvas(page.canvas()) {
    connectChoosing();
    connectMoving();
    connectLanes();
    connect(&document, &OpenDocument::changed, this, &SelectionActions::refresh);
    connect(&document, &OpenDocument::selectionChanged, this, &SelectionActions::refresh);
    connect(&m_canvas, &Canvas::typingChanged, this, &SelectionActions::refresh);
    refresh();
}

void SelectionActions::connectChoosing() {
    const std::array choices = {
        std::pair(Command::selectCell, Choose(&withCellSelected)),
        std::pair(Command::selectPhase, Choose(&withPhaseSelected)),
        std::pair(Command::selectLane, Choose(&withLaneSelected)),
        std::pair(Command::selectAll, Choose(&withAllSelected)),
    };
    for (const auto& choice : choices) {
        m_commands.on(choice.first, this, [this, all = choice.second] { choose(all); });
    }
    m_commands.on(Command::deselect, this, [this] {
        session::Selection none = m_document.selection();
        none.rows.clear();
        m_document.select(std::move(none));
    });
}

void SelectionActions::connectMoving() {
    constexpr std::array moves = {
        std::pair(Command::moveLeft, Direction::left),
        std::pair(Command::moveRight, Direction::right),
        std::pair(Command::moveUp, Direction::up),
        std::pair(Command::moveDown, Direction::down),
    };
    for (const auto& pair : moves) {
        m_commands.on(pair.first, this, [this, direction = pair.second] { move(direction); });
    }
    m_commands.on(Command::duplicate, this, [this] { duplicate(); });
    m_commands.on(Command::makeWider, this, [this] { resize(Wider::yes); });
    m_commands.on(Command::makeNarrower, this, [this] { resize(Wider::no); });
    m_commands.on(Command::standardWidth, this, [this] { resetWidth(); });
    m_commands.on(Command::happier, this, [this] { changeFeeling(1); });
    m_commands.on(Command::sadder, this, [this] { changeFeeling(-1); });
}

void SelectionActions::connectLanes() {
    m_commands.on(Command::collapseLane, this, [this] { m_canvas.fold(lanes(), Fold::collapsed); });
    m_commands.on(Command::expandLane, this, [this] { m_canvas.fold(lanes(), Fold::expanded); });
}

void SelectionActions::choose(Choose all) {
    m_document.select(all(grid(), m_document.selection()));
}

void SelectionActions::move(Direction direction) {
    if (auto moved = moveSelection(grid(), m_document.selection(), direction)) {
        m_canvas.apply(*std::move(moved));
    }
}

void SelectionActions::duplicate() {
    if (auto copies =
            duplicateSelection(grid(), m_document.selection(), m_document.session().ids())) {
        m_canvas.apply(*std::move(copies));
    }
}

/// Of a lane it is its name that can be wider, and with it all of them.
void SelectionActions::resize(Wider wider) {
    if (!session::selected<model::Lane>(m_document.selection()).empty()) {
        m_canvas.chooseLabelWidth(resizedLabels(m_canvas.map().layout().labelWidth, wider));
    } else if (auto resizedRows = resized(grid(), m_document.selection(), wider)) {
        m_canvas.apply(*std::move(resizedRows));
    }
}

void SelectionActions::resetWidth() {
    const auto phases = session::selected<model::Phase>(m_document.selection());
    if (!phases.empty()) {
        m_canvas.apply(withColumnWidth(m_document.document(), phases, std::nullopt));
    } else {
        m_canvas.chooseLabelWidth(std::nullopt);
    }
}

void SelectionActions::changeFeeling(int by) {
    const auto cards = selectedFeelings(m_document.document(), m_document.selection());
    if (cards.empty()) {
        m_canvas.addFeeling(by);
        return;
    }
    std::string mergeKey = "feeling:";
    for (const model::CardId card : cards) {
        mergeKey += base::toText(card.uuid);
    }
    m_document.apply({StepKind::edit, RowType::card, cards.size()},
                     withScoresChanged(m_document.document(), cards, by), std::move(mergeKey));
}

/// Those that are selected, or the one that has the focus.
std::vector<model::LaneId> SelectionActions::lanes() const {
    const session::Selection& selection = m_document.selection();
    std::vector<model::LaneId> selectedLanes = session::selected<model::Lane>(selection);
    if (selectedLanes.empty() && selection.focus) {
        selectedLanes.push_back(selection.focus->lane);
    }
    return selectedLanes;
}

void SelectionActions::enable(Command command, bool enabled) {
    m_commands.action(command)->setEnabled(enabled);
}

void SelectionActions::refresh() {
    const session::Selection& selection = m_document.selection();
    const bool mayAct = !m_canvas.isTyping();
    const bool hasRows = mayAct && !selection.rows.empty();
    // A link stands where its ends are.
    const bool hasPlace = hasRows && selection.rows.front().type != RowType::link;
    const bool hasLanes = hasRows && selection.rows.front().type == RowType::lane;
    const bool hasPhases = hasRows && selection.rows.front().type == RowType::phase;
    for (const Command command :
         {Command::selectCell, Command::selectPhase, Command::selectLane, Command::selectAll}) {
        enable(command, mayAct && selection.focus.has_value());
    }
    enable(Command::deselect, hasRows);
    enable(Command::duplicate, hasPlace);
    for (const Command command : {Command::moveLeft, Command::moveRight}) {
        enable(command, hasPlace && !hasLanes);
    }
    for (const Command command : {Command::moveUp, Command::moveDown}) {
        enable(command, hasPlace && !hasPhases);
    }
    refreshWidths();
    refreshFeelings();
    refreshLanes();
}

void SelectionActions::refreshWidths() {
    const auto& rows = m_document.selection().rows;
    const bool haveWidth =
        !m_canvas.isTyping() && !rows.empty() && rows.front().type != RowType::link;
    enable(Command::makeWider, haveWidth);
    enable(Command::makeNarrower, haveWidth);
    enable(Command::standardWidth, haveWidth && rows.front().type != RowType::card);
}

void SelectionActions::refreshFeelings() {
    const session::Selection& selection = m_document.selection();
    const model::Document& document = m_document.document();
    const auto cards = selectedFeelings(document, selection);
    const model::Lane* lane =
        selection.focus ? document.lanes.find(selection.focus->lane) : nullptr;
    const bool mayStart =
        selection.rows.empty() && lane != nullptr && lane->kind == model::LaneKind::emotions;
    const auto canChange = [&](int end) {
        return mayStart || std::any_of(cards.begin(), cards.end(), [&](model::CardId card) {
                   return document.cards.find(card)->emotion.value_or(0) != end;
               });
    };
    enable(Command::happier, !m_canvas.isTyping() && canChange(happiest));
    enable(Command::sadder, !m_canvas.isTyping() && canChange(saddest));
}

void SelectionActions::refreshLanes() {
    const std::vector<model::LaneId> ids = lanes();
    const auto isAny = [&](Fold fold) {
        return !m_canvas.isTyping() && std::any_of(ids.begin(), ids.end(), [&](model::LaneId id) {
            const model::Lane* lane = m_document.document().lanes.find(id);
            return lane != nullptr && lane->collapsed == (fold == Fold::collapsed);
        });
    };
    enable(Command::collapseLane, isAny(Fold::expanded));
    enable(Command::expandLane, isAny(Fold::collapsed));
}

} // namespace cjm::ui
