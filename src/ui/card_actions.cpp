#include "card_actions.h"

#include "card_traits.h"

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace cjm::ui {

namespace {

using model::CardMark;
using model::Certainty;

constexpr std::array certainties = {
    std::pair(Command::knowThis, Certainty::known),
    std::pair(Command::thinkThis, Certainty::assumed),
    std::pair(Command::doNotKnowThis, Certainty::unknown),
};

constexpr std::array markCommands = {
    std::pair(Command::markMomentOfTruth, CardMark::momentOfTruth),
    std::pair(Command::markLostHere, CardMark::lostHere),
    std::pair(Command::markBarrier, CardMark::barrier),
    std::pair(Command::markOutOfOurControl, CardMark::outOfOurControl),
    std::pair(Command::markSignatureMoment, CardMark::signatureMoment),
};

} // namespace

CardActions::CardActions(Commands& commands, OpenDocument& document, MapPage& page)
    : QObject(&page)
    , m_commands(commands)
    , m_document(document)
    , m_canvas(page.canvas()) {
    for (const auto& pair : certainties) {
        commands.on(pair.first, this, [this, certainty = pair.second] { choose(certainty); });
    }
    for (const auto& pair : markCommands) {
        commands.on(pair.first, this, [this, mark = pair.second] { toggle(mark); });
    }
    connect(&document, &OpenDocument::changed, this, &CardActions::refresh);
    connect(&document, &OpenDocument::selectionChanged, this, &CardActions::refresh);
    connect(&m_canvas, &Canvas::typingChanged, this, &CardActions::refresh);
    refresh();
}

std::vector<model::CardId> CardActions::cards() const {
    return m_canvas.isTyping() ? std::vector<model::CardId>()
                               : session::selected<model::Card>(m_document.selection());
}

/// What is chosen again is taken back, as with the buttons of the sidebar.
void CardActions::choose(Certainty certainty) {
    const std::vector<model::CardId> chosen = cards();
    const model::Document& document = m_document.document();
    const bool isThere = commonCertainty(document, chosen) == certainty;
    m_document.apply(
        {edit::StepKind::edit, model::RowType::card, chosen.size()},
        withCertainty(document, chosen, isThere ? std::nullopt : std::optional(certainty)));
    refresh();
}

void CardActions::toggle(CardMark mark) {
    const std::vector<model::CardId> chosen = cards();
    const model::Document& document = m_document.document();
    m_document.apply({edit::StepKind::edit, model::RowType::card, chosen.size()},
                     allHaveMark(document, chosen, mark) ? withoutMark(document, chosen, mark)
                                                         : withMark(document, chosen, mark));
    refresh();
}

void CardActions::refresh() {
    const std::vector<model::CardId> chosen = cards();
    const model::Document& document = m_document.document();
    const auto show = [&](Command command, bool isChosen) {
        m_commands.action(command)->setEnabled(!chosen.empty());
        m_commands.action(command)->setChecked(isChosen);
    };
    const std::optional<Certainty> common = commonCertainty(document, chosen);
    for (const auto& pair : certainties) {
        show(pair.first, common == pair.second);
    }
    for (const auto& pair : markCommands) {
        show(pair.first, allHaveMark(document, chosen, pair.second));
    }
}

} // namespace cjm::ui
