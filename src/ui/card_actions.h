// The commands that say something of the selected cards, as the sidebar does of one: how certain we
// are, and what marks they have.
#pragma once

#include "commands.h"
#include "map_page.h"

namespace cjm::ui {

class CardActions : public QObject {
    Q_OBJECT

public:
    /// All of them outlive the actions, which belong to the page.
    CardActions(Commands& commands, OpenDocument& document, MapPage& page);

private:
    [[nodiscard]] std::vector<model::CardId> cards() const;
    void choose(model::Certainty certainty);
    void toggle(model::CardMark mark);
    void refresh();

    Commands& m_commands;
    OpenDocument& m_document;
    const Canvas& m_canvas;
};

} // namespace cjm::ui
