// Everything that a person can tell a window to do: one action each, with its name, keys and icon.
//
//     commands.on(Command::save, this, [this] { save(); });
//     menu->addAction(commands.action(Command::save));
//
// Which commands a menu shows is in menus.cpp; what they do belongs to who connects them.
#pragma once

#include <QAction>
#include <QList>
#include <QObject>
#include <QWidget>
#include <array>
#include <cstddef>
#include <utility>

namespace cjm::ui {

enum class Command {
    newMap,
    open,
    save,
    saveAs,
    olderVersions,
    exportFile,
    printPreview,
    print,
    mapProperties,
    closeWindow,
    quit,
    undo,
    redo,
    cut,
    copy,
    copyPicture,
    paste,
    pasteText,
    editText,
    remove,
    duplicate,
    selectCell,
    selectPhase,
    selectLane,
    selectAll,
    deselect,
    find,
    replace,
    findNext,
    findPrevious,
    moveLeft,
    moveRight,
    moveUp,
    moveDown,
    makeWider,
    makeNarrower,
    standardWidth,
    happier,
    sadder,
    knowThis,
    thinkThis,
    doNotKnowThis,
    markMomentOfTruth,
    markLostHere,
    markBarrier,
    markOutOfOurControl,
    markSignatureMoment,
    zoomIn,
    zoomOut,
    zoomActual,
    zoomWhole,
    zoomWidth,
    showQuestions,
    showLegend,
    hideLane,
    showHiddenLanes,
    collapseLane,
    expandLane,
    showTable,
    showOverview,
    showInspector,
    fullScreen,
    addCard,
    addPicture,
    removePicture,
    savePicture,
    addPhaseBefore,
    addPhaseAfter,
    editHeading,
    addLaneAbove,
    addLaneBelow,
    addLink,
    addLostLink,
    showCurrent,
    showGoal,
    showIdeal,
    showIdealMap,
    showSideBySide,
    showOverEachOther,
    showGhost,
    showOnlyChanges,
    addJourney,
    duplicateJourney,
    renameJourney,
    moveJourneyUp,
    moveJourneyDown,
    removeJourney,
    showDifferences,
    showDifference,
    differenceDone,
    keepAsItIs,
    makeImprovement,
    showImprovements,
    pairJourneys,
    walkTouchpoints,
    showTouchpointChart,
    nextPane,
    commandPalette,
    checkSpelling,
    settings,
    shortcuts,
    about,
};

inline constexpr std::size_t commandCount = static_cast<std::size_t>(Command::about) + 1;

/// Names a button for the action that it stands for.
void nameAfter(QWidget& button, const QAction& action);

/// What a command is called whatever it would do now: “Undo”, and not “Undo moving a card”.
[[nodiscard]] QString generalName(const QAction& action);

/// The actions of one window, named in the application's language.
class Commands : public QObject {
    Q_OBJECT

public:
    /// The keys of most commands work as long as the window is active.
    explicit Commands(QWidget& window);

    /// The keys of commands for cards, phases and lanes work where the canvas has the keyboard, so
    /// that a text field keeps them for itself.
    void offerOn(QWidget& canvas);

    [[nodiscard]] QAction* action(Command command) const {
        return m_actions.at(static_cast<std::size_t>(command));
    }

    template <class Receiver, class Function>
    void on(Command command, Receiver* receiver, Function&& function) {
        connect(action(command), &QAction::triggered, receiver, std::forward<Function>(function));
    }

    /// Each of them, in the order of the menus.
    [[nodiscard]] QList<QAction*> all() const;

    /// After the language was switched.
    void retranslate();

private:
    std::array<QAction*, commandCount> m_actions = {};
};

} // namespace cjm::ui
