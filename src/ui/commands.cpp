#include "commands.h"

#include "icons.h"
#include "plain_text.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace cjm::ui {

namespace {

/// A list: the one that is about it has it among its actions.
enum class ActiveIn { window, canvas, list };

enum class Kind { plain, checkable };

/// Keys: those of the platform where it has any, and the others.
struct Entry {
    const char* objectName;
    const char* text;
    const char* icon;
    QKeySequence::StandardKey standardKey;
    const char* keys; ///< Separated by spaces.
    ActiveIn place = ActiveIn::window;
    Kind kind = Kind::plain;
};

constexpr auto none = QKeySequence::UnknownKey;
constexpr auto onCanvas = ActiveIn::canvas;
constexpr auto inList = ActiveIn::list;

constexpr const char* context = "Commands";
constexpr const char* generalNameProperty = "generalName";

// In the order of Command.
constexpr std::array<Entry, commandCount> entries = {{
    {"newMap", QT_TRANSLATE_NOOP("Commands", "&New..."), "new", QKeySequence::New, ""},
    {"openFile", QT_TRANSLATE_NOOP("Commands", "&Open..."), "open", QKeySequence::Open, ""},
    {"saveFile", QT_TRANSLATE_NOOP("Commands", "&Save"), "save", QKeySequence::Save, ""},
    {"saveFileAs", QT_TRANSLATE_NOOP("Commands", "Save &as..."), "save-as", QKeySequence::SaveAs,
     "Ctrl+Shift+S"},
    {"olderVersions", QT_TRANSLATE_NOOP("Commands", "O&lder versions..."), "clock", none, ""},
    {"exportFile", QT_TRANSLATE_NOOP("Commands", "&Export..."), "export", none, "Ctrl+E"},
    {"printPreview", QT_TRANSLATE_NOOP("Commands", "Print pre&view..."), "print-preview", none,
     "Ctrl+Shift+P"},
    {"printMap", QT_TRANSLATE_NOOP("Commands", "&Print..."), "print", QKeySequence::Print, ""},
    {"mapProperties", QT_TRANSLATE_NOOP("Commands", "Propert&ies..."), "", none, "Alt+Return"},
    {"closeWindow", QT_TRANSLATE_NOOP("Commands", "&Close"), "close", QKeySequence::Close,
     "Ctrl+W"},
    {"quit", QT_TRANSLATE_NOOP("Commands", "&Quit"), "quit", QKeySequence::Quit, "Ctrl+Q"},
    {"undo", QT_TRANSLATE_NOOP("Commands", "&Undo"), "undo", QKeySequence::Undo, ""},
    {"redo", QT_TRANSLATE_NOOP("Commands", "&Redo"), "redo", QKeySequence::Redo,
     "Ctrl+Y Ctrl+Shift+Z"},
    {"cutSelection", QT_TRANSLATE_NOOP("Commands", "Cu&t"), "cut", QKeySequence::Cut, "", onCanvas},
    {"copySelection", QT_TRANSLATE_NOOP("Commands", "&Copy"), "copy", QKeySequence::Copy, "",
     onCanvas},
    {"copyPicture", QT_TRANSLATE_NOOP("Commands", "Cop&y as picture"), "", none, "Ctrl+Shift+C",
     onCanvas},
    {"paste", QT_TRANSLATE_NOOP("Commands", "&Paste"), "paste", QKeySequence::Paste, "", onCanvas},
    {"pasteText", QT_TRANSLATE_NOOP("Commands", "Paste as te&xt"), "", none, "Ctrl+Shift+V",
     onCanvas},
    {"editText", QT_TRANSLATE_NOOP("Commands", "&Edit text"), "edit", none, "F2", onCanvas},
    {"removeSelection", QT_TRANSLATE_NOOP("Commands", "&Delete"), "delete", QKeySequence::Delete,
     "", onCanvas},
    {"duplicate", QT_TRANSLATE_NOOP("Commands", "Du&plicate"), "duplicate", none, "Ctrl+D",
     onCanvas},
    {"selectCell", QT_TRANSLATE_NOOP("Commands", "Select &all cards of the cell"), "", none,
     "Ctrl+Space", onCanvas},
    {"selectPhase", QT_TRANSLATE_NOOP("Commands", "Select all cards of the &phase"), "", none,
     "Ctrl+Shift+Space", onCanvas},
    {"selectLane", QT_TRANSLATE_NOOP("Commands", "Select all cards of the la&ne"), "", none,
     "Shift+Space", onCanvas},
    {"selectAll", QT_TRANSLATE_NOOP("Commands", "Select all cards of the &map"), "",
     QKeySequence::SelectAll, "Ctrl+A", onCanvas},
    {"deselect", QT_TRANSLATE_NOOP("Commands", "Dese&lect"), "", QKeySequence::Deselect,
     "Ctrl+Shift+A", onCanvas},
    {"findText", QT_TRANSLATE_NOOP("Commands", "&Find..."), "search", QKeySequence::Find, ""},
    {"replaceText", QT_TRANSLATE_NOOP("Commands", "&Replace..."), "replace", QKeySequence::Replace,
     "Ctrl+H"},
    {"findNext", QT_TRANSLATE_NOOP("Commands", "Find &next"), "", QKeySequence::FindNext, "F3"},
    {"findPrevious", QT_TRANSLATE_NOOP("Commands", "Find pre&vious"), "",
     QKeySequence::FindPrevious, "Shift+F3"},
    {"moveLeft", QT_TRANSLATE_NOOP("Commands", "Move &left"), "move-left", none, "Alt+Left",
     onCanvas},
    {"moveRight", QT_TRANSLATE_NOOP("Commands", "Move &right"), "move-right", none, "Alt+Right",
     onCanvas},
    {"moveUp", QT_TRANSLATE_NOOP("Commands", "Move &up"), "move-up", none, "Alt+Up", onCanvas},
    {"moveDown", QT_TRANSLATE_NOOP("Commands", "Move &down"), "move-down", none, "Alt+Down",
     onCanvas},
    {"makeWider", QT_TRANSLATE_NOOP("Commands", "&Wider"), "", none, "Alt+Shift+Right", onCanvas},
    {"makeNarrower", QT_TRANSLATE_NOOP("Commands", "&Narrower"), "", none, "Alt+Shift+Left",
     onCanvas},
    {"standardWidth", QT_TRANSLATE_NOOP("Commands", "S&tandard width"), "", none, "", onCanvas},
    {"happier", QT_TRANSLATE_NOOP("Commands", "&Happier"), "happier", none, "Ctrl+Up", onCanvas},
    {"sadder", QT_TRANSLATE_NOOP("Commands", "&Sadder"), "sadder", none, "Ctrl+Down", onCanvas},
    {"knowThis", QT_TRANSLATE_NOOP("Commands", "We &know"), "", none, "Ctrl+1", onCanvas,
     Kind::checkable},
    {"thinkThis", QT_TRANSLATE_NOOP("Commands", "We &think"), "", none, "Ctrl+2", onCanvas,
     Kind::checkable},
    {"doNotKnowThis", QT_TRANSLATE_NOOP("Commands", "We &don’t know"), "", none, "Ctrl+3", onCanvas,
     Kind::checkable},
    {"markMomentOfTruth", QT_TRANSLATE_NOOP("Commands", "&Moment of truth"), "", none, "", onCanvas,
     Kind::checkable},
    {"markLostHere", QT_TRANSLATE_NOOP("Commands", "Clients get &lost here"), "", none, "",
     onCanvas, Kind::checkable},
    {"markBarrier", QT_TRANSLATE_NOOP("Commands", "&Barrier"), "", none, "", onCanvas,
     Kind::checkable},
    {"markOutOfOurControl", QT_TRANSLATE_NOOP("Commands", "&Out of our control"), "", none, "",
     onCanvas, Kind::checkable},
    {"markSignatureMoment", QT_TRANSLATE_NOOP("Commands", "&Signature moment"), "", none, "",
     onCanvas, Kind::checkable},
    {"zoomIn", QT_TRANSLATE_NOOP("Commands", "Zoom &in"), "zoom-in", QKeySequence::ZoomIn,
     "Ctrl+="},
    {"zoomOut", QT_TRANSLATE_NOOP("Commands", "Zoom &out"), "zoom-out", QKeySequence::ZoomOut, ""},
    {"zoomActual", QT_TRANSLATE_NOOP("Commands", "Actual size &100 %"), "zoom-actual", none,
     "Ctrl+0"},
    {"zoomWhole", QT_TRANSLATE_NOOP("Commands", "&Whole map"), "zoom-whole", none, "Ctrl+9"},
    {"zoomWidth", QT_TRANSLATE_NOOP("Commands", "&Page width"), "zoom-width", none, "Ctrl+8"},
    {"showQuestions", QT_TRANSLATE_NOOP("Commands", "Guiding &questions"), "question", none, "",
     ActiveIn::window, Kind::checkable},
    {"showLegend", QT_TRANSLATE_NOOP("Commands", "Le&gend"), "", none, "", ActiveIn::window,
     Kind::checkable},
    {"hideLane", QT_TRANSLATE_NOOP("Commands", "&Hide lane"), "", none, ""},
    {"showHiddenLanes", QT_TRANSLATE_NOOP("Commands", "Show hidden &lanes"), "", none, ""},
    {"collapseLane", QT_TRANSLATE_NOOP("Commands", "&Collapse lane"), "", none, ""},
    {"expandLane", QT_TRANSLATE_NOOP("Commands", "&Expand lane"), "", none, ""},
    {"showTable", QT_TRANSLATE_NOOP("Commands", "As a &table"), "table", none, "Ctrl+T",
     ActiveIn::window, Kind::checkable},
    {"showOverview", QT_TRANSLATE_NOOP("Commands", "O&verview"), "overview", none, "Ctrl+Shift+O",
     ActiveIn::window, Kind::checkable},
    {"showInspector", QT_TRANSLATE_NOOP("Commands", "&Sidebar"), "sidebar", none, "F9",
     ActiveIn::window, Kind::checkable},
    {"fullScreen", QT_TRANSLATE_NOOP("Commands", "&Full screen"), "full-screen",
     QKeySequence::FullScreen, "F11", ActiveIn::window, Kind::checkable},
    {"addCard", QT_TRANSLATE_NOOP("Commands", "Add &card"), "add-card", none, "Ins Ctrl+Return",
     onCanvas},
    {"addPicture", QT_TRANSLATE_NOOP("Commands", "Add &picture..."), "picture", none, ""},
    {"removePicture", QT_TRANSLATE_NOOP("Commands", "Re&move picture"), "", none, ""},
    {"savePicture", QT_TRANSLATE_NOOP("Commands", "Save pic&ture as..."), "", none, ""},
    {"addPhaseBefore", QT_TRANSLATE_NOOP("Commands", "Insert phase &before"), "add-phase-before",
     none, "Ctrl+Shift+Left"},
    {"addPhaseAfter", QT_TRANSLATE_NOOP("Commands", "Insert phase &after"), "add-phase-after", none,
     "Ctrl+Shift+Right"},
    {"editHeading", QT_TRANSLATE_NOOP("Commands", "&Heading over phases"), "", none, "Ctrl+Shift+H",
     onCanvas},
    {"addLaneAbove", QT_TRANSLATE_NOOP("Commands", "Insert lane ab&ove"), "add-lane-above", none,
     "Ctrl+Shift+Up"},
    {"addLaneBelow", QT_TRANSLATE_NOOP("Commands", "Insert lane be&low"), "add-lane-below", none,
     "Ctrl+Shift+Down"},
    {"addLink", QT_TRANSLATE_NOOP("Commands", "Link &to..."), "add-link", none, "Ctrl+L", onCanvas},
    {"addLostLink", QT_TRANSLATE_NOOP("Commands", "Clients &get lost here"), "add-lost-link", none,
     "Ctrl+Shift+L", onCanvas},
    {"showCurrent", QT_TRANSLATE_NOOP("Commands", "&Current journey"), "journey-current", none,
     "Alt+1", ActiveIn::window, Kind::checkable},
    {"showGoal", QT_TRANSLATE_NOOP("Commands", "&Goal"), "journey-goal", none, "Alt+2",
     ActiveIn::window, Kind::checkable},
    {"showIdeal", QT_TRANSLATE_NOOP("Commands", "&Ideal journey"), "journey-ideal", none, "Alt+3",
     ActiveIn::window, Kind::checkable},
    {"showIdealMap", QT_TRANSLATE_NOOP("Commands", "Ideal &map"), "", none, "Ctrl+4",
     ActiveIn::window, Kind::checkable},
    {"showSideBySide", QT_TRANSLATE_NOOP("Commands", "Side &by side"), "", none, "Ctrl+5",
     ActiveIn::window, Kind::checkable},
    {"showOverEachOther", QT_TRANSLATE_NOOP("Commands", "Ove&r each other"), "", none, "Ctrl+6",
     ActiveIn::window, Kind::checkable},
    {"showGhost", QT_TRANSLATE_NOOP("Commands", "Ghost m&ap"), "", none, "Ctrl+7", ActiveIn::window,
     Kind::checkable},
    {"showOnlyChanges", QT_TRANSLATE_NOOP("Commands", "Only what &differs"), "", none,
     "Ctrl+Shift+D", ActiveIn::window, Kind::checkable},
    {"addJourney", QT_TRANSLATE_NOOP("Commands", "&Add journey"), "", none, ""},
    {"duplicateJourney", QT_TRANSLATE_NOOP("Commands", "D&uplicate journey"), "", none, ""},
    {"renameJourney", QT_TRANSLATE_NOOP("Commands", "&Rename journey..."), "", none, ""},
    {"moveJourneyUp", QT_TRANSLATE_NOOP("Commands", "Move journey u&p"), "", none, ""},
    {"moveJourneyDown", QT_TRANSLATE_NOOP("Commands", "Move journey &down"), "", none, ""},
    {"removeJourney", QT_TRANSLATE_NOOP("Commands", "De&lete journey"), "", none, ""},
    {"showDifferences", QT_TRANSLATE_NOOP("Commands", "Difference&s"), "", none, "F8",
     ActiveIn::window, Kind::checkable},
    {"showDifference", QT_TRANSLATE_NOOP("Commands", "&Show on the map"), "", none, "", inList},
    {"differenceDone", QT_TRANSLATE_NOOP("Commands", "D&one: it is so now"), "check", none, "Space",
     inList},
    {"keepAsItIs", QT_TRANSLATE_NOOP("Commands", "&Keep as it is now"), "journey-current", none,
     "Del", inList},
    {"makeImprovement", QT_TRANSLATE_NOOP("Commands", "Make it an impro&vement"), "improvement",
     none, "Ctrl+I", inList},
    {"showImprovements", QT_TRANSLATE_NOOP("Commands", "Improveme&nts"), "", none, "Ctrl+Shift+I",
     ActiveIn::window, Kind::checkable},
    {"pairJourneys", QT_TRANSLATE_NOOP("Commands", "Pair t&wo journeys..."), "", none, ""},
    {"walkTouchpoints", QT_TRANSLATE_NOOP("Commands", "&Touchpoint walk"), "", none,
     "Ctrl+Shift+T"},
    {"showTouchpointChart", QT_TRANSLATE_NOOP("Commands", "Importance and per&formance"), "", none,
     ""},
    {"nextPane", QT_TRANSLATE_NOOP("Commands", "&Next pane"), "", none, "F6"},
    {"commandPalette", QT_TRANSLATE_NOOP("Commands", "Search or &command..."), "search", none,
     "Ctrl+K"},
    {"checkSpelling", QT_TRANSLATE_NOOP("Commands", "Check spellin&g while typing"), "", none, "",
     ActiveIn::window, Kind::checkable},
    {"settings", QT_TRANSLATE_NOOP("Commands", "&Settings..."), "settings",
     QKeySequence::Preferences, "Ctrl+,"},
    {"shortcuts", QT_TRANSLATE_NOOP("Commands", "&Keyboard shortcuts..."), "keyboard", none,
     "Ctrl+?"},
    {"about", QT_TRANSLATE_NOOP("Commands", "&About Salonreis"), "about", none, ""},
}};

QList<QKeySequence> keysOf(const Entry& entry) {
    QList<QKeySequence> keys;
    if (entry.standardKey != none) {
        keys = QKeySequence::keyBindings(entry.standardKey);
    }
    const QString others = QString::fromLatin1(entry.keys);
    for (const QString& text : others.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (const QKeySequence key(text); !keys.contains(key)) {
            keys.append(key);
        }
    }
    return keys;
}

QAction::MenuRole menuRoleOf(Command command) {
    switch (command) {
    case Command::quit:
        return QAction::QuitRole;
    case Command::settings:
        return QAction::PreferencesRole;
    case Command::about:
        return QAction::AboutRole;
    default:
        return QAction::NoRole;
    }
}

} // namespace

void nameAfter(QWidget& button, const QAction& action) {
    button.setObjectName(action.objectName() + QStringLiteral("Button"));
}

QString generalName(const QAction& action) {
    const QVariant name = action.property(generalNameProperty);
    return withoutMarks(name.isValid() ? name.toString() : action.text());
}

Commands::Commands(QWidget& window)
    : QObject(&window) {
    for (std::size_t index = 0; index < commandCount; ++index) {
        const Entry& entry = entries.at(index);
        auto* action = new QAction(this);
        action->setObjectName(QString::fromLatin1(entry.objectName));
        action->setShortcuts(keysOf(entry));
        action->setCheckable(entry.kind == Kind::checkable);
        action->setMenuRole(menuRoleOf(static_cast<Command>(index)));
        // A check mark is not seen where an icon takes its place.
        action->setIconVisibleInMenu(entry.kind != Kind::checkable);
        if (*entry.icon != '\0') {
            action->setIcon(icon(entry.icon));
        }
        if (entry.place == ActiveIn::window) {
            window.addAction(action);
        } else {
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        }
        m_actions.at(index) = action;
    }
    retranslate();
}

void Commands::offerOn(QWidget& canvasWidget) {
    for (std::size_t index = 0; index < commandCount; ++index) {
        if (entries.at(index).place == ActiveIn::canvas) {
            canvasWidget.addAction(m_actions.at(index));
        }
    }
}

QList<QAction*> Commands::all() const {
    return {m_actions.begin(), m_actions.end()};
}

void Commands::retranslate() {
    for (std::size_t index = 0; index < commandCount; ++index) {
        const QString name = QCoreApplication::translate(context, entries.at(index).text);
        m_actions.at(index)->setText(name);
        m_actions.at(index)->setProperty(generalNameProperty, name);
    }
}

} // namespace cjm::ui
