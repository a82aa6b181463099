// What the commands about whole journeys do: showing a page of the method, and adding, copying,
// naming, ordering and deleting the journeys of a document.
//
// A journey and its ideal one are one entry to a person: they are moved, copied and deleted
// together, and have the place and the name of the current one.
#pragma once

#include "commands.h"
#include "journey_pair.h"
#include "map_page.h"
#include "open_document.h"

#include <QObject>

namespace cjm::ui {

class JourneyActions : public QObject {
    Q_OBJECT

public:
    /// Connects the commands as long as this lives, which is as long as the page.
    JourneyActions(Commands& commands, OpenDocument& document, MapPage& page);

private:
    enum class Toward { start, end };

    void connectPages();
    void connectGoals(GoalPage& goals);
    void offerUndo(const QString& sentence);
    void connectJourneys();
    void showPage(Page page);
    void makeIdeal();
    void add();
    void duplicate();
    void rename();
    void move(Toward toward);
    void remove();
    void show(model::JourneyId journey);
    void refresh();

    [[nodiscard]] JourneyPair pair() const;

    /// Its place among `firstJourneys`.
    [[nodiscard]] std::size_t place() const;

    Commands& m_commands;
    OpenDocument& m_document;
    MapPage& m_page;
};

} // namespace cjm::ui
